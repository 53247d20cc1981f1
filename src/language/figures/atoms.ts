import type { NumberAtom, NumberRole } from './number-words.ts';

/** A number word, and what it is. */
export type AtomEntry = [word: string, atom: NumberAtom];

/** Words that count on from `first`, a `step` apart: "ten", "eleven", "twelve". */
export function countAtoms(
  words: readonly string[],
  role: NumberRole,
  first: number,
  step = 1,
): AtomEntry[] {
  return words.map((word, index) => [word, { role, value: first + index * step }]);
}

/** Words with what each stands for: "million", "billion". */
export function valueAtoms(
  words: Readonly<Record<string, number>>,
  role: NumberRole = 'scale',
): AtomEntry[] {
  return Object.entries(words).map(([word, value]) => [word, { role, value }]);
}

import { rememberBy } from '../remembered.ts';
import {
  type NumberAtom,
  type NumberRead,
  type NumberVocabulary,
  readNumber,
} from './number-words.ts';

type Atoms = ReadonlyMap<string, NumberAtom>;

/** Cuts a compound into atoms that read as one number; what joins alone is no number. */
export function decompose(
  word: string,
  atoms: Atoms,
  vocabulary: NumberVocabulary,
): readonly NumberAtom[] | undefined {
  for (const parts of cut(word, atoms)) {
    if (parts.length === 1) return parts;
    const read = readNumber(parts, 0, vocabulary);
    if (read?.next === parts.length) return parts;
  }
  return undefined;
}

/** How atoms begin, none of which is shorter: most words begin otherwise. */
const listHeads = rememberBy(
  (atoms: Atoms): ReadonlySet<string> => new Set([...atoms.keys()].map((word) => word.slice(0, 2))),
);

function* cut(word: string, atoms: Atoms): Generator<readonly NumberAtom[]> {
  if (!word) yield [];
  if (!listHeads(atoms).has(word.slice(0, 2))) return;
  for (let length = 2; length <= word.length; length += 1) {
    const atom = atoms.get(word.slice(0, length));
    if (!atom) continue;
    for (const rest of cut(word.slice(length), atoms)) yield [atom, ...rest];
  }
}

/** Units before tens, in one word: "zweiundzwanzig", "tweeëntwintig". */
export function readUnitsFirst(words: readonly NumberAtom[], at: number): NumberRead | undefined {
  const [first, and, tens] = [words[at], words[at + 1], words[at + 2]];
  if (!first || !['small', 'teen', 'tens'].includes(first.role)) return undefined;
  if (first.role === 'small' && !first.ordinal && and?.role === 'and' && tens?.role === 'tens')
    return { value: first.value + tens.value, next: at + 3, ordinal: tens.ordinal ?? false };
  return { value: first.value, next: at + 1, ordinal: first.ordinal ?? false };
}

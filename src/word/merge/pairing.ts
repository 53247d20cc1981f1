import { diffArrays } from 'diff';

/** Two sequences side by side: `a` and `b` where both have an entry, one alone where the other has none. */
export interface Pair {
  readonly a?: number;
  readonly b?: number;
}

/** Entries that go or come: two sequences with more differences have nothing in common but their ends. */
const MOST = 4000;

/**
 * Pairs equal entries of two sequences so that as few as possible stand alone; what goes stands before what comes. Where
 * more than `most` would stand alone, all do.
 */
export function pairEqual(
  a: readonly string[],
  b: readonly string[],
  most = MOST,
): readonly Pair[] {
  let [inA, inB] = [0, 0];
  const isHopeless = countDifferent(a, b) > most;
  const compared = isHopeless ? undefined : diffArrays([...a], [...b], { maxEditLength: most });
  const changes = compared ?? [
    { added: false, removed: true, count: a.length },
    { added: true, removed: false, count: b.length },
  ];
  return changes.flatMap(({ added, removed, count }) =>
    Array.from({ length: count }, (): Pair => {
      if (added) return { b: inB++ };
      return removed ? { a: inA++ } : { a: inA++, b: inB++ };
    }),
  );
}

/** How many entries stand alone in whatever order the others are: what takes seconds to compare is often known by this. */
function countDifferent(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const entry of a) left.set(entry, (left.get(entry) ?? 0) + 1);
  let different = a.length;
  for (const entry of b) {
    const count = left.get(entry) ?? 0;
    if (count > 0) left.set(entry, count - 1);
    different += count > 0 ? -1 : 1;
  }
  return different;
}

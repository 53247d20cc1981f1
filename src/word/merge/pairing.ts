import { diffArrays } from 'diff';

/** Two sequences side by side: `a` and `b` where both have an entry, one alone where the other has none. */
export interface Pair {
  readonly a?: number;
  readonly b?: number;
}

/** Entries that go or come: two sequences with more differences have nothing in common but their ends. */
const MOST = 4000;

/** Pairs equal entries of two sequences so that as few as possible stand alone; what goes stands before what comes. */
export function pairEqual(a: readonly string[], b: readonly string[]): readonly Pair[] {
  let [inA, inB] = [0, 0];
  const changes = diffArrays([...a], [...b], { maxEditLength: MOST }) ?? [
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

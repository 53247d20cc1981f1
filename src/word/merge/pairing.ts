import { diffArrays } from 'diff';

/** Two sequences side by side: `a` and `b` where both have an entry, one alone where the other has none. */
export interface Pair {
  readonly a?: number;
  readonly b?: number;
}

/** Pairs equal entries of two sequences so that as few as possible stand alone; what goes stands before what comes. */
export function pairEqual(a: readonly string[], b: readonly string[]): readonly Pair[] {
  let [inA, inB] = [0, 0];
  return diffArrays([...a], [...b]).flatMap(({ added, removed, count }) =>
    Array.from({ length: count }, (): Pair => {
      if (added) return { b: inB++ };
      return removed ? { a: inA++ } : { a: inA++, b: inB++ };
    }),
  );
}

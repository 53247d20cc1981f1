/** Two sequences side by side: `a` and `b` where both have an entry, one alone where the other has none. */
export interface Pair {
  readonly a?: number;
  readonly b?: number;
}

/** Pairs equal entries of two sequences so that as few as possible stand alone (longest common subsequence). */
export function alignEqual(a: readonly string[], b: readonly string[]): readonly Pair[] {
  return align(a.length, b.length, (i, j) => (a[i] === b[j] ? 0 : Number.POSITIVE_INFINITY));
}

/**
 * Pairs two sequences at the least cost: `cost` says what it takes to make one entry the other, an entry that stands
 * alone costs 1, equal ends are taken off first.
 */
export function align(
  lengthA: number,
  lengthB: number,
  cost: (a: number, b: number) => number,
): readonly Pair[] {
  let start = 0;
  while (start < lengthA && start < lengthB && cost(start, start) === 0) start += 1;
  let [endA, endB] = [lengthA, lengthB];
  while (endA > start && endB > start && cost(endA - 1, endB - 1) === 0) {
    endA -= 1;
    endB -= 1;
  }
  const head = Array.from({ length: start }, (_, index) => ({ a: index, b: index }));
  const tail = Array.from({ length: lengthA - endA }, (_, index) => ({
    a: endA + index,
    b: endB + index,
  }));
  return [...head, ...alignMiddle(start, endA, endB, cost), ...tail];
}

function alignMiddle(
  start: number,
  endA: number,
  endB: number,
  cost: (a: number, b: number) => number,
): readonly Pair[] {
  const [rows, columns] = [endA - start, endB - start];
  const width = columns + 1;
  const totals = new Float64Array((rows + 1) * width);
  const at = (row: number, column: number) => totals[row * width + column] ?? 0;
  for (let row = rows; row >= 0; row -= 1)
    for (let column = columns; column >= 0; column -= 1) {
      const rest = rows - row + columns - column;
      totals[row * width + column] =
        row === rows || column === columns
          ? rest
          : Math.min(
              at(row + 1, column + 1) + cost(start + row, start + column),
              at(row + 1, column) + 1,
              at(row, column + 1) + 1,
            );
    }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    const total = at(row, column);
    const paired = row < rows && column < columns;
    if (paired && total === at(row + 1, column + 1) + cost(start + row, start + column))
      pairs.push({ a: start + row++, b: start + column++ });
    else if (row < rows && total === at(row + 1, column) + 1) pairs.push({ a: start + row++ });
    else pairs.push({ b: start + column++ });
  }
  return pairs;
}

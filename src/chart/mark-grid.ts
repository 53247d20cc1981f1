/** Marks in even rows, so that they can be counted. */
export interface MarkGrid {
  readonly columns: number;
  readonly rows: number;
  /** Side of a cell in px. */
  readonly cell: number;
}

/** What one mark is worth: the smallest 1, 2 or 5 × 10ⁿ, one at least, that needs no more than `most` marks. */
export function chooseUnit(value: number, most: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of [1, 2, 5]) if (value <= step * power * most) return step * power;
}

/** How full each mark is: all are, but for the last where the unit does not divide the value. */
export function shareMarks(value: number, unit: number): readonly number[] {
  const count = Math.ceil(value / unit - 1e-9);
  return Array.from({ length: count }, (_, index) => Math.min(1, value / unit - index));
}

/** The grid of fives (or of one short row) that gives `count` marks the largest cells, full rows first. */
export function fitGrid(count: number, width: number, height: number, largest: number): MarkGrid {
  const columns = count <= 10 ? [count] : [10, 15, 20, 25, 30, 40, 50];
  const grids = columns.map((number) => {
    const rows = Math.ceil(count / number);
    return { columns: number, rows, cell: Math.min(width / number, height / rows, largest) };
  });
  const worth = (grid: MarkGrid) => grid.cell * (count % grid.columns ? 0.85 : 1);
  return grids.reduce((best, grid) => (worth(grid) > worth(best) ? grid : best));
}

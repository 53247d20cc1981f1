import { box } from './markup.ts';

/** Equal parts in even rows, so that they can be counted. */
export interface PartGrid {
  readonly columns: number;
  readonly rows: number;
}

/** What one part is worth: the smallest 1, 2 or 5 × 10ⁿ, one at least, that needs no more than `most` parts. */
export function chooseUnit(value: number, most: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of [1, 2, 5]) if (value <= step * power * most) return step * power;
}

/** How full each part is: all are, but for the last where the unit does not divide the value. */
export function shareParts(value: number, unit: number): readonly number[] {
  const count = Math.ceil(value / unit - 1e-9);
  return Array.from({ length: count }, (_, index) => Math.min(1, value / unit - index));
}

/** The grid of fives (or of one short row) that gives `count` parts in a room of that ratio the largest cells, full rows first. */
export function fitGrid(count: number, ratio: number): PartGrid {
  const columns = count <= 10 ? [count] : [10, 15, 20, 25, 30, 40, 50];
  const grids = columns.map((number) => {
    const rows = Math.ceil(count / number);
    return { columns: number, rows, cell: Math.min(ratio / number, 1 / rows) };
  });
  const worth = ({ columns, cell }: (typeof grids)[number]) => cell * (count % columns ? 0.85 : 1);
  return grids.reduce((best, grid) => (worth(grid) > worth(best) ? grid : best));
}

/** Parts one after the other; one that is not full keeps its outline, and is filled from its start to its share. */
export function drawParts(shares: readonly number[]): string {
  return shares
    .map((share, i) => (share < 1 ? box('mark mark-part', { i, share }) : box('mark', { i })))
    .join('');
}

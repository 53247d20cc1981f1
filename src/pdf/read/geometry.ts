/** Left, bottom, right, top in the page's own units. */
export type Box = readonly [number, number, number, number];

/** A transformation as PDF writes it (ISO 32000-1, 8.3.4). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
export const EVERYWHERE: Box = [-1e9, -1e9, 1e9, 1e9];
const NOWHERE: Box = [Infinity, Infinity, -Infinity, -Infinity];

export function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}

export function transform([x, y]: readonly [number, number], m: Matrix): readonly [number, number] {
  return [x * m[0] + y * m[2] + m[4], x * m[1] + y * m[3] + m[5]];
}

/** How large the coordinates' unit is on the page, where it is largest. */
export function measureUnit([a, b, c, d]: Matrix): number {
  return Math.max(Math.hypot(a, b), Math.hypot(c, d));
}

/** The smallest box around points; turned inside out where there are none. */
export function boundPoints(points: readonly (readonly [number, number])[]): Box {
  let [left, bottom, right, top] = NOWHERE as [number, number, number, number];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    bottom = Math.min(bottom, y);
    right = Math.max(right, x);
    top = Math.max(top, y);
  }
  return [left, bottom, right, top];
}

export function intersect(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

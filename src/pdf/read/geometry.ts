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

/** A transformation after a move by x and y. */
export function translate(m: Matrix, x: number, y: number): Matrix {
  return [m[0], m[1], m[2], m[3], x * m[0] + y * m[2] + m[4], x * m[1] + y * m[3] + m[5]];
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

/** The smallest box around the transformed points of a path, x before y; turned inside out where there are none. */
export function boundPath(points: readonly number[], m: Matrix): Box {
  let [left, bottom, right, top] = NOWHERE as [number, number, number, number];
  for (let index = 0; index + 1 < points.length; index += 2) {
    const x = points[index] as number;
    const y = points[index + 1] as number;
    const across = x * m[0] + y * m[2] + m[4];
    const up = x * m[1] + y * m[3] + m[5];
    left = Math.min(left, across);
    bottom = Math.min(bottom, up);
    right = Math.max(right, across);
    top = Math.max(top, up);
  }
  return [left, bottom, right, top];
}

/** The smallest box around a transformed one. */
export function placeBox(left: number, bottom: number, right: number, top: number, m: Matrix): Box {
  const x = left * m[0] + bottom * m[2] + m[4];
  const y = left * m[1] + bottom * m[3] + m[5];
  const a = (right - left) * m[0];
  const b = (right - left) * m[1];
  const c = (top - bottom) * m[2];
  const d = (top - bottom) * m[3];
  return [
    x + Math.min(0, a) + Math.min(0, c),
    y + Math.min(0, b) + Math.min(0, d),
    x + Math.max(0, a) + Math.max(0, c),
    y + Math.max(0, b) + Math.max(0, d),
  ];
}

export function intersect(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

import { NUMBER } from './properties.ts';

/** What a shape's outline asks of whoever draws it, in the units of the shape itself: no scale changes what is counted. */
export interface Outline {
  /** How long it is, or somewhat more. */
  readonly length: number;
  /** How many of its lines lie side by side across and down, where they are many: so often they may cross each other. */
  readonly crossings: number;
  /** The box that holds it; of a percentage, nothing is known but that it is large. */
  readonly width: number;
  readonly height: number;
}

/** Fewer lines that cross each other are drawn at once. */
const FEW = 1000;
const ARGUMENTS: Readonly<Record<string, number>> = {
  ...{ m: 2, l: 2, t: 2, h: 1, v: 1, c: 6, s: 4, q: 4, a: 7 },
};
const NUMBERS = new RegExp(NUMBER, 'gi');
/** The two flags of an arc may stand before its end with nothing between them. */
const ARC =
  /([+-]?[\d.]+(?:e[+-]?\d+)?)[\s,]*([+-]?[\d.]+(?:e[+-]?\d+)?)[\s,]*[+-]?[\d.]+(?:e[+-]?\d+)?[\s,]+([01])[\s,]*[01][\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/gi;

export function measureOutline(tag: string, attributes: Readonly<Record<string, string>>): Outline {
  const { d, points } = attributes;
  const read = (...names: readonly string[]) =>
    names.map((name) => Math.abs(Number.parseFloat(attributes[name] ?? '0')) || 0);
  const span = (name: string, length: number) =>
    attributes[name]?.endsWith('%') ? Number.POSITIVE_INFINITY : length;
  if (d !== undefined) return sum(new Walk().follow(d));
  if (points !== undefined) return sum(new Walk().follow(`M${points}z`));
  const [r = 0, rx = 0, ry = 0] = read('r', 'rx', 'ry');
  const [width = 0, height = 0] = read('width', 'height');
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = read('x1', 'y1', 'x2', 'y2');
  if (tag === 'circle' || tag === 'ellipse') {
    const sides = { width: 2 * span('r', r || rx), height: 2 * span('r', r || ry) };
    return { length: 2 * Math.PI * Math.max(r, rx, ry), crossings: 0, ...sides };
  }
  const sides = { width: span('width', width), height: span('height', height) };
  if (tag === 'rect') return { length: 2 * (width + height), crossings: 0, ...sides };
  if (tag !== 'line') return { length: 0, crossings: 0, width: 0, height: 0 };
  const [across, down] = [Math.abs(x1 - x2), Math.abs(y1 - y2)];
  return { length: x1 + x2 + y1 + y2, crossings: 0, width: across, height: down };
}

/** The numbers in a text, parted by whatever may stand between them. */
export function readNumbers(text = ''): readonly number[] {
  return (text.match(NUMBERS) ?? []).map(Number);
}

/** Follows an outline from point to point; a curve is what leads to its end by the points that bend it. */
class Walk {
  /** The two ends of each line, one after the other. */
  readonly lines: { readonly x: number[]; readonly y: number[] } = { x: [], y: [] };
  length = 0;
  #x = 0;
  #y = 0;

  follow(d: string): this {
    let start: readonly [number, number] = [0, 0];
    for (const [, command = '', text = ''] of d.matchAll(/([a-z])([^a-df-z]*)/gi)) {
      const kind = command.toLowerCase();
      const isRelative = kind === command;
      if (kind === 'z') this.#draw(...start);
      if (kind === 'a') this.#bend(text, isRelative);
      const size = ARGUMENTS[kind];
      if (!size || kind === 'a') continue;
      const numbers = readNumbers(text);
      for (let at = 0; at + size <= numbers.length; at += size) {
        const [x, y] = isRelative ? [this.#x, this.#y] : [0, 0];
        const one = numbers[at] ?? 0;
        if (kind === 'h') this.#draw(x + one, this.#y);
        else if (kind === 'v') this.#draw(this.#x, y + one);
        else if (kind === 'm' && at === 0) {
          [this.#x, this.#y] = [x + one, y + (numbers[1] ?? 0)];
          start = [this.#x, this.#y];
        } else
          for (let part = at; part < at + size; part += 2)
            this.#draw(x + (numbers[part] ?? 0), y + (numbers[part + 1] ?? 0));
      }
    }
    return this;
  }

  #bend(text: string, isRelative: boolean): void {
    for (const [, rx, ry, large, x, y] of text.matchAll(ARC)) {
      const before = this.length;
      this.#draw(Number(x) + (isRelative ? this.#x : 0), Number(y) + (isRelative ? this.#y : 0));
      const chord = this.length - before;
      const round = Math.PI * Math.max(Math.abs(Number(rx)), Math.abs(Number(ry)), chord / 2);
      this.length = before + (large === '1' ? 2 * round : (chord * Math.PI) / 2);
    }
  }

  #draw(x: number, y: number): void {
    this.lines.x.push(this.#x, x);
    this.lines.y.push(this.#y, y);
    this.length += Math.hypot(x - this.#x, y - this.#y);
    [this.#x, this.#y] = [x, y];
  }
}

function sum({ length, lines }: Walk): Outline {
  const isMany = lines.x.length > 2 * FEW;
  const crossings = isMany ? Math.min(countBeside(lines.x), countBeside(lines.y)) : 0;
  const [width, height] = [measureSpan(lines.x), measureSpan(lines.y)];
  return { length, crossings: crossings > FEW ? crossings : 0, width, height };
}

function measureSpan(ends: readonly number[]): number {
  const [least, most] = ends.reduce(
    ([low, high], end) => [Math.min(low, end), Math.max(high, end)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return Math.max(0, most - least);
}

/** How many lines lie beside each other at most, by their ends on one axis; one that leads only along the other does not. */
function countBeside(ends: readonly number[]): number {
  const begins: number[] = [];
  const stops: number[] = [];
  for (let at = 0; at < ends.length; at += 2) {
    const [one = 0, other = 0] = [ends[at], ends[at + 1]];
    if (one === other) continue;
    begins.push(Math.min(one, other));
    stops.push(Math.max(one, other));
  }
  const [first, last] = [Float64Array.from(begins).sort(), Float64Array.from(stops).sort()];
  let most = 0;
  let over = 0;
  for (const [at, begin] of first.entries()) {
    while ((last[over] ?? Number.POSITIVE_INFINITY) <= begin) over += 1;
    most = Math.max(most, at + 1 - over);
  }
  return most;
}

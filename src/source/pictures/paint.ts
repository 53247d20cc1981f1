import { type Outline, readNumbers } from './outline.ts';

/** How much of a drawing a shape covers and with what, as far as elements hand it on to those within them. */
export interface Paint {
  /** By how much transforms enlarge an area. */
  readonly scale: number;
  readonly strokeWidth: number;
  /** How often plain paint takes as long. */
  readonly weight: number;
}

export const PLAIN_PAINT: Paint = { scale: 1, strokeWidth: 0, weight: 1 };

/** What a gradient, a pattern or a cut takes beside plain paint, and what is seen through. */
const [SERVED, SEEN_THROUGH] = [12, 4];

/** The paint of an element by the attributes that it is written with; the viewport of a root is the drawing's own. */
export function readPaint(
  tag: string,
  written: ReadonlyMap<string, string>,
  parent?: Paint,
): Paint {
  const { scale, strokeWidth, weight } = parent ?? PLAIN_PAINT;
  const values = ['fill', 'stroke', 'clip-path'].map((name) => written.get(name) ?? '');
  const isThrough = ['opacity', 'fill-opacity', 'stroke-opacity'].some((name) => written.has(name));
  const [, , wide, high] = readNumbers(written.get('viewBox'));
  const [width, height] = [Number(written.get('width')), Number(written.get('height'))];
  const viewport = parent && tag === 'svg' && wide && high ? (width * height) / (wide * high) : 1;
  return {
    scale: scale * measureTransform(written.get('transform') ?? '') * (viewport || 1),
    strokeWidth:
      Number.parseFloat(written.get('stroke-width') ?? '') ||
      (written.has('stroke') ? strokeWidth || 1 : strokeWidth),
    weight:
      weight +
      (values.some((value) => value.startsWith('url')) ? SERVED : 0) +
      (isThrough ? SEEN_THROUGH : 0),
  };
}

/** How often the whole drawing could be painted plainly while a shape is. */
export function measurePaint({ width, height }: Outline, paint: Paint, drawing: number): number {
  const { scale, strokeWidth, weight } = paint;
  const area = (width + strokeWidth) * (height + strokeWidth) * scale;
  return weight * (drawing > 0 ? Math.min(1, area / drawing) : 1);
}

function measureTransform(text: string): number {
  return [...text.matchAll(/(matrix|scale)\s*\(([^)]*)\)/g)].reduce((product, [, name, list]) => {
    const [a = 1, b = name === 'scale' ? a : 0, c = 0, d = 1] = readNumbers(list);
    return product * Math.abs(name === 'scale' ? a * b : a * d - b * c);
  }, 1);
}

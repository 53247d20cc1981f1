import { readFact, sayUnit } from './chart-fact.ts';
import { defineChart } from './chart-type.ts';
import { factOf, optionalText, text } from './fields.ts';
import { box, shape, words } from './markup.ts';

/** Radius of the ring, in a drawing whose middle is its origin. */
const RADIUS = 262;
/** From here on places are strokes, as discs would be too small. */
const MOST_DISCS = 60;
const MOST_PLACES = 400;
/** Characters of name and unit from which on the count gives them room. */
const LONG = 40;

/** As many places as the fact counts, evenly round a ring; ours at the top, larger, ringed and named. */
export const ring = defineChart({
  fields: {
    fact: factOf({ kinds: ['count'], least: 1, most: MOST_PLACES, whole: true }),
    unit: optionalText,
    ours: text,
  },
  draws: 'as many places in a ring, one of them ours',
  shape: 'tall',
  derive: () => [],

  draw({ fact, unit, ours }, context) {
    const read = readFact(fact, context);
    const count = read?.value ?? 0;
    if (!read || count < 1 || count > MOST_PLACES || !Number.isInteger(count)) return '';
    const [name, what] = [context.print(ours), sayUnit(read, unit, context)];
    const { before, figure, after } = read.printed;
    const around = [before, after].filter(Boolean).join(' ');
    return box(
      name.length + what.length > LONG ? 'ring ring-long' : 'ring',
      {},
      `<svg viewBox="-310 -310 620 620">${drawPlaces(count)}</svg>`,
      box(
        'ring-words',
        {},
        words('ring-ours', name),
        box(
          'chart-fact',
          {},
          words('chart-note', around),
          words('ring-figure', figure),
          words('ring-unit', what),
        ),
      ),
    );
  },
});

function drawPlaces(count: number): string {
  const pitch = (2 * Math.PI * RADIUS) / count;
  const others = Array.from({ length: count - 1 }, (_, index) =>
    drawPlace(index + 1, count, pitch),
  );
  const radius = Math.max(12, Math.min(32, pitch * 0.42));
  const halo = shape('circle', { class: 'place-halo', cx: 0, cy: -RADIUS, r: radius + 8 });
  const ours = shape('circle', { class: 'place-ours', cx: 0, cy: -RADIUS, r: radius });
  return [...others, halo, ours].join('');
}

function drawPlace(index: number, count: number, pitch: number): string {
  const angle = (index / count) * 2 * Math.PI;
  const style = `--i:${index}`;
  if (count <= MOST_DISCS) {
    const [cx, cy] = placeAt(angle, RADIUS);
    return shape('circle', { class: 'place', cx, cy, r: Math.min(26, pitch * 0.32), style });
  }
  const [x1, y1] = placeAt(angle, RADIUS - 18);
  const [x2, y2] = placeAt(angle, RADIUS + 18);
  const width = { 'stroke-width': pitch * 0.6 };
  return shape('line', { class: 'place place-stroke', x1, y1, x2, y2, ...width, style });
}

/** The point at an angle from the top, clockwise. */
function placeAt(angle: number, radius: number): readonly [number, number] {
  return [Math.sin(angle) * radius, -Math.cos(angle) * radius];
}

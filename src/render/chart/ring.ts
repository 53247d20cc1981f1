import { pointRadial } from 'd3-shape';
import type { RingChart } from '../../model/chart.ts';
import { type ChartContext, printUse, readNumber } from './chart-context.ts';
import { type Drawing, drawElement } from './svg.ts';
import { drawLines, wrapText } from './text-block.ts';

const SIZE = 620;
const RADIUS = 262;
const CENTRE = SIZE / 2;
/** From here on places are strokes, as discs would be too small. */
const MOST_DISCS = 60;

/** As many places as the fact counts, evenly round a ring; ours at the top, larger, ringed and named. */
export function drawRing(chart: RingChart, context: ChartContext): Drawing | undefined {
  const count = readNumber(chart.fact, context.facts);
  if (count === undefined || count < 1 || count > 400 || !Number.isInteger(count)) return undefined;
  const pitch = (2 * Math.PI * RADIUS) / count;
  const content = [
    ...Array.from({ length: count - 1 }, (_, index) => drawPlace(index + 1, count, pitch)),
    drawOurs(pitch),
    drawLabel(context.print(chart.ours)),
    drawCentre(chart, context),
  ];
  return { width: SIZE, height: SIZE, content: content.join('') };
}

function drawPlace(index: number, count: number, pitch: number): string {
  const angle = (index / count) * 2 * Math.PI;
  const style = `--i:${index}`;
  if (count <= MOST_DISCS) {
    const [cx, cy] = placeAt(angle, RADIUS);
    return drawElement('circle', { class: 'place', cx, cy, r: Math.min(26, pitch * 0.32), style });
  }
  const [x1, y1] = placeAt(angle, RADIUS - 18);
  const [x2, y2] = placeAt(angle, RADIUS + 18);
  return drawElement('line', {
    class: 'place place-stroke',
    x1,
    y1,
    x2,
    y2,
    'stroke-width': pitch * 0.6,
    style,
  });
}

function drawOurs(pitch: number): string {
  const radius = Math.max(12, Math.min(32, pitch * 0.42));
  const [cx, cy] = placeAt(0, RADIUS);
  return (
    drawElement('circle', { class: 'place-halo', cx, cy, r: radius + 8 }) +
    drawElement('circle', { class: 'place-ours', cx, cy, r: radius })
  );
}

/** The name stands within the ring under its place. */
function drawLabel(name: string): string {
  const lines = wrapText(name, RADIUS * 1.1, 32);
  return drawLines(lines, CENTRE, CENTRE - RADIUS + 84, 38, {
    class: 'ring-ours',
    'text-anchor': 'middle',
  });
}

function drawCentre(chart: RingChart, context: ChartContext): string {
  const printed = printUse(chart.fact, context);
  if (!printed) return '';
  const unit = wrapText(context.print(chart.unit), RADIUS * 1.3, 30);
  const middle = { 'text-anchor': 'middle' };
  const around = [printed.before, printed.after].filter(Boolean).join(' ');
  return [
    around && drawLines([around], CENTRE, CENTRE - 76, 0, { class: 'chart-note', ...middle }),
    drawLines([printed.figure], CENTRE, CENTRE + 62, 0, { class: 'ring-figure', ...middle }),
    drawLines(unit, CENTRE, CENTRE + 112, 36, { class: 'ring-unit', ...middle }),
  ].join('');
}

/** The point at an angle from the top, clockwise. */
function placeAt(angle: number, radius: number): readonly [number, number] {
  const [x, y] = pointRadial(angle, radius);
  return [CENTRE + x, CENTRE + y];
}

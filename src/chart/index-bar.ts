import { scaleLinear } from 'd3-scale';
import type { IndexBarChart } from '../model/chart.ts';
import { type ChartContext, formatNumber, printUse, readNumber } from './context.ts';
import { type Drawing, drawBox, drawElement } from './svg.ts';
import { drawLines, wrapText } from './text-block.ts';

const BASE = 100;
const TOP = 84;
const BASELINE = 480;
/** Widths in px of the drawing, and where its bars stand. */
const WIDE = { width: 560, bar: 200, centres: [130, 430] } as const;
const NARROW = { width: 426, bar: 150, centres: [100, 326] } as const;
/** A label within the rise needs at least this height. */
const ROOM = 70;

/**
 * Two bars from zero: the base at 100, and what the percentage makes of it, the rise set apart from the base.
 * Nothing is drawn between the two known points.
 */
export function drawIndexBar(chart: IndexBarChart, context: ChartContext): Drawing | undefined {
  const rise = readNumber(chart.fact, context.facts);
  if (rise === undefined) return undefined;
  const end = BASE + rise;
  const { width, bar, centres } = context.format === '4:3' ? NARROW : WIDE;
  const [start, finish] = centres;
  const scale = scaleLinear([0, Math.max(BASE, end)], [0, BASELINE - TOP]);
  const labels = [chart.from, chart.to].map((text) => wrapText(context.print(text), bar + 50, 26));
  const height = BASELINE + 16 + 32 * Math.max(...labels.map((lines) => lines.length));
  const content = [
    drawBar(start, bar, scale(BASE), formatNumber(BASE, context)),
    drawBar(finish, bar, scale(Math.min(BASE, end)), ''),
    drawRise(
      [finish, bar],
      [scale(BASE), scale(Math.max(BASE, end))],
      printUse(chart.fact, context)?.figure ?? '',
    ),
    drawValue(finish, scale(end), formatNumber(end, context)),
    ...labels.map((lines, index) =>
      drawLines(lines, centres[index] ?? 0, BASELINE + 40, 32, {
        class: 'chart-label',
        'text-anchor': 'middle',
      }),
    ),
    drawElement('line', { class: 'axis', x1: 0, x2: width, y1: BASELINE, y2: BASELINE }),
  ];
  return { width, height, content: content.join('') };
}

function drawBar(centre: number, width: number, height: number, value: string): string {
  const bar = drawBox(centre - width / 2, BASELINE - height, width, height, {
    class: 'bar bar-base',
  });
  return bar + (value && drawValue(centre, height, value));
}

/** A gap of paper parts the rise from the base, so that it does not hang on colour. */
function drawRise(
  [centre, width]: readonly [number, number],
  [base, end]: readonly [number, number],
  figure: string,
): string {
  const height = end - base - 6;
  if (height <= 0) return '';
  const bar = drawBox(centre - width / 2, BASELINE - end, width, height, { class: 'bar bar-rise' });
  if (height < ROOM) return bar;
  const y = BASELINE - base - 6 - height / 2 + 18;
  return bar + drawLines([figure], centre, y, 0, { class: 'bar-figure', 'text-anchor': 'middle' });
}

function drawValue(centre: number, height: number, value: string): string {
  return drawLines([value], centre, BASELINE - height - 18, 0, {
    class: 'bar-value',
    'text-anchor': 'middle',
  });
}

import { scaleUtc } from 'd3-scale';
import type { TimelineChart } from '../model/chart.ts';
import type { Fact } from '../model/fact.ts';
import { type ChartContext, fullWidth, printUse } from './context.ts';
import { type Drawing, drawElement } from './svg.ts';
import { drawLines, measureText, wrapText } from './text-block.ts';
import { BAND, drawMarkers, drawYears, MARKER_DEPTH } from './timeline-band.ts';
import { placeLabels, type TimelineEvent, type TimelineLabel } from './timeline-label.ts';

const LEAD = 52;
const LEADING = 38;
/** Room in px for a label's lines, and the wider ones a crowd needs that would grow too high. */
const LABELS = [320, 440, 560];
const HIGHEST = 560;
const SIZE = 30;
/** Of a space in the theme's text face. */
const SPACE = 0.26 * SIZE;

/**
 * Dated facts to scale on a band of years that begins with the first date: a year fills its place on the
 * band, a day is a disc, an interval a pill. Labels stand above and below, none on another.
 */
export function drawTimeline(chart: TimelineChart, context: ChartContext): Drawing | undefined {
  const dated = chart.events.flatMap(({ fact: use, label }) => {
    const fact = context.facts.get(use.id);
    const span = fact && readSpan(fact);
    return span ? [{ ...span, date: printUse(use, context)?.text ?? '', label }] : [];
  });
  if (!dated.length) return undefined;
  const width = fullWidth(context);
  const start = new Date(Math.min(...dated.map((event) => event.from.getTime())));
  const last = new Date(Math.max(...dated.map((event) => event.to.getTime())) - 1);
  const end = new Date(Date.UTC(last.getUTCFullYear() + 1, 0));
  const scale = scaleUtc([start, end], [0, width]);
  const drawings = LABELS.map((room) => {
    const events = dated.map((event): TimelineEvent => {
      const lines = wrapText(context.print(event.label), room, SIZE);
      const date = wrapText(event.date, room, SIZE);
      return { kind: event.kind, x1: scale(event.from), x2: scale(event.to), date, lines };
    });
    return drawBand(events, scale, width, context);
  });
  return (
    drawings.find(({ height }) => height <= HIGHEST) ??
    drawings.reduce((best, one) => (one.height < best.height ? one : best))
  );
}

function drawBand(
  events: readonly TimelineEvent[],
  scale: ReturnType<typeof scaleUtc<number>>,
  width: number,
  context: ChartContext,
): Drawing {
  const labels = placeLabels(events, width, LEADING, LEAD);
  const above = Math.max(0, ...labels.map(({ side, reach }) => (side === 'above' ? reach : 0)));
  const below = Math.max(0, ...labels.map(({ side, reach }) => (side === 'below' ? reach : 0)));
  const content = [
    drawYears(scale, above, events, context),
    ...labels.map((label) => drawLeader(label, above)),
    ...labels.map((label) => drawLabel(label, above)),
    drawMarkers(labels, above),
  ];
  return { width, height: above + BAND + below, content: content.join('') };
}

/** A day's or an interval's leader runs on to its marker in the band. */
function drawLeader({ event, side, anchor, reach }: TimelineLabel, above: number): string {
  const length = reach - heightOf(event) - 8;
  const into = event.kind === 'year' ? 0 : BAND * MARKER_DEPTH;
  const [y1, y2] =
    side === 'above'
      ? [above - length, above + into]
      : [above + BAND - into, above + BAND + length];
  return drawElement('line', { class: 'leader', x1: anchor, x2: anchor, y1, y2 });
}

function drawLabel({ event, side, x, end, reach }: TimelineLabel, above: number): string {
  const top = side === 'above' ? above - reach : above + BAND + reach - heightOf(event);
  const lines = [...event.date, ...event.lines];
  // A leader that has to pass a label passes behind this ground; a stroke round the letters would not be text in a PDF.
  const room = Math.max(...lines.map((line) => measureText(line, 30)));
  const ground = {
    class: 'label-ground',
    x: (end === undefined ? x : end - room) - 6,
    y: top,
    width: room + 12,
    height: heightOf(event),
  };
  const from = end ?? x;
  const anchor = end === undefined ? undefined : 'end';
  const space = end === undefined ? 0 : SPACE;
  const draw = (words: readonly string[], y: number, name: string) =>
    drawLines(words, from, y, LEADING, { class: name, 'text-anchor': anchor }, space);
  return [
    drawElement('rect', ground),
    draw(event.date, top + 29, 'timeline-date'),
    draw(event.lines, top + 29 + event.date.length * LEADING, 'timeline-label'),
  ].join('');
}

function heightOf({ date, lines }: TimelineEvent): number {
  return (date.length + lines.length) * LEADING;
}

function readSpan(fact: Fact) {
  if (fact.kind === 'year')
    return {
      kind: 'year' as const,
      from: new Date(Date.UTC(fact.value, 0)),
      to: new Date(Date.UTC(fact.value + 1, 0)),
    };
  if (fact.kind !== 'date') return undefined;
  const [first = '', last = first] = fact.value.split('/');
  const from = new Date(first);
  const to = new Date(new Date(last).getTime() + 86_400_000);
  return { kind: first === last ? ('day' as const) : ('interval' as const), from, to };
}

import type { scaleUtc } from 'd3-scale';
import type { ChartContext } from './chart-context.ts';
import { drawBox, drawElement } from './svg.ts';
import { drawLines } from './text-block.ts';
import type { TimelineEvent, TimelineLabel } from './timeline-label.ts';

/** Height of the band of years. */
export const BAND = 92;
/** How deep in the band a marker sits, from the edge its label is on. */
export const MARKER_DEPTH = 0.26;
const DISC = 11;
/** Room a year's number takes with its padding. */
const NUMBER = 104;

/** The band: a cell a year, filled where the year itself is an event, its number in it where there is room. */
export function drawYears(
  scale: ReturnType<typeof scaleUtc<number>>,
  top: number,
  events: readonly TimelineEvent[],
  { language }: ChartContext,
): string {
  const [start, end] = scale.domain() as [Date, Date];
  const years = Array.from(
    { length: end.getUTCFullYear() - start.getUTCFullYear() },
    (_, index) => start.getUTCFullYear() + index,
  );
  const format = new Intl.DateTimeFormat(language.formatting, { year: 'numeric', timeZone: 'UTC' });
  return years
    .map((year, index) => {
      const from = Math.max(0, scale(new Date(Date.UTC(year, 0))));
      const to = scale(new Date(Date.UTC(year + 1, 0)));
      const filled = events.some(({ kind, x1 }) => kind === 'year' && Math.abs(x1 - from) < 1);
      const name = filled ? 'year year-filled' : 'year';
      const every = Math.ceil(NUMBER / (to - from));
      const number = index % every ? '' : format.format(new Date(Date.UTC(year, 6)));
      return drawYear(from, to, top, name, number, events);
    })
    .join('');
}

/** Days as discs, intervals as blocks to scale, in the half of the band that their label is on. */
export function drawMarkers(labels: readonly TimelineLabel[], top: number): string {
  return labels
    .map(({ event: { kind, x1, x2 }, side }) => {
      if (kind === 'year') return '';
      const cx = (x1 + x2) / 2;
      const cy = top + BAND * (side === 'above' ? MARKER_DEPTH : 1 - MARKER_DEPTH);
      if (kind === 'day') return drawElement('circle', { class: 'moment', cx, cy, r: DISC });
      const width = Math.max(8, x2 - x1);
      return drawBox(cx - width / 2, cy - 12, width, 24, { class: 'moment' });
    })
    .join('');
}

function drawYear(
  from: number,
  to: number,
  top: number,
  name: string,
  number: string,
  events: readonly TimelineEvent[],
): string {
  const cell = drawBox(from + 2, top + 2, to - from - 4, BAND - 4, { class: name, rx: 3 });
  const x = [from + 16, to - NUMBER + 8].find((left) =>
    events.every(({ kind, x1, x2 }) => kind === 'year' || x2 < left - 20 || x1 > left + NUMBER),
  );
  if (!number || x === undefined) return cell;
  const text = name === 'year' ? 'year-number' : 'year-number year-number-filled';
  return cell + drawLines([number], x, top + BAND / 2 + 11, 0, { class: text });
}

import type { scaleUtc } from 'd3-scale';
import type { ChartContext } from './context.ts';
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

/**
 * The band: a cell a year, filled where the year itself is an event, its number in it. Where years are too narrow for
 * their numbers a cell holds as many of them as a number needs, from a round year on, with a tick for each.
 */
export function drawYears(
  scale: ReturnType<typeof scaleUtc<number>>,
  top: number,
  events: readonly TimelineEvent[],
  { language }: ChartContext,
): string {
  const [start, end] = scale.domain() as [Date, Date];
  const [first, last] = [start.getUTCFullYear(), end.getUTCFullYear()];
  const at = (year: number) => Math.max(0, scale(new Date(Date.UTC(year, 0))));
  const pitch = at(last) - at(last - 1);
  const step = chooseStep(pitch);
  const format = new Intl.DateTimeFormat(language.formatting, { year: 'numeric', timeZone: 'UTC' });
  const years = Array.from({ length: last - first }, (_, index) => first + index);
  const cells = years
    .filter((year) => year === first || year % step === 0)
    .map((year, index, begins) => {
      const cell = { from: at(year), to: at(begins[index + 1] ?? last), top };
      return drawCell(cell, format.format(new Date(Date.UTC(year, 6))), events, step > 1);
    });
  const ticks = step > 1 && pitch >= 8 ? years.slice(1).map((year) => drawTick(at(year), top)) : [];
  const filled = step > 1 ? events.map((event) => drawFilled(event, top)) : [];
  return [...cells, ...ticks, ...filled].join('');
}

/** How many years share a cell so that a number has room: 1, 2 or 5 × 10ⁿ. */
export function chooseStep(pitch: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of [1, 2, 5]) if (step * power * pitch >= NUMBER) return step * power;
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

interface Cell {
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

/** A number never stands on a marker, nor on a year that is an event among several in the cell. */
function drawCell(
  { from, to, top }: Cell,
  number: string,
  events: readonly TimelineEvent[],
  shared: boolean,
): string {
  const isFilled =
    !shared && events.some(({ kind, x1 }) => kind === 'year' && Math.abs(x1 - from) < 1);
  const cell = drawBox(from + 2, top + 2, to - from - 4, BAND - 4, {
    class: isFilled ? 'year year-filled' : 'year',
    rx: 3,
  });
  // In a cell of several years the number belongs to the first, so it stands nowhere but there.
  const places = shared ? [from + 12] : [from + 16, to - NUMBER + 8];
  const x = places.find(
    (left) =>
      left + NUMBER - 16 <= to &&
      events.every(
        ({ kind, x1, x2 }) =>
          (kind === 'year' && !shared) || x2 < left - 20 || x1 > left + NUMBER - (shared ? 20 : 0),
      ),
  );
  if (x === undefined) return cell;
  const text = isFilled ? 'year-number year-number-filled' : 'year-number';
  return cell + drawLines([number], x, top + BAND / 2 + 11, 0, { class: text });
}

function drawFilled({ kind, x1, x2 }: TimelineEvent, top: number): string {
  if (kind !== 'year') return '';
  return drawBox(x1 + 1, top + 2, Math.max(4, x2 - x1 - 2), BAND - 4, { class: 'year-filled' });
}

function drawTick(x: number, top: number): string {
  return drawElement('line', {
    class: 'year-tick',
    x1: x,
    x2: x,
    y1: top + BAND - 14,
    y2: top + BAND - 2,
  });
}

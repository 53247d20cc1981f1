import { openDateFormat } from '../language/formats.ts';
import type { Span } from './chart-fact.ts';
import type { ChartContext } from './chart-type.ts';
import { box, words } from './markup.ts';

/** The first moment of the band and the first after it, in milliseconds. */
export interface Band {
  readonly start: number;
  readonly end: number;
}

/** A span in shares of the band's length. */
export interface Moment {
  readonly shape: Span['shape'];
  readonly from: number;
  readonly to: number;
}

/** What the number of a year takes of the band's length, on a slide and on a narrow screen. */
const NUMBER = { wide: 0.074, narrow: 0.19 } as const;

/** A band from the first date to the end of the last year; none without a date. */
export function measureBand(spans: readonly Span[]): Band | undefined {
  if (!spans.length) return undefined;
  const start = Math.min(...spans.map(({ from }) => from.getTime()));
  const last = new Date(Math.max(...spans.map(({ to }) => to.getTime())) - 1);
  return { start, end: Date.UTC(last.getUTCFullYear() + 1, 0) };
}

export function placeMoment({ shape, from, to }: Span, band: Band): Moment {
  return { shape, from: share(from.getTime(), band), to: share(to.getTime(), band) };
}

/** The band itself: years, and days and intervals on its edge at the side, `before` or `after`, of their labels. */
export function drawBand(
  band: Band,
  moments: readonly Moment[],
  sides: readonly string[],
  context: ChartContext,
): string {
  const markers = moments.map(({ shape, from, to }, index) => {
    const name = `moment moment-${shape} moment-${sides[index]}`;
    return shape === 'year' ? '' : box(name, { from, to });
  });
  return box('band', {}, ...drawYears(band, moments, context), ...markers);
}

/** Whether each year has a cell with its number, on a slide. */
export function isNumbered(band: Band): boolean {
  return chooseStep(measurePitch(band), NUMBER.wide) === 1;
}

function measurePitch(band: Band): number {
  return 1 - share(Date.UTC(new Date(band.end).getUTCFullYear() - 1, 0), band);
}

/**
 * A cell a year, filled where the year itself is an event, its number in it. Where years are too short for their numbers
 * a cell holds as many of them as a number needs, from a round year on, with a tick for each.
 */
function drawYears(band: Band, moments: readonly Moment[], { language }: ChartContext): string[] {
  const format = openDateFormat(language.formatting, { year: 'numeric', timeZone: 'UTC' });
  const first = new Date(band.start).getUTCFullYear();
  const end = new Date(band.end).getUTCFullYear();
  const at = (year: number) => Math.max(0, share(Date.UTC(year, 0), band));
  const pitch = measurePitch(band);
  const step = chooseStep(pitch, NUMBER.wide);
  const narrowStep = chooseStep(pitch, NUMBER.narrow);
  const years = Array.from({ length: end - first }, (_, index) => first + index);
  const starts = years.filter((year) => year === first || year % step === 0);
  const cells = starts.map((year, index) => {
    const cell = { from: at(year), to: at(starts[index + 1] ?? end) };
    const number = format.format(new Date(Date.UTC(year, 6)));
    const isNarrow = year === first || (year % narrowStep === 0 && year - first >= narrowStep);
    return drawCell(cell, number, moments, { isShared: step > 1, isNarrow });
  });
  if (step === 1) return cells;
  const ticks =
    pitch > 0.006 ? years.slice(1).map((year) => box('year-tick', { from: at(year) })) : [];
  const filled = moments.filter(({ shape }) => shape === 'year');
  return [...cells, ...ticks, ...filled.map(({ from, to }) => box('year-filled', { from, to }))];
}

/** How many years share a cell so that a number has room: 1, 2 or 5 × 10ⁿ. */
export function chooseStep(pitch: number, number: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of [1, 2, 5]) if (step * power * pitch >= number) return step * power;
}

/** A number has room in its cell, and never stands on a year that is an event among several there. */
function drawCell(
  { from, to }: { readonly from: number; readonly to: number },
  number: string,
  moments: readonly Moment[],
  { isShared, isNarrow }: { readonly isShared: boolean; readonly isNarrow: boolean },
): string {
  const years = moments.filter(({ shape }) => shape === 'year');
  const name = !isShared && years.some((one) => one.from === from) ? 'year year-filled' : 'year';
  const end = from + NUMBER.wide;
  const isFree = !isShared || years.every((one) => one.to < from || one.from > end);
  if (end > to + 0.001 || !isFree) return box(name, { from, to });
  return box(name, { from, to }, words(isNarrow ? 'year-number' : 'year-number wide-only', number));
}

function share(time: number, { start, end }: Band): number {
  return (time - start) / (end - start);
}

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

/** How far into the band a marker's middle is, in hundredths of what its leader takes outside. */
export const MARKER_DEPTH = 46;
/** What the number of a year and a marker take of the band's length, on a slide and on a narrow screen. */
const NUMBER = { wide: 0.074, narrow: 0.19 } as const;
const MARKER = 0.014;

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

/** The band itself: years, and on them days and intervals, in the half of the side, `before` or `after`, of their labels. */
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

/**
 * A cell a year, filled where the year itself is an event, its number in it. Where years are too short for their numbers
 * a cell holds as many of them as a number needs, from a round year on, with a tick for each.
 */
function drawYears(band: Band, moments: readonly Moment[], { language }: ChartContext): string[] {
  const format = new Intl.DateTimeFormat(language.formatting, { year: 'numeric', timeZone: 'UTC' });
  const first = new Date(band.start).getUTCFullYear();
  const end = new Date(band.end).getUTCFullYear();
  const at = (year: number) => Math.max(0, share(Date.UTC(year, 0), band));
  const pitch = 1 - at(end - 1);
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

/** A number never stands on a marker, nor on a year that is an event among several in the cell. */
function drawCell(
  { from, to }: { readonly from: number; readonly to: number },
  number: string,
  moments: readonly Moment[],
  { isShared, isNarrow }: { readonly isShared: boolean; readonly isNarrow: boolean },
): string {
  const isFilled = !isShared && moments.some((one) => one.shape === 'year' && one.from === from);
  const name = isFilled ? 'year year-filled' : 'year';
  // In a cell of several years the number belongs to the first, so it stands nowhere but there.
  const places = [from, ...(isShared ? [] : [to - NUMBER.wide])];
  const free = places.find(
    (left) =>
      left + NUMBER.wide <= to + 0.001 &&
      moments.every(
        (one) =>
          (one.shape === 'year' && !isShared) ||
          one.to + MARKER < left ||
          one.from - MARKER > left + NUMBER.wide,
      ),
  );
  if (free === undefined) return box(name, { from, to });
  const classes = [
    'year-number',
    free === from ? '' : 'year-number-ends',
    isNarrow ? '' : 'wide-only',
  ];
  return box(name, { from, to }, words(classes.filter(Boolean).join(' '), number));
}

function share(time: number, { start, end }: Band): number {
  return (time - start) / (end - start);
}

/** A stopwatch that goes on while nothing looks at it: times are those of the clock, in ms. */
export interface Timer {
  /** Counted up to the last pause. */
  readonly before: number;
  /** When it was last started, while it runs. */
  readonly since?: number;
  /** The slide it was started on: what is planned is counted from there. */
  readonly from?: string;
}

export const STOPPED: Timer = { before: 0 };

/** Milliseconds counted so far. */
export function readTimer({ before, since }: Timer, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since));
}

export function startTimer(timer: Timer, slide: string, now: number): Timer {
  if (timer.since !== undefined) return timer;
  return { before: timer.before, since: now, from: timer.from ?? slide };
}

export function pauseTimer(timer: Timer, now: number): Timer {
  const { from } = timer;
  return { before: readTimer(timer, now), ...(from !== undefined && { from }) };
}

/** Seconds as minutes and seconds, `9:05`, in the digits of a BCP 47 tag. */
export function printSeconds(seconds: number, formatting = 'en'): string {
  const whole = Math.round(Math.abs(seconds));
  const { minutes, rest } = findFormats(formatting);
  return `${minutes.format(Math.floor(whole / 60))}:${rest.format(whole % 60)}`;
}

interface Formats {
  readonly minutes: Intl.NumberFormat;
  readonly rest: Intl.NumberFormat;
}

/** By tag: to make them takes longer than all else that is done four times a second. */
const formats = new Map<string, Formats>();

function findFormats(formatting: string): Formats {
  const known = formats.get(formatting);
  if (known) return known;
  const make = (minimumIntegerDigits: number) =>
    new Intl.NumberFormat(formatting, { minimumIntegerDigits, useGrouping: false });
  const made = { minutes: make(1), rest: make(2) };
  formats.set(formatting, made);
  return made;
}

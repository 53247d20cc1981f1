import type { SpeakerWords } from '../../language/words/speaker.ts';
import { create, fill } from '../deck/dom.ts';
import { measurePace, type PlannedSlide } from './pace.ts';
import type { TalkState } from './talk-state.ts';
import { printSeconds, readTimer } from './timer.ts';

const NAMES = ['clock', 'elapsed', 'left', 'pace'] as const;
type Name = (typeof NAMES)[number];

/** What the gauges read. */
export interface Readings {
  readonly state: TalkState | undefined;
  readonly plan: readonly PlannedSlide[];
  /** In seconds. */
  readonly slot: number;
  readonly formatting: string;
  readonly words: SpeakerWords;
  /** What a slide behind the talk is called. */
  readonly backup: string;
}

/** The clock, what has passed, what is left of the slot, and the pace, always in sight and in words. */
export class Gauges {
  readonly element = create('dl', { class: 'gauges' });
  readonly #values = new Map<Name, { readonly label: HTMLElement; readonly value: HTMLElement }>();
  #clock: { readonly formatting: string; readonly format: Intl.DateTimeFormat } | undefined;

  constructor() {
    for (const name of NAMES) {
      const gauge = { label: create('dt'), value: create('dd') };
      this.#values.set(name, gauge);
      this.element.append(create('div', { class: `gauge ${name}` }, gauge.label, gauge.value));
    }
  }

  show(readings: Readings): void {
    const { state, slot, formatting, words } = readings;
    const now = Date.now();
    this.#set('clock', words.clock, this.#clockIn(formatting).format(now));
    const seconds = state ? Math.floor(readTimer(state.timer, now) / 1000) : 0;
    this.#set('elapsed', words.elapsed, printSeconds(seconds, formatting));
    const left = slot - seconds;
    this.#set(
      'left',
      left < 0 ? words.over : words.left,
      printSeconds(left, formatting),
      left < 0 ? 'over' : '',
    );
    const { text, tone } = describePace(readings, seconds);
    this.#set('pace', words.pace, text, tone);
  }

  /** Made anew with each tick, it would take most of the tick's time. */
  #clockIn(formatting: string): Intl.DateTimeFormat {
    if (this.#clock?.formatting !== formatting) {
      const format = new Intl.DateTimeFormat(formatting, { hour: 'numeric', minute: '2-digit' });
      this.#clock = { formatting, format };
    }
    return this.#clock.format;
  }

  #set(name: Name, label: string, value: string, tone = ''): void {
    const gauge = this.#values.get(name);
    if (!gauge) return;
    if (gauge.label.textContent !== label) gauge.label.textContent = label;
    if (gauge.value.textContent !== value) gauge.value.textContent = value;
    if (gauge.value.dataset.tone !== tone) gauge.value.dataset.tone = tone;
  }
}

/** Below this many seconds a difference is none. */
const CLOSE = 10;

function describePace(
  { state, plan, formatting, words, backup }: Readings,
  seconds: number,
): { readonly text: string; readonly tone: string } {
  const { timer } = state ?? {};
  if (!state || !timer || (timer.since === undefined && timer.before === 0))
    return { text: words.notStarted, tone: 'idle' };
  if (timer.since === undefined) return { text: words.paused, tone: 'idle' };
  const pace = measurePace(plan, timer.from, state.place.slide, seconds);
  if (pace === undefined) return { text: backup, tone: 'idle' };
  if (Math.abs(pace) < CLOSE) return { text: words.onTime, tone: 'good' };
  const time = printSeconds(pace, formatting);
  return pace > 0
    ? { text: fill(words.behind, { time }), tone: 'behind' }
    : { text: fill(words.ahead, { time }), tone: 'ahead' };
}

import type { SpeakerAction, SpeakerWords } from '../../language/words/speaker.ts';
import { type BarButton, drawButton } from '../deck/bar.ts';
import { closeDialog, openDialog } from '../deck/dialog.ts';
import { create, fill } from '../deck/dom.ts';
import type { Editions } from '../deck/editions.ts';
import { listRows, openHelp } from '../deck/help.ts';
import type { IconName } from '../deck/icons.ts';
import { DECK_KEYS, findAction } from '../deck/keys.ts';
import { openOverview } from '../deck/overview.ts';
import { readNumber } from '../deck/slide-copy.ts';
import { Gauges } from './gauges.ts';
import { SPEAKER_KEYS } from './keys.ts';
import { NotesPane } from './notes.ts';
import { type PlannedSlide, planTalk } from './pace.ts';
import { endRun, Runs } from './runs.ts';
import { SlidePair } from './slide-pair.ts';
import { listTimes, type TalkAction, type TalkPort, type TalkState } from './talk.ts';
import { openTimes } from './times.ts';

/** How the view stands to the room's window. */
export interface ViewOptions {
  readonly editions: Editions;
  readonly talk: TalkPort;
  /** Opens the room's window; none where view and room are one. */
  openRoom?(): void;
  /** Gives the window back to the slides, where view and room are one. */
  close?(): void;
  /** A word to begin with. */
  readonly notice?: string;
}

type Action = TalkAction | SpeakerAction;

const BUTTONS = [
  'previous',
  'next',
  'overview',
  'language',
  'black',
  'freeze',
  'pointer',
  'magnify',
  'dark',
  'full',
  'times',
  'help',
] as const satisfies readonly (IconName & Action)[];

/** The speaker view: notes, slides and time of a talk, and everything that can be done with it. */
export class SpeakerView {
  readonly element = create('main', { class: 'speaker' });
  readonly #options: ViewOptions;
  readonly #gauges = new Gauges();
  readonly #notes = new NotesPane();
  readonly #slides: SlidePair;
  readonly #heading = create('h1', { class: 'unseen' });
  readonly #clockButtons = create('div', { class: 'clock-buttons' });
  readonly #status = create('p', { class: 'speaker-status', role: 'status' });
  readonly #sizes = create('div', { class: 'size-buttons' });
  readonly #bar = create('nav', { class: 'speaker-bar' });
  readonly #ticking: ReturnType<typeof setInterval>;
  #plan: readonly PlannedSlide[] = [];
  #drawn = '';

  constructor(options: ViewOptions) {
    this.#options = options;
    this.#slides = new SlidePair(
      (at) => options.talk.point(at),
      () => options.talk.act('next'),
    );
    const top = create(
      'header',
      { class: 'speaker-top' },
      this.#gauges.element,
      this.#clockButtons,
    );
    const notes = create('div', { class: 'speaker-notes' }, this.#sizes, this.#notes.element);
    this.element.append(this.#heading, top, this.#status, notes, this.#slides.element, this.#bar);
    options.talk.onChange(() => this.#draw());
    this.#ticking = setInterval(() => this.#tick(), 250);
    this.#draw();
  }

  /** Takes the view off the page. */
  remove(): void {
    clearInterval(this.#ticking);
    this.element.remove();
  }

  /** Does what a key means here; whether it means anything. */
  takeKey(event: KeyboardEvent): boolean {
    const action = findAction<Action>(event, [...SPEAKER_KEYS, ...DECK_KEYS]);
    if (!action) return false;
    this.#act(action);
    return true;
  }

  get #words(): SpeakerWords {
    const { speaker } = this.#options.editions.language;
    if (!speaker) throw new Error('this edition has no speaker view');
    return speaker;
  }

  #act(action: Action): void {
    const own = this.#acts[action];
    if (own) own();
    else this.#options.talk.act(action as TalkAction);
  }

  /** What this window does by itself; all else is the room's. */
  readonly #acts: Partial<Record<Action, () => void>> = {
    larger: () => this.#notes.resize(1),
    smaller: () => this.#notes.resize(-1),
    notesDown: () => this.#notes.scroll(1),
    notesUp: () => this.#notes.scroll(-1),
    overview: () => this.#openOverview(),
    help: () => this.#openHelp(),
    times: () => this.#openTimes(),
    reset: () => this.#askReset(),
    speaker: () => this.#options.close?.(),
    full: () => this.#fill(),
  };

  #openOverview(): void {
    const { editions, talk } = this.#options;
    openOverview(editions, talk.state?.at.slide ?? '', (slide) => talk.jump(slide));
  }

  #openHelp(): void {
    const { words } = this.#options.editions.language;
    openHelp(words, [
      ...listRows(DECK_KEYS, words.actions),
      ...listRows(SPEAKER_KEYS, this.#words.actions),
    ]);
  }

  #openTimes(): void {
    const { words } = this.#options.editions.language;
    openTimes(this.#listRuns(), this.#plan, words, this.#words);
  }

  #listRuns() {
    const { state } = this.#options.talk;
    const now = Date.now();
    const current = state && endRun(listTimes(state, now), state.language, new Date(now));
    return [...(current ? [current] : []), ...new Runs().all];
  }

  #askReset(): void {
    const words = this.#words;
    const { close } = this.#options.editions.language.words.actions;
    const yes = create('button', { type: 'button' }, words.yes);
    const no = create('button', { type: 'button' }, words.no);
    const buttons = create('p', { class: 'buttons' }, yes, no);
    const dialog = openDialog(words.resetQuestion, close, 'question', buttons);
    yes.addEventListener('click', () => {
      dialog.close();
      this.#options.talk.act('reset');
    });
    no.addEventListener('click', () => dialog.close());
    no.focus();
  }

  /** A browser fills the screen for the window that was touched: the room's own where view and room are two. */
  #fill(): void {
    this.#options.talk.act('full');
    if (this.#options.openRoom) this.#say(this.#words.fullInRoom);
  }

  #say(text: string): void {
    this.#status.textContent = text;
    this.#status.dataset.tone = 'word';
    this.#drawn = text;
  }

  #tick(): void {
    const { talk, editions } = this.#options;
    this.#gauges.show({
      state: talk.state,
      plan: this.#plan,
      slot: editions.data.slot ?? 0,
      formatting: editions.language.formatting,
      words: this.#words,
      backup: editions.language.words.backup,
    });
    this.#drawStatus();
  }

  #draw(): void {
    const { editions, talk } = this.#options;
    const { state } = talk;
    if (state && state.language !== editions.language.tag) editions.choose(state.language);
    if (state) document.documentElement.dataset.theme = state.theme;
    const { slides, language } = editions;
    this.#plan = planTalk(slides, editions.data.slot ?? 0);
    const words = this.#words;
    this.#heading.textContent = words.title;
    if (this.#options.openRoom) document.title = `${words.title} – ${language.title}`;
    if (state) {
      this.#slides.show(slides, state.at, words);
      this.#notes.show(
        slides.find(({ id }) => id === state.at.slide),
        state.at.fragment,
        words,
      );
    }
    this.#drawButtons(state);
    this.#tick();
  }

  #drawButtons(state: TalkState | undefined): void {
    const { words } = this.#options.editions.language;
    const own = this.#words;
    const pressed: Partial<Record<Action, boolean>> = {
      black: state?.black ?? false,
      freeze: state?.frozen ?? false,
      pointer: state?.pointer !== undefined,
      magnify: state?.magnified !== undefined,
      dark: state?.theme === 'dark',
      full: state?.full ?? false,
    };
    const names = { ...words.actions, ...own.actions };
    this.#bar.setAttribute('aria-label', words.controls);
    keepFocusIn(
      this.#bar,
      BUTTONS.map((action) => drawButton(this.#describe(action, names[action], pressed[action]))),
    );
    const runs = state?.timer.since !== undefined;
    const start = create(
      'button',
      { type: 'button', 'data-action': 'timer', class: 'start' },
      runs ? own.pause : own.start,
    );
    start.addEventListener('click', () => this.#act('timer'));
    const reset = create('button', { type: 'button', 'data-action': 'reset' }, own.yes);
    reset.addEventListener('click', () => this.#act('reset'));
    const { close } = this.#options;
    const back = create('button', { type: 'button', 'data-action': 'speaker' }, own.closeView);
    back.addEventListener('click', () => close?.());
    keepFocusIn(this.#clockButtons, [start, reset, ...(close ? [back] : [])]);
    const sizes = (['smaller', 'larger'] as const).map((action) => {
      const sign = action === 'larger' ? 'A+' : 'A−';
      const name = `${sign} ${own.actions[action]}`;
      const button = create(
        'button',
        { type: 'button', 'data-action': action, 'aria-label': name, title: own.actions[action] },
        sign,
      );
      button.addEventListener('click', () => this.#act(action));
      return button;
    });
    keepFocusIn(this.#sizes, [create('h2', {}, own.notes), ...sizes]);
  }

  #describe(
    action: (typeof BUTTONS)[number],
    name: string,
    pressed: boolean | undefined,
  ): BarButton {
    const binding = [...DECK_KEYS, ...SPEAKER_KEYS].find((one) => one.action === action);
    const word = { ...this.#options.editions.language.words.short, ...this.#words.short }[action];
    return {
      action,
      name,
      word,
      binding,
      ...(pressed !== undefined && { pressed }),
      run: () => this.#act(action),
    };
  }

  /** What is out of the ordinary is said: no answer from the room, a black or frozen screen. */
  #drawStatus(): void {
    const { talk, openRoom, editions, notice } = this.#options;
    const { state } = talk;
    const words = this.#words;
    const frozenAt = editions.slides.find(({ id }) => id === state?.place.slide);
    const [text, tone] = !talk.isConnected
      ? [words.lost, 'lost']
      : state?.black
        ? [words.black, 'black']
        : state?.frozen && frozenAt
          ? [fill(words.frozen, { slide: readNumber(frozenAt) }), 'frozen']
          : openRoom
            ? [words.connected, 'good']
            : [notice ?? words.oneScreen, 'one'];
    const key = `${text} ${state?.place.slide}`;
    if (
      key === this.#drawn ||
      (this.#status.dataset.tone === 'word' && tone === 'good' && !state?.full)
    )
      return;
    this.#drawn = key;
    this.#status.dataset.tone = tone;
    this.#status.textContent = text;
    if (tone !== 'lost' || !openRoom) return;
    const button = create('button', { type: 'button' }, words.openRoom);
    button.addEventListener('click', openRoom);
    this.#status.append(' ', button);
  }
}

/** Puts fresh elements in place; the one that takes the place of what had the focus has it. */
function keepFocusIn(place: HTMLElement, fresh: readonly HTMLElement[]): void {
  const focused = place.contains(document.activeElement)
    ? document.activeElement?.getAttribute('data-action')
    : undefined;
  place.replaceChildren(...fresh);
  if (focused) place.querySelector<HTMLElement>(`[data-action="${focused}"]`)?.focus();
}

/** The view alone, in a window of its own. */
export function openView(editions: Editions, talk: TalkPort, openRoom: () => void): void {
  document.documentElement.dataset.view = 'speaker';
  editions.label();
  const view = new SpeakerView({ editions, talk, openRoom });
  document.body.append(view.element);
  document.addEventListener('keydown', (event) => {
    if (document.querySelector('dialog[open]')) {
      if (/^Page(Up|Down)$/.test(event.key) && closeDialog()) event.preventDefault();
      return;
    }
    if (view.takeKey(event)) event.preventDefault();
  });
}

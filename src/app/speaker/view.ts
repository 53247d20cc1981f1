import type { SpeakerWords } from '../../language/words/speaker.ts';
import { closeDialog } from '../deck/dialog.ts';
import { create } from '../deck/dom.ts';
import type { Editions } from '../deck/editions.ts';
import { addSwipes } from '../deck/gestures.ts';
import { listRows, openHelp } from '../deck/help.ts';
import { DECK_KEYS, findAction, isStarted, keepKey, keepStart } from '../deck/keys.ts';
import { openOverview } from '../deck/overview.ts';
import { keepAwake } from '../deck/wake-lock.ts';
import { markLentWords } from '../lent-words.ts';
import { isForTwo, type ViewAction, ViewButtons } from './buttons.ts';
import { Gauges } from './gauges.ts';
import { SPEAKER_KEYS } from './keys.ts';
import { NotesPane } from './notes.ts';
import { type PlannedSlide, planTalk } from './pace.ts';
import { placeView } from './placing.ts';
import { ask } from './question.ts';
import { endRun, Runs } from './runs.ts';
import type { Screens } from './screens.ts';
import { SlidePair } from './slide-pair.ts';
import { StatusLine } from './status.ts';
import { listTimes, type TalkAction, type TalkPort } from './talk-state.ts';
import { openTimes } from './times.ts';

/** How the view stands to the room's window. */
export interface ViewOptions {
  readonly editions: Editions;
  readonly talk: TalkPort;
  /** Opens the room's window; none where view and room are one. */
  openRoom?(): void;
  /** The computer's screens; none where they are one. */
  readonly screens?: Screens;
  /** Gives the window back to the slides, and opens the view in a window of its own, where view and room are one. */
  close?(): void;
  openOwn?(): void;
  /** A word to begin with. */
  readonly notice?: string;
}

/** The speaker view: notes, slides and time of a talk, and everything that can be done with it. */
export class SpeakerView {
  readonly element = create('main', { class: 'speaker' });
  readonly #options: ViewOptions;
  readonly #gauges = new Gauges();
  readonly #notes = new NotesPane();
  readonly #slides: SlidePair;
  readonly #heading = create('h1', { class: 'unseen' });
  readonly #buttons: ViewButtons;
  readonly #status = new StatusLine();
  readonly #ticking: ReturnType<typeof setInterval>;
  #plan: readonly PlannedSlide[] = [];

  constructor(options: ViewOptions) {
    this.#options = options;
    this.#slides = new SlidePair(
      (at) => options.talk.point(at),
      () => options.talk.act('next'),
    );
    const buttons = new ViewButtons((action) => this.#act(action), options.close !== undefined);
    this.#buttons = buttons;
    const top = create('header', { class: 'speaker-top' }, this.#gauges.element, buttons.clock);
    const notes = create('div', { class: 'speaker-notes' }, buttons.sizes, this.#notes.element);
    const { element: status } = this.#status;
    this.element.append(this.#heading, top, status, notes, this.#slides.element, buttons.bar);
    addSwipes(this.element, (way) => this.#act(way));
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
    const action = findAction<ViewAction>(event, [...SPEAKER_KEYS, ...DECK_KEYS]);
    if (!action) return false;
    if (isStarted(event, this.#options.talk.state?.full ?? false)) return true;
    this.#act(action);
    return true;
  }

  /** In seconds. */
  get #slot(): number {
    const { talk, editions } = this.#options;
    return talk.state?.slot ?? editions.data.slot ?? 0;
  }

  get #words(): SpeakerWords {
    const { speaker } = this.#options.editions.language;
    if (!speaker) throw new Error('this edition has no speaker view');
    return speaker;
  }

  #act(action: ViewAction): void {
    if (this.#options.close && isForTwo(action)) return;
    const own = this.#acts[action];
    if (own) own();
    else this.#options.talk.act(action as TalkAction);
  }

  /** What this window does by itself; all else is the room's. */
  readonly #acts: Partial<Record<ViewAction, () => void>> = {
    larger: () => this.#notes.resize(1),
    smaller: () => this.#notes.resize(-1),
    notesDown: () => this.#notes.scroll(1),
    notesUp: () => this.#notes.scroll(-1),
    overview: () => this.#openOverview(),
    help: () => this.#openHelp(),
    times: () => this.#openTimes(),
    reset: () => this.#askReset(),
    speaker: () => this.#options.close?.(),
  };

  #openOverview(): void {
    const { editions, talk } = this.#options;
    openOverview(editions, talk.state?.at.slide ?? '', (slide) => talk.jump(slide));
  }

  #openHelp(): void {
    const { words } = this.#options.editions.language;
    const own = listRows(SPEAKER_KEYS, this.#words.actions);
    openHelp(words, own, listRows(DECK_KEYS, words.actions));
  }

  #openTimes(): void {
    const { language } = this.#options.editions;
    openTimes(this.#listRuns(), this.#plan, this.#options.editions.slides, language, this.#words);
  }

  #listRuns() {
    const { state } = this.#options.talk;
    const now = Date.now();
    const current = state && endRun(listTimes(state, now), state.language, new Date(now));
    return [...(current ? [current] : []), ...new Runs().all];
  }

  #askReset(): void {
    const { resetQuestion: text, yes, no } = this.#words;
    const { close } = this.#options.editions.language.words.actions;
    ask({ text, yes, no, close }, () => this.#options.talk.act('reset'));
  }

  #tick(): void {
    const { talk, editions } = this.#options;
    this.#gauges.show({
      state: talk.state,
      plan: this.#plan,
      slot: this.#slot,
      formatting: editions.language.formatting,
      words: this.#words,
      backup: editions.language.words.backup,
    });
    this.#status.show({ ...this.#options, words: this.#words });
  }

  #draw(): void {
    const { editions, talk } = this.#options;
    const { state } = talk;
    if (state && state.language !== editions.language.tag) editions.choose(state.language);
    if (state) document.documentElement.dataset.theme = state.theme;
    const { slides, language } = editions;
    this.#plan = planTalk(slides, this.#slot);
    const words = this.#words;
    this.#heading.textContent = words.title;
    if (this.#options.openRoom) document.title = `${words.title} – ${language.title}`;
    if (state) {
      this.#slides.show(slides, state.at, words, language.formatting);
      this.#notes.show(
        slides.find(({ id }) => id === state.at.slide),
        state.at.fragment,
        words,
      );
    }
    this.#buttons.draw(state, {
      tag: language.tag,
      deck: language.words,
      speaker: words,
      formatting: language.formatting,
    });
    this.#tick();
  }
}

/** The view alone, in a window of its own. */
export function openView(
  editions: Editions,
  talk: TalkPort,
  openRoom: (screens: Screens) => void,
): void {
  document.documentElement.dataset.view = 'speaker';
  editions.label();
  markLentWords(editions.data.languages);
  const screens = placeView(talk);
  const view = new SpeakerView({ editions, talk, screens, openRoom: () => openRoom(screens) });
  keepAwake({ view: 'slides', onChange: (listener) => talk.onChange(listener) });
  document.body.append(view.element);
  document.addEventListener('keydown', (event) => {
    if (document.querySelector('dialog[open]')) {
      keepStart(event);
      if (/^Page(Up|Down)$/.test(event.key) && closeDialog()) event.preventDefault();
      return;
    }
    if (view.takeKey(event)) keepKey(event);
  });
}

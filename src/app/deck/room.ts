import type { DeckAction } from '../../language/words/deck.ts';
import { freeReadingStyles } from '../reading/sheet.ts';
import { readAddress, writeAddress } from './address.ts';
import type { Editions } from './editions.ts';
import { keepFocus } from './focus.ts';
import { fillAtTouch, toggleFull } from './full-screen.ts';
import { findLast, isSame, type Place, stepFrom } from './place.ts';
import { beginState, type RoomState, readTheme, type Theme } from './room-state.ts';
import { Stage } from './stage.ts';
import { Kept } from './storage.ts';

export type View = 'slides' | 'reading';

/** What opens over the deck, by the action that opens it. */
export type Openers = Partial<Record<'overview' | 'help', () => void>>;

/** Takes what is asked of the room before the room does; whether it did. */
export interface Guide {
  /** Whether somebody speaks to these slides, and sees a view of theirs. */
  isWatched(): boolean;
  act(action: DeckAction): boolean;
  jump(slide: string): boolean;
}

/** How wide and high the window must be for a slide's smallest running text, 24 px on the slide, to be 16 px in it. */
const LEAST = { '16:9': 1067, '4:3': 800, height: 600 } as const;

/** The deck in one window: what it shows, and everything that can be done with it. */
export class Room {
  readonly editions: Editions;
  readonly openers: Openers = {};
  guide: Guide | undefined;
  readonly #root: HTMLElement;
  readonly #stage: Stage;
  readonly #listeners: ((state: RoomState, before: RoomState) => void)[] = [];
  readonly #kept = new Kept<Partial<RoomState>>('session', 'room', {});
  readonly #wide: MediaQueryList;
  readonly #exporting: boolean;
  #forced: View | undefined;
  #state: RoomState;

  constructor(editions: Editions, root: HTMLElement, exporting: boolean) {
    this.editions = editions;
    this.#root = root;
    this.#exporting = exporting;
    const { format } = editions.data;
    this.#wide = matchMedia(`(min-width: ${LEAST[format]}px) and (min-height: ${LEAST.height}px)`);
    this.#stage = new Stage(root, {
      format,
      exporting,
      printing: new URLSearchParams(location.search).get('view') === 'print',
      onPlace: (place) => this.#update({ place }),
    });
    this.#state = beginState(editions, exporting ? {} : this.#kept.value);
  }

  get state(): RoomState {
    return this.#state;
  }

  get view(): View {
    if (this.#exporting) return 'slides';
    return this.#forced ?? (this.#wide.matches ? 'slides' : 'reading');
  }

  /** Whether the window is large enough for slides. */
  get isWide(): boolean {
    return this.#wide.matches;
  }

  /** Whether the slides are before a room: they fill the screen, or a speaker has their view. */
  get isPresented(): boolean {
    return this.#state.full || (this.guide?.isWatched() ?? false);
  }

  /** Calls a listener after each change with what is shown now and what was before. */
  onChange(listener: (state: RoomState, before: RoomState) => void): void {
    this.#listeners.push(listener);
  }

  /** Shows the deck for the first time, and from then on in the view its window has room for. */
  async open(): Promise<void> {
    // A reload ends the full screen.
    if (!this.#exporting && this.#kept.value.full) fillAtTouch();
    await this.#applyView();
    this.#wide.addEventListener('change', () => void this.#applyView());
    document.addEventListener('fullscreenchange', () => {
      const full = document.fullscreenElement !== null;
      this.#forced = full ? 'slides' : undefined;
      // A system that goes dark in the evening changes nothing before a room.
      if (full) document.documentElement.dataset.theme ??= this.#state.theme;
      void this.#applyView();
      this.#update({ full });
    });
    window.addEventListener('hashchange', () => this.#followAddress());
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', () => this.#update({ theme: readTheme() }));
  }

  /** Shows slides or the document whatever the window's size; without an argument, as it has room. */
  async force(view?: View): Promise<void> {
    this.#forced = view;
    await this.#applyView();
  }

  act(action: DeckAction): void {
    if (this.guide?.act(action)) return;
    const ends: readonly DeckAction[] = ['next', 'previous', 'close', 'back'];
    if (this.#state.black && ends.includes(action)) this.blacken(false);
    else this.#acts[action]();
  }

  readonly #acts: Readonly<Record<DeckAction, () => void>> = {
    next: () => this.#step(1),
    previous: () => this.#step(-1),
    first: () => this.jump(this.editions.slides[0]?.id ?? ''),
    last: () => this.jump(findLast(this.editions.slides)?.id ?? ''),
    back: () => this.#goBack(),
    language: () => this.#nextLanguage(),
    dark: () => this.setTheme(this.#state.theme === 'dark' ? 'light' : 'dark'),
    black: () => this.blacken(!this.#state.black),
    full: () => void toggleFull(),
    overview: () => this.openers.overview?.(),
    help: () => this.openers.help?.(),
    close: () => {},
  };

  /** Shows a place. */
  go(place: Place): void {
    if (this.#stage.isRunning) this.#stage.show(place);
    else {
      this.#update({ place });
      document.getElementById(place.slide)?.scrollIntoView();
    }
  }

  /** Shows a slide, and remembers where the room was: `back` leads there. */
  jump(slide: string): void {
    if (this.guide?.jump(slide)) return;
    if (slide === this.#state.place.slide) return;
    this.#update({ back: this.#state.place, black: false });
    this.go({ slide, fragment: -1 });
  }

  /** What is read just now, where the deck is a document. */
  noteReading(slide: string): void {
    if (slide !== this.#state.place.slide) this.#update({ place: { slide, fragment: -1 } });
  }

  /** Shows another language, on the same slide and fragment. */
  setLanguage(tag: string): void {
    if (tag === this.#state.language || !this.editions.tags.includes(tag)) return;
    const { place } = this.#state;
    const offset = this.view === 'reading' ? topOf(place.slide) : 0;
    this.editions.choose(tag);
    if (this.#stage.isRunning) this.#stage.replace(this.editions.slides, place);
    else {
      this.editions.fillPage();
      window.scrollBy({ top: topOf(place.slide) - offset, behavior: 'instant' });
    }
    writeAddress(place, tag);
    this.#update({ language: tag });
  }

  setTheme(theme: Theme): void {
    document.documentElement.dataset.theme = theme;
    this.#update({ theme });
  }

  blacken(black: boolean): void {
    this.#update({ black });
  }

  /** Takes in slides that were rendered anew while the author writes. */
  refresh(): void {
    const { slides } = this.editions;
    const { place } = this.#state;
    const there = slides.some(({ id }) => id === place.slide);
    const next = there ? place : { slide: slides[0]?.id ?? '', fragment: -1 };
    if (this.#stage.isRunning) this.#stage.replace(slides, next);
    else this.editions.fillPage();
    this.#update({ place: next, language: this.editions.language.tag });
  }

  async #applyView(): Promise<void> {
    const { view } = this;
    const { dataset } = document.documentElement;
    if (dataset.view === view) return;
    dataset.view = view;
    if (view === 'slides') {
      const { slides } = this.editions;
      await this.#stage.start(slides, this.#state.place);
      // Another window may have spoken meanwhile.
      if (slides === this.editions.slides) this.#stage.show(this.#state.place);
      else this.#stage.replace(this.editions.slides, this.#state.place);
    } else {
      // Not before: changed rules have the whole page styled again.
      freeReadingStyles();
      const { slide } = this.#state.place;
      this.#stage.stop(this.editions.known);
      this.editions.fillPage();
      if (slide !== this.editions.slides[0]?.id) document.getElementById(slide)?.scrollIntoView();
    }
    this.#update({});
  }

  #update(change: Partial<RoomState>): void {
    const before = this.#state;
    this.#state = { ...before, ...change };
    const { place, black, language } = this.#state;
    document.documentElement.toggleAttribute('data-black', black);
    this.#colourAround();
    if (this.#exporting) return;
    // Whoever gets the address reads what its sender read.
    if (place.slide !== before.place.slide)
      writeAddress(place, this.editions.tags.length > 1 ? language : undefined);
    this.#kept.value = this.#state;
    if (!isSame(place, before.place)) keepFocus(this.#root, place.slide);
    for (const listener of this.#listeners) listener(this.#state, before);
  }

  /** What lies around a slide takes its colour; around the document it is the opening's. */
  #colourAround(): void {
    const { slides } = this.editions;
    const { slide } = this.#state.place;
    const isAlone = this.view === 'slides';
    const shown = isAlone ? slides.find(({ id }) => id === slide) : slides[0];
    const layout = shown?.dataset.layout ?? '';
    document.documentElement.dataset.around = isAlone || layout === 'title' ? layout : '';
  }

  #step(by: 1 | -1): void {
    const place = stepFrom(this.editions.slides, this.#state.place, by);
    if (place) this.go(place);
  }

  #goBack(): void {
    const { back, place } = this.#state;
    if (!back) return;
    this.#update({ back: place });
    this.go(back);
  }

  #nextLanguage(): void {
    const { tags } = this.editions;
    const tag = tags[(tags.indexOf(this.#state.language) + 1) % tags.length];
    if (tag) this.setLanguage(tag);
  }

  #followAddress(): void {
    const { slide, language } = readAddress();
    const tag = this.editions.find([language]);
    if (tag) this.setLanguage(tag);
    const shown = this.editions.findSlide(slide);
    if (shown && shown.id !== this.#state.place.slide) {
      this.#update({ back: this.#state.place });
      if (this.#stage.isRunning) this.go({ slide: shown.id, fragment: -1 });
    }
  }
}

function topOf(slide: string): number {
  return document.getElementById(slide)?.getBoundingClientRect().top ?? 0;
}

import Reveal, { type RevealApi, type RevealConfig } from 'reveal.js';
import type { DeckData } from '../../html/page.ts';
import { isSame, type Place } from './place.ts';

/** What the stage is set up for. */
export interface StageOptions {
  readonly format: DeckData['format'];
  /** No motion and no furniture: for pictures and print. */
  readonly exporting: boolean;
  /** What the PDF shows, and nothing else. */
  readonly printing: boolean;
  /** Called with the place that is shown, whoever asked for it. */
  onPlace(place: Place): void;
}

/**
 * How many slides before and behind the one that is shown are on the page. reveal.js 6.0.2 goes through all it has with
 * each turn, several times: with 1,200 a turn took half a second.
 */
const REACH = 20;
/** How near to the edge of these a turn may lead, so that what fades has its neighbours. */
const MARGIN = 4;

/** The slides one at a time on the whole page: reveal.js shows them; keys, touch, address and controls are the room's. */
export class Stage {
  readonly #root: HTMLElement;
  readonly #options: StageOptions;
  #deck: RevealApi | undefined;
  #slides: readonly HTMLElement[] = [];
  /** Those of them that are on the page, from the first's index on. */
  #first = 0;
  #shown: readonly HTMLElement[] = [];
  #place: Place | undefined;

  constructor(root: HTMLElement, options: StageOptions) {
    this.#root = root;
    this.#options = options;
    window.addEventListener('beforeprint', () => this.#deck && this.#putOnPage(this.#slides, 0));
    window.addEventListener('afterprint', () => {
      if (this.#deck && this.#place) this.#sync(this.#place);
    });
  }

  get isRunning(): boolean {
    return this.#deck !== undefined;
  }

  /** Makes slides a reveal.js deck, those around a place at first. */
  async start(slides: readonly HTMLElement[], place: Place): Promise<void> {
    const { printing } = this.#options;
    this.#slides = printing ? slides.filter((slide) => !slide.matches('.unprinted')) : slides;
    this.#select(place);
    const deck = new Reveal(this.#root, configure(this.#options));
    await deck.initialize();
    this.#deck = deck;
    // It would take screen readers out of their reading mode (reveal.js 6.0.2, issue 3772), and `main` has a role.
    this.#root.removeAttribute('role');
    // reveal.js announces a slide without its languages and with its footer: the room has an announcer of its own.
    this.#root.querySelector('.aria-status')?.remove();
    for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden'])
      deck.on(event, () => this.#report());
    // What opens a built deck in a browser looks for the global, which reveal.js's module build does not set.
    Object.assign(globalThis, { Reveal: deck });
  }

  /** Gives the slides back as they were before the start. */
  stop(known: readonly HTMLElement[]): void {
    this.#deck?.destroy();
    this.#deck = undefined;
    for (const slide of known) clean(slide);
  }

  show(place: Place): void {
    const index = this.#find(place);
    if (index < 0 || !this.#deck) return;
    if (this.#reaches(index)) {
      this.#deck.slide(index - this.#first, 0, place.fragment);
      this.#report();
    } else this.#sync(place);
  }

  /** Takes other slides, and shows a place among them. */
  replace(slides: readonly HTMLElement[], place: Place): void {
    this.#slides = slides;
    this.#sync(place);
  }

  #sync(place: Place): void {
    this.#select(place);
    this.#deck?.sync();
    this.#deck?.slide(this.#find(place) - this.#first, 0, place.fragment);
    this.#report();
  }

  #find({ slide }: Place): number {
    return this.#slides.findIndex(({ id }) => id === slide);
  }

  /** Whether a slide is on the page, with its neighbours. */
  #reaches(index: number): boolean {
    const [first, end] = [this.#first, this.#first + this.#shown.length];
    return (
      index >= (first > 0 ? first + MARGIN : 0) &&
      index < (end < this.#slides.length ? end - MARGIN : end)
    );
  }

  /** Puts the slides around a place on the page, and takes the others off; exports have all. */
  #select(place: Place): void {
    const reach = this.#options.exporting ? this.#slides.length : REACH;
    const index = Math.max(0, this.#find(place));
    const first = Math.max(0, index - reach);
    this.#putOnPage(this.#slides.slice(first, index + reach + 1), first);
  }

  #putOnPage(slides: readonly HTMLElement[], first: number): void {
    this.#first = first;
    const same = slides.length === this.#shown.length && slides[0] === this.#shown[0];
    this.#shown = slides;
    const place = this.#root.querySelector('.slides');
    if (same && place?.childElementCount === slides.length) return;
    // What comes back is as it was when it went: reveal.js sees it as new.
    for (const slide of slides) clean(slide);
    place?.replaceChildren(...slides);
  }

  #report(): void {
    const slide = this.#deck?.getCurrentSlide()?.id;
    if (!slide) return;
    const place = { slide, fragment: this.#deck?.getIndices().f ?? -1 };
    if (isSame(place, this.#place)) return;
    this.#place = place;
    this.#options.onPlace(place);
  }
}

function configure({ format }: StageOptions): RevealConfig {
  return {
    width: format === '4:3' ? 1200 : 1600,
    height: 900,
    margin: 0,
    minScale: 0.05,
    maxScale: 4,
    center: false,
    display: 'grid',
    keyboard: false,
    touch: false,
    hash: false,
    respondToHashChanges: false,
    jumpToSlide: false,
    overview: false,
    help: false,
    pause: false,
    controls: false,
    progress: false,
    postMessage: false,
    postMessageEvents: false,
    focusBodyOnPageVisibilityChange: false,
    scrollActivationWidth: 0,
    navigationMode: 'linear',
    transition: 'none',
    backgroundTransition: 'none',
    autoAnimate: false,
    pdfSeparateFragments: false,
  };
}

function clean(slide: HTMLElement): void {
  for (const name of ['hidden', 'aria-hidden', 'inert', 'style', 'data-index-h', 'data-index-v'])
    slide.removeAttribute(name);
  slide.classList.remove('past', 'present', 'future');
}

import Reveal, { type RevealApi, type RevealConfig } from 'reveal.js';
import type { DeckData } from '../../html/page.ts';
import type { Place } from './place.ts';

/** What the stage is set up for. */
export interface StageOptions {
  readonly format: DeckData['format'];
  /** No motion and no furniture of reveal.js: for pictures and print. */
  readonly exporting: boolean;
  /** What the PDF shows, and nothing else. */
  readonly printing: boolean;
  /** Called with the place that is shown, whoever asked for it. */
  onPlace(place: Place): void;
}

/** The slides one at a time on the whole page: reveal.js shows them; keys, touch, address and controls are the room's. */
export class Stage {
  readonly #root: HTMLElement;
  readonly #options: StageOptions;
  #deck: RevealApi | undefined;

  constructor(root: HTMLElement, options: StageOptions) {
    this.#root = root;
    this.#options = options;
  }

  get isRunning(): boolean {
    return this.#deck !== undefined;
  }

  /** Makes the slides on the page a reveal.js deck. */
  async start(): Promise<void> {
    if (this.#options.printing)
      for (const slide of this.#root.querySelectorAll('.slides > .unprinted')) slide.remove();
    for (const slide of this.#slides) skipContrast(slide);
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

  show({ slide, fragment }: Place): void {
    const index = this.#slides.findIndex(({ id }) => id === slide);
    if (index >= 0) this.#deck?.slide(index, 0, fragment);
  }

  /** Takes in slides that were put on the page, and shows a place among them. */
  sync(place: Place): void {
    for (const slide of this.#slides) skipContrast(slide);
    this.#deck?.sync();
    this.show(place);
  }

  get #slides(): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('.slides > section')];
  }

  #report(): void {
    const slide = this.#deck?.getCurrentSlide()?.id;
    if (slide) this.#options.onPlace({ slide, fragment: this.#deck?.getIndices().f ?? -1 });
  }
}

function configure({ format, exporting }: StageOptions): RevealConfig {
  const still = exporting || matchMedia('(prefers-reduced-motion: reduce)').matches;
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
    progress: !exporting,
    postMessage: false,
    postMessageEvents: false,
    focusBodyOnPageVisibilityChange: false,
    scrollActivationWidth: 0,
    navigationMode: 'linear',
    transition: still ? 'none' : 'fade',
    transitionSpeed: 'fast',
    backgroundTransition: 'none',
    autoAnimate: false,
    pdfSeparateFragments: false,
  };
}

/**
 * reveal.js 6.0.2 asks each slide without a background colour for its computed style, after a class was set on the
 * slide before: 600 slides took 7 s to open, and take 0.8 s with one.
 */
function skipContrast(slide: HTMLElement): void {
  slide.dataset.backgroundColor = 'rgba(0,0,0,0)';
}

function clean(slide: HTMLElement): void {
  for (const name of ['hidden', 'aria-hidden', 'inert', 'style', 'data-index-h', 'data-index-v'])
    slide.removeAttribute(name);
  slide.classList.remove('past', 'present', 'future');
}

import type { SpeakerWords } from '../../language/words/speaker.ts';
import { create } from '../deck/dom.ts';
import { Kept } from '../deck/storage.ts';

/** Sizes of the notes in px, once somebody has chosen; before, the style sheet gives one by the window's width. */
const SIZES = [16, 18, 20, 23, 26, 30, 34, 39, 45, 52, 60] as const;

/** The speaker notes: large enough to be read standing, at the top on each slide, and at the cue of each fragment. */
export class NotesPane {
  readonly element: HTMLElement;
  readonly #text: HTMLElement;
  /** In px; 0 until somebody has chosen. */
  readonly #size = new Kept('local', 'notes-px', 0);
  #slide = '';
  /** The paragraph at the top, and how much of its height is above it. */
  #top = { index: 0, share: 0 };
  #fragment = -1;
  #isPlaced = false;

  constructor() {
    this.#text = create('div', { class: 'notes-text', tabindex: '0', role: 'region' });
    this.element = this.#text;
    this.#applySize();
    this.#text.addEventListener('scroll', () => this.#noteTop());
    // In another size, or another window, the eyes find the line where they left it.
    new ResizeObserver(() => this.#settle()).observe(this.#text);
  }

  /** Shows a slide's notes up to a fragment; the same slide in another language begins at its own cue. */
  show(slide: HTMLElement | undefined, fragment: number, words: SpeakerWords): void {
    const key = `${slide?.lang} ${slide?.id}`;
    this.#text.setAttribute('aria-label', words.notes);
    if (key !== this.#slide) {
      this.#slide = key;
      const notes = slide?.querySelector('.notes')?.cloneNode(true) as Element | undefined;
      this.#text.lang = slide?.lang ?? '';
      this.#text.replaceChildren(
        ...(notes?.textContent?.trim()
          ? notes.childNodes
          : [create('p', { class: 'quiet' }, words.noNotes)]),
      );
      this.#text.scrollTop = 0;
    }
    this.#follow(fragment);
  }

  resize(by: 1 | -1): void {
    const now = Number.parseFloat(getComputedStyle(this.#text).fontSize);
    const next = by > 0 ? SIZES.find((size) => size > now) : SIZES.findLast((size) => size < now);
    if (next) this.#size.value = next;
    this.#applySize();
    this.#keepTop();
  }

  scroll(by: 1 | -1): void {
    this.#text.scrollBy({ top: by * this.#text.clientHeight * 0.6 });
  }

  /** Brings the cue of the last fragment to the top, and marks those that are behind. */
  #follow(fragment: number): void {
    this.#fragment = fragment;
    const cues = [...this.#text.querySelectorAll<HTMLElement>('.cue-next')];
    for (const [index, cue] of cues.entries()) cue.classList.toggle('done', index <= fragment);
    const cue = cues[fragment];
    const top = cue ? this.#topOf(cue) : 0;
    if (cue || fragment < 0) this.#text.scrollTop = top;
  }

  /** Only on the page do cues have a place. */
  #settle(): void {
    if (this.#isPlaced) this.#keepTop();
    else this.#follow(this.#fragment);
    this.#isPlaced = true;
  }

  #noteTop(): void {
    const { children, scrollTop } = this.#text;
    const parts = [...children] as HTMLElement[];
    const isBelow = (part: HTMLElement) => this.#topOf(part) + part.offsetHeight > scrollTop;
    const index = Math.max(0, parts.findIndex(isBelow));
    const part = parts[index];
    const above = part ? scrollTop - this.#topOf(part) : 0;
    this.#top = { index, share: Math.max(0, above) / Math.max(1, part?.offsetHeight ?? 1) };
  }

  #keepTop(): void {
    const { index, share } = this.#top;
    const part = this.#text.children[index] as HTMLElement | undefined;
    if (part && (index || share))
      this.#text.scrollTop = this.#topOf(part) + share * part.offsetHeight;
  }

  #topOf(part: HTMLElement): number {
    return part.offsetTop - this.#text.offsetTop;
  }

  #applySize(): void {
    if (this.#size.value) this.#text.style.fontSize = `${this.#size.value}px`;
  }
}

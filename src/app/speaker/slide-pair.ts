import type { SpeakerWords } from '../../language/words/speaker.ts';
import { create, fill } from '../deck/dom.ts';
import { listSteps, type Place, stepFrom } from '../deck/place.ts';
import { copySlide, readNumber } from '../deck/slide-copy.ts';
import type { Point } from './talk-state.ts';

/** The slide that is shown, and what the next step shows: a fragment more, or the next slide. */
export class SlidePair {
  readonly element = create('div', { class: 'slide-pair' });
  readonly #now = create('figure', { class: 'now' });
  readonly #next = create('figure', { class: 'next' });
  #shown = '';

  /** `onPoint` is called with where the mouse is on the slide that is shown, `onTurn` when one of the two is clicked. */
  constructor(onPoint: (at: Point) => void, onTurn: () => void) {
    this.element.append(this.#now, this.#next);
    this.#now.addEventListener('pointermove', (event) => {
      const picture = this.#now.querySelector('.slide-picture');
      if (picture) onPoint(locate(event, picture));
    });
    this.#next.addEventListener('click', onTurn);
  }

  /** `formatting` is the BCP 47 tag that numbers are printed by. */
  show(
    slides: readonly HTMLElement[],
    place: Place,
    words: SpeakerWords,
    formatting: string,
  ): void {
    const key = JSON.stringify([place, words.now, slides.length, slides[0]?.lang]);
    if (key === this.#shown) return;
    this.#shown = key;
    const slide = slides.find(({ id }) => id === place.slide);
    if (!slide) return;
    const nameStep = (one: HTMLElement, fragment: number) =>
      printStep(words.step, fragment + 2, listSteps(one).length + 1, formatting);
    fillFigure(this.#now, words.now, slide, place.fragment, nameStep);
    const after = stepFrom(slides, place, 1);
    const next = after && slides.find(({ id }) => id === after.slide);
    if (!next) this.#next.replaceChildren(create('figcaption', {}, words.end));
    else fillFigure(this.#next, words.next, next, after.fragment, nameStep);
    this.#next.classList.toggle('at-end', !next);
  }
}

/** Which of its steps a slide is at, where it has several. */
function printStep(words: string, step: number, steps: number, formatting: string): string {
  const print = (number: number) => number.toLocaleString(formatting);
  return steps > 1 ? fill(words, { step: print(step), steps: print(steps) }) : '';
}

function fillFigure(
  figure: HTMLElement,
  label: string,
  slide: HTMLElement,
  fragment: number,
  nameStep: (slide: HTMLElement, fragment: number) => string,
): void {
  const step = create('span', { class: 'steps' }, nameStep(slide, fragment));
  const number = slide.querySelector('.slide-number')?.textContent ?? readNumber(slide);
  const caption = create('figcaption', {}, create('b', {}, label), ` ${number} `, step);
  figure.replaceChildren(caption, copySlide(slide, fragment));
}

function locate({ clientX, clientY }: PointerEvent, picture: Element): Point {
  const { left, top, width, height } = picture.getBoundingClientRect();
  const share = (at: number, from: number, size: number) =>
    Math.min(1, Math.max(0, (at - from) / Math.max(1, size)));
  return { x: share(clientX, left, width), y: share(clientY, top, height) };
}

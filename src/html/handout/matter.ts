import type { RenderContext } from '../../content/context.ts';
import type { SlidePosition } from '../../content/slides.ts';
import { listPositions, listSlides } from '../../content/slides.ts';
import { printText } from '../../content/text.ts';
import type { Deck } from '../../model/deck.ts';
import type { Slide } from '../../model/slide.ts';

/** A slide with what the handout says of it. */
export interface HandoutSlide {
  readonly slide: Slide;
  readonly position: SlidePosition;
  readonly title: string;
  /** Below the document's h1: 2, or 3 within a section. */
  readonly level: 2 | 3;
  /** Seconds from the deck's beginning to the slide's end. */
  readonly running: number;
}

/** The slides of one language in speaking order. */
export function listHandoutSlides(deck: Deck, context: RenderContext): readonly HandoutSlide[] {
  const slides = listSlides(deck, context.language.tag);
  let running = 0;
  return listPositions(slides, context).flatMap((position, index) => {
    const slide = slides[index];
    if (!slide) return [];
    running += position.seconds;
    const level = position.headingLevel === 3 ? 3 : 2;
    return { slide, position, title: printText(slide.title, context), level, running };
  });
}

/** The id of a slide's block in the handout. */
export function handoutId(slideId: string): string {
  return `handout-${slideId}`;
}

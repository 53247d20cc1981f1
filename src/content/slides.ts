import type { Deck } from '../model/deck.ts';
import { LAYOUTS } from '../model/layout.ts';
import type { Slide } from '../model/slide.ts';
import type { RenderContext } from './context.ts';
import { planSeconds } from './pace.ts';

/** Where a slide stands in its deck: what its number, heading level and pace follow from. */
export interface SlidePosition {
  /** As people say it, from 1; back-up slides count for themselves, `B1` in every language. */
  readonly number: string;
  /** Of the slides of the talk, without those behind it. */
  readonly total: number;
  readonly headingLevel: 1 | 2 | 3;
  /** Planned speaking time in seconds, none for a back-up slide. */
  readonly seconds: number;
}

/** The slides of one language in speaking order; a slide that is missing in it is left out, which a check tells. */
export function listSlides(deck: Deck, locale: string): readonly Slide[] {
  return deck.slides.flatMap(({ versions }) => versions.get(locale) ?? []);
}

/** Where each slide stands: the title is the one h1, section openers are h2, what follows them h3. */
export function listPositions(
  slides: readonly Slide[],
  context: RenderContext,
): readonly SlidePosition[] {
  let inSection = false;
  const total = countTalk(slides);
  return slides.map((slide, index) => {
    const { outline } = LAYOUTS[slide.layout];
    if (outline !== 'within' || index === total) inSection = outline === 'opens';
    const nested = inSection && outline === 'within';
    return {
      number: numberSlide(slides, index),
      total,
      headingLevel: index === 0 ? 1 : nested ? 3 : 2,
      seconds: slide.backup ? 0 : planSeconds(slide, context),
    };
  });
}

/** A slide's number as people say it. */
export function numberSlide(slides: readonly Slide[], index: number): string {
  const total = countTalk(slides);
  return index < total ? String(index + 1) : `B${index - total + 1}`;
}

function countTalk(slides: readonly Slide[]): number {
  return slides.filter(({ backup }) => !backup).length;
}

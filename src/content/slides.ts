import type { Deck } from '../model/deck.ts';
import { LAYOUTS } from '../model/layout.ts';
import type { Slide } from '../model/slide.ts';
import type { RenderContext } from './context.ts';
import { planSeconds } from './pace.ts';

/** Where a slide stands in its deck: what its number, heading level and pace follow from. */
export interface SlidePosition {
  /** 1-based. */
  readonly number: number;
  readonly total: number;
  readonly headingLevel: 1 | 2 | 3;
  /** Planned speaking time in seconds. */
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
  return slides.map((slide, index) => {
    const { outline } = LAYOUTS[slide.layout];
    if (outline !== 'within') inSection = outline === 'opens';
    const nested = inSection && outline === 'within';
    return {
      number: index + 1,
      total: slides.length,
      headingLevel: index === 0 ? 1 : nested ? 3 : 2,
      seconds: planSeconds(slide, context),
    };
  });
}

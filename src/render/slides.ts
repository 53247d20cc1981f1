import type { Deck } from '../model/deck.ts';
import type { Slide } from '../model/slide.ts';
import type { RenderContext } from './context.ts';
import { planSeconds } from './pace.ts';
import { renderSlide, type SlidePosition } from './slide.ts';

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
    if (slide.layout === 'section') inSection = true;
    if (slide.layout === 'closing') inSection = false;
    const nested = inSection && slide.layout !== 'section';
    return {
      number: index + 1,
      total: slides.length,
      headingLevel: index === 0 ? 1 : nested ? 3 : 2,
      seconds: planSeconds(slide, context),
    };
  });
}

/** The slides of one language as HTML, one string a slide. */
export function renderSlides(
  deck: Deck,
  context: RenderContext,
  withNotes: boolean,
): readonly string[] {
  const slides = listSlides(deck, context.language.tag);
  const positions = listPositions(slides, context);
  return slides.flatMap((slide, index) => {
    const position = positions[index];
    return position ? renderSlide(slide, position, context, withNotes) : [];
  });
}

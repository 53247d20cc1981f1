import type { RenderContext } from '../content/context.ts';
import { listPositions, listSlides } from '../content/slides.ts';
import type { Deck } from '../model/deck.ts';
import { renderSlide } from './slide.ts';

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

import type { RenderContext } from '../../content/context.ts';
import { writeLanguage } from '../../language/text-direction.ts';
import type { Deck } from '../../model/deck.ts';
import { escapeHtml } from '../../model/escape.ts';
import { printTitle } from '../page.ts';
import { renderDefinitions } from '../picture.ts';
import { addPolicy } from '../policy.ts';
import { renderCover } from './cover.ts';
import { listHandoutSlides } from './matter.ts';
import { renderPageFurniture } from './page-furniture.ts';
import { renderHandoutSlide } from './slide.ts';

/** What a handout is given besides the deck. */
export interface HandoutMatter {
  /** The theme with its fonts, as one style sheet. */
  readonly styles: string;
  /** Page of each slide by its id, 1-based; unknown until it was printed once. */
  readonly pages?: ReadonlyMap<string, number>;
  /** Whether its pages alone are looked at: pictures, which take most of the time, are left blank at their size. */
  readonly draft?: boolean;
}

/** The id of a slide's block in the handout: what the contents link to. */
export { handoutId } from './matter.ts';

/** One language's handout as a complete document to be printed on A4: contents, then each slide with its notes. */
export function renderHandout(deck: Deck, context: RenderContext, matter: HandoutMatter): string {
  const { tag } = context.language;
  const title = `${printTitle(deck, context)} – ${context.language.reviewWords.handout}`;
  const slides = listHandoutSlides(deck, context);
  const blocks = slides.map((slide) => renderHandoutSlide(slide, context, matter.draft)).join('\n');
  const cover = renderCover(slides, deck, context, matter.pages);
  return addPolicy(`<!doctype html>
<html ${writeLanguage(tag)} data-format="${deck.settings.format}" data-export>
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>${matter.styles.replace(/<\/(?=style)/gi, '<\\/')}</style>
<style>${renderPageFurniture(deck, context)}</style>
</head>
<body class="handout">
${cover}
<main>
${blocks}
</main>
${renderDefinitions(cover + blocks, context)}
</body>
</html>`);
}

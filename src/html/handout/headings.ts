import type { RenderContext } from '../../content/context.ts';
import { printText } from '../../content/text.ts';
import type { Deck } from '../../model/deck.ts';
import { listHandoutSlides } from './matter.ts';

/** A heading of the handout as it is to stand in the bookmarks. */
export interface HandoutHeading {
  readonly title: string;
  /** As in HTML: 1 for the document's own title. */
  readonly level: 1 | 2 | 3;
  /** Id of the slide it is the heading of; none on the first page. */
  readonly slide?: string;
}

/** The handout's headings in order, titles as they are written and not as they are broken into lines. */
export function listHandoutHeadings(deck: Deck, context: RenderContext): readonly HandoutHeading[] {
  const { tag, words } = context.language;
  return [
    { title: printText(deck.settings.title[tag] ?? [], context), level: 1 },
    { title: words.contents, level: 2 },
    ...listHandoutSlides(deck, context).map(({ slide, position, title, level }) => ({
      title: `${position.number}. ${title}`,
      level,
      slide: slide.id,
    })),
  ];
}

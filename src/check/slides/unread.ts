import { listBlocks } from '../../model/content/block.ts';
import { type Deck, listVersions } from '../../model/deck.ts';
import type { Fact, FactUse } from '../../model/fact.ts';
import type { Slide } from '../../model/slide.ts';
import { findNearest } from '../../source/suggest.ts';

/** Whether each chart of a slide could be read; one that could not is told by itself. */
export function hasReadCharts({ body }: Slide): boolean {
  return listBlocks(body).every((block) => block.type !== 'chart' || block.chart);
}

/** Whether a key of a slide's frontmatter could be read, or is rightly left out. */
export function hasReadKey({ places }: Slide, key: 'layout' | 'cites'): boolean {
  return places[key] !== undefined;
}

/** The fact that a use means: its own, or where there is none the one that was surely meant. */
export function findMeantFact({ id }: FactUse, { facts }: Pick<Deck, 'facts'>): Fact | undefined {
  return facts.get(id) ?? facts.get(findNearest(id, [...facts.keys()]) ?? '');
}

/**
 * Whether all is read that says which facts a deck uses and which paragraphs it cites. While it is not, what seems to
 * be missing may only be unread, and is told when it can be known.
 */
export function knowsItsFacts(deck: Deck): boolean {
  const slides = listVersions(deck);
  return slides.every(
    (slide) =>
      hasReadCharts(slide) &&
      hasReadKey(slide, 'cites') &&
      slide.facts.every((use) => !deck.broken.has(use.id) && findMeantFact(use, deck)),
  );
}

import { type Block, listAllRunning, listInner } from '../../model/content/block.ts';
import { readText } from '../../model/content/texts.ts';
import type { Deck } from '../../model/deck.ts';
import type { Slide } from '../../model/slide.ts';
import type { Quotation } from './quotations.ts';

/**
 * The quotations a deck writes out: block quotations of slides in the statement's own language, but for who is quoted.
 * One that is a fact is proved as a fact, in every language.
 */
export function listQuotations({ slides, settings }: Deck): readonly Quotation[] {
  return slides.flatMap(({ versions }) => {
    const slide = versions.get(settings.statement.language);
    return slide ? quoteSlide(slide) : [];
  });
}

function quoteSlide(slide: Slide): readonly Quotation[] {
  const quotes = slide.body.flatMap(listOuterQuotes);
  return listAllRunning(quotes).flatMap(({ runs, source }) => {
    if (/^[—–-]/.test(source)) return [];
    const text = readText(runs);
    const [first] = text;
    const words = text.map((part) => (part.type === 'words' ? part.words : '')).join('');
    if (first?.type !== 'words' || text.some(({ type }) => type === 'fact') || !words.trim())
      return [];
    return [{ text: words, place: first.place, slide: slide.id }];
  });
}

/** Quotations that are within no other. */
function listOuterQuotes(block: Block): readonly Block[] {
  return block.type === 'quote' ? [block] : listInner(block).flatMap(listOuterQuotes);
}

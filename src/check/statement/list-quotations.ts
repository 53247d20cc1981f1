import type { Token } from 'markdown-it';
import type { Deck } from '../../model/deck.ts';
import type { Slide } from '../../model/slide.ts';
import { readInline } from '../../source/texts.ts';
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
  let depth = 0;
  return slide.body.flatMap((token: Token) => {
    if (token.type === 'blockquote_open') depth += 1;
    if (token.type === 'blockquote_close') depth -= 1;
    if (depth === 0 || token.type !== 'inline' || /^[—–-]/.test(token.content)) return [];
    const text = readInline(token.children ?? []);
    const [first] = text;
    const words = text.map((part) => (part.type === 'words' ? part.words : '')).join('');
    if (first?.type !== 'words' || text.some(({ type }) => type === 'fact') || !words.trim())
      return [];
    return [{ text: words, place: first.place, slide: slide.id }];
  });
}

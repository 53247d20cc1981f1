import { patternOf } from '../language/pattern.ts';
import { escapeHtml } from '../model/escape.ts';

/** Marks the terms in a title's HTML, so that none is parted at the end of a line. */
export function markTerms(html: string, terms: readonly string[]): string {
  if (!terms.length) return html;
  const forms = terms.map((term) =>
    escapeHtml(term)
      .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
      .replaceAll(' ', '[ \u00a0]'),
  );
  // A term may be a word of the HTML: what is in a tag or a reference is passed over.
  const parts = patternOf(
    `<[^>]*>|(?<![\\p{L}\\p{N}-])(?<term>${forms.join('|')})(?![\\p{L}\\p{N}-])|&#?\\w+;`,
    'giu',
  );
  return html.replace(parts, (found, term?: string) =>
    term === undefined ? found : `<span class="term">${found}</span>`,
  );
}

/** A title's words with those of up to `letters` bound to what follows: no line of it ends in "la" or "a". */
export function bindShortWords(words: string, letters = 1): string {
  const short = patternOf(`(?<![\\p{L}\\p{N}’'-])(\\p{L}{1,${letters}}) (?=\\S|$)`, 'gu');
  return words.replace(short, '$1\u00a0');
}

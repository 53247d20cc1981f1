import { escapeHtml } from '../model/escape.ts';

/** Marks the terms in a title's HTML, so that none is parted at the end of a line. */
export function markTerms(html: string, terms: readonly string[]): string {
  if (!terms.length) return html;
  const forms = terms.map((term) =>
    escapeHtml(term)
      .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
      .replaceAll(' ', '[ \u00a0]'),
  );
  const whole = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return html.replace(whole, '<span class="term">$&</span>');
}

/** A title's words with those of up to `letters` bound to what follows: no line of it ends in "la" or "a". */
export function bindShortWords(words: string, letters = 1): string {
  const short = new RegExp(`(?<![\\p{L}\\p{N}’'-])(\\p{L}{1,${letters}}) (?=\\S|$)`, 'gu');
  return words.replace(short, '$1\u00a0');
}

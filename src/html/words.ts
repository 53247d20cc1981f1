import { escapeHtml } from '../model/escape.ts';

/** A word of one to three letters tied to the next by a hyphen, as in "VN-trustfonds" or "co-sponsors". */
const PREFIXED = /(?<![\p{L}\p{N}/.-])\p{L}{1,3}-\p{L}[\p{L}\p{N}]*(?:-\p{L}+)*/gu;

/** An address of the web. */
const ADDRESS = /https?:\/\/\S+/g;

/**
 * Words as HTML in which a short prefix never parts from its word at the end of a line, and an address does after its
 * slashes. A span and not a no-break hyphen, a `wbr` and not a space, so that what is copied, searched and read out
 * stays as it was written.
 */
export function renderWords(words: string): string {
  return escapeHtml(words)
    .replace(PREFIXED, '<span class="whole">$&</span>')
    .replace(ADDRESS, (address) => address.replace(/(?<=\w)\/(?=\w)/g, '/<wbr>'));
}

/** A title's words with those of up to `letters` bound to what follows: no line of it ends in "la" or "a". */
export function bindShortWords(words: string, letters = 1): string {
  const short = new RegExp(`(?<![\\p{L}\\p{N}’'-])(\\p{L}{1,${letters}}) (?=\\S|$)`, 'gu');
  return words.replace(short, '$1\u00a0');
}

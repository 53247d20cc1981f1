import { escapeHtml } from './escape.ts';

/** Words tied by hyphens, as in "VN-trustfonds" or "Gender-based". */
const COMPOUND = /(?<![\p{L}\p{N}/.-])\p{L}[\p{L}\p{N}]*(?:-\p{L}[\p{L}\p{N}]*)+/gu;
/** Characters of a compound that stays whole, and of a first word that never stands alone at a line's end. */
const WHOLE = 16;
const PREFIX = 3;

/** An address of the web. */
const ADDRESS = /https?:\/\/\S+/g;

/**
 * Words as HTML in which a short compound or a short prefix never breaks at its hyphen, and an address does after its
 * slashes. A span and not a no-break hyphen, a `wbr` and not a space, so that what is copied, searched and read out
 * stays as it was written.
 */
export function renderWords(words: string): string {
  return escapeHtml(words)
    .replace(COMPOUND, (compound) =>
      compound.length <= WHOLE || compound.indexOf('-') <= PREFIX
        ? `<span class="whole">${compound}</span>`
        : compound,
    )
    .replace(ADDRESS, (address) => address.replace(/(?<=\w)\/(?=\w)/g, '/<wbr>'));
}

/** What people read of a text: letters and digits alone, so that neither a line break nor a tag hides a sentence. */
export function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A letter of Chinese, Japanese or Korean says as much as some three of an alphabet. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Shorter ones are met by chance, in a script or in the interface's words. */
const SHORTEST = 16;

/** Whether a squeezed text is long enough to be no other's. */
export function isTelling(squeezed: string): boolean {
  return squeezed.length + 2 * (squeezed.match(DENSE)?.length ?? 0) >= SHORTEST;
}

/** One letter or consonants alone: "p.", "cf.", "vgl." */
const ABBREVIATED = /(?<!\p{L})(?:\p{L}|[^\P{L}aeiouyаеиоуыэюя]{2,4})\.$/iu;

const NEAR = 200;

/** Whether what stands behind `before` begins a sentence: at the start of its text, or behind a full stop that ends no abbreviation. */
export function beginsSentence(before: string): boolean {
  // The end of it is enough: all of it, at each fact, would take the square of a paragraph's length.
  const text = before
    .slice(-NEAR)
    .replace(/[\uE000\uE001]/g, '')
    .replace(/[\s"'«“‘„([¿¡]+$/u, '');
  return !text || (/[.!?…。！？]["'»”’)\]]*$/u.test(text) && !ABBREVIATED.test(text));
}

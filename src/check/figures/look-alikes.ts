/** A span of text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic'] as const;
const patterns = SCRIPTS.map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));
const WORD = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;
/** Letters that stand for digits next to a unit: "lOO%". */
const LETTER_DIGITS =
  /(?<![\p{L}\p{N}])(?=[lIO|]*[lO])[lIO|]{2,}(?= ?[%‰€£$])|(?<=[€£$] ?)(?=[lIO|]*[lO])[lIO|]{2,}(?![\p{L}\p{N}])/gu;

/** Words that look like others: letters of two scripts in one ("twо" with a Cyrillic о), letters in place of digits. */
export function findLookAlikes(words: string): readonly Span[] {
  const mixed = [...words.matchAll(WORD)].filter(([word]) => isMixed(word));
  return [...mixed, ...words.matchAll(LETTER_DIGITS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The micro sign is Greek by its compatibility form, and stands before Latin units. */
function isMixed(word: string): boolean {
  const letters = word.normalize('NFC').replaceAll('µ', '');
  return patterns.filter((pattern) => pattern.test(letters)).length > 1;
}

import { findAll } from '../../language/pattern.ts';
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
  /(?<![\p{L}\p{N}|])(?=[lIO|]*[lO])[lIO|]{2,}(?= ?[%‰€£$])|(?<=[€£$] ?)(?=[lIO|]*[lO])[lIO|]{2,}(?![\p{L}\p{N}])/gu;

/** Clock faces, dice, dominoes, cards and braille: figures that no property of Unicode names as such. */
const PICTURED = /[\u2680-\u2685\u2800-\u28FF\u{1F030}-\u{1F0FF}\u{1F550}-\u{1F567}]/gu;
const HAN_NUMERALS = /[零〇一二两兩三四五六七八九十百千万萬亿億]+/gu;

/** Words that look like others: letters of two scripts in one ("twо" with a Cyrillic о), letters in place of digits.  `isHan` where Han numerals are words of the language. */
export function findLookAlikes(words: string, isHan: boolean): readonly Span[] {
  const mixed = findAll(words, WORD).filter(([word]) => isMixed(word));
  const patterns = [LETTER_DIGITS, PICTURED, ...(isHan ? [] : [HAN_NUMERALS])];
  const found = patterns.flatMap((pattern) => findAll(words, pattern));
  return [...mixed, ...found].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The micro sign is Greek by its compatibility form, and stands before Latin units. */
function isMixed(word: string): boolean {
  const letters = word.normalize('NFC').replaceAll('µ', '');
  return patterns.filter((pattern) => pattern.test(letters)).length > 1;
}

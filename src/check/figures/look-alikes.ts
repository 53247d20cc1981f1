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

/** A letter alone between words, as nought or one before what is counted: "saw O States". */
const LONE_DIGITS = /(?<=\p{Ll} )[lO](?= \p{L}{4})/gu;

/** Clock faces, dice, dominoes, cards and braille: figures that no property of Unicode names as such. */
const PICTURED = /[\u2680-\u2685\u2800-\u28FF\u{1F030}-\u{1F0FF}\u{1F550}-\u{1F567}]/gu;
const HAN_NUMERALS =
  /[零〇一二两兩三四五六七八九十百千万萬亿億廿卅卌壹贰貳叁肆伍陆陸柒捌玖拾佰仟]+/gu;
/** Strokes and marks that count by their number: "IIII", "|||", "★★★★". */
const TALLIES = /(?<![\p{L}\p{N}])I{4,}(?![\p{L}\p{N}])|([|•●○■□★☆✓✔✗✘])\1{2,}/gu;
/** A sign of per cent without a figure on either side. */
const PERCENT = /(?<![\p{N}\uFFFC] ?)[%‰％٪](?= ?\p{L})/gu;

/** In Latin, punctuation, currencies, and what stands for facts and markup, no letter is of another script. */
const BEYOND_LATIN = /[^\0-\u024f\u2000-\u20cf\ue000\ue001\ufffc]/;

/** Words that look like others: letters of two scripts in one ("twо" with a Cyrillic о), letters in place of digits.  `isHan` where Han numerals are words of the language. */
export function findLookAlikes(words: string, isHan: boolean): readonly Span[] {
  const mixed = BEYOND_LATIN.test(words)
    ? findAll(words, WORD).filter(([word]) => isMixed(word))
    : [];
  const patterns = [
    LETTER_DIGITS,
    LONE_DIGITS,
    PICTURED,
    TALLIES,
    PERCENT,
    ...(isHan ? [] : [HAN_NUMERALS]),
  ];
  const found = patterns.flatMap((pattern) => findAll(words, pattern));
  return [...mixed, ...found].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Letters that print like others: a capital I for l within a word, "vv" for w, "rn" for m. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{Ll})I|I(?=\p{Ll}{2})/gu, 'l'],
  [/vv/gu, 'w'],
  [/rn/gu, 'm'],
];

/** The words of a text as they look; none where each is what it looks like. Offsets are kept word by word. */
export function listDisguised(words: string): readonly (Span & { readonly looks: string })[] {
  if (!/\p{Ll}I|I\p{Ll}{2}|vv|rn/u.test(words)) return [];
  return findAll(words, WORD).flatMap(({ index, 0: word }) => {
    const looks = ALIKE.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word);
    return looks === word ? [] : [{ start: index, end: index + word.length, looks }];
  });
}

/** The micro sign is Greek by its compatibility form, and stands before Latin units. */
function isMixed(word: string): boolean {
  const letters = word.normalize('NFC').replaceAll('µ', '');
  return patterns.filter((pattern) => pattern.test(letters)).length > 1;
}

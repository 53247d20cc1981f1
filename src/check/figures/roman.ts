import { Pattern } from '../../language/pattern.ts';

/** A Roman numeral of one letter or more. */
export const ROMAN_NUMERAL =
  '(?=[IVXLCDM])M{0,4}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})';
const ENDING = '(?:e|er|re|[eè]me|th|st|nd|rd|ste|de|º|ª)?';

/** In capitals, two letters at least, perhaps with an ordinal's ending; one is too often a letter. */
export const ROMAN = new Pattern(
  `(?<![\\p{L}\\p{N}])(?=[IVXLCDM]{2})${ROMAN_NUMERAL}${ENDING}(?![\\p{L}\\p{N}])`,
  'gu',
);

/** In small letters, of i, v and x alone: "xiv", "(ii)"; "vi" and "xx" are words or blanks more often. */
export const SMALL_ROMAN =
  /(?<![\p{L}\p{N}'.-])(?:i{2,3}|i[vx]|vi{2,3}|x{1,3}(?:i{1,3}|i[vx]|vi{0,3}))(?![\p{L}\p{N}'-])/gu;

/** Abbreviations and words that are spelled like one. */
export const NOT_ROMAN: ReadonlySet<string> = new Set(
  'CV DC CD MD MC CC MM DM CM CL DL ML LL XL MI DI LI CI DV MV LV MIX DIM LIV CIV MCD DMC CDC CCD MMC LCD LCM'.split(
    ' ',
  ),
);

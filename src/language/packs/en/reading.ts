import { listCurrencyNames } from '../../figures/currencies.ts';
import { listMonths } from '../../formats.ts';
import type { ReadingRules } from '../../reading.ts';

const NUMBER = 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d+';
const PART =
  'halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?';
/** "a third" is a part only where something follows of which it is one, or a comparison: not in "a third session". */
const OF_IT =
  '(?=(?: (?:of|in|from|since|over|between|compared|on|to|and|with|by|less|more|fewer|lower|higher|smaller|larger)(?!\\p{L}))|[.,;:)]|$)';

/** How English prints figures. */
export const englishReading: ReadingRules = {
  spaced: true,
  decimal: '.',
  ordinal: 'st|nd|rd|th',
  percent: 'per ?cent|pct',
  points: '(?:percentage|percent|per cent|%)[ -]points?|pp|p\\.p\\.',
  minus: 'minus',
  abbreviations: { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, bn: 1e9, b: 1e9, trn: 1e12 },
  currencies: listCurrencyNames('en-GB', {
    euro: 'EUR',
    euros: 'EUR',
    dollar: 'USD',
    dollars: 'USD',
    pound: 'GBP',
    pounds: 'GBP',
    'pounds sterling': 'GBP',
  }),
  of: 'of',
  complement: 'from|in|by|for|at|on|to|with|among|between|against|under|per',
  months: listMonths('en-GB'),
  capitalMonths: true,
  ofMonth: 'of',
  firstDay: 'first(?= of )',
  interval: 'to|until|through|and',
  joins: {
    from: 'from',
    between: 'between',
    and: 'and',
    to: 'to',
    ratio: 'in|in every|out of|out of every',
    rate: 'per|for every|for each',
  },
  patterns: [
    {
      kind: 'ratio',
      // "One report in three years" is one, and so is "one office in five regions".
      pattern: `one \\p{L}+ (?:in|out of)(?: every)? (?<d>${NUMBER})(?! \\p{L}+(?:ies|ions|ears|onths|eeks|ays|ours|ecades|tates|uages|arts|olumes|ities)(?!\\p{L}))`,
    },
    {
      kind: 'fraction',
      pattern: `(?<n>two|three|four|five|six|seven|eight|nine)[ -](?<d>${PART})`,
    },
    { kind: 'fraction', pattern: `(?:(?<n>an?|one)[ -])(?<d>${PART})${OF_IT}` },
    {
      kind: 'fraction',
      pattern:
        '(?:(?:one[ -]|a )?half)(?= (?:of|the|all|its|their|our)(?!\\p{L})|[.,;:)]|$)(?! the battle)',
      value: '1/2',
    },
    { kind: 'fraction', pattern: '(?:halved|halving)', value: '-1/2' },
    { kind: 'factor', pattern: '(?:doubled|doubling)', value: 2 },
    { kind: 'factor', pattern: '(?:tripled|tripling|trebled|trebling)', value: 3 },
    { kind: 'factor', pattern: '(?:quadrupled|quadrupling)', value: 4 },
    { kind: 'factor', pattern: 'quintupled', value: 5 },
    {
      kind: 'factor',
      pattern: `(?:(?:by )?a factor of (?<n>\\d+(?:\\.\\d+)?|${NUMBER})|(?<d>two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|\\d+)-?fold)`,
    },
    { kind: 'decade', pattern: "(?<n>\\d{3}0)'?s" },
    { kind: 'decade', pattern: 'nineties', value: 1990 },
    { kind: 'decade', pattern: 'eighties', value: 1980 },
    { kind: 'decade', pattern: 'seventies', value: 1970 },
    { kind: 'decade', pattern: 'sixties', value: 1960 },
  ],
  denominators: {
    half: 2,
    halves: 2,
    third: 3,
    quarter: 4,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    hundredth: 100,
  },
};

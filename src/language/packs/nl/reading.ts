import { listCurrencyNames } from '../../figures/currencies.ts';
import { listMonths } from '../../formats.ts';
import type { ReadingRules } from '../../reading.ts';

const NUMBER = 'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\\d+';
const PART =
  'derden?|kwart|vierden?|vijfden?|zesden?|zevenden?|achtsten?|negenden?|tienden?|honderdsten?';
/** "een vijfde" is a part only where something follows of which it is one: not in "een vijfde protocol". */
const OF_IT =
  '(?=(?: (?:van|in|op|sinds|tussen|met|meer|minder|lager|hoger|kleiner|groter|naar|en)(?!\\p{L}))|[.,;:)]|$)';

/** How Dutch prints figures. */
export const dutchReading: ReadingRules = {
  spaced: true,
  decimal: ',',
  ordinal: 'ste|de|e',
  percent: 'procent|pct',
  points: 'procentpunt(?:en)?|percentpunt(?:en)?|%-punt(?:en)?|pp',
  minus: 'min',
  abbreviations: { k: 1e3, m: 1e6, mln: 1e6, mio: 1e6, mld: 1e9, mrd: 1e9 },
  currencies: listCurrencyNames('nl-BE', {
    euro: 'EUR',
    "euro's": 'EUR',
    dollar: 'USD',
    pond: 'GBP',
    'pond sterling': 'GBP',
  }),
  of: 'van',
  complement: 'uit|in|door|voor|op|met|bij|aan|tegen|onder|tussen|naar|per',
  months: listMonths('nl-BE'),
  capitalMonths: false,
  firstDay: 'eerste',
  interval: 'tot en met|t/m|tot|en',
  joins: {
    from: 'van',
    between: 'tussen|tussen de',
    and: 'en|en de',
    to: 'tot|a',
    ratio: 'op|op de|op elke|van de|per',
    partitive: 'van de',
    rate: 'per|op',
  },
  patterns: [
    {
      kind: 'ratio',
      // "een verslag op drie bladen" is on three sheets.
      pattern: `een \\p{L}+ op (?:de )?(?<d>${NUMBER})(?! (?!(?:binnen|tegen|tussen|en)(?!\\p{L}))\\p{L}+(?:en|s)(?!\\p{L}))`,
    },
    {
      kind: 'fraction',
      pattern: `(?<n>twee|drie|vier|vijf|zes|zeven|acht|negen)[ -]?(?<d>${PART})`,
    },
    { kind: 'fraction', pattern: `(?:(?<n>een) )?(?<d>${PART})${OF_IT}` },
    { kind: 'fraction', pattern: '(?:de |een )?helft', value: '1/2' },
    {
      kind: 'fraction',
      pattern: '(?:gehalveerde?|halveerden?|halvering|halveert|halveren)',
      value: '-1/2',
    },
    { kind: 'factor', pattern: '(?:verdubbel\\p{L}*|tweevoud|dubbele?)', value: 2 },
    { kind: 'factor', pattern: 'driedubbele?', value: 3 },
    {
      kind: 'factor',
      pattern: `(?!(?:ver)?eenvoud)(?:ver)?(?<n>${NUMBER}|honderd)voud(?:ig\\p{L}*)?`,
    },
    { kind: 'factor', pattern: `(?:een )?factor (?:van )?(?<n>\\d+(?:,\\d+)?|${NUMBER})` },
    { kind: 'decade', pattern: 'jaren (?<n>\\d{3}0)' },
    { kind: 'decade', pattern: "jaren (?:negentig|'90|90)", value: 1990 },
    { kind: 'decade', pattern: "jaren (?:tachtig|'80|80)", value: 1980 },
    { kind: 'decade', pattern: "jaren (?:zeventig|'70|70)", value: 1970 },
    { kind: 'decade', pattern: "jaren (?:zestig|'60|60)", value: 1960 },
  ],
  denominators: {
    derde: 3,
    derden: 3,
    kwart: 4,
    vierde: 4,
    vierden: 4,
    vijfde: 5,
    vijfden: 5,
    zesde: 6,
    zesden: 6,
    zevende: 7,
    zevenden: 7,
    achtste: 8,
    achtsten: 8,
    negende: 9,
    negenden: 9,
    tiende: 10,
    tienden: 10,
    honderdste: 100,
    honderdsten: 100,
  },
};

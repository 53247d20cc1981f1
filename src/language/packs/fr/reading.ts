import { listCurrencyNames } from '../../figures/currencies.ts';
import { listMonths } from '../../formats.ts';
import type { ReadingRules } from '../../reading.ts';

const NUMBER = 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d+';
const PART =
  'demies?|tiers|quarts?|cinquiemes?|sixiemes?|septiemes?|huitiemes?|neuviemes?|dixiemes?|centiemes?';
/** "un cinquième" is a part only where something follows of which it is one: not in "un cinquième protocole". */
const OF_IT =
  "(?= (?:de|des|du|d'|en|par|sur|dans|depuis|entre|plus|moins|a|et|au)(?!\\p{L})| d'|[.,;:)]|$)";

/** How French prints figures. */
export const frenchReading: ReadingRules = {
  spaced: true,
  decimal: ',',
  ordinal: 'i?[eè]mes?|ers?|[eè]?res?|es?|nde?s?',
  percent: 'pour ?cents?|p\\.? ?c\\.?',
  points: 'points? (?:de |en )?(?:pourcentage|pour ?cent|%)|pp',
  minus: '(?<!(?:au|du|pas|non|ou) )moins',
  abbreviations: { k: 1e3, m: 1e6, mio: 1e6, mln: 1e6, md: 1e9, mds: 1e9, mrd: 1e9, mia: 1e9 },
  currencies: listCurrencyNames('fr-FR', {
    euro: 'EUR',
    euros: 'EUR',
    dollar: 'USD',
    dollars: 'USD',
    livres: 'GBP',
    'livres sterling': 'GBP',
    'franc suisse': 'CHF',
  }),
  of: "de|d'|des",
  complement:
    'du|dans|en|par|pour|aux?|sur|avec|sous|contre|entre|parmi|chez|vers|issus?|provenant',
  months: listMonths('fr-FR'),
  capitalMonths: false,
  firstDay: 'premier',
  interval: "au|à|et|jusqu'au",
  joins: {
    from: 'de|depuis',
    between: 'entre',
    and: 'et|a',
    to: 'a',
    ratio: 'sur|sur chaque',
    rate: 'pour|par',
  },
  patterns: [
    {
      kind: 'ratio',
      // "deux rapports sur cinq pays" are on five countries.
      pattern: `(?<n>${NUMBER}) \\p{L}+ sur (?<d>${NUMBER})(?! (?!(?:dans|depuis|sans|sous|plus|moins|mais|pas)(?!\\p{L}))\\p{L}+[sx](?!\\p{L}))`,
    },
    {
      kind: 'fraction',
      pattern: `(?<n>deux|trois|quatre|cinq|six|sept|huit|neuf)[ -](?:(?<d>${PART}))`,
    },
    {
      kind: 'fraction',
      pattern: `(?:(?<n>une?|le) |(?<=(?:du|au) ))(?<d>tiers|quart|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|centieme)${OF_IT}`,
    },
    { kind: 'fraction', pattern: '(?:la |une )?moitie', value: '1/2' },
    { kind: 'factor', pattern: '(?:double(?:|e|s|es)|doublement)', value: 2 },
    { kind: 'factor', pattern: '(?:tripl(?:e|es|ee|ees|ement))', value: 3 },
    { kind: 'factor', pattern: '(?:quadrupl(?:e|es|ee|ees|ement))', value: 4 },
    { kind: 'factor', pattern: '(?:quintupl(?:e|es|ee|ees|ement))', value: 5 },
    { kind: 'factor', pattern: 'sextupl(?:e|es|ee|ees|ement)', value: 6 },
    { kind: 'factor', pattern: 'septupl(?:e|es|ee|ees|ement)', value: 7 },
    { kind: 'factor', pattern: 'octupl(?:e|es|ee|ees|ement)', value: 8 },
    { kind: 'factor', pattern: '(?:decupl(?:e|es|ee|ees|ement))', value: 10 },
    { kind: 'factor', pattern: 'centupl(?:e|es|ee|ees|ement)', value: 100 },
    {
      kind: 'factor',
      pattern: `(?:un facteur(?: de)?|d'un facteur|multipli\\p{L}* par) (?<n>\\d+(?:,\\d+)?|${NUMBER})`,
    },
    { kind: 'decade', pattern: 'annees (?<n>\\d{3}0)' },
    { kind: 'decade', pattern: 'annees (?:quatre-vingt-dix|nonante)', value: 1990 },
    { kind: 'decade', pattern: 'annees quatre-vingts?', value: 1980 },
    { kind: 'decade', pattern: 'annees (?:soixante-dix|septante)', value: 1970 },
    { kind: 'decade', pattern: 'annees soixante', value: 1960 },
  ],
  denominators: {
    demi: 2,
    demie: 2,
    tiers: 3,
    quart: 4,
    cinquieme: 5,
    sixieme: 6,
    septieme: 7,
    huitieme: 8,
    neuvieme: 9,
    dixieme: 10,
    centieme: 100,
  },
};

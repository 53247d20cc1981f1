import { listCurrencyNames } from '../../figures/currencies.ts';
import { foldPattern } from '../../fold.ts';
import { listMonths } from '../../formats.ts';
import type { FigurePattern, ReadingRules } from '../../reading.ts';

const DIGIT = 'zwei|drei|vier|fünf|sechs|sieben|acht|neun';
const NUMBER = `${DIGIT}|zehn|\\d+`;
const TIMES = `${DIGIT}|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend|\\d+`;
/** Lower parts of a fraction; "fünfzehntel" is a fifteenth, so that the large ones are not written with their number. */
const SMALL_PARTS: Readonly<Record<string, number>> = {
  drittel: 3,
  viertel: 4,
  fünftel: 5,
  sechstel: 6,
  siebtel: 7,
  achtel: 8,
  neuntel: 9,
};
const LARGE_PARTS: Readonly<Record<string, number>> = {
  zehntel: 10,
  zwölftel: 12,
  fünfzehntel: 15,
  zwanzigstel: 20,
  hundertstel: 100,
  tausendstel: 1000,
};
const [SMALL_PART, LARGE_PART] = [SMALL_PARTS, LARGE_PARTS].map(
  (parts) => `(?:${Object.keys(parts).join('|')})[ns]?`,
);
/** A full stop behind digits makes an ordinal before these; before any other noun it may end a sentence. */
const RANKED =
  '(?:au(?:ß|ss)er)?ordentlich|regulär|jubil|jahrhundert|ausgabe|plenar|mal|legislatur|platz|rang|teil(?!\\p{L})';
/** Alone or at the end of a compound: "Überprüfungskonferenz", "CND-Tagung"; "Berichterstatter" is none. */
const RANKED_NOUN =
  '[\\p{L}-]*(?:sitzung|tagung|konferenz|kongress|versammlung|gipfel|weltkrieg|forum|runde|kommission|ausschuss|protokoll|bericht|periode|session|treffen|zeitraum|jahrestag)(?:en?|n|e?s)?(?![\\p{L}-])';

const AUSTRIAN: Readonly<Record<string, string>> = {
  januar: 'januar|jänner',
  februar: 'februar|feber',
};
const DECADES: Readonly<Record<string, number>> = {
  fünfzig: 1950,
  sechzig: 1960,
  siebzig: 1970,
  achtzig: 1980,
  neunzig: 1990,
};

/** How German prints figures. */
export const germanReading: ReadingRules = {
  spaced: true,
  decimal: ',',
  ordinal: `\\.(?= (?:${RANKED}|${RANKED_NOUN}))`,
  percent: 'prozent|-?prozentige?[nrsm]?|vom hundert|v\\.? ?h\\.?',
  points: 'prozentpunkte?n?|%-punkte?n?|pp',
  minus: 'minus',
  signs: { 'sFr.': 'CHF', 'Fr.': 'CHF' },
  abbreviations: { tsd: 1e3, k: 1e3, m: 1e6, mio: 1e6, mill: 1e6, mrd: 1e9 },
  currencies: listCurrencyNames('de-DE', {
    euro: 'EUR',
    euros: 'EUR',
    dollar: 'USD',
    'us-dollar': 'USD',
    'us dollar': 'USD',
    'us-$': 'USD',
    'kanadischer dollar': 'CAD',
    yen: 'JPY',
    pfund: 'GBP',
    'britischer pfund': 'GBP',
    'schwedischer kronen': 'SEK',
    'norwegischer kronen': 'NOK',
    'dänischer kronen': 'DKK',
    'fr.': 'CHF',
    'sfr.': 'CHF',
    'pfund sterling': 'GBP',
    franken: 'CHF',
    'schweizer franken': 'CHF',
  }),
  of: 'von|der|an',
  months: listMonths('de-DE').map((month) => AUSTRIAN[month] ?? month),
  capitalMonths: true,
  interval: 'bis|bis zum|und|und dem',
  joins: {
    from: 'von',
    between: 'zwischen',
    and: 'und',
    to: 'bis',
    ratio: 'von|von je|aus',
    rate: 'pro|je|auf',
  },
  patterns: [
    { kind: 'fraction', pattern: `(?<n>${DIGIT})[ -]?(?<d>${SMALL_PART})` },
    { kind: 'fraction', pattern: `(?<n>${DIGIT})[ -](?<d>${LARGE_PART})` },
    {
      kind: 'fraction',
      pattern: `(?:(?<n>eine[mns]?|ein|das) )?(?<d>${SMALL_PART}|${LARGE_PART})`,
    },
    { kind: 'fraction', pattern: '(?:die |eine |der )?hälfte', value: '1/2' },
    { kind: 'fraction', pattern: '(?:halbiert\\p{L}*|halbierung|halbieren)', value: '-1/2' },
    { kind: 'ratio', pattern: 'jede[rsnm]? (?<d>\\p{L}+te)[rsn]?' },
    {
      kind: 'factor',
      pattern: '(?:verdopp(?:el|l)\\p{L}*|doppelt so|(?:das|aufs|um das|auf das) doppelte)',
      value: 2,
    },
    {
      kind: 'factor',
      pattern: `(?:ver)?(?<n>${TIMES})-?fach(?:e?[mnrst]?|te[mnrs]?|end|ung(?:en)?)`,
    },
    {
      kind: 'factor',
      pattern: `(?<n>${NUMBER})[ -]?mal so (?:viele?|hoch|groß|häufig|lange?|oft|stark)`,
    },
    {
      kind: 'factor',
      pattern: `(?:(?:um )?(?:den|einen|dem|einem) )?faktor (?:von )?(?<n>\\d+(?:,\\d+)?|${NUMBER})`,
    },
    { kind: 'decade', pattern: '(?<n>\\d{3}0)ern?(?:[ -]?jahren?)?' },
    ...Object.entries(DECADES).map(
      ([word, value]): FigurePattern => ({
        kind: 'decade',
        pattern: `(?:${word}|${value % 100})(?:er|ern)(?:[ -]?jahren?)?`,
        value,
      }),
    ),
  ],
  denominators: Object.fromEntries(
    Object.entries({ ...SMALL_PARTS, ...LARGE_PARTS }).flatMap(([word, value]) =>
      [word, `${word}n`, `${word}s`].map((form) => [foldPattern(form), value]),
    ),
  ),
};

import { listCurrencyNames } from '../../figures/currencies.ts';
import { listMonths } from '../../formats.ts';
import type { ReadingRules } from '../../reading.ts';

const NUMBER = 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\\d+';
const PART =
  'drittel[ns]?|viertel[ns]?|fünftel[ns]?|sechstel[ns]?|siebtel[ns]?|achtel[ns]?|neuntel[ns]?|zehntel[ns]?|hundertstel[ns]?';
/** A full stop behind digits makes an ordinal before these; before any other noun it may end a sentence. */
const RANKED =
  '(?:au(?:ß|ss)er)?ordentlich|[Ss]itzung|[Tt]agung|[Kk]onferenz|[Jj]ahrestag|[Jj]ubil|[Jj]ahrhundert|[Vv]ollversammlung|[Gg]eneralversammlung|[Aa]usgabe|[Tt]reffen|[Kk]ommission|[Pp]lenar|[Mm]al|[Ll]egislatur|[Bb]ericht|[Zz]usatzprotokoll|[Pp]rotokoll|[Aa]usschuss|[Pp]latz|[Rr]ang|[Ww]ahlperiode|[Gg]ipfel';

/** How German prints figures. */
export const germanReading: ReadingRules = {
  spaced: true,
  decimal: ',',
  ordinal: `\\.(?= (?:${RANKED}))`,
  percent: 'prozent|v\\.? ?h\\.?',
  points: 'prozentpunkte?n?|%-punkte?n?|pp',
  minus: 'minus',
  abbreviations: { tsd: 1e3, k: 1e3, m: 1e6, mio: 1e6, mill: 1e6, mrd: 1e9, bn: 1e9, bio: 1e12 },
  currencies: listCurrencyNames('de-DE', {
    euro: 'EUR',
    euros: 'EUR',
    dollar: 'USD',
    'us-dollar': 'USD',
    pfund: 'GBP',
    'pfund sterling': 'GBP',
    franken: 'CHF',
    'schweizer franken': 'CHF',
  }),
  of: 'von|der|an',
  months: listMonths('de-DE').map((month) => (month === 'januar' ? 'januar|jänner' : month)),
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
    {
      kind: 'fraction',
      pattern: `(?<n>zwei|drei|vier|fünf|sechs|sieben|acht|neun)[ -]?(?<d>${PART})`,
    },
    { kind: 'fraction', pattern: `(?:(?<n>eine[mns]?|ein|das) )?(?<d>${PART})` },
    { kind: 'fraction', pattern: '(?:die |eine |der )?hälfte', value: '1/2' },
    { kind: 'fraction', pattern: '(?:halbiert\\p{L}*|halbierung|halbieren)', value: '-1/2' },
    { kind: 'ratio', pattern: 'jede[rsnm]? zweite[rsn]?', value: '1/2' },
    { kind: 'ratio', pattern: 'jede[rsnm]? dritte[rsn]?', value: '1/3' },
    { kind: 'ratio', pattern: 'jede[rsnm]? vierte[rsn]?', value: '1/4' },
    { kind: 'ratio', pattern: 'jede[rsnm]? fünfte[rsn]?', value: '1/5' },
    { kind: 'ratio', pattern: 'jede[rsnm]? sechste[rsn]?', value: '1/6' },
    { kind: 'ratio', pattern: 'jede[rsnm]? siebte[rsn]?', value: '1/7' },
    { kind: 'ratio', pattern: 'jede[rsnm]? achte[rsn]?', value: '1/8' },
    { kind: 'ratio', pattern: 'jede[rsnm]? neunte[rsn]?', value: '1/9' },
    { kind: 'ratio', pattern: 'jede[rsnm]? zehnte[rsn]?', value: '1/10' },
    { kind: 'factor', pattern: '(?:verdoppel\\p{L}*|doppelt\\p{L}*|zweifache?[nrsm]?)', value: 2 },
    { kind: 'factor', pattern: '(?:verdreifach\\p{L}*|dreifache?[nrsm]?)', value: 3 },
    { kind: 'factor', pattern: '(?:vervierfach\\p{L}*|vierfache?[nrsm]?)', value: 4 },
    { kind: 'factor', pattern: '(?:verfünffach\\p{L}*|fünffache?[nrsm]?)', value: 5 },
    { kind: 'factor', pattern: '(?:verzehnfach\\p{L}*|zehnfache?[nrsm]?)', value: 10 },
    {
      kind: 'factor',
      pattern: `(?:(?:um )?(?:den|einen|dem|einem) )?faktor (?:von )?(?<n>\\d+(?:,\\d+)?|${NUMBER})`,
    },
    { kind: 'decade', pattern: '(?<n>\\d{3}0)er(?:[ -]jahren?)?' },
    { kind: 'decade', pattern: '(?:neunziger|90er)(?:[ -]?jahren?)?', value: 1990 },
    { kind: 'decade', pattern: '(?:achtziger|80er)(?:[ -]?jahren?)?', value: 1980 },
    { kind: 'decade', pattern: '(?:siebziger|70er)(?:[ -]?jahren?)?', value: 1970 },
    { kind: 'decade', pattern: '(?:sechziger|60er)(?:[ -]?jahren?)?', value: 1960 },
  ],
  denominators: Object.fromEntries(
    Object.entries({
      drittel: 3,
      viertel: 4,
      funftel: 5,
      sechstel: 6,
      siebtel: 7,
      achtel: 8,
      neuntel: 9,
      zehntel: 10,
      hundertstel: 100,
    }).flatMap(([word, value]) => [word, `${word}n`, `${word}s`].map((form) => [form, value])),
  ),
};

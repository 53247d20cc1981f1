import { listCurrencyNames } from '../../figures/currencies.ts';
import { listMonths } from '../../formats.ts';
import type { FigurePattern, ReadingRules } from '../../reading.ts';
import { FOLDED } from './numbers.ts';

const NUMBER = 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\\d+';
const PART =
  'tercios?|cuartos?|quintos?|sextos?|septimos?|octavos?|novenos?|decimos?|(?:quinta|sexta|septima|octava|novena|decima|cuarta|tercera|centesima)s? partes?';

/** What follows a part that is one of something: "un cuarto de", not "un cuarto informe". */
const PART_OF = '(?=(?: (?:de|del|más|menos|en|y|con|respecto|a)(?!\\p{L}))|[.,;:)]|$)';
/** What follows a multiple that compares: "el doble de", not "el doble rasero". */
const MULTIPLE_OF = '(?=(?: (?:de|del|que|en|con|respecto|para|y)(?!\\p{L}))|[.,;:)]|$)';
/** "a mitad de período": the middle of a time is no part of it. */
const MIDTERM = '(?! (?:del? )?(?:periodo|mandato|camino|bienio|ciclo)(?!\\p{L}))';
const ARTICLE = '(?: (?:el|los|las|un|unos|unas))?';
const MULTIPLES: Readonly<Record<string, number>> = {
  [`dupli${FOLDED}|el doble${MULTIPLE_OF}|el duplo`]: 2,
  [`tripli${FOLDED}|el triple${MULTIPLE_OF}|el triplo`]: 3,
  [`cua[dt]rupli${FOLDED}|cuatripli${FOLDED}|el cuadruple${MULTIPLE_OF}|el cuadruplo`]: 4,
  [`quintupli${FOLDED}|el quintuple${MULTIPLE_OF}|el quintuplo`]: 5,
  [`sextupli${FOLDED}|el sextuple${MULTIPLE_OF}|el sextuplo`]: 6,
  [`decupli${FOLDED}|el decuplo`]: 10,
  [`centupli${FOLDED}|el centuplo`]: 100,
};
/** With the form of Latin America: "la década del noventa". */
const DECADES: Readonly<Record<string, number>> = {
  'noventa|90': 1990,
  'ochenta|80': 1980,
  'setenta|70': 1970,
  'sesenta|60': 1960,
  'cincuenta|50': 1950,
  'cuarenta|40': 1940,
};

/** How Spanish prints figures. */
export const spanishReading: ReadingRules = {
  spaced: true,
  decimal: ',',
  // Mexico, Central America and the Caribbean write a point.
  eitherDecimal: true,
  ordinal: '\\.?(?:[oa]s?|er)',
  percent: 'por ?ciento|p\\.? ?c\\.?',
  points: 'puntos? porcentual(?:es)?|puntos? de porcentaje|p\\.? ?p\\.?',
  minus: '(?<!al |por lo |cuando |o )menos',
  abbreviations: { k: 1e3, m: 1e6, mill: 1e6, mln: 1e6, mm: 1e6 },
  currencies: listCurrencyNames('es-ES', {
    euro: 'EUR',
    euros: 'EUR',
    dolar: 'USD',
    dolares: 'USD',
    'dolares de los estados unidos': 'USD',
    'dolares de los ee. uu': 'USD',
    yenes: 'JPY',
    'libras esterlinas': 'GBP',
    'francos suizos': 'CHF',
    // Eight countries have pesos: alone the word names none of them.
    'pesos mexicanos': 'MXN',
    'pesos argentinos': 'ARS',
    'pesos chilenos': 'CLP',
    'pesos colombianos': 'COP',
    'pesos cubanos': 'CUP',
    'pesos dominicanos': 'DOP',
    'pesos filipinos': 'PHP',
    'pesos uruguayos': 'UYU',
    quetzales: 'GTQ',
    lempiras: 'HNL',
    balboas: 'PAB',
    'reales brasileños': 'BRL',
    usd: 'USD',
    eur: 'EUR',
  }),
  of: 'de|del',
  months: listMonths('es-ES').map((month) =>
    month === 'septiembre' ? 'septiembre|setiembre' : month,
  ),
  capitalMonths: false,
  firstDay: 'primero',
  ofMonth: 'de',
  ofYear: 'de|del|del año|de año',
  interval: 'al|a|hasta el|y|y el',
  joins: {
    from: `(?:de|del|desde)${ARTICLE}`,
    between: `entre${ARTICLE}`,
    and: `y${ARTICLE}`,
    to: 'a|al|a los|a las|a un',
    ratio: 'de cada',
    rate: 'por|por cada',
  },
  patterns: [
    { kind: 'ratio', pattern: `una? \\p{L}+ de cada (?<d>${NUMBER})` },
    {
      kind: 'fraction',
      pattern: `(?<n>dos|tres|cuatro|cinco|seis|siete|ocho|nueve) (?<d>${PART})`,
    },
    { kind: 'fraction', pattern: '(?<n>un) (?<d>tercio)' },
    {
      kind: 'fraction',
      pattern: `(?<n>un) (?<d>cuarto|quinto|sexto|septimo|octavo|noveno|decimo)${PART_OF}`,
    },
    {
      kind: 'fraction',
      pattern:
        '(?<n>una|la) (?<d>tercera parte|cuarta parte|quinta parte|sexta parte|septima parte|octava parte|novena parte|decima parte|centesima parte)',
    },
    { kind: 'fraction', pattern: `(?:la )?mitad${MIDTERM}`, value: '1/2' },
    ...Object.entries(MULTIPLES).map(
      ([pattern, value]): FigurePattern => ({ kind: 'factor', pattern, value }),
    ),
    {
      kind: 'factor',
      pattern: `(?:un factor de|multipli(?:c|qu)\\p{L}* por) (?<n>\\d+(?:[,.]\\d+)?|${NUMBER})`,
    },
    {
      kind: 'decade',
      // "los años 2020 y 2021" are two years.
      pattern:
        '(?:(?:los )?anos|(?:decada|decenio) (?:de(?: los(?: anos)?)?|del)) (?<n>\\d{3}0)(?! (?:y|a|o|al|hasta) (?:el )?\\d)',
    },
    ...Object.entries(DECADES).map(
      ([years, value]): FigurePattern => ({
        kind: 'decade',
        pattern: `(?:anos|(?:decada|decenio) (?:de(?: los(?: anos)?)?|del)) (?:${years})`,
        value,
      }),
    ),
  ],
  denominators: {
    tercio: 3,
    tercios: 3,
    cuarto: 4,
    cuartos: 4,
    quinto: 5,
    quintos: 5,
    sexto: 6,
    sextos: 6,
    septimo: 7,
    septimos: 7,
    octavo: 8,
    octavos: 8,
    noveno: 9,
    novenos: 9,
    decimo: 10,
    decimos: 10,
    'tercera parte': 3,
    'terceras partes': 3,
    'cuarta parte': 4,
    'cuartas partes': 4,
    'quinta parte': 5,
    'quintas partes': 5,
    'sexta parte': 6,
    'sextas partes': 6,
    'septima parte': 7,
    'septimas partes': 7,
    'octava parte': 8,
    'octavas partes': 8,
    'novena parte': 9,
    'novenas partes': 9,
    'decima parte': 10,
    'decimas partes': 10,
    'centesima parte': 100,
    'centesimas partes': 100,
  },
};

import { expect, test } from '@playwright/test';
import { readFigures } from '../../../src/language/figures/figures.ts';
import { foldPrint } from '../../../src/language/fold.ts';
import { findLanguage } from '../../../src/language/languages.ts';

/** Kind, value and currency of every figure but "one" and "first". */
function read(tag: string, text: string): string {
  return readFigures(foldPrint(text).text, findLanguage(tag))
    .filter(({ free }) => !free)
    .map(({ kind, value, currency = '' }) => `${kind} ${value}${currency}`)
    .join(', ');
}

const readings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: {
    '+ 41 %': 'percentage 41',
    '41\u202F%': 'percentage 41',
    'quarante et un pour cent': 'percentage 41',
    '−5 %': 'percentage -5',
    '1.000.000 de dossiers': 'number 1000000',
    '1 000 000 de dossiers': 'number 1000000',
    '1,5': 'number 1.5',
    'trois millions d’euros': 'money 3000000EUR',
    '3 M€': 'money 3000000EUR',
    '2,5 millions de francs suisses': 'money 2500000CHF',
    '12 mai 2031': 'date 2031-05-12',
    'le 1er mai 2031': 'date 2031-05-01',
    '16-20 mai 2031': 'date 2031-05-16/2031-05-20',
    'du 28 avril au 2 mai 2031': 'date 2031-04-28/2031-05-02',
    'le 2 mai': 'day --05-02',
    'mai 2031': 'month 2031-05',
    '14 pays': 'number 14',
    '31eme session': 'ordinal 31',
    '31ᵉ session': 'ordinal 31',
    'le deuxième accord': 'ordinal 2',
    'deux tiers': 'fraction 2/3',
    '16/20 pays': 'fraction 16/20',
  },
  en: {
    '1,000,000 files': 'number 1000000',
    '1.5': 'number 1.5',
    '12 May 2031': 'date 2031-05-12',
    'May 12, 2031': 'date 2031-05-12',
    'the 12th of May 2031': 'date 2031-05-12',
    '16 to 20 May 2031': 'date 2031-05-16/2031-05-20',
    '2031-05-12': 'date 2031-05-12',
    'it may 2031': 'number 2031',
    '€ 3 million': 'money 3000000EUR',
    'EUR 3,000,000': 'money 3000000EUR',
    'three million euros': 'money 3000000EUR',
    'US$ 3bn': 'money 3000000000USD',
    '31st': 'ordinal 31',
    '41 per cent': 'percentage 41',
    'half a million': 'vague NaN, vague 1000000',
    '±5': 'vague 5',
  },
  nl: {
    '1.000.000 dossiers': 'number 1000000',
    '12 mei 2031': 'date 2031-05-12',
    '16 tot en met 20 mei 2031': 'date 2031-05-16/2031-05-20',
    '€ 3 miljoen': 'money 3000000EUR',
    '2,5 mln. euro': 'money 2500000EUR',
    'veertien landen': 'number 14',
    '41 procent': 'percentage 41',
    '31ste': 'ordinal 31',
  },
  es: {
    '1 millón de euros': 'money 1000000EUR',
    '1 billón de dólares': 'money 1000000000000USD',
    '200 pesos argentinos': 'money 200ARS',
    '2 millones de USD': 'money 2000000USD',
    '3.5 por ciento': 'percentage 3.5',
    '4.5 millones': 'number 4500000',
    '1.500 personas': 'number 1500',
    '1,500 personas': 'vague NaN',
    '0,125': 'number 0.125',
    '5 p. p.': 'points 5',
    'entre el 5 % y el 6 %': 'range 5..6',
    'entre el 5 y el 6 %': 'range 5..6',
    'del 5 % al 6 %': 'percentage 5, percentage 6',
    'mayo del año 2022': 'month 2022-05',
    'el 12 de mayo del año 2022': 'date 2022-05-12',
    'un cuarto de siglo': 'fraction 1/4',
    'un quinto período de sesiones': 'vague 1, vague 5',
    'el doble de casos': 'factor 2',
    'el doble desafío': 'vague NaN',
    'que se dupliquen': 'factor 2',
    'el examen de mitad de período': 'vague NaN',
    'la década del noventa': 'decade 1990',
    'la década de los años cincuenta': 'decade 1950',
    'los años 2020 y 2021': 'number 2020, number 2021',
  },
};

for (const [tag, cases] of Object.entries(readings))
  for (const [text, expected] of Object.entries(cases))
    test(`${tag}: “${text}” reads ${expected}`, () => {
      expect(read(tag, text)).toBe(expected);
    });

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
  zh: {
    // Ranges: the scale of the second end is the first one's too, where that has none.
    '5至6亿': 'range 500000000..600000000',
    '500至600万': 'range 5000000..6000000',
    '500万至600万欧元': 'range 5000000..6000000',
    '2至3万': 'range 20000..30000',
    五至六亿: 'range 500000000..600000000',
    三至五千人: 'range 3000..5000',
    '3至40000人': 'range 3..40000',
    '2000至3000人': 'range 2000..3000',
    '2020至2030年': 'number 2020, number 2030',
    '5%～6%': 'range 5..6',
    百分之五至百分之六: 'range 5..6',
    // Factors: by twice as much is three times as much.
    增加了2倍: 'factor 3',
    '增长2.5倍': 'factor 3.5',
    增加了一倍: 'factor 2',
    翻了一番: 'factor 2',
    翻三番: 'factor 8',
    是原来的2倍: 'factor 2',
    一点五倍: 'factor 1.5',
    // The base comes first.
    '每10万人5.8人': 'rate 5.8',
    '每1,000例活产中有32例': 'rate 32',
    每5个国家中有2个: 'ratio 2/5',
    每三名妇女中就有一人: 'ratio 1/3',
    // Decades.
    '21世纪20年代': 'decade 2020',
    '20世纪60年代': 'decade 1960',
    上世纪90年代: 'decade 1990',
    二十世纪六十年代: 'decade 1960',
    '21世纪头十年': 'decade 2000',
    // Money.
    '￥150万': 'money 1500000CNY',
    HK$50: 'money 50HKD',
    '50万加元': 'money 500000CAD',
    '50万卢布': 'money 500000RUB',
    // Minus.
    '增长率为负23%': 'percentage -23',
    '增长率为-23%': 'percentage -23',
    负百分之五: 'percentage -5',
    百分之负五: 'percentage -5',
    零下5度: 'number -5',
    担负5项任务: 'number 5',
    // Decimals and tenths in words.
    百分之二十三点五: 'percentage 23.5',
    三点五亿: 'number 350000000',
    七点三十分: 'number 7, number 30',
    百分之五: 'percentage 5',
    百分之百五十: 'percentage 150',
    三成国家: 'percentage 30',
    三成五: 'percentage 35',
    三成员国: 'number 3',
    // More than, within the numeral; and scales that are mixed or left out.
    '200多万欧元': 'money 2000000EUR',
    '10多亿': 'number 1000000000',
    三百余万: 'number 3000000',
    二十多万: 'number 200000',
    几百万: 'vague NaN',
    二十几个: 'vague NaN',
    '2亿5000万': 'number 250000000',
    '1万2千': 'number 12000',
    '1万2000人': 'number 12000',
    '1万2': 'vague NaN',
    '3千公里': 'number 3000',
    '3千瓦': 'number 3',
    两万五: 'vague NaN',
    一百二: 'vague NaN',
    一百零二: 'number 102',
    // Dates.
    二〇二二年五月十二日: 'date 2022-05-12',
    '2022年5月16日～20日': 'date 2022-05-16/2022-05-20',
    '5月16日至20日': 'day --05-16',
    // No idiom takes the end of a numeral away.
    二十一起案件: 'number 21',
    三十分钟: 'number 30',
    一九九三年: 'number 1993',
    三大支柱: 'number 3',
    五平方公里: 'number 5',
  },
};

for (const [tag, cases] of Object.entries(readings))
  for (const [text, expected] of Object.entries(cases))
    test(`${tag}: “${text}” reads ${expected}`, () => {
      expect(read(tag, text)).toBe(expected);
    });

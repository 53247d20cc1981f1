import { listCurrencyNames } from '../../figures/currencies.ts';
import type { ReadingRules } from '../../reading.ts';

const MONTHS = [
  'январ[яьеи]',
  'феврал[яьеи]',
  'март[ае]?',
  'апрел[яьеи]',
  'ма[яйею]',
  'июн[яьеи]',
  'июл[яьеи]',
  'август[ае]?',
  'сентябр[яьеи]',
  'октябр[яьеи]',
  'ноябр[яьеи]',
  'декабр[яьеи]',
];
const NUMBER = 'два|три|четыре|пять|шесть|семь|восемь|девять|десять|\\d+';
const PARTS =
  '(?:треть|четверт|пят|шест|седьм|восьм|девят|десят|сот)(?:их|ых|ая|ую|ои|еи|ими|ыми|им|ым|ей|ой)';

/** How Russian prints figures. */
export const russianReading: ReadingRules = {
  spaced: true,
  decimal: ',',
  ordinal:
    '-(?:го|ого|его|му|ому|ему|ми|ыми|ими|ый|ий|ой|ым|им|ом|ем|ая|яя|ое|ее|ую|юю|ые|ие|ых|их|й|я|е|м|ю|х)',
  percent: 'процент(?:а|ов|ами|ам|ах|у|ом|е|ы)?',
  points: 'процентн(?:ый|ого|ых|ому|ым|ыми|ые) пункт(?:а|ов|у|ам|ами|ом|ы)?|п\\. ?п\\.',
  minus: 'минус',
  abbreviations: { тыс: 1e3, млн: 1e6, млрд: 1e9, трлн: 1e12 },
  currencies: listCurrencyNames('ru-RU', {
    евро: 'EUR',
    'долл. сша': 'USD',
    'долл. соединенных штатов': 'USD',
    долл: 'USD',
    доллар: 'USD',
    доллара: 'USD',
    долларов: 'USD',
    долларах: 'USD',
    'долларов сша': 'USD',
    'доллара сша': 'USD',
    'доллар сша': 'USD',
    рубль: 'RUB',
    рубля: 'RUB',
    рублей: 'RUB',
    'руб.': 'RUB',
    'фунтов стерлингов': 'GBP',
    'швейцарских франков': 'CHF',
  }),
  of: 'из',
  months: MONTHS,
  capitalMonths: false,
  ofYear: 'в',
  yearEnd: 'года|году|г\\.|годов|гг\\.',
  interval: 'по|до|и',
  joins: {
    from: 'с|со',
    between: 'между|от',
    and: 'и|до',
    to: 'до',
    ratio: 'из|из каждых',
    rate: 'на|на каждые',
  },
  patterns: [
    {
      kind: 'fraction',
      pattern: `(?<n>одна|одну|одной|две|двух|три|трех|четыре|пять|пяти|семь|девять) (?<d>${PARTS})`,
    },
    { kind: 'fraction', pattern: '(?:одна |одну |одной )?треть', value: '1/3' },
    { kind: 'fraction', pattern: '(?:две|двух|двумя) трет(?:и|ей)', value: '2/3' },
    { kind: 'fraction', pattern: '(?:одна |одну |одной )?четверть', value: '1/4' },
    { kind: 'fraction', pattern: '(?:три|трех|тремя) четверт(?:и|ей)', value: '3/4' },
    { kind: 'fraction', pattern: 'на треть', value: '1/3' },
    { kind: 'fraction', pattern: 'половин(?:а|у|ы|ой|е)', value: '1/2' },
    { kind: 'ratio', pattern: 'кажд(?:ый|ая|ое|ого|ому|ую|ым|ой) второ\\p{L}+', value: '1/2' },
    { kind: 'ratio', pattern: 'кажд(?:ый|ая|ое|ого|ому|ую|ым|ой) трет\\p{L}+', value: '1/3' },
    { kind: 'ratio', pattern: 'кажд(?:ый|ая|ое|ого|ому|ую|ым|ой) четверт\\p{L}+', value: '1/4' },
    { kind: 'ratio', pattern: 'кажд(?:ый|ая|ое|ого|ому|ую|ым|ой) пят\\p{L}+', value: '1/5' },
    { kind: 'ratio', pattern: 'кажд(?:ый|ая|ое|ого|ому|ую|ым|ой) десят\\p{L}+', value: '1/10' },
    { kind: 'factor', pattern: '(?:вдвое|удво\\p{L}+|удваива\\p{L}+)', value: 2 },
    { kind: 'factor', pattern: '(?:втрое|утро\\p{L}+|утраива\\p{L}+)', value: 3 },
    { kind: 'factor', pattern: '(?:вчетверо|учетвер\\p{L}+)', value: 4 },
    { kind: 'factor', pattern: '(?:впятеро|упятер\\p{L}+)', value: 5 },
    { kind: 'factor', pattern: `в (?<n>\\d+(?:,\\d+)?|${NUMBER}) раза?` },
    { kind: 'decade', pattern: '(?<n>\\d{3}0)-(?:е|х|м|ми) год\\p{L}+' },
    { kind: 'decade', pattern: 'девяност\\p{L}+ год\\p{L}+', value: 1990 },
    { kind: 'decade', pattern: 'восьмидесят\\p{L}+ год\\p{L}+', value: 1980 },
    { kind: 'decade', pattern: 'семидесят\\p{L}+ год\\p{L}+', value: 1970 },
  ],
  denominators: Object.fromEntries(
    Object.entries({
      треть: 3,
      четверт: 4,
      пят: 5,
      шест: 6,
      седьм: 7,
      восьм: 8,
      девят: 9,
      десят: 10,
      сот: 100,
    }).flatMap(([stem, value]) =>
      ['их', 'ых', 'ая', 'ую', 'ои', 'еи', 'ими', 'ыми', 'им', 'ым'].map((ending) => [
        stem + ending,
        value,
      ]),
    ),
  ),
};

import { listCurrencyNames } from '../../figures/currencies.ts';
import { foldPattern } from '../../fold.ts';
import type { FigurePattern, ReadingRules } from '../../reading.ts';

/** Stem of a month and its case endings; print keeps "ё". */
const SOFT = '(?:ь|я|ю|е|ем|ём)';
const HARD = '(?:а|у|е|ом)?';
const MONTHS = [
  `январ${SOFT}`,
  `феврал${SOFT}`,
  `март${HARD}`,
  `апрел${SOFT}`,
  'ма(?:й|я|ю|е|ем)',
  `июн${SOFT}`,
  `июл${SOFT}`,
  `август${HARD}`,
  `сентябр${SOFT}`,
  `октябр${SOFT}`,
  `ноябр${SOFT}`,
  `декабр${SOFT}`,
];

/** Endings of adjectives in all cases. */
const ENDINGS = [
  ...['ый', 'ий', 'ой', 'ая', 'ое', 'ого', 'ому', 'ым', 'ом', 'ую', 'ей', 'ые', 'ых', 'ыми'],
  ...['ья', 'ье', 'ьего', 'ьему', 'ьим', 'ьем', 'ью', 'ьей', 'ьи', 'ьих', 'ьими'],
];
const ENDING = `(?:${ENDINGS.join('|')})`;
const PARTS: Readonly<Record<string, number>> = {
  трет: 3,
  четверт: 4,
  пят: 5,
  шест: 6,
  седьм: 7,
  восьм: 8,
  девят: 9,
  десят: 10,
  двадцат: 20,
  сот: 100,
  тысячн: 1000,
};
const PART = `(?:${Object.keys(PARTS).join('|')})${ENDING}`;
const ONE = 'одн(?:а|у|ой|ою)';
const NUMERATOR = [
  `${ONE}|две|двух|двум|двумя|три|трех|трем|тремя|четыре|четырех|четырем|четырьмя`,
  'пять|пяти|пятью|шесть|шести|семь|семи|восемь|восьми|девять|девяти',
].join('|');
/** Collective numbers, read in a ratio alone: "двое из пяти". */
const COLLECTIVE = { двое: 2, двоих: 2, трое: 3, троих: 3, четверо: 4, четверых: 4 };
const NUMBER = 'два|три|четыре|пять|шесть|семь|восемь|девять|десять';

const DECADES: readonly (readonly [value: number, words: string])[] = [
  [1950, 'пятидесят\\p{L}+'],
  [1960, 'шестидесят\\p{L}+'],
  [1970, 'семидесят\\p{L}+'],
  [1980, 'восьмидесят\\p{L}+'],
  [1990, 'девяност\\p{L}+'],
];

/** A number in front of "с половиной". */
const COUNTED =
  '(?:\\d|одн(?:а|ого|ой)|один|два|две|двух|двум|три|трех|четырех?|пят[ьи]|шест[ьи]|сем[ьи]|вос[еь]м[ьи]|девят[ьи]|сорока?|десяти?|десят[ьи]|цат[ьи]|сто|ста|сот)';

/** Case endings of currencies. */
const HARD_CASES = '|а|у|ом|е|ы|ов|ам|ами|ах';
const SOFT_CASES = 'ь|я|ю|ем|е|и|ей|ям|ями|ях';

/** How Russian prints figures. */
export const russianReading: ReadingRules = {
  spaced: true,
  decimal: ',',
  ordinal:
    '-(?:го|ого|его|му|ому|ему|ми|ыми|ими|ый|ий|ой|ым|им|ом|ем|ая|яя|ое|ее|ую|юю|ые|ие|ых|их|й|я|е|м|ю|х)',
  percent: `процент(?:а|ов|ами|ам|ах|у|ом|е|ы)?|-процентн${ENDING}`,
  points: 'процентн(?:ый|ого|ых|ому|ым|ыми|ые) пункт(?:а|ов|у|ам|ами|ом|ы)?|п\\. ?п\\.',
  minus: 'минус',
  abbreviations: { тыс: 1e3, млн: 1e6, млрд: 1e9, трлн: 1e12 },
  currencies: listCurrencyNames('ru-RU', {
    евро: 'EUR',
    'долл. сша': 'USD',
    'долл. соединенных штатов': 'USD',
    долл: 'USD',
    'руб.': 'RUB',
    руб: 'RUB',
    ...decline('доллар', HARD_CASES, 'USD'),
    ...decline('доллар', HARD_CASES, 'USD', ' сша'),
    ...decline('рубл', SOFT_CASES, 'RUB'),
    ...decline('российск', 'ий рубль|ого рубля|их рублей|их рубля|ими рублями', 'RUB'),
    ...decline('белорусск', 'ий рубль|ого рубля|их рублей|их рубля|ими рублями', 'BYN'),
    ...decline('фунт', HARD_CASES, 'GBP', ' стерлингов'),
    ...decline('швейцарск', 'ий франк|их франка|их франков|ими франками', 'CHF'),
    ...decline('юан', SOFT_CASES, 'CNY'),
    ...decline('иен', 'а|ы|у|е||ам|ами|ах', 'JPY'),
    ...decline('', 'шведских крон|шведские кроны|шведскими кронами', 'SEK'),
    ...decline('', 'норвежских крон|норвежские кроны|норвежскими кронами', 'NOK'),
    ...decline('', 'датских крон|датские кроны|датскими кронами', 'DKK'),
    ...decline('грив', 'на|ны|ну|не|ен|нам|нами|нах', 'UAH'),
    ...decline('манат', HARD_CASES, 'AZN'),
    тенге: 'KZT',
    драмов: 'AMD',
    сомов: 'KGS',
    сумов: 'UZS',
  }),
  of: 'из',
  months: MONTHS,
  capitalMonths: false,
  ofYear: 'в',
  firstDay: 'перв(?:ого|ое|ому|ым)',
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
    { kind: 'fraction', pattern: '(?:две|двух|двум|двумя) трет(?:и|ей|ям|ями|ях)', value: '2/3' },
    {
      kind: 'fraction',
      pattern: '(?:три|трех|трем|тремя) четверт(?:и|ей|ям|ями|ях)',
      value: '3/4',
    },
    { kind: 'fraction', pattern: `(?:${ONE} )?(?<d>${PART}) част(?:ь|и|ью)` },
    { kind: 'fraction', pattern: `(?<n>${NUMERATOR}) (?<d>${PART})` },
    { kind: 'fraction', pattern: `(?:${ONE} )?трет(?:ь|и)`, value: '1/3' },
    { kind: 'fraction', pattern: `(?:${ONE} )?четверт(?:ь|и)`, value: '1/4' },
    // "два с половиной" is no half.
    {
      kind: 'fraction',
      pattern: `(?<!${COUNTED} с )половин(?:а|у|ы|ой|е)|наполовину|вполовину`,
      value: '1/2',
    },
    {
      kind: 'ratio',
      pattern: `кажд${ENDING} (?<d>(?:втор|${Object.keys(PARTS).join('|')})${ENDING})`,
    },
    {
      kind: 'ratio',
      pattern: `(?<n>${Object.keys(COLLECTIVE).join('|')}) из (?:каждых )?(?<d>трех|четырех|пяти|шести|семи|восьми|девяти|десяти)`,
    },
    { kind: 'factor', pattern: 'вдвое|удво(?:и|ен)\\p{L}*|удваива\\p{L}+', value: 2 },
    { kind: 'factor', pattern: 'втрое|утро(?:и|ен)\\p{L}*|утраива\\p{L}+', value: 3 },
    { kind: 'factor', pattern: 'вчетверо|учетвер\\p{L}+', value: 4 },
    { kind: 'factor', pattern: 'впятеро|упятер\\p{L}+', value: 5 },
    { kind: 'factor', pattern: 'вшестеро', value: 6 },
    { kind: 'factor', pattern: 'всемеро', value: 7 },
    { kind: 'factor', pattern: 'вдесятеро|удесятер\\p{L}+', value: 10 },
    { kind: 'factor', pattern: `в (?<n>\\d+(?:,\\d+)?|полтора|${NUMBER}) раза?` },
    { kind: 'decade', pattern: '(?<n>\\d{3}0)-(?:е|х|м|ми) год\\p{L}+' },
    ...DECADES.map(
      ([value, words]): FigurePattern => ({
        kind: 'decade',
        pattern: `(?:${words}|${value % 100}-(?:е|х|м|ми)) год(?:ы|ов|ах|ам|ами)`,
        value,
      }),
    ),
  ],
  denominators: {
    ...COLLECTIVE,
    ...Object.fromEntries(
      Object.entries(PARTS).flatMap(([stem, value]) =>
        ENDINGS.map((ending) => [foldPattern(stem + ending), value]),
      ),
    ),
  },
};

/** The forms of a currency's name to its code. */
function decline(stem: string, endings: string, code: string, behind = '') {
  return Object.fromEntries(endings.split('|').map((ending) => [stem + ending + behind, code]));
}

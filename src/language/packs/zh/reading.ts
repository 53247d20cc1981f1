import { listCurrencyNames } from '../../figures/currencies.ts';
import type { FigurePattern, ReadingRules } from '../../reading.ts';
import { readRun } from './numbers.ts';

const NUMERAL = '[一二两三四五六七八九十百]+';
/** 三, 二十, 一点五. */
const FACTOR = `${NUMERAL}(?:点[一二三四五六七八九]+)?`;
const HAN = '一二三四五六七八九十';
const TO = '(?:至|到|--?|~)';
const YEAR = (name: string) => `(?<![\\d〇${HAN}])(?<${name}>\\d{4}|[〇零${HAN}]{4})年`;
const MONTH = (name: string) => `(?<${name}>\\d{1,2}|十?[一二]|[${HAN}])月`;
const DAY_NUMBER = (name: string) => `(?<${name}>\\d{1,2}|[${HAN}]{1,3})`;
const DAY = (name: string) => `${DAY_NUMBER(name)}(?:日|号)`;
/** Where a date begins that has no year. */
const FIRST = `(?<![\\d${HAN}])`;

/** Verbs that add a multiple to what was: 增加了2倍 is three times as much. */
const ADDED = '(?:增加|增长|提高|提升|上升|上涨|扩大|增多|激增|猛增|高出|多出)了?';
/** A count in a ratio has its measure word. */
const MEASURE = '(?:个|名|位|人|项|条|家|件|起|份|例|艘|所|户)';
/** Words that begin with 成 and leave the numeral before it none: 三成员国. */
const NO_TENTH = '(?![员立功果就为年分本长熟效因都品份绩群型套交批倍千百万规文]|不变)';
const TENTHS = [...'一二三四五六七八九'].flatMap((numeral, at): readonly FigurePattern[] => {
  const value = (at + 1) * 10;
  const names = `(?<![十百千第\\d.])(?:[${numeral === '二' ? '二两' : numeral}${at + 1}])成`;
  return [
    { kind: 'percentage', pattern: `${names}[五5]`, value: value + 5 },
    { kind: 'percentage', pattern: `${names}${NO_TENTH}`, value },
  ];
});
const CENTURIES = [
  ['(?:19|(?<!二)十九)世纪', 1800],
  ['(?:(?:20|二十)世纪|上个?世纪)', 1900],
  ['(?:(?:21|二十一)世纪|本世纪)', 2000],
] as const;
const DECADES = CENTURIES.flatMap(([century, start]): readonly FigurePattern[] => [
  ...[...'一二三四五六七八九'].map((numeral, at) => ({
    kind: 'decade' as const,
    pattern: `(?<!\\d)${century}(?:${at + 1}0|${at ? numeral : ''}十)年代`,
    value: start + (at + 1) * 10,
  })),
  { kind: 'decade', pattern: `(?<!\\d)${century}头十年`, value: start },
]);

/** How Chinese prints figures. */
export const chineseReading: ReadingRules = {
  spaced: false,
  decimal: '.',
  ordinal: '(?!)',
  ordinalBefore: '第',
  percent: '%',
  percentBefore: '百分之',
  points: '个百分点|百分点',
  minus: '(?<![担肩背承身抱辜自欺])负|零下',
  abbreviations: {
    万亿: 1e12,
    千万: 1e7,
    百万: 1e6,
    十万: 1e5,
    十亿: 1e9,
    百亿: 1e10,
    千亿: 1e11,
    亿: 1e8,
    億: 1e8,
    万: 1e4,
    萬: 1e4,
    千: 1e3,
    百: 1e2,
  },
  notScale: '[千百][瓦克米卡赫伏帕字分]',
  within: '[多余]',
  currencies: listCurrencyNames('zh-CN', {
    // The yuan.
    元: 'CNY',
    人民币元: 'CNY',
    元人民币: 'CNY',
    人民币: 'CNY',
    // Short names and those of the press.
    欧元: 'EUR',
    美元: 'USD',
    美金: 'USD',
    英镑: 'GBP',
    日元: 'JPY',
    日圆: 'JPY',
    瑞士法郎: 'CHF',
    瑞郎: 'CHF',
    加元: 'CAD',
    澳元: 'AUD',
    纽元: 'NZD',
    新加坡元: 'SGD',
    港元: 'HKD',
    港币: 'HKD',
    卢布: 'RUB',
    俄罗斯卢布: 'RUB',
    印度卢比: 'INR',
    南非兰特: 'ZAR',
    雷亚尔: 'BRL',
    里拉: 'TRY',
    兹罗提: 'PLN',
    西非法郎: 'XOF',
    中非法郎: 'XAF',
  }),
  signs: { '¥': 'CNY' },
  of: '多|余',
  months: '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'.split(' '),
  capitalMonths: false,
  interval: '至|到',
  dates: [
    `${YEAR('y1')}${MONTH('n1')}${DAY('d1')}${TO}${YEAR('y2')}${MONTH('n2')}${DAY('d2')}`,
    `${YEAR('y1')}${MONTH('n1')}${DAY('d1')}${TO}${MONTH('n2')}${DAY('d2')}`,
    `${YEAR('y1')}${MONTH('n1')}${DAY_NUMBER('d1')}(?:日|号)?${TO}${DAY('d2')}`,
    `${YEAR('y1')}${MONTH('n1')}${DAY('d1')}`,
    `${YEAR('y1')}${MONTH('n1')}(?!\\d)`,
    `${FIRST}${MONTH('n1')}${DAY('d1')}${TO}${MONTH('n2')}${DAY('d2')}`,
    `${FIRST}${MONTH('n1')}${DAY_NUMBER('d1')}(?:日|号)?${TO}${DAY('d2')}`,
    `${FIRST}${MONTH('n1')}${DAY('d1')}`,
  ],
  readDateNumber: readRun,
  // A year has its word behind it.
  yearEnd: '年',
  joins: {
    from: '从|由',
    between: '介于|在',
    and: '与|和|至|到|~|--?',
    to: '至|到|~|--?',
    ratio: '(?!)',
    rate: `\\p{L}{0,5}?(?:[中里]就?有?)?`,
    rateBefore: '每',
  },
  patterns: [
    { kind: 'percentage', pattern: '百分之百(?![零一二三四五六七八九十\\d])', value: 100 },
    ...TENTHS,
    {
      kind: 'fraction',
      pattern: `(?!百分之|千分之|万分之)(?<d>${NUMERAL}|\\d+)分之(?<n>${NUMERAL}|\\d+)`,
    },
    { kind: 'fraction', pattern: '一半|半数|(?<=近)半(?![年个天月])', value: '1/2' },
    { kind: 'fraction', pattern: '减半', value: '-1/2' },
    {
      kind: 'ratio',
      pattern: `每?(?<d>\\d+|${NUMERAL})${MEASURE}\\p{L}{0,6}?[中里]就?有(?<n>\\d+|${NUMERAL})(?=${MEASURE})`,
    },
    {
      kind: 'factor',
      pattern: `(?:翻|高|多|大|${ADDED})了?(?:一|1)倍|翻了?一?番|翻了?倍`,
      value: 2,
    },
    { kind: 'factor', pattern: '翻了?(?:两|二|2)番', value: 4 },
    { kind: 'factor', pattern: '翻了?(?:三|3)番', value: 8 },
    { kind: 'factor', pattern: `${ADDED}(?<n>\\d+(?:\\.\\d+)?|${FACTOR})倍`, add: 1 },
    {
      kind: 'factor',
      pattern: `(?<!翻了?)(?<![\\d.点${HAN}百])(?<n>\\d+(?:\\.\\d+)?|${FACTOR})倍`,
    },
    ...DECADES,
    { kind: 'decade', pattern: '(?<n>\\d{3}0)年代' },
  ],
  denominators: {
    一: 1,
    二: 2,
    两: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    十: 10,
    百: 100,
  },
};

import { listCurrencyNames } from '../../figures/currencies.ts';
import type { ReadingRules } from '../../reading.ts';

const NUMERAL = '[一二两三四五六七八九十百]+';
const TO = '(?:至|到|-)';
const YEAR = (name: string) => `(?<!\\d)(?<${name}>\\d{4})年`;
const MONTH = (name: string) => `(?<${name}>\\d{1,2})月`;
const DAY = (name: string) => `(?<${name}>\\d{1,2})(?:日|号)`;

/** How Chinese prints figures. */
export const chineseReading: ReadingRules = {
  spaced: false,
  decimal: '.',
  ordinal: '(?!)',
  ordinalBefore: '第',
  percent: '%|个百分比',
  percentBefore: '百分之',
  points: '个百分点|百分点',
  minus: '负|零下',
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
  },
  currencies: listCurrencyNames('zh-CN', {
    欧元: 'EUR',
    美元: 'USD',
    英镑: 'GBP',
    日元: 'JPY',
    人民币元: 'CNY',
    元人民币: 'CNY',
    元: 'CNY',
    瑞士法郎: 'CHF',
  }),
  of: '多|余',
  months: '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'.split(' '),
  capitalMonths: false,
  interval: '至|到',
  dates: [
    `${YEAR('y1')}${MONTH('n1')}${DAY('d1')}${TO}${YEAR('y2').replace('(?<!\\d)', '')}${MONTH('n2')}${DAY('d2')}`,
    `${YEAR('y1')}${MONTH('n1')}${DAY('d1')}${TO}${MONTH('n2')}${DAY('d2')}`,
    `${YEAR('y1')}${MONTH('n1')}(?<d1>\\d{1,2})(?:日|号)?${TO}${DAY('d2')}`,
    `${YEAR('y1')}${MONTH('n1')}${DAY('d1')}`,
    `${YEAR('y1')}${MONTH('n1')}(?!\\d)`,
    `(?<!\\d)${MONTH('n1')}${DAY('d1')}`,
  ],
  joins: {
    from: '从|由',
    between: '介于|在',
    and: '与|和|至|到',
    to: '至|到',
    ratio: '个中有|人中有|个中就有|人中就有',
    rate: '每',
  },
  patterns: [
    { kind: 'percentage', pattern: '百分之百', value: 100 },
    {
      kind: 'fraction',
      pattern: `(?!百分之|千分之|万分之)(?<d>${NUMERAL}|\\d+)分之(?<n>${NUMERAL}|\\d+)`,
    },
    { kind: 'fraction', pattern: '(?:一半|半数)(?!以上)', value: '1/2' },
    { kind: 'fraction', pattern: '减半', value: '-1/2' },
    { kind: 'factor', pattern: '翻了?一?番|增加了?一倍|增长了?一倍', value: 2 },
    { kind: 'factor', pattern: '翻了?两番', value: 4 },
    { kind: 'factor', pattern: `(?<n>\\d+(?:\\.\\d+)?|${NUMERAL})倍` },
    { kind: 'decade', pattern: '20世纪90年代|上世纪九十年代|二十世纪九十年代', value: 1990 },
    { kind: 'decade', pattern: '20世纪80年代|上世纪八十年代|二十世纪八十年代', value: 1980 },
    { kind: 'decade', pattern: '20世纪70年代|上世纪七十年代|二十世纪七十年代', value: 1970 },
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

import { listCurrencyNames } from '../../figures/currencies.ts';
import type { ReadingRules } from '../../reading.ts';

/** The United Nations print both names of a month. */
export const ARABIC_MONTHS: readonly (readonly [string, string])[] = [
  ['كانون الثاني', 'يناير'],
  ['شباط', 'فبراير'],
  ['آذار', 'مارس'],
  ['نيسان', 'أبريل'],
  ['أيار', 'مايو'],
  ['حزيران', 'يونيه'],
  ['تموز', 'يوليه'],
  ['آب', 'أغسطس'],
  ['أيلول', 'سبتمبر'],
  ['تشرين الأول', 'أكتوبر'],
  ['تشرين الثاني', 'نوفمبر'],
  ['كانون الأول', 'ديسمبر'],
];
const OTHER_NAMES: Readonly<Record<string, string>> = {
  يونيه: 'يونيو',
  يوليه: 'يوليو',
  أبريل: 'إبريل',
};
const NUMBER = 'ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|ستة|ست|سبعة|سبع|ثمانية|ثماني|تسعة|تسع|\\d+';
/** A part is one where the whole follows with its article; without it the word may count. */
const OF_IT = '(?= (?:ال|من |هذه |هؤلاء |عدد |سكان )|$|[.,;:)])';

/** How Arabic prints figures. */
export const arabicReading: ReadingRules = {
  spaced: true,
  decimal: '.',
  eitherDecimal: true,
  ordinal: '(?!)',
  percent: 'في المائة|في المئة|في الماية|بالمائة|بالمئة|في المية',
  points: 'نقاط مئوية|نقطة مئوية|من النقاط المئوية|نقاط مائوية|نقطة مائوية',
  minus: 'ناقص|سالب',
  abbreviations: {},
  currencies: listCurrencyNames('ar', {
    يورو: 'EUR',
    دولار: 'USD',
    دولارا: 'USD',
    دولارات: 'USD',
    'دولار من دولارات الولايات المتحدة': 'USD',
    'من دولارات الولايات المتحدة': 'USD',
    'دولار أمريكي': 'USD',
    'دولار أميركي': 'USD',
    'جنيه إسترليني': 'GBP',
    'فرنك سويسري': 'CHF',
  }),
  of: 'من',
  months: ARABIC_MONTHS.map(([levantine, western]) => {
    const other = OTHER_NAMES[western];
    const west = other ? `(?:${western}|${other})` : western;
    return `${levantine} ?/ ?${west}|${west} ?/ ?${levantine}|${levantine}|${west}`;
  }),
  capitalMonths: false,
  ofMonth: 'من',
  ofYear: 'من عام|عام|سنة',
  interval: 'إلى|حتى|و|وحتى|الى',
  joins: {
    from: 'من',
    between: 'بين|ما بين',
    and: 'و|إلى',
    to: 'إلى',
    ratio: 'من كل|من أصل|من بين كل',
    rate: 'لكل',
  },
  patterns: [
    { kind: 'fraction', pattern: '(?:ال)?ثلث(?:ان|ي|ا)', value: '2/3' },
    { kind: 'fraction', pattern: '(?:ال)?ثلث', value: '1/3' },
    { kind: 'fraction', pattern: 'ثلاثة أرباع', value: '3/4' },
    { kind: 'fraction', pattern: '(?:ال)?ربع', value: '1/4' },
    { kind: 'fraction', pattern: '(?:ال)?نصف', value: '1/2' },
    { kind: 'fraction', pattern: `خمس${OF_IT}`, value: '1/5' },
    { kind: 'fraction', pattern: `خمس(?:ي|ا|ان)${OF_IT}`, value: '2/5' },
    { kind: 'fraction', pattern: `سدس${OF_IT}`, value: '1/6' },
    { kind: 'fraction', pattern: `ثمن${OF_IT}`, value: '1/8' },
    { kind: 'fraction', pattern: 'ثلاثة أخماس', value: '3/5' },
    { kind: 'fraction', pattern: 'أربعة أخماس', value: '4/5' },
    {
      kind: 'factor',
      pattern: '(?:تضاعف(?:ت|وا)?|تتضاعف|الضعف|الضعفين|ضعفي|ضعفا)(?! (?:ثلاث|أربع|خمس|\\d))',
      value: 2,
    },
    { kind: 'factor', pattern: '(?:ثلاثة|ثلاث) أضعاف', value: 3 },
    { kind: 'factor', pattern: '(?:أربعة|أربع) أضعاف', value: 4 },
    { kind: 'factor', pattern: '(?:خمسة|خمس) أضعاف', value: 5 },
    { kind: 'factor', pattern: 'عشرة أضعاف', value: 10 },
    { kind: 'factor', pattern: `(?<n>\\d+(?:[.,]\\d+)?|${NUMBER}) (?:أضعاف|ضعفا|مرات)` },
    { kind: 'decade', pattern: 'عقد (?<n>\\d{3}0)' },
    {
      kind: 'decade',
      pattern: 'تسعينات القرن (?:الماضي|العشرين)|(?:ال)?تسعين(?:ات|يات)',
      value: 1990,
    },
    {
      kind: 'decade',
      pattern: 'ثمانينات القرن (?:الماضي|العشرين)|(?:ال)?ثمانين(?:ات|يات)',
      value: 1980,
    },
    {
      kind: 'decade',
      pattern: 'سبعينات القرن (?:الماضي|العشرين)|(?:ال)?سبعين(?:ات|يات)',
      value: 1970,
    },
  ],
  denominators: {},
};

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
/** As countries print them, west and east, each in the spellings that occur. */
const PRINTED_MONTHS: readonly (readonly [levantine: string, western: string])[] = [
  ['كانون (?:ال)?ثان(?:ي)?', 'يناير|جانفي'],
  ['شباط', 'فبراير|فيفري'],
  ['[آا]ذار', 'مارس'],
  ['نيسان', '[أإا]بريل|[أا]فريل'],
  ['[أا]يار', 'مايو|ماي'],
  ['حزيران', 'يونيه|يونيو|جوان'],
  ['تموز', 'يوليه|يوليو|يوليوز|جويلية'],
  ['آب', '[أا]غسطس|غشت|[أا]وت'],
  ['[أا]يلول', 'سبتمبر|شتنبر'],
  ['تشرين (?:ال)?[أا]ول', '[أا]كتوبر'],
  ['تشرين (?:ال)?ثان(?:ي)?', 'نوفمبر|نونبر'],
  ['كانون (?:ال)?[أا]ول', 'ديسمبر|دجنبر'],
];

/** A word may carry "and", then a preposition, then the article; whose part it is may end it: "بثلثيهم". */
const AND = '[وف]?';
const LEAD = '(?:[بلك]|[بلك]?ال|لل)?';
/** The same without the article: with it the word counts, as in "السنوات الخمس". */
const BARE = '(?:[وف]?[بلك]?)';
const ITS = '(?:ه|ها|هم|هن|هما|نا)';
/** A part of a scale or a time is another number: "نصف مليون". */
const NO_SCALE = '(?! (?:ال)?(?:ألف|مليون|مليار|بليون|تريليون|ترليون|قرن|عقد|دزينة))';
/** "خمس" is a fifth before a whole with its article, five before what is counted; so are the others before people. */
const OF_IT =
  '(?= (?:ال(?!سنوات|ساعات|دقائق|مرات|دورات|سنين)|هذه |هؤلاء |عدد |سكان |مجموع |إجمالي ))';
/** With "and" only where the whole follows: "مليون ونصف", "سنتان ونصف السنة" are other numbers. */
const TIMES = 'السنة|العام|الشهر|الأسبوع|اليوم|الساعة';
const PARTS: readonly (readonly [value: string, part: string])[] = [
  ['2/3', 'ثلث(?:ان|ين|ي|ا)'],
  ['1/3', 'ثلث'],
  ['1/4', 'ربع'],
  ['1/2', 'نصف'],
];
const OF_PEOPLE = '(?= (?:السكان|سكان |عدد |مجموع |إجمالي ))';
const UNITS = 'ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثمانية?|تسعة?|عشرة?';
const COUNTED = `(?:${AND}(?:واحدة?|أحد|إحدى|اثن(?:ا|ي)|اثنت(?:ا|ي)|${UNITS}|(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)|ما?ئة|ألف) ?)+`;
/** "الضعف" is also weakness: behind what has weak points, and before what kind of weakness it is. */
const WEAK = 'نقاط|نقطة|مواطن|أوجه|مكامن|جوانب|حالات|عوامل|مظاهر';
const WEAKLY = 'المؤسسي|الهيكلي|البنيوي|الإداري|الشديد';
const DOUBLED = [
  'تضاعف(?:ت|وا)?|[يت]تضاعف',
  `(?<!(?:${WEAK}) )الضعف(?! (?:${WEAKLY}))`,
  '(?<=(?:زادت?|ارتفعت?|ازدادت?)(?: \\p{L}+){0,3} )بالضعف',
  'ب?(?:الضعفين|ضعفين|ضعفان|ضعفي|ضعفا(?= (?:ما|عدد|العدد|نسبة|النسبة|معدل|المعدل|متوسط|المتوسط)(?!\\p{L})))',
].join('|');
/** Where the multiple is said behind: "تضاعفت الحالات ست مرات". */
const NOT_COUNTED = '(?! (?:[^ ]+ ){0,4}(?:أضعاف|مرات|مرة))';

const DECADES: readonly (readonly [year: number, name: string])[] = [
  [1940, 'أربعين'],
  [1950, 'خمسين'],
  [1960, 'ستين'],
  [1970, 'سبعين'],
  [1980, 'ثمانين'],
  [1990, 'تسعين'],
];
const OWN_CENTURY = '(?: القرن (?:الماضي|العشرين))?(?! القرن| من (?:ال)?عمر)';

/** Currencies that several countries have: the word for one, for several, and whose they are. */
const NATIONAL: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  [
    'دولار',
    'دولارات',
    { أمريكي: 'USD', أميركي: 'USD', كندي: 'CAD', أسترالي: 'AUD', نيوزيلندي: 'NZD' },
  ],
  ['جنيه', 'جنيهات', { إسترليني: 'GBP', مصري: 'EGP', سوداني: 'SDG' }],
  ['فرنك', 'فرنكات', { سويسري: 'CHF' }],
  ['ريال', 'ريالات', { سعودي: 'SAR', قطري: 'QAR', عماني: 'OMR', يمني: 'YER' }],
  ['درهم', 'دراهم', { إماراتي: 'AED', مغربي: 'MAD' }],
  [
    'دينار',
    'دنانير',
    {
      كويتي: 'KWD',
      بحريني: 'BHD',
      أردني: 'JOD',
      عراقي: 'IQD',
      تونسي: 'TND',
      جزائري: 'DZD',
      ليبي: 'LYD',
    },
  ],
];

/** How Arabic prints figures. */
export const arabicReading: ReadingRules = {
  spaced: true,
  decimal: '.',
  eitherDecimal: true,
  reversedGroups: true,
  ordinal: '(?!)',
  percent: '(?:في ال|بال)(?:مائة|مئة|ماية|مية)',
  points: 'نقاط مئوية|نقطة مئوية|من النقاط المئوية|نقاط مائوية|نقطة مائوية',
  minus: 'ناقص|سالب',
  abbreviations: {},
  currencies: listCurrencyNames('ar', {
    يورو: 'EUR',
    دولار: 'USD',
    دولارا: 'USD',
    دولاران: 'USD',
    دولارين: 'USD',
    دولارات: 'USD',
    'من الدولارات': 'USD',
    'دولار من دولارات الولايات المتحدة': 'USD',
    'دولارا من دولارات الولايات المتحدة': 'USD',
    'دولارات من دولارات الولايات المتحدة': 'USD',
    'من دولارات الولايات المتحدة': 'USD',
    ...listNational(),
    'ليرة لبنانية': 'LBP',
    'ليرات لبنانية': 'LBP',
    'ليرة سورية': 'SYP',
    'ليرات سورية': 'SYP',
  }),
  of: 'من',
  months: PRINTED_MONTHS.map(([levantine, western]) => {
    const west = `(?:${western})`;
    return `${levantine} ?/ ?${west}|${west} ?/ ?${levantine}|${levantine}|${west}`;
  }),
  capitalMonths: false,
  ofMonth: 'من',
  ofYear: 'من عام|عام|سنة',
  interval: 'إلى|حتى|و|وحتى|الى',
  joined: 'و',
  joins: {
    from: 'من',
    between: 'بين|ما بين',
    and: 'و|إلى',
    to: 'إلى',
    ratio: 'من كل|من أصل|من بين كل',
    rate: 'لكل',
  },
  patterns: [
    ...PARTS.map(([value, part]) => ({
      kind: 'fraction' as const,
      pattern: `(?:${LEAD}${part}${ITS}?|[وف]${LEAD}${part}(?:${ITS}|${OF_IT}(?! (?:${TIMES}))))${NO_SCALE}`,
      value,
    })),
    {
      kind: 'fraction',
      pattern: `${LEAD}(?<n>${UNITS}) (?<d>أرباع|أخماس|أسداس|أسباع|أثمان|أتساع|أعشار)${ITS}?${NO_SCALE}`,
    },
    { kind: 'fraction', pattern: `${BARE}خمس(?:ي|ا|ان)${OF_IT}`, value: '2/5' },
    { kind: 'fraction', pattern: `${BARE}خمس${OF_IT}`, value: '1/5' },
    { kind: 'fraction', pattern: `${BARE}سدس${OF_IT}`, value: '1/6' },
    { kind: 'fraction', pattern: `${BARE}سبع${OF_PEOPLE}`, value: '1/7' },
    { kind: 'fraction', pattern: `${BARE}ثمن${OF_PEOPLE}`, value: '1/8' },
    { kind: 'fraction', pattern: `${BARE}تسع${OF_PEOPLE}`, value: '1/9' },
    { kind: 'fraction', pattern: `${BARE}عشر${OF_PEOPLE}`, value: '1/10' },
    { kind: 'points', pattern: 'ب?نقطت(?:ان|ين) مئويت(?:ان|ين)', value: 2 },
    { kind: 'points', pattern: 'ب?نقطة مئوية واحدة', value: 1 },
    {
      kind: 'factor',
      pattern: `${AND}[بلك]?ـ?(?<n>\\d+(?:[.,]\\d+)? |${COUNTED})(?:أضعاف|ضعفا|ضعف|مرات)`,
    },
    { kind: 'factor', pattern: `(?:${DOUBLED})${NOT_COUNTED}`, value: 2 },
    { kind: 'decade', pattern: 'عقد (?<n>\\d{3}0)' },
    ...DECADES.map(([value, name]) => ({
      kind: 'decade' as const,
      pattern: `${AND}${LEAD}${name}ي?ات${OWN_CENTURY}`,
      value,
    })),
    ...['الأول', 'الثاني', 'الثالث'].map((rank, index) => ({
      kind: 'decade' as const,
      pattern: `العقد ${rank} من القرن الحادي والعشرين`,
      value: 2000 + 10 * index,
    })),
  ],
  denominators: { ارباع: 4, اخماس: 5, اسداس: 6, اسباع: 7, اثمان: 8, اتساع: 9, اعشار: 10 },
};

/** Behind any number, as `Intl.PluralRules` counts: "5 دولارات كندية", "50 دولارا كنديا", else "دولار كندي". */
function formNational(one: string, several: string, whose: string) {
  return { few: `${several} ${whose}ة`, many: `${one}ا ${whose}ا`, other: `${one} ${whose}` };
}

/** The forms of a currency whose name says its country, but for the United States' own. */
export function findNational(code: string): ReturnType<typeof formNational> | undefined {
  for (const [one, several, countries] of NATIONAL)
    for (const [whose, currency] of Object.entries(countries))
      if (currency === code) return formNational(one, several, whose);
  return undefined;
}

function listNational(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    NATIONAL.flatMap(([one, several, countries]) =>
      Object.entries(countries).flatMap(([whose, currency]) =>
        Object.values(formNational(one, several, whose)).map((name) => [name, currency]),
      ),
    ),
  );
}

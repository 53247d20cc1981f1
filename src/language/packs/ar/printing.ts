import { buildUnits } from '../../figures/units.ts';
import { nameCurrency, type Sum } from '../../formats.ts';
import type { Day, PrintingRules } from '../../print/printing.ts';
import { ARABIC_MONTHS, findNational } from './reading.ts';

const formatting = 'ar-u-nu-latn';
/** Two of a part in the case that stands behind prepositions and qualifiers: "أكثر من ثلثي السكان". */
const FRACTIONS: Readonly<Record<string, string>> = {
  '1/2': 'نصف',
  '1/3': 'ثلث',
  '2/3': 'ثلثي',
  '1/4': 'ربع',
  '3/4': 'ثلاثة أرباع',
  '1/5': 'خُمس',
  '2/5': 'خُمسي',
  '3/5': 'ثلاثة أخماس',
  '4/5': 'أربعة أخماس',
  '1/6': 'سُدس',
  '5/6': 'خمسة أسداس',
  '1/7': 'سُبع',
  '1/8': 'ثُمن',
  '3/8': 'ثلاثة أثمان',
  '1/9': 'تُسع',
  '1/10': 'عُشر',
  '3/10': 'ثلاثة أعشار',
  '7/10': 'سبعة أعشار',
  '9/10': 'تسعة أعشار',
};
/** The United States' dollar as the United Nations name it. */
const US_DOLLAR = { few: 'دولارات', many: 'دولارا', other: 'دولار' };
/** As the United Nations count: one of a scale, and several from three to ten. */
const SCALES: readonly (readonly [scale: number, one: string, several: string])[] = [
  [1e12, 'تريليون', 'تريليونات'],
  [1e9, 'بليون', 'بلايين'],
  [1e6, 'مليون', 'ملايين'],
];
const DECADES: Readonly<Record<number, string>> = {
  1940: 'أربعينات القرن العشرين',
  1950: 'خمسينات القرن العشرين',
  1960: 'ستينات القرن العشرين',
  1970: 'سبعينات القرن العشرين',
  1980: 'ثمانينات القرن العشرين',
  1990: 'تسعينات القرن العشرين',
  2000: 'العقد الأول من القرن الحادي والعشرين',
  2010: 'العقد الثاني من القرن الحادي والعشرين',
  2020: 'العقد الثالث من القرن الحادي والعشرين',
};
const plurals = new Intl.PluralRules('ar');
const TENTHS: readonly string[] = [
  '',
  'الأولى',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
  'العاشرة',
];
const TENS: readonly string[] = [
  '',
  'عشرة',
  'العشرون',
  'الثلاثون',
  'الأربعون',
  'الخمسون',
  'الستون',
  'السبعون',
  'الثمانون',
  'التسعون',
];

/** How Arabic writes figures, with the digits 0 to 9 and both names of a month, as the United Nations do. */
export const arabicPrinting: PrintingRules = {
  spell: () => undefined,
  compact: printScale,
  compactMoney,
  money: printMoney,
  rangesInFull: true,
  ordinal: printOrdinal,
  ordinalsAgree: true,
  decade: (year) => DECADES[year] ?? `عقد ${year}`,
  fraction: (numerator, denominator) => FRACTIONS[`${numerator}/${denominator}`],
  ratio: (part, whole) => `${part === '1' ? 'واحد' : part} من كل ${whole}`,
  rate: (value, base) => `${value} لكل ${base}`,
  citing: {
    paragraphs: 'الفقرة\u00A0{paragraphs}',
    several: 'الفقرات\u00A0{paragraphs}',
    comma: '، ',
    to: '–',
  },
  points: (figure, value) => {
    const plural = plurals.select(Math.abs(value));
    // A word for one or two has no sign.
    const isSigned = /[+\u2212-]/.test(figure);
    if (plural === 'one' && !isSigned) return 'نقطة مئوية واحدة';
    if (plural === 'two' && !isSigned) return 'نقطتين مئويتين';
    return `${figure} ${plural === 'few' ? 'نقاط مئوية' : 'نقطة مئوية'}`;
  },
  factor: printFactor,
  range: (from, to) => `ما بين ${from} و ${to}`,
  date: (parts, from, to, isRange = false) => {
    const end = to ?? from;
    const isSameYear = from.year === end.year;
    // Of digits alone, so a mark from right to left keeps the earlier year before the later one.
    if (parts === 'year') return isSameYear ? String(from.year) : `${from.year}\u200F–${end.year}`;
    const isSameMonth = isSameYear && from.month === end.month;
    const print = (day: Day) =>
      [parts !== 'month' && day.day, nameMonth(day), parts !== 'short' && day.year]
        .filter(Boolean)
        .join(' ');
    if (!to || (parts === 'month' && isSameMonth)) return print(from);
    const month = parts === 'month' ? nameMonth(from) : `${from.day} ${nameMonth(from)}`;
    const first = isSameMonth ? String(from.day) : isSameYear ? month : print(from);
    if (isRange) return `من ${first} إلى ${print(to)}`;
    return isSameMonth ? `${first}–${print(to)}` : `${first} – ${print(to)}`;
  },
};

/** One and two of a thing say their number themselves: "دولة واحدة", "دولتان", and behind a qualifier "أكثر من دولتين". */
export const arabicUnits = buildUnits(formatting, {
  join: (noun, plural, { qualifier }) => ({
    link: '\u00A0',
    noun: plural === 'two' && qualifier ? noun.replace(/ان(?=\s|$)/gu, 'ين') : noun,
    ...((plural === 'one' || plural === 'two') && { hidesFigure: true }),
  }),
});

function nameMonth({ month }: Day): string {
  return ARABIC_MONTHS[month - 1]?.join('/') ?? String(month);
}

/** In the feminine, as sessions and conferences are counted: "الحادية والثلاثون", "الأولى بعد المائة". */
function printOrdinal(value: number): string {
  const [unit, tens] = [value % 10, Math.floor(value / 10)];
  if (value > 199 || value < 1) return String(value);
  if (value > 100) return `${printOrdinal(value - 100)} بعد المائة`;
  if (value === 100) return 'المائة';
  if (value <= 10) return TENTHS[value] ?? '';
  const first = unit === 1 ? 'الحادية' : TENTHS[unit];
  if (tens === 1) return `${first} عشرة`;
  return unit === 0 ? (TENS[tens] ?? '') : `${first} و${TENS[tens]}`;
}

function printFactor(figure: string): string {
  if (figure === '2') return 'الضعف';
  const plural = plurals.select(Number(figure.replaceAll(',', '')));
  return `${figure} ${plural === 'few' ? 'أضعاف' : plural === 'many' ? 'ضعفا' : 'ضعف'}`;
}

/** "بليون", "5 بلايين", "50 بليون", as they stand before what is counted; undefined where that would round. */
function printScale(value: number): string | undefined {
  const [scale, one, several] = SCALES.find(([scale]) => value >= scale) ?? [];
  const count = value / (scale ?? 1);
  if (!scale || !one || !Number.isInteger((value * 100) / scale)) return undefined;
  if (count === 1) return one;
  const number = new Intl.NumberFormat(formatting, { maximumFractionDigits: 2 }).format(count);
  return `${number} ${plurals.select(count) === 'few' ? several : one}`;
}

function compactMoney(sum: Sum): string {
  const number = printScale(sum.value);
  return number ? `${number} ${nameMoney({ ...sum, value: 100 })}` : printMoney(sum);
}

/** "50 دولارا كنديا": the number and the currency's name in the form it takes. */
function printMoney(sum: Sum): string {
  const digits = Number.isInteger(sum.value) ? 0 : 2;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return `${new Intl.NumberFormat(formatting, format).format(sum.value)} ${nameMoney(sum)}`;
}

function nameMoney(sum: Sum): string {
  const counted = plurals.select(Math.abs(sum.value));
  const plural = counted === 'few' || counted === 'many' ? counted : 'other';
  if (sum.currency === 'USD') return `${US_DOLLAR[plural]} من دولارات الولايات المتحدة`;
  return findNational(sum.currency ?? '')?.[plural] ?? nameCurrency(formatting, sum, 'name');
}

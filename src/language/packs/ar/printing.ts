import { buildUnits } from '../../figures/units.ts';
import { formatCompactNumber, formatMoney, type Sum } from '../../formats.ts';
import type { Day, PrintingRules } from '../../print/printing.ts';
import { ARABIC_MONTHS } from './reading.ts';

const formatting = 'ar-u-nu-latn';
const FRACTIONS: Readonly<Record<string, string>> = {
  '1/2': 'نصف',
  '1/3': 'ثلث',
  '2/3': 'ثلثا',
  '1/4': 'ربع',
  '3/4': 'ثلاثة أرباع',
  '1/5': 'خُمس',
  '2/5': 'خُمسا',
  '3/5': 'ثلاثة أخماس',
  '4/5': 'أربعة أخماس',
};
const CURRENCIES: Readonly<Record<string, string>> = {
  EUR: 'يورو',
  USD: 'دولار من دولارات الولايات المتحدة',
  GBP: 'جنيه إسترليني',
  CHF: 'فرنك سويسري',
};
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
  compactMoney,
  ordinal: printOrdinal,
  ordinalsAgree: true,
  decade: (year) => `عقد ${year}`,
  fraction: (numerator, denominator) => FRACTIONS[`${numerator}/${denominator}`],
  ratio: (part, whole) => `${part} من كل ${whole}`,
  rate: (value, base) => `${value} لكل ${base}`,
  points: (figure, value) => {
    const plural = new Intl.PluralRules('ar').select(Math.abs(value));
    if (plural === 'one') return 'نقطة مئوية واحدة';
    if (plural === 'two') return 'نقطتان مئويتان';
    return `${figure} ${plural === 'few' ? 'نقاط مئوية' : 'نقطة مئوية'}`;
  },
  factor: (figure) => (figure === '2' ? 'الضعف' : `${figure} أضعاف`),
  range: (from, to) => `من ${from} إلى ${to}`,
  date: (parts, from, to) => {
    if (parts === 'year') return String(from.year);
    if (parts === 'month') return `${nameMonth(from)} ${from.year}`;
    const year = parts === 'full' ? ` ${(to ?? from).year}` : '';
    if (!to) return `${from.day} ${nameMonth(from)}${year}`;
    const isShared = from.month === to.month && from.year === to.year;
    const first = isShared ? String(from.day) : `${from.day} ${nameMonth(from)}`;
    return `${first} إلى ${to.day} ${nameMonth(to)}${year}`;
  },
};

/** One and two of a thing say their number themselves: "دولة واحدة", "دولتان". */
export const arabicUnits = buildUnits(formatting, {
  join: (_noun, plural) => ({
    link: '\u00A0',
    ...((plural === 'one' || plural === 'two') && { hidesFigure: true }),
  }),
});

function nameMonth({ month }: Day): string {
  return ARABIC_MONTHS[month - 1]?.join('/') ?? String(month);
}

/** In the feminine, as sessions and conferences are counted: "الحادية والثلاثون". */
function printOrdinal(value: number): string {
  const [unit, tens] = [value % 10, Math.floor(value / 10)];
  if (value > 99 || value < 1) return String(value);
  if (value <= 10) return TENTHS[value] ?? '';
  const first = unit === 1 ? 'الحادية' : TENTHS[unit];
  if (tens === 1) return `${first} عشرة`;
  return unit === 0 ? (TENS[tens] ?? '') : `${first} و${TENS[tens]}`;
}

function compactMoney(sum: Sum): string {
  const number = formatCompactNumber(formatting, sum.value);
  const name = CURRENCIES[sum.currency ?? ''] ?? sum.currency;
  return number ? `${number} ${name}` : formatMoney(formatting, sum);
}

import { buildUnits } from '../../figures/units.ts';
import {
  formatCompactNumber,
  formatMoney,
  nameCurrency,
  openNumberFormat,
  type Sum,
} from '../../formats.ts';
import type { PrintingRules } from '../../print/printing.ts';

const formatting = 'en-GB';
const ordinalRules = new Intl.PluralRules(formatting, { type: 'ordinal' });
const cardinals =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const parts: Readonly<Record<number, string>> = { 2: 'half', 4: 'quarter' };

/** How English writes figures. */
export const englishPrinting: PrintingRules = {
  spell: (value, kind) => (kind === 'ordinal' ? ordinals : cardinals)[value - 1],
  compactMoney,
  ordinal,
  decade: (year) => `${year}s`,
  fraction: (numerator, denominator) => {
    const [count, part] = [
      cardinals[numerator - 1],
      parts[denominator] ?? ordinals[denominator - 1],
    ];
    if (!count || !part || denominator < 2) return undefined;
    if (numerator === 1) return `one ${part}`;
    return denominator === 2 ? undefined : `${count} ${part}s`;
  },
  ratio: (part, whole) => `${part} in ${whole}`,
  rate: (value, base) => `${value} per ${base}`,
  points: (figure, value) => `${figure} percentage ${Math.abs(value) === 1 ? 'point' : 'points'}`,
  factor: (figure) => `a factor of ${figure}`,
  range: (from, to) => `${from} to ${to}`,
  interval: { from: 'from', to: 'to' },
};

/** How English nouns follow figures. */
export const englishUnits = buildUnits(formatting);

function compactMoney(sum: Sum): string {
  const number = formatCompactNumber(formatting, sum.value);
  const sign = nameCurrency(formatting, sum, 'symbol');
  return number
    ? `${sign}${/\p{L}$/u.test(sign) ? ' ' : ''}${number}`
    : formatMoney(formatting, sum);
}

function ordinal(value: number): string {
  const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
  const category = ordinalRules.select(value);
  return `${openNumberFormat(formatting).format(value)}${suffixes[category]}`;
}

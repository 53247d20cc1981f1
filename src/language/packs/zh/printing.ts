import { buildUnits } from '../../figures/units.ts';
import { formatCompactNumber, formatMoney, nameCurrency, type Sum } from '../../formats.ts';
import type { Day, PrintingRules } from '../../print/printing.ts';

const formatting = 'zh-CN';
const NUMERALS = '零一二三四五六七八九十';

/** How Chinese writes figures: in digits, without spaces. */
export const chinesePrinting: PrintingRules = {
  spell: () => undefined,
  compactMoney,
  ordinal: (value) => `第${value}`,
  decade: (year) => `${Math.floor(year / 100) + 1}世纪${String(year % 100).padStart(2, '0')}年代`,
  fraction: (numerator, denominator) =>
    numerator <= 10 && denominator <= 10
      ? `${NUMERALS[denominator]}分之${NUMERALS[numerator]}`
      : undefined,
  ratio: (part, whole) => `每${whole}个中有${part}个`,
  rate: (value, base) => `每${base}中${value}`,
  points: (figure) => `${figure}个百分点`,
  factor: (figure) => `${figure}倍`,
  range: (from, to) => `${from}至${to}`,
  date: (parts, from, to) => {
    if (parts === 'year') return `${from.year}年`;
    if (parts === 'month') return `${from.year}年${from.month}月`;
    const first = `${parts === 'full' ? `${from.year}年` : ''}${from.month}月${from.day}日`;
    return to ? `${first}至${printEnd(from, to)}` : first;
  },
};

/** Nouns follow figures directly, with their measure word: "22个国家". */
export const chineseUnits = buildUnits(formatting, { join: () => ({ link: '' }) });

function printEnd(from: Day, to: Day): string {
  const year = from.year === to.year ? '' : `${to.year}年`;
  const month = year || from.month !== to.month ? `${to.month}月` : '';
  return `${year}${month}${to.day}日`;
}

function compactMoney(sum: Sum): string {
  const number = formatCompactNumber(formatting, sum.value);
  return number
    ? `${number}${nameCurrency(formatting, sum, 'name')}`
    : formatMoney(formatting, sum);
}

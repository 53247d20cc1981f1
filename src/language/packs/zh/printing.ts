import { buildUnits } from '../../figures/units.ts';
import { nameCurrency, type Sum } from '../../formats.ts';
import type { Day, PrintingRules } from '../../print/printing.ts';

const formatting = 'zh-CN';
const NUMERALS = '零一二三四五六七八九十';
/** Scales of ten thousand, and how many decimals stand before each without being rounded. */
const SCALES = [
  [1e12, '万亿', 4],
  [1e8, '亿', 4],
  [1e4, '万', 2],
] as const;
/** The measure word that a noun begins with: it stands behind the second number of a ratio too. */
const MEASURE = /^[个名位人项条家件起次份例艘所户头只]/u;

/** How Chinese writes figures: in digits, without spaces; ordinals in numerals, as sessions, committees and articles are named. */
export const chinesePrinting: PrintingRules = {
  spell: (value, kind) => {
    const numeral = spellNumeral(value);
    if (kind === 'ordinal') return numeral && `第${numeral}`;
    return value === 2 ? '两' : value <= 10 ? numeral : undefined;
  },
  compact,
  compactMoney: (sum) => `${compact(sum.value) ?? printAmount(sum.value)}${nameMoney(sum)}`,
  money: (sum) => `${printAmount(sum.value)}${nameMoney(sum)}`,
  ordinal: (value) => `第${spellNumeral(value) ?? value}`,
  decade: (year) =>
    `${Math.floor(year / 100) + 1}世纪${year % 100 ? `${year % 100}年代` : '头十年'}`,
  fraction: (numerator, denominator) => {
    if (numerator === 1 && denominator === 2) return '一半';
    const [part, whole] = [spellNumeral(numerator), spellNumeral(denominator)];
    return part && whole && `${whole}分之${part}`;
  },
  ratio: (part, whole, noun = '个') => `每${whole}${noun}中有${part}${measure(noun) || '个'}`,
  rate: (value, base, noun = '') => `每${base}${noun}中有${value}${measure(noun)}`,
  nounWithin: true,
  points: (figure) => `${figure}个百分点`,
  factor: (figure) => `原来的${figure}倍`,
  range: (from, to) => `${from}至${to}`,
  rangesInFull: true,
  citing: { paragraphs: '第{paragraphs}段', comma: '、', to: '至' },
  date: (parts, from, to) => {
    if (parts === 'year')
      return `${from.year}年${to && to.year !== from.year ? `至${to.year}年` : ''}`;
    if (parts === 'month') return printMonths(from, to);
    const year = parts === 'short' ? '' : `${from.year}年`;
    const first = `${year}${from.month}月${from.day}日`;
    return to ? `${first}至${printEnd(parts, from, to)}` : first;
  },
};

/** Nouns follow figures directly, with their measure word: "22个国家". */
export const chineseUnits = buildUnits(formatting, { join: () => ({ link: '' }) });

/** "二十二"; whole numbers from 1 to 99. */
function spellNumeral(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 99) return undefined;
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens ? `${tens > 1 ? NUMERALS[tens] : ''}十` : '';
  return `${ten}${ones ? NUMERALS[ones] : ''}`;
}

function measure(noun: string): string {
  return MEASURE.exec(noun)?.[0] ?? '';
}

function printMonths(from: Day, to: Day | undefined): string {
  const first = `${from.year}年${from.month}月`;
  if (!to || (to.year === from.year && to.month === from.month)) return first;
  return `${first}至${to.year === from.year ? '' : `${to.year}年`}${to.month}月`;
}

function printEnd(parts: 'full' | 'short', from: Day, to: Day): string {
  const isSameYear = from.year === to.year;
  const year = isSameYear || parts === 'short' ? '' : `${to.year}年`;
  const month = isSameYear && from.month === to.month ? '' : `${to.month}月`;
  return `${year}${month}${to.day}日`;
}

/** "1.2345亿"; undefined where that would round. */
function compact(value: number): string | undefined {
  for (const [scale, name, decimals] of SCALES) {
    const part = trim(value / scale);
    if (Math.abs(value) >= scale && Number.isInteger(trim(part * 10 ** decimals)))
      return `${printAmount(part, decimals)}${name}`;
  }
  return undefined;
}

/** What arithmetic leaves behind the fifteenth digit says nothing. */
function trim(value: number): number {
  return Number(value.toPrecision(15));
}

function printAmount(value: number, maximumFractionDigits = 2): string {
  return new Intl.NumberFormat(formatting, { maximumFractionDigits }).format(value);
}

/** Figure and name, as the United Nations writes sums; the yuan has its currency's name behind it. */
function nameMoney(sum: Sum): string {
  return sum.currency === 'CNY' ? '元人民币' : nameCurrency(formatting, sum, 'name');
}

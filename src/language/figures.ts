import { readCurrencyAfter, readCurrencyBefore } from './currencies.ts';
import { readDates } from './dates.ts';
import type { Language } from './language.ts';
import { readNumberWords } from './number-words.ts';

/** A figure as running text prints it. `vague` is one whose value cannot be told: a range, "half a million", "±5". */
export interface Figure {
  readonly kind: 'number' | 'ordinal' | 'percentage' | 'money' | 'date' | 'month' | 'day' | 'vague';
  /** A number, or the date's value. */
  readonly value: number | string;
  readonly currency?: string;
  /** Whether it may be a year: four digits or words, no separators. */
  readonly plain: boolean;
  /** "one", "first": they count nothing by themselves. */
  readonly free: boolean;
  readonly start: number;
  readonly end: number;
}

interface Numeral {
  readonly value: number | undefined;
  readonly ordinal: boolean;
  readonly digits: boolean;
  readonly plain: boolean;
  readonly start: number;
  readonly end: number;
}

const DIGITS =
  /(?<![\d])(?:\d{1,3}(?:([., '])\d{3})(?:\1\d{3})*(?:[.,]\d+)?(?![\d])|\d+(?:[.,]\d+)*)/g;
/** What makes one figure of two numbers, or a fraction. */
const JOINED = /^(?: ?[-/:⁄×] ?)$/;
const NEAR = /^(?: |-)(?:(?:and|et|en|a|an|of|de|d') ?){0,2}$/i;

/** Every figure in print-folded text of a language, in reading order, in digits and in words. */
export function readFigures(text: string, language: Language): readonly Figure[] {
  const dates = readDates(text, language.print);
  const isFree = ({ start, end }: Numeral) =>
    dates.every((date) => end <= date.start || start >= date.end);
  const words = readNumberWords(text, language.numbers).map((phrase) => ({
    ...phrase,
    value: phrase.value,
    digits: false,
    plain: true,
  }));
  const digits = readDigits(text, language);
  // The scale of "2 million" was read with its digits.
  const own = words.filter(({ start }) =>
    digits.every((other) => start < other.start || start >= other.end),
  );
  const numerals = [...digits, ...own].filter(isFree).sort(byStart);
  const figures = numerals.map((numeral, index) =>
    blur(buildFigure(numeral, text, language), numerals, index, text),
  );
  const dated = dates.map((date): Figure => ({ ...date, plain: false, free: false }));
  const all = [...figures, ...dated].sort(byStart);
  // The "cent" of "pour cent" belongs to the figure before it.
  return all.filter(({ start }, index) => start >= (all[index - 1]?.end ?? 0));
}

function byStart(a: { readonly start: number }, b: { readonly start: number }): number {
  return a.start - b.start;
}

function readDigits(text: string, language: Language): readonly Numeral[] {
  return [...text.matchAll(DIGITS)].map((match) => {
    const start = match.index;
    const rest = text.slice(start + match[0].length);
    const value = parseDigits(match[0], language.print.decimal);
    const scale = readScaleWord(rest, text.slice(0, start), language);
    const suffix = scale ? undefined : matchSuffix(rest, language);
    const end = start + match[0].length + (scale?.length ?? suffix?.length ?? 0);
    return {
      value: value === undefined ? undefined : round(value * (scale?.value ?? 1)),
      ordinal: suffix !== undefined,
      digits: true,
      plain: !scale && /^\d{4}$/.test(match[0]),
      start,
      end,
    };
  });
}

/** "1.000.000" is a million in every print; "1.000" only where the point is no decimal sign. */
function parseDigits(raw: string, decimal: '.' | ','): number | undefined {
  const group = decimal === '.' ? ',' : '.';
  const separators = raw.replace(/\d/g, '');
  const same = [...separators].every((sign) => sign === separators[0]);
  if (!separators) return Number(raw);
  if (separators.length > 1 && same && /^\d{1,3}(\D\d{3})+$/.test(raw))
    return Number(raw.replace(/\D/g, ''));
  const [whole = '', part, ...more] = raw.split(decimal);
  const groups = new RegExp(`^\\d{1,3}(?:([${group} '])\\d{3})(?:\\1\\d{3})*$|^\\d+$`);
  if (more.length || !groups.test(whole) || (part !== undefined && !/^\d+$/.test(part)))
    return undefined;
  return Number(`${whole.replace(/\D/g, '')}.${part ?? 0}`);
}

function round(value: number): number {
  return Number(value.toPrecision(15));
}

function readScaleWord(
  rest: string,
  before: string,
  { numbers, print }: Language,
): { readonly value: number; readonly length: number } | undefined {
  const match = /^[ -]?(\p{L}+)\.?/u.exec(rest);
  const word = match?.[1]?.toLowerCase() ?? '';
  const atom = numbers.split(word, '')?.[0];
  const whole = (match?.[0] ?? '').replace(/\.$/, '');
  if (atom?.role === 'scale' && !atom.ordinal) return { value: atom.value, length: whole.length };
  const value = print.abbreviations[word];
  if (value === undefined) return undefined;
  const isMoney = /[€£$] ?$/.test(before) || /^ ?[€£$]/.test(rest.slice(whole.length));
  if (word.length === 1 && !isMoney) return undefined;
  return { value, length: (match?.[0] ?? '').length };
}

function matchSuffix(rest: string, { print }: Language): string | undefined {
  return new RegExp(`^(?:${print.ordinal})(?!\\p{L})`, 'iu').exec(rest)?.[0] || undefined;
}

function buildFigure(numeral: Numeral, text: string, language: Language): Figure {
  const sign = /(?:[+−±~≈<>≤≥×] ?|(?<![^\s(])-)$/.exec(
    numeral.digits ? text.slice(0, numeral.start) : '',
  )?.[0];
  const money = readMoney(numeral, text, language);
  const percent = money ? undefined : readPercent(text.slice(numeral.end), language);
  const start = money ? money.start : numeral.start;
  const kind = money ? 'money' : percent ? 'percentage' : numeral.ordinal ? 'ordinal' : 'number';
  const isVague = numeral.value === undefined || /[±~≈<>≤≥×]/.test(sign ?? '');
  const negative = /[−-]/.test(sign ?? '');
  return {
    kind: isVague ? 'vague' : kind,
    value: (numeral.value ?? Number.NaN) * (negative ? -1 : 1),
    ...(money && { currency: money.currency }),
    plain: numeral.plain && !sign && !percent && !money,
    free: !numeral.digits && numeral.value === 1 && !percent && !money,
    start: Math.min(start, numeral.start - (sign?.length ?? 0)),
    end: money?.end ?? numeral.end + (percent ?? 0),
  };
}

function readMoney(
  { start, end }: Numeral,
  text: string,
  language: Language,
): { readonly currency: string; readonly start: number; readonly end: number } | undefined {
  const after = readCurrencyAfter(text.slice(end, end + 60), language.print.currencies);
  if (after) return { currency: after.currency, start, end: end + after.length };
  const before = readCurrencyBefore(text.slice(Math.max(0, start - 6), start));
  return before && { currency: before.currency, start: start - before.length, end };
}

function readPercent(rest: string, { print }: Language): number | undefined {
  return new RegExp(`^ ?(?:%|(?:${print.percent})(?!\\p{L}))`, 'iu').exec(rest)?.[0].length;
}

/** A number joined to another, or next to a word such as "half" or "dozens", says something else than itself. */
function blur(figure: Figure, numerals: readonly Numeral[], index: number, text: string): Figure {
  const [own, before, after] = [numerals[index], numerals[index - 1], numerals[index + 1]];
  const isTied = (left: Numeral | undefined, right: Numeral | undefined) => {
    if (!left || !right) return false;
    const gap = text.slice(left.end, right.start);
    const isVague = left.value === undefined || right.value === undefined;
    const isFraction = !left.ordinal && right.ordinal && (right.value ?? 0) > 2 && gap === ' ';
    const isScaled = left.digits && !right.digits && gap === ' ' && (right.value ?? 0) >= 100;
    return JOINED.test(gap) && gap !== ' - '
      ? true
      : (isVague && NEAR.test(gap)) || isFraction || isScaled;
  };
  const blurred = isTied(before, own) || isTied(own, after);
  return blurred ? { ...figure, kind: 'vague', free: false } : figure;
}

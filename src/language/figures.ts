import { readCurrencyAfter, readCurrencyBefore } from './currencies.ts';
import { readDates } from './dates.ts';
import { type Numeral, readDigits } from './digits.ts';
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

import type { Language } from '../language.ts';
import { patternOf } from '../pattern.ts';
import { readCurrencyAfter, readCurrencyBefore } from './currencies.ts';
import { readDates } from './dates.ts';
import { type Numeral, readDigits } from './digits.ts';
import type { Figure } from './figure.ts';
import { readNumberWords } from './number-words.ts';
import { joinFigures } from './pairs.ts';
import { readPatterns } from './patterns.ts';

/** What makes one figure of two numbers whose value cannot be told. */
const JOINED = /^(?: ?[-/:⁄×] ?)$/;
const NEAR = /^(?: |-)(?:(?:and|et|en|y|e|und|и|с|a|an|of|de|d') ?){0,2}$/iu;

/** Every figure in print-folded text of a language, in reading order, in digits and in words. */
export function readFigures(text: string, language: Language): readonly Figure[] {
  const dates = readDates(text, language.reading).map(
    (date): Figure => ({ ...date, plain: false, free: false }),
  );
  const patterns = keepApart(readPatterns(text, language), dates, text);
  const whole = [...dates, ...patterns];
  const numerals = keepApart(listNumerals(text, language), whole, text);
  const single = numerals.map((numeral) => buildFigure(numeral, text, language));
  const joined = joinFigures(single, text, language);
  const numeralOf = new Map(single.map((figure, index) => [figure, numerals[index]] as const));
  const figures = joined.map((figure, index) =>
    numeralOf.has(figure) ? blur(figure, joined, index, numeralOf, text) : figure,
  );
  const all = [...figures.map((figure) => blurPart(figure, patterns, text)), ...whole].sort(
    byStart,
  );
  // The "cent" of "pour cent" belongs to the figure before it.
  return all.filter(({ start }, index) => start >= (all[index - 1]?.end ?? 0));
}

const AND = /^ (?:and|et|en|y|e|und|и|с|و) ?$/u;

const PART_OF = /^ (?:(?:of|an?|de|d'|di|van|von|vom|einer?|eines) ?){0,2}$/iu;

/** Neither "a million and a half" nor "two thirds of a million" is a million, nor "two point five tenths" two. */
function blurPart(figure: Figure, patterns: readonly Figure[], text: string): Figure {
  const isScale =
    Number(figure.value) >= 1000 &&
    Number.isInteger(Math.log10(Number(figure.value)) / 3) &&
    /^\p{L}/u.test(text.slice(figure.start));
  const isPart = patterns.some(({ kind, start, end }) => {
    const gap = text.slice(figure.end, start);
    const isMore = AND.test(gap) || POINT.test(gap);
    return (
      kind === 'fraction' && (isMore || (isScale && PART_OF.test(text.slice(end, figure.start))))
    );
  });
  return isPart ? { ...figure, kind: 'vague', free: false } : figure;
}

/** Between two numbers in words it makes one of them: "two point five million". */
const POINT = /^ (?:point|virgule|komma|punt|coma|punto|запятая|цел(?:ых|ая|ые)(?: и)?|فاصلة) $/iu;

type Span = { readonly start: number; readonly end: number };

/** The spans of a text that share no character with others. */
function keepApart<One extends Span>(
  spans: readonly One[],
  others: readonly Span[],
  text: string,
): readonly One[] {
  const taken = new Uint8Array(text.length);
  for (const { start, end } of others) taken.fill(1, start, end);
  return spans.filter(({ start, end }) => !taken.subarray(start, end).includes(1));
}

/** Numbers in digits and in words; the scale of "2 million" was read with its digits. */
function listNumerals(text: string, language: Language): readonly Numeral[] {
  const digits = readDigits(text, language);
  const taken = new Uint8Array(text.length);
  for (const { start, end } of digits) taken.fill(1, start, end);
  const words = readNumberWords(text, language.numbers)
    .map((phrase) => ({ ...phrase, value: phrase.value, digits: false, plain: true }))
    .filter(({ start }) => !taken[start]);
  return [...digits, ...words].sort(byStart);
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

function buildFigure(numeral: Numeral, text: string, language: Language): Figure {
  const before = text.slice(0, numeral.start);
  // A minus stands before "百分之" or behind it.
  const lead = readPercentBefore(before, language);
  const sign = readSign(before.slice(0, before.length - lead), numeral, language);
  const money = readMoney(numeral, text, language);
  const rest = money ? '' : text.slice(numeral.end);
  const points = matchUnit(rest, language.reading.points, language);
  const percent = points
    ? undefined
    : readPercent(before.slice(0, before.length - (lead ? 0 : sign.length)), rest, language);
  const start = Math.min(money?.start ?? numeral.start, numeral.start - sign.length);
  const isVague = numeral.value === undefined || /[±~≈<>≤≥×]/.test(sign);
  const isSigned = !isVague && sign !== '';
  const negative = isSigned && !/\+/.test(sign);
  const kind = money
    ? 'money'
    : points
      ? 'points'
      : percent
        ? 'percentage'
        : numeral.ordinal
          ? 'ordinal'
          : 'number';
  return {
    kind: isVague ? 'vague' : kind,
    value: (numeral.value ?? Number.NaN) * (negative ? -1 : 1),
    ...(money && { currency: money.currency }),
    ...(isSigned && { signed: true }),
    plain: numeral.plain && kind === 'number' && !sign,
    free: !numeral.digits && numeral.value === 1 && kind !== 'percentage' && kind !== 'money',
    start: start - (percent?.before ?? 0),
    end: money?.end ?? numeral.end + (points ?? percent?.after ?? 0),
  };
}

/** Where no spaces part words, "~" stands between the ends of a range, and a minus behind any word but that of a date. */
const SIGN = /(?:[+−±~≈<>≤≥×] ?|(?<![^\s(])-)$/;
const UNSPACED_SIGN =
  /(?:[+−±≈<>≤≥×] ?|(?<![\d%个人国元万亿年月日号])~ ?|(?<![^\s(:,.\p{Script=Han}]|[年月日号])-)$/u;

/** A sign before digits, or a word for minus before any number. */
function readSign(before: string, { digits }: Numeral, { reading }: Language): string {
  const { spaced, minus } = reading;
  const sign = digits && (spaced ? SIGN : UNSPACED_SIGN).exec(before)?.[0];
  if (sign) return sign;
  const word = spaced ? `(?<!\\p{L})(?:${minus}) $` : `(?:${minus}) ?$`;
  return patternOf(word, 'iu').exec(before)?.[0] ?? '';
}

function readMoney(
  { start, end }: Numeral,
  text: string,
  language: Language,
): { readonly currency: string; readonly start: number; readonly end: number } | undefined {
  const after = readCurrencyAfter(text.slice(end, end + 60), language.reading);
  if (after) return { currency: after.currency, start, end: end + after.length };
  const before = readCurrencyBefore(text.slice(Math.max(0, start - 6), start), language.reading);
  return before && { currency: before.currency, start: start - before.length, end };
}

function readPercent(before: string, rest: string, language: Language) {
  const { percent } = language.reading;
  const after = matchUnit(rest, percent, language) ?? /^ ?%/.exec(rest)?.[0].length;
  if (after) return { before: 0, after };
  const lead = readPercentBefore(before, language);
  return lead ? { before: lead, after: 0 } : undefined;
}

function readPercentBefore(before: string, { reading }: Language): number {
  if (!reading.percentBefore) return 0;
  return patternOf(`(?:${reading.percentBefore})$`, 'iu').exec(before)?.[0].length ?? 0;
}

/** The length of a word that directly follows a number. */
function matchUnit(rest: string, words: string, { reading }: Language): number | undefined {
  const end = reading.spaced ? '(?!\\p{L})' : '';
  return patternOf(`^ ?(?:${words})${end}`, 'iu').exec(rest)?.[0].length;
}

/** A number joined to another, or next to a word such as "half" or "dozens", says something else than itself. */
function blur(
  figure: Figure,
  joined: readonly Figure[],
  index: number,
  numeralOf: ReadonlyMap<Figure, Numeral | undefined>,
  text: string,
): Figure {
  const [own, before, after] = [figure, joined[index - 1], joined[index + 1]].map(
    (one) => one && numeralOf.get(one),
  );
  const isBlurred = isTied(before, own, text) || isTied(own, after, text);
  return isBlurred ? { ...figure, kind: 'vague', free: false } : figure;
}

function isTied(left: Numeral | undefined, right: Numeral | undefined, text: string): boolean {
  if (!left || !right) return false;
  const gap = text.slice(left.end, right.start);
  const isVague = left.value === undefined || right.value === undefined;
  const isFraction = !left.ordinal && right.ordinal && (right.value ?? 0) > 2 && gap === ' ';
  const isScaled = left.digits && !right.digits && gap === ' ' && (right.value ?? 0) >= 100;
  if ((JOINED.test(gap) && gap !== ' - ') || POINT.test(gap)) return true;
  return (isVague && NEAR.test(gap)) || isFraction || isScaled;
}

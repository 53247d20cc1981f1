import { foldPattern, foldWords } from '../fold.ts';
import type { Language } from '../language.ts';
import { sourceOf } from '../lexicon.ts';
import { patternOf } from '../pattern.ts';
import type { Figure } from './figure.ts';

/** Two numbers that are one figure: a range, a ratio, a rate, a fraction with a stroke. */
export function joinFigures(
  figures: readonly Figure[],
  text: string,
  language: Language,
): readonly Figure[] {
  const joined: Figure[] = [];
  for (let at = 0; at < figures.length; at += 1) {
    const [left, right] = [figures[at], figures[at + 1]];
    if (!left) break;
    const pair = right && join(left, right, text, language);
    joined.push(pair ?? (right ? likeNext(left, right, text, language) : left));
    if (pair) at += 1;
  }
  return joined;
}

/** In a change from one number to another the unit of the second is the first one's too: "from 60 to 40 million", "5 to 8 %". */
function likeNext(
  left: Figure,
  right: Figure,
  text: string,
  { reading, strays }: Language,
): Figure {
  const isNumbers = isNumber(left) && isNumber(right) && left.kind === 'number' && !isYear(left);
  if (!isNumbers || !reading.spaced || left.signed || left.free) return left;
  const gap = foldWords(text.slice(left.end, right.start)).text;
  const before = foldWords(text.slice(Math.max(0, left.start - 20), left.start)).text;
  const isChange =
    patternOf(`(?<!\\p{L})(?:${foldPattern(reading.joins.from)}) ?$`, 'u').test(before) &&
    patternOf(`^ (?:${foldPattern(reading.joins.to)}|${sourceOf(strays.levels)}) $`, 'u').test(gap);
  const print = text.slice(right.start, right.end);
  if (!isChange || !/\p{L}|%|\p{Sc}/u.test(print)) return left;
  const [scale = 1] = /\p{L}/u.test(print) ? listScales(right, print, reading) : [];
  const own = Number(left.value);
  const { kind, currency } = right;
  return {
    ...left,
    kind,
    value: own < scale ? own * scale : own,
    plain: false,
    ...(currency && { currency }),
  };
}

function join(left: Figure, right: Figure, text: string, language: Language): Figure | undefined {
  const gap = foldWords(text.slice(left.end, right.start)).text;
  if (gap.length > 20 || !isNumber(left) || !isNumber(right)) return undefined;
  const whole = { plain: false, free: false, start: left.start, end: right.end };
  const before = foldWords(text.slice(Math.max(0, left.start - 20), left.start)).text;
  return (
    joinFraction(left, right, gap, whole) ??
    joinRate(left, right, { gap, before }, whole, language) ??
    joinRatio(left, right, { gap, print: text.slice(left.start, right.end) }, whole, language) ??
    joinRange(
      left,
      right,
      { gap, before, print: text.slice(right.start, right.end), after: text.slice(right.end) },
      whole,
      language,
    )
  );
}

type Whole = Pick<Figure, 'plain' | 'free' | 'start' | 'end'>;

function isNumber({ kind, value }: Figure): boolean {
  return (
    ['number', 'percentage', 'points', 'money'].includes(kind) &&
    typeof value === 'number' &&
    !Number.isNaN(value)
  );
}

function isCount({ kind, value }: Figure): boolean {
  return kind === 'number' && Number.isInteger(value) && Number(value) > 0;
}

function isYear({ plain, value }: Figure): boolean {
  return plain && Number(value) >= 1000 && Number(value) < 3000;
}

function joinFraction(left: Figure, right: Figure, gap: string, whole: Whole): Figure | undefined {
  // A number of a document: "resolution 74/170".
  if (Number(left.value) >= 10 && Number(right.value) >= 100 && /^[/⁄]$/.test(gap))
    return { ...whole, kind: 'vague', value: `${left.value}/${right.value}` };
  const isFraction = /^[/⁄]$/.test(gap) && isCount(left) && isCount(right) && !isYear(right);
  if (!isFraction || Number(left.value) >= Number(right.value)) return undefined;
  return { ...whole, kind: 'fraction', value: `${left.value}/${right.value}` };
}

function joinRate(
  left: Figure,
  right: Figure,
  { gap, before }: { readonly gap: string; readonly before: string },
  whole: Whole,
  { reading }: Language,
): Figure | undefined {
  const { rate, rateBefore } = reading.joins;
  const [counted, per] = rateBefore ? [right, left] : [left, right];
  const lead = rateBefore && patternOf(`(?:${foldPattern(rateBefore)}) ?$`, 'u').exec(before)?.[0];
  const base = Number(per.value);
  const isBase = per.kind === 'number' && base >= 100 && Number.isInteger(Math.log10(base));
  if (counted.kind !== 'number' || !isBase || !matches(gap, rate, reading.spaced)) return undefined;
  if (rateBefore && !lead) return undefined;
  const start = whole.start - (lead?.length ?? 0);
  return { ...whole, start, kind: 'rate', value: counted.value, per: base };
}

function joinRatio(
  left: Figure,
  right: Figure,
  { gap, print }: { readonly gap: string; readonly print: string },
  whole: Whole,
  { reading }: Language,
): Figure | undefined {
  const isRatio = isCount(left) && isCount(right) && !isYear(right);
  if (!isRatio || Number(left.value) >= Number(right.value)) return undefined;
  const { ratio, partitive } = reading.joins;
  if (left.value === 1 && partitive && matches(gap, partitive, reading.spaced)) return undefined;
  if (!matches(gap, ratio, reading.spaced)) return undefined;
  if (isOneOf(left, right, gap, print, reading)) return undefined;
  return { ...whole, kind: 'ratio', value: `${left.value}/${right.value}` };
}

/** "einer von 22", where the same words say a ratio too: one of several, if the number is none that ratios have. */
function isOneOf(
  left: Figure,
  right: Figure,
  gap: string,
  print: string,
  { of }: Language['reading'],
): boolean {
  const number = Number(right.value);
  return (
    left.value === 1 &&
    /^\p{L}.*\d$/u.test(print) &&
    number > 10 &&
    number % 5 !== 0 &&
    patternOf(`^ (?:${foldPattern(of)}) $`, 'u').test(gap)
  );
}

/** "between 5 and 6 million", "5 to 6 %", "5-6": the unit of the second is the first one's too. */
function joinRange(
  left: Figure,
  right: Figure,
  { gap, before, print, after }: Record<'gap' | 'before' | 'print' | 'after', string>,
  whole: Whole,
  { reading }: Language,
): Figure | undefined {
  const { joins, joined, spaced, yearEnd } = reading;
  const lead = patternOf(`(?<!\\p{L})(?:${foldPattern(joins.between)}) ?$`, 'u').exec(before);
  const isJoined = joined !== undefined && patternOf(`^ (?:${joined})$`, 'u').test(gap);
  const isBetween = lead !== null && (isJoined || matches(gap, joins.and, spaced));
  const isFrom = patternOf(`(?<!\\p{L})(?:${foldPattern(joins.from)}) ?$`, 'u').test(before);
  const isTo = !isFrom && (matches(gap, joins.to, spaced) || gap === '-');
  const isSame = left.kind === right.kind && left.currency === right.currency;
  if (!(isBetween || isTo) || !(isSame || left.kind === 'number')) return undefined;
  // "2000至3000人" are people: a year has its word behind it.
  const isDated = spaced || patternOf(`^ ?(?:${yearEnd})`, 'u').test(after);
  if ((isDated && (isYear(left) || isYear(right))) || left.signed || right.signed) return undefined;
  const from = scaleLike(left, right, listScales(right, print, reading));
  if (!(from < Number(right.value))) return undefined;
  const measure = right.currency ?? (right.kind === 'percentage' ? 'percent' : undefined);
  const start = isBetween ? left.start - lead[0].length : left.start;
  return {
    ...whole,
    start,
    kind: 'range',
    value: `${from}..${right.value}`,
    ...(measure && { measure }),
  };
}

/** "5" before "6 million" is five million. */
function scaleLike(left: Figure, right: Figure, scales: readonly number[]): number {
  const [from, to] = [Number(left.value), Number(right.value)];
  const scale = scales.find((one) => to >= one && from < one && from * one < to) ?? 1;
  return from * scale;
}

/** The scale that a number has, or, where no spaces part words, those that it prints, the largest first: "600万". */
function listScales(
  { value }: Figure,
  print: string,
  { abbreviations, spaced }: Language['reading'],
): readonly number[] {
  if (spaced) return [1e12, 1e9, 1e6].filter((one) => Number(value) >= one).slice(0, 1);
  return Object.entries(abbreviations)
    .filter(([name]) => print.includes(name))
    .map(([, scale]) => scale)
    .sort((a, b) => b - a);
}

function matches(gap: string, words: string, spaced: boolean): boolean {
  const space = spaced ? ' ' : ' ?';
  return patternOf(`^${space}(?:${foldPattern(words)})${space}$`, 'u').test(gap);
}

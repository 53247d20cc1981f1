import { foldWords } from '../fold.ts';
import type { Language } from '../language.ts';
import { findAll, patternOf } from '../pattern.ts';
import { AFTER_DIGITS } from './number-words.ts';

/** A number as it is printed, before what stands around it is read. */
export interface Numeral {
  /** None where it cannot be told. */
  readonly value: number | undefined;
  readonly ordinal: boolean;
  readonly digits: boolean;
  /** Whether it may be a year: four digits or words. */
  readonly plain: boolean;
  readonly start: number;
  readonly end: number;
}

const DIGITS =
  /(?<![\d])(?:\d{1,3}(?:([., '])\d{3})(?:\1\d{3})*(?:[.,]\d+)?(?![\d])|\d+(?:[.,]\d+)*)/g;

/** Groups of digits from the last to the first, as words that read from right to left show them in order: "000 160". */
const REVERSED = /(?<!\d)\d{3}(?:[.,]\d{1,2})?(?: \d{3})* \d{1,2}(?!\d|[., ]\d)/.source;

/** Every number in digits of print-folded text, with the scale or the ordinal's ending behind it: "2,5 millions", "31e". */
export function readDigits(text: string, language: Language): readonly Numeral[] {
  const pattern = language.reading.reversedGroups
    ? patternOf(`${REVERSED}|${DIGITS.source}`, 'g')
    : DIGITS;
  const numerals = findAll(text, pattern).map((match): ScaledNumeral => {
    const rest = text.slice(match.index + match[0].length);
    const before = text.slice(0, match.index);
    const value = parseDigits(match[0], language.reading);
    const scale = readScale(rest, before, language);
    const lead = scale ? 0 : matchPrefix(before, language);
    const suffix = scale ? undefined : matchSuffix(rest, language);
    return {
      value: value === undefined ? undefined : round(value * (scale?.value ?? 1)),
      ordinal: suffix !== undefined || lead > 0,
      digits: true,
      plain: !scale && /^\d{4}$/.test(match[0]),
      start: match.index - lead,
      end: match.index + match[0].length + (scale?.length ?? suffix?.length ?? 0),
      ...(scale && { scale: scale.value }),
      printed: match[0].length,
    };
  });
  return language.reading.spaced ? numerals : joinScaled(numerals);
}

interface ScaledNumeral extends Numeral {
  readonly scale?: number;
  /** How many characters its digits have. */
  readonly printed: number;
}

/** "2亿5000万" is one number; of "1万2", where places are left out, the value cannot be told. */
function joinScaled(numerals: readonly ScaledNumeral[]): readonly Numeral[] {
  const joined: ScaledNumeral[] = [];
  for (const next of numerals) {
    const last = joined.at(-1);
    if (last?.scale === undefined || last.end !== next.start || next.ordinal) {
      joined.push(next);
      continue;
    }
    const isWhole = next.scale !== undefined || 10 ** next.printed === last.scale;
    const isLess = last.scale > (next.value ?? Number.NaN) && last.scale > (next.scale ?? 1);
    const value = isWhole && isLess ? round((last.value ?? Number.NaN) + (next.value ?? 0)) : NaN;
    const { scale: _, ...rest } = last;
    joined[joined.length - 1] = {
      ...rest,
      value: Number.isNaN(value) ? undefined : value,
      end: next.end,
      ...(next.scale !== undefined && { scale: next.scale }),
    };
  }
  return joined;
}

/**
 * "1.000.000" is a million in every print; "1.000" only where the point is no decimal sign. Where both signs stand for
 * decimals, the one that the language prints them with cannot be told from a sign of thousands: "1,500".
 */
function parseDigits(
  raw: string,
  { decimal, eitherDecimal, reversedGroups }: Language['reading'],
): number | undefined {
  const group = decimal === '.' ? ',' : '.';
  const separators = raw.replace(/\d/g, '');
  const same = [...separators].every((sign) => sign === separators[0]);
  if (!separators) return Number(raw);
  if (reversedGroups && raw.includes(' ')) return parseGroups(raw.replace(',', '.').split(' '));
  if (eitherDecimal && /^\d+[.,](?:\d{1,2}|\d{4,})$/.test(raw))
    return Number(raw.replace(',', '.'));
  if (eitherDecimal && decimal === ',' && /^[1-9]\d{0,2},\d{3}$/.test(raw)) return undefined;
  if (separators.length > 1 && same && /^\d{1,3}(\D\d{3})+$/.test(raw))
    return Number(raw.replace(/\D/g, ''));
  const [whole = '', part, ...more] = raw.split(decimal);
  const groups = patternOf(`^\\d{1,3}(?:([${group} '])\\d{3})(?:\\1\\d{3})*$|^\\d+$`);
  if (more.length || !groups.test(whole) || (part !== undefined && !/^\d+$/.test(part)))
    return undefined;
  return Number(`${whole.replace(/\D/g, '')}.${part ?? 0}`);
}

/** In the order that makes a number; none where both do: "918 483". */
function parseGroups(groups: readonly string[]): number | undefined {
  const isNumber = ([first = '', ...rest]: readonly string[]) =>
    /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => /^\d{3}(?:\.\d+)?$/.test(group));
  const orders = [groups, groups.toReversed()].filter(isNumber);
  return orders.length === 1 ? Number(orders[0]?.join('')) : undefined;
}

function round(value: number): number {
  return Number(value.toPrecision(15));
}

interface Scale {
  readonly value: number;
  readonly length: number;
}

/** "million", or two words of which the second is the larger: "mil millones". */
function readScale(rest: string, before: string, language: Language): Scale | undefined {
  const first = readScaleWord(rest, before, language);
  if (!first) return undefined;
  const second = readScaleWord(rest.slice(first.length), before, language);
  if (!second || second.value <= first.value) return first;
  return { value: first.value * second.value, length: first.length + second.length };
}

function readScaleWord(rest: string, before: string, language: Language): Scale | undefined {
  const { numbers, reading } = language;
  if (!reading.spaced) return readScaleSign(rest, reading);
  const match = /^[ -]?(\p{L}+)\.?/u.exec(rest);
  const word = match?.[1]?.toLowerCase() ?? '';
  const atom = numbers.split(foldWords(word).text, AFTER_DIGITS)?.[0];
  const whole = (match?.[0] ?? '').replace(/\.$/, '');
  if (atom?.role === 'scale' && !atom.ordinal) return { value: atom.value, length: whole.length };
  const value = Object.hasOwn(reading.abbreviations, word)
    ? reading.abbreviations[word]
    : undefined;
  if (value === undefined) return undefined;
  const isMoney = /[€£$] ?$/.test(before) || /^ ?[€£$]/.test(rest.slice(whole.length));
  if (word.length === 1 && !isMoney) return undefined;
  return { value, length: (match?.[0] ?? '').length };
}

function readScaleSign(
  rest: string,
  { abbreviations, notScale, within }: Language['reading'],
): Scale | undefined {
  const lead = patternOf(`^ ?(?:${within ?? ''})`, 'u').exec(rest)?.[0].length ?? 0;
  const space = rest.startsWith(' ') ? 1 : 0;
  for (const start of new Set([lead, space])) {
    const isOther = notScale && patternOf(`^(?:${notScale})`, 'u').test(rest.slice(start));
    const [word, value] =
      Object.entries(abbreviations)
        .filter(([name]) => !isOther && rest.startsWith(name, start))
        .sort(([a], [b]) => b.length - a.length)[0] ?? [];
    if (word && value) return { value, length: start + word.length };
  }
  return undefined;
}

function matchSuffix(rest: string, { reading }: Language): string | undefined {
  const end = reading.spaced ? '(?!\\p{L})' : '';
  return patternOf(`^(?:${reading.ordinal})${end}`, 'iu').exec(rest)?.[0] || undefined;
}

function matchPrefix(before: string, { reading }: Language): number {
  if (!reading.ordinalBefore) return 0;
  return patternOf(`(?:${reading.ordinalBefore})$`, 'iu').exec(before)?.[0].length ?? 0;
}

import {
  type FactForm,
  type FigureFact,
  type FractionFact,
  type NumericFact,
  type RangeFact,
  type RateFact,
  readFraction,
  readRange,
} from '../../model/fact.ts';
import { formatCompactNumber, formatMoney, openNumberFormat, type Sum } from '../formats.ts';
import type { Language } from '../language.ts';
import { findNoun } from './unit.ts';

/**
 * A figure without qualifier and unit. A fall is printed with its sign in the form `signed` alone: elsewhere the words
 * beside it say so, which a check ensures.
 */
export function printFigure(
  fact: FigureFact,
  form: FactForm | undefined,
  language: Language,
): string {
  switch (fact.kind) {
    case 'fraction':
      return printFraction(fact, form, language);
    case 'ratio':
      return printRatio(fact, form, language);
    case 'range':
      return printRange(fact, language);
    case 'rate':
      return language.printing.rate(
        format(fact.value, language),
        language.printing.compact?.(fact.per) ?? format(fact.per, language),
        findInnerNoun(fact, form, language),
      );
    default:
      return printNumber(fact, form, language);
  }
}

/** The number that what is counted goes by: "two in five States" has five of them. */
export function readCounted(fact: FigureFact): number {
  if (fact.kind === 'range') return readRange(fact.value)[1];
  if (fact.kind === 'ratio') return readFraction(fact.value)[1];
  if (fact.kind === 'rate') return fact.per;
  if (fact.kind === 'fraction') return 2;
  return Number(fact.value);
}

function printNumber(fact: NumericFact, form: FactForm | undefined, language: Language): string {
  const { kind } = fact;
  const { printing } = language;
  const value = fact.direction === 'fall' ? Math.abs(fact.value) : fact.value;
  const spelled = isSpelled(form) ? printing.spell(value, kind === 'ordinal' ? kind : 'count') : '';
  if (spelled) return spelled;
  if (form === 'signed') return printSigned(fact, language);
  if (kind === 'year') return String(value);
  if (kind === 'decade') return printing.decade(value);
  if (kind === 'ordinal') return fact.translations?.[language.tag] ?? printing.ordinal(value);
  if (kind === 'factor') return printing.factor(format(value, language), value, fact.qualifier);
  if (kind === 'points') return printing.points(format(value, language), value, fact.qualifier);
  if (kind === 'money' && form === 'compact') return printing.compactMoney({ ...fact, value });
  if (kind === 'money') return printMoney({ ...fact, value }, language);
  if (kind === 'percentage') return format(value, language, { style: 'unit', unit: 'percent' });
  const compact = form === 'compact' && shorten(value, language);
  return compact || format(value, language);
}

function shorten(value: number, { formatting, printing }: Language): string | undefined {
  return printing.compact ? printing.compact(value) : formatCompactNumber(formatting, value);
}

/** A sum as the language prints it. */
export function printMoney(sum: Sum, { formatting, printing }: Language): string {
  return printing.money?.(sum) ?? formatMoney(formatting, sum);
}

/** What is counted, where it stands within the figure. */
function findInnerNoun(
  { unit }: FractionFact | RateFact,
  form: FactForm | undefined,
  language: Language,
): string | undefined {
  const isWithin = language.printing.nounWithin && !/^bare/i.test(form ?? '');
  return isWithin ? findNoun(unit, language)?.other : undefined;
}

function isSpelled(form: FactForm | undefined): boolean {
  return form !== undefined && /word$/i.test(form);
}

/** "+68 %", "−23 %", "×2", "÷2". */
function printSigned(fact: NumericFact, language: Language): string {
  const { kind, value } = fact;
  const signed = { signDisplay: 'exceptZero' } as const;
  if (kind === 'factor')
    return `${fact.direction === 'fall' ? '÷' : '×'}${format(value, language)}`;
  if (kind === 'money') return (value > 0 ? printPlus(language) : '') + printMoney(fact, language);
  if (kind === 'points') return language.printing.points(format(value, language, signed), value);
  const percent = kind === 'percentage' && ({ style: 'unit', unit: 'percent' } as const);
  return format(value, language, { ...signed, ...percent });
}

/** With the mark that keeps it before its number between words that read from right to left. */
function printPlus(language: Language): string {
  return format(1, language, { signDisplay: 'always' }).replace(/\p{Nd}/u, '');
}

function printFraction(
  { value, qualifier }: FractionFact,
  form: FactForm | undefined,
  { printing }: Language,
): string {
  const [numerator, denominator] = readFraction(value);
  const digits = `${Math.abs(numerator)}/${denominator}`;
  if (form === 'signed') return `${numerator < 0 ? '−' : '+'}${digits}`;
  return printing.fraction(Math.abs(numerator), denominator, qualifier) ?? digits;
}

/** In words as far as both numbers have one. */
function printRatio(fact: FractionFact, form: FactForm | undefined, language: Language): string {
  const { spell, ratio } = language.printing;
  const [part, whole] = readFraction(fact.value);
  const noun = findInnerNoun(fact, form, language);
  const words = [part, whole].map((number) => spell(number, 'count'));
  if (words[0] && words[1]) return ratio(words[0], words[1], noun);
  return ratio(format(part, language), format(whole, language), noun);
}

/** "5 to 6 million" where both ends are so many of one scale, else both in full. */
function printRange({ value, measure }: RangeFact, language: Language): string {
  const { formatting, printing } = language;
  const [from, to] = readRange(value);
  if (measure && measure !== 'percent') {
    const print = (sum: number) => printMoney({ value: sum, currency: measure }, language);
    return printing.range(print(from), print(to));
  }
  const percent = { style: 'unit', unit: 'percent' } as const;
  if (measure)
    return printing.range(
      format(from, language, printing.rangesInFull ? percent : {}),
      format(to, language, percent),
    );
  if (printing.rangesInFull) {
    const print = (end: number) => shorten(end, language) ?? format(end, language);
    return printing.range(print(from), print(to));
  }
  const scale = to >= 1e6 ? 10 ** (Math.floor(Math.log10(to) / 3) * 3) : 1;
  const compact = scale > 1 && formatCompactNumber(formatting, to);
  const isShared = compact && from < 1000 * scale && Number.isInteger((from * 100) / scale);
  return isShared
    ? printing.range(format(from / scale, language), compact)
    : printing.range(format(from, language), format(to, language));
}

function format(
  value: number,
  { formatting, printing }: Language,
  options: Intl.NumberFormatOptions = {},
): string {
  const full = { maximumFractionDigits: 10, ...printing.grouping, ...options };
  return openNumberFormat(formatting, full).format(value);
}

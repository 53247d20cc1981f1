import type { Locale } from './locale.ts';
import type { Place } from './place.ts';

/**
 * Kinds with one number for a value: `count` counts things, `ordinal` ranks them, `points` are percentage points,
 * `factor` multiplies ("doubled" is 2), `decade` is its first year; `number` is any other.
 */
export const NUMERIC_KINDS = [
  'number',
  'count',
  'percentage',
  'points',
  'money',
  'factor',
  'year',
  'decade',
  'ordinal',
] as const;
export type NumericKind = (typeof NUMERIC_KINDS)[number];

/** Whether a figure is a change, and which way, or a part of a whole, which neither rises nor falls. */
export const DIRECTIONS = ['rise', 'fall', 'share'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Plural categories of CLDR, by which a language chooses the form of a noun. */
export const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type Plural = (typeof PLURALS)[number];

/** A noun in one language: what its plural categories call it, `other` where they call it the same. */
export type Noun = Readonly<Partial<Record<Plural, string>>> & { readonly other: string };

/** The side of a date or a year that is meant: up to it, or from it on. */
export type Limit = 'until' | 'since';

interface FactBase {
  readonly id: string;
  /** Number of the statement's paragraph; its heading counts as 0. */
  readonly paragraph: number;
  /** One of `QUALIFIERS`, printed with the value in every form. */
  readonly qualifier?: Qualifier;
  /** The few words or digits with which the statement prints the fact. */
  readonly anchor: string;
  /** The language of the anchor, which is the statement's. */
  readonly printedIn?: Locale;
  /** What the anchor says of a moment: "before 12 May". */
  readonly limit?: Limit;
  /** The id's place in the register. */
  readonly place: Place;
  /** Places of the single fields, for what is wrong with one of them. */
  readonly places: Readonly<Record<string, Place>>;
}

/** What a figure says beside its value. */
interface Figured extends FactBase {
  /** Registered, or read from the anchor; a fall has a value below zero. */
  readonly direction?: Direction;
  /** What is counted, by language. */
  readonly unit?: Readonly<Record<Locale, Noun>>;
}

export interface NumericFact extends Figured {
  readonly kind: NumericKind;
  /** 68 for 68 %; whole currency units for money. */
  readonly value: number;
  /** ISO 4217 code, with `money` only. */
  readonly currency?: string;
  /** How a language without a pack prints it, with `ordinal` only: "12." in German. */
  readonly translations?: Readonly<Record<Locale, string>>;
}

/** `fraction` is "a third"; `ratio` is "two in five". */
export interface FractionFact extends Figured {
  readonly kind: 'fraction' | 'ratio';
  /** "1/3", "-1/4" for a fall by a quarter. */
  readonly value: string;
}

/** "between 5 and 6 million people". */
export interface RangeFact extends Figured {
  readonly kind: 'range';
  /** "5000000..6000000", the smaller first. */
  readonly value: string;
  /** ISO 4217 code of a range of sums, or `percent`. */
  readonly measure?: string;
}

/** "5.8 per 100,000". */
export interface RateFact extends Figured {
  readonly kind: 'rate';
  readonly value: number;
  /** The base: 100000. */
  readonly per: number;
}

export interface DateFact extends FactBase {
  readonly kind: 'date';
  /** ISO 8601 calendar date, or an interval `2022-05-16/2022-05-20`. */
  readonly value: string;
}

/** A title or name as the statement prints it; a `reference` ("55/25", "16.3") stays the same in every language. */
export interface TextFact extends FactBase {
  readonly kind: 'text' | 'reference';
  readonly value: string;
  /** Language of `value` where it is to stay as it is in every language (a title in English). */
  readonly language?: Locale;
  /** The official name in the deck's other languages. */
  readonly translations: Readonly<Record<Locale, string>>;
}

export type FigureFact = NumericFact | FractionFact | RangeFact | RateFact;
export type Fact = FigureFact | DateFact | TextFact;
export type FactKind = Fact['kind'];
export const FACT_KINDS: readonly FactKind[] = [
  ...NUMERIC_KINDS,
  'fraction',
  'ratio',
  'range',
  'rate',
  'date',
  'reference',
  'text',
];
export type FactRegister = ReadonlyMap<string, Fact>;

/** Whether a fact is a figure, which may have a direction and a unit. */
export function isFigure(fact: Fact): fact is FigureFact {
  return !['text', 'reference', 'date'].includes(fact.kind);
}

/** Whether a figure is of a kind that tells of changes and shares; others have a direction only where it is registered. */
export function isChange({ kind }: Fact): boolean {
  return ['percentage', 'points', 'fraction', 'factor'].includes(kind);
}

/** Whether it is registered that a fact rises or falls. */
export function isMoving(fact: Fact): boolean {
  return isFigure(fact) && (fact.direction === 'rise' || fact.direction === 'fall');
}

const MOMENTS: readonly Fact['kind'][] = ['date', 'year', 'decade'];

/** Whether a fact says when, and has no size. */
export function isMoment(fact: Fact | undefined): boolean {
  return fact !== undefined && MOMENTS.includes(fact.kind);
}

/** Both numbers of a fraction or a ratio; the first is below zero for a fall. */
export function readFraction(value: string): readonly [number, number] {
  const [numerator = Number.NaN, denominator = Number.NaN] = value.split('/').map(Number);
  return [numerator, denominator];
}

/** Both ends of a range. */
export function readRange(value: string): readonly [number, number] {
  const [from = Number.NaN, to = Number.NaN] = value.split('..').map(Number);
  return [from, to];
}

/** Whether a fact's value is below zero, as a fall's is. */
export function isNegative({ value }: Fact): boolean {
  return typeof value === 'number' ? value < 0 : /^-/.test(value);
}

/**
 * By how much a fact changes what it is about, in per cent: 68, -23, 100 for a factor of 2, -50 for a fall by one; none where it is no change
 * of a known direction.
 */
export function readChange(fact: Fact): number | undefined {
  if (!isFigure(fact) || (fact.direction !== 'rise' && fact.direction !== 'fall')) return undefined;
  if (fact.kind === 'percentage') return fact.value;
  if (fact.kind === 'factor')
    return ((fact.direction === 'fall' && fact.value > 1 ? 1 / fact.value : fact.value) - 1) * 100;
  if (fact.kind !== 'fraction') return undefined;
  const [numerator, denominator] = readFraction(fact.value);
  return (numerator / denominator) * 100;
}

/** Words that change what a figure says; each language pack has its wording and knows how statements print it. */
export const QUALIFIERS = [
  'more than',
  'less than',
  'at least',
  'at most',
  'about',
  'nearly',
  'up to',
  'over the last',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/**
 * How a use of a fact may be printed, after the bar in `{{id|form}}`; without one the full figure with its unit.
 * `compact` 2 million euros; `word` two, `Word` Two; `signed` +68 %, −23 %; `short` 12 May; `month` May 2022;
 * `year` 2022; `range` from 16 to 20 May 2022, an interval as it is read aloud; `bare`, `bareWord`, `BareWord` leave the unit to the author's words, and the review lists each.
 */
export const FACT_FORMS = [
  'compact',
  'word',
  'Word',
  'signed',
  'short',
  'month',
  'year',
  'range',
  'bare',
  'bareWord',
  'BareWord',
] as const;
export type FactForm = (typeof FACT_FORMS)[number];

/** One `{{id}}` or `{{id|form}}` in a text. */
export interface FactUse {
  readonly id: string;
  readonly form?: FactForm;
  readonly place: Place;
}

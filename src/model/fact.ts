import type { Locale } from './locale.ts';
import type { Place } from './place.ts';

/** Numbers a reader may meet: `count` counts things, `ordinal` ranks them, `number` is any other. */
export type NumericKind = 'number' | 'count' | 'percentage' | 'money' | 'year' | 'ordinal';

interface FactBase {
  readonly id: string;
  /** Number of the statement's paragraph; its heading counts as 0. */
  readonly paragraph: number;
  /** One of `QUALIFIERS`, printed with the value in every form. */
  readonly qualifier?: Qualifier;
  /** The few words or digits with which the statement prints the fact. */
  readonly anchor: string;
  /** The id's place in the register. */
  readonly place: Place;
  /** Places of the single fields, for what is wrong with one of them. */
  readonly places: Readonly<Record<string, Place>>;
}

export interface NumericFact extends FactBase {
  readonly kind: NumericKind;
  /** 68 for 68 %; whole currency units for money. */
  readonly value: number;
  /** ISO 4217 code, with `money` only. */
  readonly currency?: string;
  /** How a language without a pack prints it, with `ordinal` only: "12." in German. */
  readonly translations?: Readonly<Record<Locale, string>>;
}

export interface DateFact extends FactBase {
  readonly kind: 'date';
  /** ISO 8601 calendar date, or an interval `2022-05-16/2022-05-20`. */
  readonly value: string;
}

/** A title or name as the statement prints it. */
export interface TextFact extends FactBase {
  readonly kind: 'text';
  readonly value: string;
  /** Language of `value` where it is to stay as it is in every language (a title in English). */
  readonly language?: Locale;
  /** The official name in the deck's other languages. */
  readonly translations: Readonly<Record<Locale, string>>;
}

export type Fact = NumericFact | DateFact | TextFact;
export type FactKind = Fact['kind'];
export type FactRegister = ReadonlyMap<string, Fact>;

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
 * How a use of a fact may be printed, after the bar in `{{id|form}}`; without one the full figure.
 * `compact` 2 million euros; `word` two, `Word` Two; `signed` +68 %; `short` 12 May; `month` May 2022; `year` 2022;
 * `range` from 16 to 20 May 2022, an interval as it is read aloud.
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
] as const;
export type FactForm = (typeof FACT_FORMS)[number];

/** One `{{id}}` or `{{id|form}}` in a text. */
export interface FactUse {
  readonly id: string;
  readonly form?: FactForm;
  readonly place: Place;
}

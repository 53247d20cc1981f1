import type { FactUse } from './fact.ts';
import type { Place } from './place.ts';
import type { Text } from './text.ts';

/** What one key of a chart holds; which of them it is, the fields of the chart's type say. */
export type ChartValue = FactUse | Text | string | readonly ChartValues[];
export type ChartValues = Readonly<Record<string, ChartValue | undefined>>;

/** A chart as its author wrote it. What types there are, and what each draws, is known to the room `chart` alone. */
export interface Chart {
  readonly type: string;
  /** The text alternative; it uses every fact the chart draws. */
  readonly alt: Text;
  readonly values: ChartValues;
  readonly place: Place;
}

/**
 * The rules by which a drawing makes a figure of its facts: the base that an index begins with, what a percentage makes
 * of that base, and what one mark or block is worth.
 */
export type DerivationRule = 'index-base' | 'index' | 'mark' | 'block';

/** A figure that a drawing prints and no fact holds. */
export interface DerivedFigure {
  readonly rule: DerivationRule;
  /** The facts it is made of, with the values taken from them. */
  readonly inputs: readonly { readonly fact: string; readonly value: number }[];
  readonly result: number;
  /** As the chart prints it in its language: "€100,000". */
  readonly printed: string;
  /** How it is made, in the same language: "100 + 68 = 168". */
  readonly arithmetic: string;
}

import type { Language } from '../language/language.ts';
import type { DerivedFigure } from '../model/chart.ts';
import type { FactRegister } from '../model/fact.ts';
import type { Text } from '../model/text.ts';
import type { Fields, Values } from './fields.ts';

/** What a chart is drawn with: one language of one deck. */
export interface ChartContext {
  readonly language: Language;
  readonly facts: FactRegister;
  /** A text as plain characters, its facts printed and its typography set. */
  readonly print: (text: Text) => string;
}

/**
 * Everything there is to know of one type of chart. Its keys are `fields` and `alt`, which must say each of its facts.
 * What it prints beyond its texts and its facts comes from `derive`.
 */
export interface ChartType<F extends Fields> {
  readonly fields: F;
  /** What is seen, for the README. */
  readonly draws: string;
  /** `wide` stands from margin to margin, `tall` beside the words: what layouts place it by. */
  readonly shape: 'wide' | 'tall';
  /** The figures it makes of its facts, in the order in which they are printed; none where a fact cannot be drawn. */
  derive(values: Values<F>, context: ChartContext): readonly DerivedFigure[];
  /** Its marks and words as HTML, dressed and laid out by the theme; empty where a fact cannot be drawn. */
  draw(values: Values<F>, context: ChartContext): string;
}

/** Gives the parts of a chart type the types that follow from its fields. */
export function defineChart<const F extends Fields>(type: ChartType<F>): ChartType<F> {
  return type;
}

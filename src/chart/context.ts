import type { Language } from '../language/language.ts';
import { type PrintedFact, printFact } from '../language/print-fact.ts';
import type { FactRegister, FactUse } from '../model/fact.ts';
import type { Text } from '../model/text.ts';

/** What a chart is drawn with: one language of one deck. */
export interface ChartContext {
  readonly language: Language;
  readonly facts: FactRegister;
  /** A text as plain characters, its facts printed and its typography set. */
  readonly print: (text: Text) => string;
  readonly format: '16:9' | '4:3';
}

/** Width in px of a drawing that fills the slide between its margins. */
export function fullWidth({ format }: ChartContext): number {
  return format === '4:3' ? 1056 : 1408;
}

/** The number a chart draws; none where the fact is missing or has none. */
export function readNumber(use: FactUse, facts: FactRegister): number | undefined {
  const fact = facts.get(use.id);
  return typeof fact?.value === 'number' ? fact.value : undefined;
}

/** A fact as the chart's labels print it, qualifier and all; none where the register lacks it. */
export function printUse(use: FactUse, { facts, language }: ChartContext): PrintedFact | undefined {
  const fact = facts.get(use.id);
  return fact && printFact(fact, use.form, language);
}

/** A number that the drawing itself makes from a fact: an index, what a mark is worth. */
export function formatNumber(value: number, { language }: ChartContext): string {
  return new Intl.NumberFormat(language.formatting, { maximumFractionDigits: 1 }).format(value);
}

import { openNumberFormat } from '../language/formats.ts';
import { printMoney } from '../language/print/figure.ts';
import type { DerivationRule, DerivedFigure } from '../model/chart.ts';
import type { ChartFact } from './chart-fact.ts';
import type { ChartContext } from './chart-type.ts';

/** Where every index begins. */
const BASE = 100;

/** The two ends of an index: the base, and what a change in per cent makes of it; "100 − 23 = 77". */
export function deriveIndex(
  { id, change: value }: ChartFact,
  context: ChartContext,
): readonly [base: DerivedFigure, end: DerivedFigure] | undefined {
  if (value === undefined || value < -BASE) return undefined;
  const print = (number: number) => printNumber(number, context);
  const base = print(BASE);
  // Binary fractions: 100 + 0.1 + 0.2 must print as what it is on paper; a third has no end, and is rounded.
  const isEndless = !Number.isInteger(Number((value * 1000).toPrecision(12)));
  const round = (number: number) => (isEndless ? Number(number.toFixed(1)) : number);
  const result = round(Number((BASE + value).toPrecision(12)));
  const printed = print(result);
  const equals = isEndless ? '≈' : '=';
  const change = print(round(Math.abs(value)));
  const arithmetic = `${base} ${value < 0 ? '−' : '+'} ${change} ${equals} ${printed}`;
  return [
    { rule: 'index-base', inputs: [], result: BASE, printed: base, arithmetic: base },
    { rule: 'index', inputs: [{ fact: id, value }], result, printed, arithmetic },
  ];
}

/** What one of equal parts is worth: "1,000,000 = 100 × 10,000". */
export function derivePart(
  rule: DerivationRule & ('mark' | 'block'),
  fact: ChartFact & { readonly value: number },
  worth: number,
  context: ChartContext,
): DerivedFigure {
  const { id, value, currency } = fact;
  const print = (number: number) => printNumber(number, context, currency);
  const printed = print(worth);
  const parts = printNumber(value / worth, context);
  const arithmetic = `${print(value)} = ${parts} × ${printed}`;
  return { rule, inputs: [{ fact: id, value }], result: worth, printed, arithmetic };
}

/** A sum as one of the register is printed. */
function printNumber(value: number, { language }: ChartContext, currency?: string): string {
  if (currency) return printMoney({ value, currency }, language);
  return openNumberFormat(language.formatting, {
    maximumFractionDigits: 10,
    ...language.printing.grouping,
  }).format(value);
}

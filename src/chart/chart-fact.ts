import { type PrintedFact, printFact } from '../language/print/fact.ts';
import { findNoun, printUnit } from '../language/print/unit.ts';
import {
  type Fact,
  type FactUse,
  isFigure,
  type Noun,
  type Qualifier,
  readChange,
  readFraction,
  readRange,
} from '../model/fact.ts';
import type { Text } from '../model/text.ts';
import type { ChartContext } from './chart-type.ts';

/** Days from one to the other, as a chart draws a date: a year and an interval last, a day is a moment. */
export interface Span {
  readonly shape: 'year' | 'day' | 'interval';
  readonly from: Date;
  /** The first moment after it. */
  readonly to: Date;
}

/** All that a chart may ask of a fact. */
export interface ChartFact {
  readonly id: string;
  /** What is drawn to scale. */
  readonly value?: number;
  /** By how much it rises, or below zero falls, in per cent; none where it is no change. */
  readonly change?: number;
  /** ISO 4217 code of an amount. */
  readonly currency?: string;
  readonly span?: Span;
  /** How many parts of how many; of 100 for a percentage. */
  readonly parts?: readonly [number, number];
  /** Both ends of a range. */
  readonly ends?: readonly [number, number];
  /** Whether the fact says that there is more than its value. */
  readonly open: boolean;
  readonly printed: PrintedFact;
  /** What is counted, where the register says it. */
  readonly unit?: Noun;
}

/** A fact as charts read it; none where the register has no such fact, which a check reports. */
export function readFact(use: FactUse, { facts, language }: ChartContext): ChartFact | undefined {
  const fact = facts.get(use.id);
  if (!fact) return undefined;
  const open = fact.qualifier !== undefined && OPEN.includes(fact.qualifier);
  const change = readChange(fact);
  const noun = isFigure(fact) ? findNoun(fact.unit, language) : undefined;
  return {
    id: use.id,
    open,
    printed: printFact(fact, use.form, language),
    ...readValue(fact),
    ...(noun && { unit: noun }),
    ...(change !== undefined && { change }),
  };
}

/** What a fact counts: as the register says, or else as the chart does. */
export function sayUnit(
  fact: ChartFact | undefined,
  unit: Text | undefined,
  { language, print }: ChartContext,
): string {
  if (fact?.unit) return printUnit(fact.unit, fact.value ?? 0, language).noun;
  return unit ? print(unit) : '';
}

const OPEN: readonly Qualifier[] = ['more than', 'at least'];
const DAY = 86_400_000;

function readValue(fact: Fact): Pick<ChartFact, 'value' | 'currency' | 'span' | 'parts' | 'ends'> {
  switch (fact.kind) {
    case 'number':
    case 'count':
    case 'points':
    case 'factor':
    case 'ordinal':
    case 'rate':
      return { value: fact.value };
    case 'percentage':
      return { value: fact.value, parts: [fact.value, 100] };
    case 'money':
      return { value: fact.value, ...(fact.currency && { currency: fact.currency }) };
    case 'year':
      return { value: fact.value, span: spanYears('year', fact.value, 1) };
    case 'decade':
      return { value: fact.value, span: spanYears('interval', fact.value, 10) };
    case 'date':
      return { span: spanDays(fact.value) };
    case 'fraction':
    case 'ratio':
      return { parts: readFraction(fact.value) };
    case 'range':
      return { ends: readRange(fact.value) };
    case 'text':
    case 'reference':
      return {};
  }
}

function spanYears(shape: Span['shape'], first: number, years: number): Span {
  const to = new Date(Date.UTC(first + years, 0));
  return { shape, from: new Date(Date.UTC(first, 0)), to };
}

function spanDays(value: string): Span {
  const [first = '', last = first] = value.split('/');
  const to = new Date(new Date(last).getTime() + DAY);
  return { shape: first === last ? 'day' : 'interval', from: new Date(first), to };
}

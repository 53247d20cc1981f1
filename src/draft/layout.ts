import type { Language } from '../language/language.ts';
import { printFact } from '../language/print/fact.ts';
import { fitsForm } from '../language/print/form.ts';
import { type Fact, isFigure, isNegative } from '../model/fact.ts';
import type { Layout } from '../model/layout.ts';
import type { DraftWords } from './words.ts';

/** How a paragraph is shown: its layout, the fact it is about, and the slide's body. */
export interface Arrangement {
  readonly layout: Layout;
  readonly main?: Fact;
  body(words: DraftWords): string;
}

/** From which count on a field of marks shows more than a row of them would. */
const MANY = 100;
const PLACES = { least: 10, most: 99 } as const;
/** Characters that a figure has at most to be set large: "2.000.000 de dólares de los Estados Unidos" has more. */
const LARGE = 24;

type Rule = (facts: readonly Fact[], languages: readonly Language[]) => Arrangement | undefined;

/**
 * What a paragraph's facts are best shown as in all languages of the deck, the first that fits; a statement where nothing
 * is to be drawn.
 */
export function arrange(facts: readonly Fact[], languages: readonly Language[]): Arrangement {
  for (const rule of RULES) {
    const found = rule(facts, languages);
    if (found) return found;
  }
  return { layout: 'statement', body: ({ body }) => body };
}

const RULES: readonly Rule[] = [
  (facts) => {
    const title = facts.find((fact) => fact.kind === 'text' && fact.language);
    return title && { layout: 'quotation', body: () => `> {{${title.id}}}` };
  },
  (facts) => {
    const change = facts.find(
      (fact) =>
        (fact.kind === 'percentage' || fact.kind === 'fraction') &&
        (isNegative(fact) || (isFigure(fact) && fact.direction === 'rise')),
    );
    return (
      change && showFigure(change, 'index-bar', ({ from, to }) => [`from: ${from}`, `to: ${to}`])
    );
  },
  (facts, languages) => {
    const isShort = (fact: Fact) =>
      languages.every((one) => printFact(fact, undefined, one).figure.length <= LARGE);
    const sum = facts.find((fact) => fact.kind === 'money' && isShort(fact));
    return sum && showFigure(sum, 'amount', ({ label }) => [`label: ${label}`]);
  },
  (facts) => {
    // The field stands below the figure's noun: a bare figure is set as large as the slide and would touch it.
    const many = facts.find(
      (fact) => fact.kind === 'count' && fact.unit && Number(fact.value) >= MANY,
    );
    return many && showFigure(many, 'unit-field', () => []);
  },
  (facts) => {
    const some = facts.find(
      ({ kind, value }) =>
        kind === 'count' && Number(value) >= PLACES.least && Number(value) <= PLACES.most,
    );
    return (
      some && showFigure(some, 'ring', (words) => [...nameUnit(some, words), `ours: ${words.ours}`])
    );
  },
  (facts) => {
    const dates = facts.filter(({ kind }) => kind === 'date' || kind === 'year');
    const values = new Set(dates.map(({ value }) => value));
    return values.size > 1
      ? { layout: 'timeline', body: (words) => drawTimeline(dates, words) }
      : undefined;
  },
];

/** What a chart counts, where the fact does not say it. */
function nameUnit(fact: Fact, { unit }: DraftWords): readonly string[] {
  return isFigure(fact) && fact.unit ? [] : [`unit: ${unit}`];
}

function showFigure(
  main: Fact,
  type: string,
  keys: (words: DraftWords) => readonly string[],
): Arrangement {
  return {
    layout: 'figure',
    main,
    body: (words) =>
      [
        useFact(main),
        '',
        words.body,
        '',
        `\`\`\`chart ${type}`,
        `fact: ${type === 'index-bar' ? nameUse(main) : main.id}`,
        ...keys(words),
        `alt: ${quote(`${words.chart} ${useFact(main)}.`)}`,
        '```',
      ].join('\n'),
  };
}

function drawTimeline(dates: readonly Fact[], words: DraftWords): string {
  const events = dates.flatMap(({ id }) => [`  - fact: ${id}`, `    label: ${words.label}`]);
  const said = dates.map(({ id }) => `{{${id}}}`).join(', ');
  return [
    '```chart timeline',
    'events:',
    ...events,
    `alt: ${quote(`${words.chart} ${said}.`)}`,
    '```',
  ].join('\n');
}

/** The use of a fact: a change with its sign, a count without a noun as a bare figure. */
export function useFact(fact: Fact): string {
  return `{{${nameUse(fact)}}}`;
}

function nameUse(fact: Fact): string {
  const { id, kind } = fact;
  if (kind === 'count' && !fact.unit) return `${id}|bare`;
  const isChange = isFigure(fact) && (isNegative(fact) || fact.direction === 'rise');
  return isChange && fitsForm(kind, 'signed') ? `${id}|signed` : id;
}

/** A text as YAML writes it where it holds braces or colons. */
export function quote(text: string): string {
  return JSON.stringify(text);
}

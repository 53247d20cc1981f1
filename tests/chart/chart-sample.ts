import { type ChartContext, listDerivedFigures, renderChart } from '../../src/chart/chart.ts';
import { findLanguage } from '../../src/language/languages.ts';
import type { Chart } from '../../src/model/chart.ts';
import type { Fact, FactUse } from '../../src/model/fact.ts';
import type { Text } from '../../src/model/text.ts';

const place = { file: 'slides/en/010-sample.md', line: 1, column: 1 };

/** One element of a drawing, as the tests look at it. */
export interface Element {
  readonly name: string;
  readonly classes: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  /** An attribute, or a custom property of its style: `--share`. */
  number(name: string): number;
}

export function text(words: string): Text {
  return [{ type: 'words', words, place }];
}

export function use(id: string, form?: FactUse['form']): FactUse {
  return form ? { id, form, place } : { id, place };
}

export function fact(id: string, rest: object): Fact {
  return { id, paragraph: 1, anchor: 'x', place, places: {}, translations: {}, ...rest } as Fact;
}

/** A chart as an author may write it: its type, and its keys beside it. */
export type Sample = { readonly type: string; readonly alt?: Text } & Record<string, unknown>;

export function draw(chart: Sample, facts: readonly Fact[], tag = 'en'): string {
  return renderChart(buildChart(chart), buildContext(facts, tag));
}

/** The figures that a chart makes, as "rule: arithmetic". */
export function derive(chart: Sample, facts: readonly Fact[], tag = 'en'): readonly string[] {
  return listDerivedFigures(buildChart(chart), buildContext(facts, tag)).map(
    ({ rule, arithmetic }) => `${rule}: ${arithmetic.replace(/\s/g, ' ')}`,
  );
}

function buildChart({ type, alt = text('alternative'), ...values }: Sample): Chart {
  return { type, alt, place, values: values as Chart['values'] };
}

function buildContext(facts: readonly Fact[], tag: string): ChartContext {
  return {
    language: findLanguage(tag),
    facts: new Map(facts.map((one) => [one.id, one])),
    print: (parts) => parts.map((part) => (part.type === 'words' ? part.words : '')).join(''),
  };
}

/** Every element of the markup that has the class, in order. */
export function findAll(html: string, className: string): readonly Element[] {
  return readElements(html).filter(({ classes }) => classes.includes(className));
}

/** The visible words, element by element. */
export function readTexts(html: string): readonly string[] {
  return [...html.matchAll(/>([^<]+)</g)].map(([, words = '']) => words.replace(/\s+/g, ' '));
}

export function readElements(html: string): readonly Element[] {
  return [...html.matchAll(/<([a-z]+)((?:\s[\w:-]+="[^"]*")*)\s*\/?>/g)].map(
    ([, name = '', written = '']) => {
      const attributes = Object.fromEntries(
        [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
          key,
          value,
        ]),
      );
      const classes = (attributes.class ?? '').split(' ');
      const style = new Map((attributes.style ?? '').split(';').map(splitProperty));
      const number = (key: string) => Number(style.get(key) ?? attributes[key]);
      return { name, classes, attributes, number };
    },
  );
}

function splitProperty(declaration: string): readonly [string, string] {
  const [name = '', value = ''] = declaration.split(':');
  return [name.trim(), value.trim()];
}

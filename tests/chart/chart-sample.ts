import { type ChartContext, renderChart } from '../../src/chart/chart.ts';
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
  number(attribute: string): number;
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

export function draw(
  chart: Omit<Chart, 'place' | 'alt'> & { alt?: Text } & Record<string, unknown>,
  facts: readonly Fact[],
  settings: { tag?: string; format?: '16:9' | '4:3' } = {},
): string {
  const context: ChartContext = {
    language: findLanguage(settings.tag ?? 'en'),
    facts: new Map(facts.map((one) => [one.id, one])),
    print: (parts) => parts.map((part) => (part.type === 'words' ? part.words : '')).join(''),
    format: settings.format ?? '16:9',
  };
  return renderChart({ alt: text('alternative'), place, ...chart } as unknown as Chart, context);
}

/** Every element of the markup that has the class, in order. */
export function findAll(svg: string, className: string): readonly Element[] {
  return readElements(svg).filter(({ classes }) => classes.includes(className));
}

/** The visible words, element by element. */
export function readTexts(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)].map(([, inner = '']) =>
    inner.replace(/<[^>]+>/g, '').replace(/\s+/g, ' '),
  );
}

/** The drawing's own width and height. */
export function readSize(svg: string): readonly [number, number] {
  const [, width = '', height = ''] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
}

export function readElements(svg: string): readonly Element[] {
  return [...svg.matchAll(/<([a-z]+)((?:\s[\w:-]+="[^"]*")*)\s*\/?>/g)].map(
    ([, name = '', written = '']) => {
      const attributes = Object.fromEntries(
        [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
          key,
          value,
        ]),
      );
      const classes = (attributes.class ?? '').split(' ');
      return { name, classes, attributes, number: (key) => Number(attributes[key]) };
    },
  );
}

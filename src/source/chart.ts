import { z } from 'zod';
import type { Chart } from '../model/chart.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FactUse } from '../model/fact.ts';
import type { Place } from '../model/place.ts';
import type { Text } from '../model/text.ts';
import * as report from './diagnostics.ts';
import { createLocator } from './lines.ts';
import { parseText } from './markdown/text.ts';
import { suggest } from './suggest.ts';
import { validateYaml } from './yaml/schema.ts';
import { type Path, parseYaml, type YamlSource } from './yaml/yaml.ts';

const fact = z
  .string('expected the id of a fact')
  .regex(/^[a-z][a-z0-9-]*(\|[A-Za-z]+)?$/, 'expected the id of a fact, without braces');
const text = z.string('expected a text').trim().min(1, 'expected a text');

/** Keys of each type of chart beyond `alt`. */
const schemas = {
  'index-bar': z.strictObject({ fact, from: text, to: text, alt: text }),
  'unit-field': z.strictObject({ fact, unit: text, alt: text }),
  ring: z.strictObject({ fact, unit: text, ours: text, alt: text }),
  timeline: z.strictObject({
    events: z
      .array(
        z.strictObject({ fact, label: text }, 'expected an event: fact and label'),
        'expected a list of events',
      )
      .min(2, 'expected two events at least'),
    alt: text,
  }),
  flow: z.strictObject({
    steps: z
      .array(
        z.strictObject(
          {
            title: text,
            text: text.optional(),
            state: z.enum(['done', 'now'], 'expected "done" or "now"').optional(),
          },
          'expected a step: title, and text and state where wanted',
        ),
        'expected a list of steps',
      )
      .min(2, 'expected two steps at least'),
    alt: text,
  }),
  amount: z.strictObject({ fact, label: text, alt: text }),
} as const;

/**
 * Reads the YAML of a ```` ```chart type ```` block whose first line of content is `firstLine`.
 * A wrong spec comes as `chart-invalid` with its own line, and then there is no chart.
 */
export function parseChart(
  info: string,
  content: string,
  file: string,
  firstLine: number,
): {
  readonly chart?: Chart;
  /** The facts that a wrong spec names: they are used all the same. */
  readonly lost: readonly FactUse[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const lost = () => findUses(content, createLocator(file, content, firstLine));
  const type = info.trim().split(/\s+/)[1] ?? '';
  const place: Place = { file, line: firstLine - 1, column: 1 };
  if (!isChartType(type)) return { lost: lost(), diagnostics: [explainType(type, place)] };
  const source = parseYaml(content, file, firstLine);
  const { value, diagnostics } = validateYaml(
    { source, report: report.chartInvalid, name: 'the chart' },
    schemas[type],
  );
  if (!value) return { lost: lost(), diagnostics };
  const chart = { type, place, ...readFields(value, [], source) } as unknown as Chart;
  return { chart, lost: [], diagnostics };
}

/** The facts a chart draws. */
export function listChartFacts(chart: Chart): readonly FactUse[] {
  if (chart.type === 'timeline') return chart.events.map((event) => event.fact);
  return chart.type === 'flow' ? [] : [chart.fact];
}

/** Every text a chart shows or has read out, in reading order. */
export function listChartTexts(chart: Chart): readonly Text[] {
  const { type } = chart;
  if (type === 'index-bar') return [chart.from, chart.to, chart.alt];
  if (type === 'unit-field') return [chart.unit, chart.alt];
  if (type === 'ring') return [chart.unit, chart.ours, chart.alt];
  if (type === 'amount') return [chart.label, chart.alt];
  if (type === 'timeline') return [...chart.events.map((event) => event.label), chart.alt];
  return [
    ...chart.steps.flatMap((step) => (step.text ? [step.title, step.text] : [step.title])),
    chart.alt,
  ];
}

/** Uses of facts in a spec that could not be read, each told wrong or right where it stands. */
function findUses(content: string, locate: (offset: number) => Place): readonly FactUse[] {
  const pattern = /(?:\bfact:\s*["']?|\{\{\s*)([a-z][a-z0-9-]*)/g;
  return [...content.matchAll(pattern)].map((match) => ({
    id: match[1] ?? '',
    place: locate(match.index + match[0].length - (match[1] ?? '').length),
  }));
}

function isChartType(type: string): type is keyof typeof schemas {
  return Object.hasOwn(schemas, type);
}

function explainType(type: string, place: Place): Diagnostic {
  const types = Object.keys(schemas);
  return report.chartInvalid({
    place,
    problem: `unknown chart "${type}"${suggest(type, types)}`,
    remedy: `expected one of: ${types.join(', ')}`,
  });
}

/** A validated spec with its strings read: ids of facts as uses, all else as text; `state` is a plain word. */
function readFields(value: object, path: Path, source: YamlSource): Record<string, unknown> {
  const entries = Object.entries(value).map(([key, entry]: [string, unknown]) => {
    const at = [...path, key];
    if (Array.isArray(entry))
      return [key, entry.map((item: object, index) => readFields(item, [...at, index], source))];
    if (key === 'state' || typeof entry !== 'string') return [key, entry];
    const place = source.locateText(at);
    if (key !== 'fact') return [key, parseText(entry, place)];
    const [id = '', form] = entry.split('|');
    return [key, { id, place, ...(form && { form }) }];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}

import { z } from 'zod';
import { chartTypes } from '../chart/chart.ts';
import type { Field, Fields } from '../chart/fields.ts';
import type { Chart, ChartValue, ChartValues } from '../model/chart.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FactForm, FactUse } from '../model/fact.ts';
import type { Place } from '../model/place.ts';
import * as report from './diagnostics.ts';
import { createLocator } from './lines.ts';
import { parseText } from './markdown/text.ts';
import { suggest } from './suggest.ts';
import { validateYaml } from './yaml/schema.ts';
import { type Path, parseYaml, type YamlSource } from './yaml/yaml.ts';

/** A validator of the keys a type of chart takes, `alt` among them. */
function buildSchema(fields: Fields): z.ZodObject {
  return z.strictObject({ ...buildShape(fields), alt: text });
}

const fact = z
  .string('expected the id of a fact')
  .regex(/^[a-z][a-z0-9-]*(\|[A-Za-z]+)?$/, 'expected the id of a fact, without braces');
const text = z.string('expected a text').trim().min(1, 'expected a text');

function buildShape(fields: Fields): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, buildField(field)] as const),
  );
}

function buildField(field: Field): z.ZodType {
  switch (field.type) {
    case 'fact':
      return fact;
    case 'text':
      return field.optional ? text.optional() : text;
    case 'choice': {
      const names = field.of.map((name) => `"${name}"`).join(' or ');
      return z.enum([...field.of], `expected ${names}`).optional();
    }
    case 'list': {
      const item = z.strictObject(buildShape(field.of), `expected ${field.one}`);
      const few = `expected two ${field.many} at least`;
      return z.array(item, `expected a list of ${field.many}`).min(2, few);
    }
  }
}

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
  const fields = chartTypes.get(type)?.fields;
  if (!fields) return { lost: lost(), diagnostics: [explainType(type, place)] };
  const source = parseYaml(content, file, firstLine);
  const { value, diagnostics } = validateYaml(
    { source, report: report.chartInvalid, name: 'the chart' },
    buildSchema(fields),
  );
  if (!value) return { lost: lost(), diagnostics };
  const { alt, ...rest } = value;
  const chart: Chart = {
    type,
    place,
    alt: parseText(String(alt), source.locateText(['alt'])),
    values: readValues(fields, rest, [], source),
  };
  return { chart, lost: [], diagnostics };
}

/** Uses of facts in a spec that could not be read, each told wrong or right where it stands. */
function findUses(content: string, locate: (offset: number) => Place): readonly FactUse[] {
  const pattern = /(?:\bfact:\s*["']?|\{\{\s*)([a-z][a-z0-9-]*)/g;
  return [...content.matchAll(pattern)].map((match) => ({
    id: match[1] ?? '',
    place: locate(match.index + match[0].length - (match[1] ?? '').length),
  }));
}

function explainType(type: string, place: Place): Diagnostic {
  const types = [...chartTypes.keys()];
  return report.chartInvalid({
    place,
    problem: `unknown chart "${type}"${suggest(type, types)}`,
    remedy: `expected one of: ${types.join(', ')}`,
  });
}

/** A validated spec as what its fields say it holds. */
function readValues(
  fields: Fields,
  spec: Readonly<Record<string, unknown>>,
  path: Path,
  source: YamlSource,
): ChartValues {
  const read = Object.entries(fields).flatMap(([key, field]) => {
    const entry = spec[key];
    return entry === undefined ? [] : [[key, readValue(field, entry, [...path, key], source)]];
  });
  return Object.fromEntries(read) as ChartValues;
}

function readValue(field: Field, entry: unknown, path: Path, source: YamlSource): ChartValue {
  switch (field.type) {
    case 'fact':
      return readUse(String(entry), source.locateText(path));
    case 'text':
      return parseText(String(entry), source.locateText(path));
    case 'choice':
      return String(entry);
    case 'list':
      return (entry as readonly Record<string, unknown>[]).map((item, index) =>
        readValues(field.of, item, [...path, index], source),
      );
  }
}

function readUse(entry: string, place: Place): FactUse {
  const [id = '', form] = entry.split('|');
  return { id, place, ...(form && { form: form as FactForm }) };
}

import { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Fact, type FactRegister, QUALIFIERS } from '../model/fact.ts';
import type { Place } from '../model/place.ts';
import * as report from './diagnostics.ts';
import { locale } from './locale.ts';
import { validateYaml } from './yaml/schema.ts';
import { parseYaml, type YamlSource } from './yaml/yaml.ts';

const common = {
  paragraph: z
    .int('expected the number of a paragraph, 0 for the heading')
    .min(0, 'expected the number of a paragraph, 0 for the heading'),
  qualifier: z.enum(QUALIFIERS, `expected one of: ${QUALIFIERS.join(', ')}`).optional(),
  anchor: z
    .string('expected the words or digits the statement prints')
    .trim()
    .min(1, 'expected the words or digits the statement prints'),
};
const count = z.number('expected a number, without quotation marks');
const whole = z.int('expected a whole number, without quotation marks');
const name = z
  .string('expected a name, in quotation marks where it is a number')
  .min(1, 'expected a name');
const translations = z.record(locale, name, 'expected a text for each language');
const day = /^\d{4}-\d{2}-\d{2}$/;

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'expected the id of a fact: lower-case letters, digits and hyphens');
const entry = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ ...common, kind: z.literal(['number', 'percentage']), value: count }),
    z.strictObject({ ...common, kind: z.literal(['count', 'year']), value: whole }),
    z.strictObject({
      ...common,
      kind: z.literal('ordinal'),
      value: whole,
      translations: translations.optional(),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('money'),
      value: count,
      currency: z
        .string('expected an ISO 4217 code such as EUR')
        .regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code such as EUR'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('date'),
      value: z
        .string('expected a date such as 2022-05-12')
        .refine(
          isDateOrInterval,
          'expected a date such as 2022-05-12 or an interval 2022-05-16/2022-05-20',
        ),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('text'),
      value: name,
      language: locale.optional(),
      translations: translations.optional(),
    }),
  ],
  { error: 'expected kind: number, count, percentage, money, date, year, ordinal or text' },
);
const schema = z.record(id, z.unknown());

/** What `facts.yaml` says. A mistake in one fact does not hide the others. */
export interface ParsedRegister {
  readonly facts: FactRegister;
  /** Ids of facts that could not be read. */
  readonly broken: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `facts.yaml`; mistakes come as `register-invalid` with the place of the field. */
export function parseFacts(text: string, file: string): ParsedRegister {
  const source = parseYaml(text, file);
  const subject = { source, report: report.registerInvalid, name: 'the register' };
  const { value = {}, diagnostics } = validateYaml(subject, schema);
  const results = Object.keys(value).map((name) => {
    const result = validateYaml({ ...subject, within: [name] }, entry);
    return { name, ...result };
  });
  return {
    facts: new Map(
      results.flatMap(({ name, value: read }) =>
        read ? [[name, buildFact(name, read, source)]] : [],
      ),
    ),
    broken: new Set([
      ...listUnread(source, text),
      ...results.flatMap(({ name, value: read }) => (read ? [] : [name])),
    ]),
    diagnostics: [...diagnostics, ...results.flatMap((result) => result.diagnostics)],
  };
}

/** What looks like an id in a register whose YAML could not be read. */
function listUnread({ diagnostics }: YamlSource, text: string): readonly string[] {
  if (!diagnostics.length) return [];
  return [...text.matchAll(/^[\s{]*["']?([a-z][a-z0-9-]*)["']?\s*:/gm)].map(([, id = '']) => id);
}

type Entry = z.output<typeof entry>;

function buildFact(id: string, fields: Entry, source: YamlSource): Fact {
  const places: Record<string, Place> = {};
  for (const key of Object.keys(fields)) places[key] = source.locateValue([id, key]);
  const { qualifier, ...rest } = fields;
  const base = { id, place: source.locateKey([id]), places, ...(qualifier && { qualifier }) };
  if (rest.kind === 'ordinal') {
    const { translations, ...ordinal } = rest;
    return { ...base, ...ordinal, ...(translations && { translations }) };
  }
  if (rest.kind !== 'text') return { ...base, ...rest };
  const { language, translations = {}, ...name } = rest;
  return { ...base, ...name, translations, ...(language && { language }) };
}

function isDateOrInterval(value: string): boolean {
  const [from, to, ...more] = value.split('/');
  if (more.length || !isDate(from)) return false;
  return to === undefined || (isDate(to) && (from ?? '') < to);
}

function isDate(value: string | undefined): boolean {
  if (!value || !day.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

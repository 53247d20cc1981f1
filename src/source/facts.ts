import { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import {
  DIRECTIONS,
  FACT_KINDS,
  type Fact,
  type FactRegister,
  type FigureFact,
  isChange,
  isNegative,
  PLURALS,
  QUALIFIERS,
  readFraction,
} from '../model/fact.ts';
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
const number = z.number('expected a number, without quotation marks');
const whole = z.int('expected a whole number, without quotation marks');
const name = z
  .string('expected a name, in quotation marks where it is a number')
  .min(1, 'expected a name');
const translations = z.record(locale, name, 'expected a text for each language');
const currency = z
  .string('expected an ISO 4217 code such as EUR')
  .regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code such as EUR');
const day = /^\d{4}-\d{2}-\d{2}$/;

const FORMS = 'expected the noun, or its plural forms, with "other" at least';
const forms = z.strictObject(
  { ...Object.fromEntries(PLURALS.map((plural) => [plural, name.optional()])), other: name },
  FORMS,
);
const noun = z.union([name, forms], FORMS);
const UNIT = 'expected what is counted: a noun for each language';
/** What a figure says beside its value, and a change or a share besides. */
const counted = { ...common, unit: z.record(locale, noun, UNIT).optional() };
const figured = {
  ...counted,
  direction: z.enum(DIRECTIONS, `expected one of: ${DIRECTIONS.join(', ')}`).optional(),
};
const FRACTION = 'expected two whole numbers such as 1/3, the second the larger';
const fraction = z.string(FRACTION).refine(isFraction, FRACTION);
const RANGE = 'expected two numbers such as [5000000, 6000000], the smaller first';
const range = z
  .tuple([z.number(RANGE), z.number(RANGE)], RANGE)
  .refine(([from, to]) => from < to, RANGE);
const decade = whole.refine((year) => year % 10 === 0, 'expected its first year, such as 1990');

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'expected the id of a fact: lower-case letters, digits and hyphens');
const entry = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      ...figured,
      kind: z.literal(['number', 'percentage', 'points', 'factor']),
      value: number,
    }),
    z.strictObject({ ...figured, kind: z.literal('count'), value: whole }),
    z.strictObject({ ...common, kind: z.literal('year'), value: whole }),
    z.strictObject({ ...common, kind: z.literal('decade'), value: decade }),
    z.strictObject({
      ...common,
      kind: z.literal('ordinal'),
      value: whole,
      translations: translations.optional(),
    }),
    z.strictObject({ ...figured, kind: z.literal('money'), value: number, currency }),
    z.strictObject({ ...figured, kind: z.literal('fraction'), value: fraction }),
    z.strictObject({ ...counted, kind: z.literal('ratio'), value: fraction }),
    z.strictObject({
      ...counted,
      kind: z.literal('range'),
      value: range,
      currency: currency.optional(),
      percent: z.boolean('expected true or false').optional(),
    }),
    z.strictObject({
      ...counted,
      kind: z.literal('rate'),
      value: number,
      per: whole.min(1, 'expected the base of the rate, such as 100000'),
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
      kind: z.literal(['text', 'reference']),
      value: name,
      language: locale.optional(),
      translations: translations.optional(),
    }),
  ],
  { error: `expected kind: ${FACT_KINDS.join(', ')}` },
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
  switch (rest.kind) {
    case 'date':
    case 'year':
    case 'decade':
      return { ...base, ...rest };
    case 'ordinal': {
      const { translations, ...ordinal } = rest;
      return { ...base, ...ordinal, ...(translations && { translations }) };
    }
    case 'text':
    case 'reference': {
      const { language, translations = {}, ...name } = rest;
      return { ...base, ...name, translations, ...(language && { language }) };
    }
    case 'range': {
      const { value, currency, percent, unit, ...range } = rest;
      const measure = currency ?? (percent ? 'percent' : undefined);
      const said = { ...(measure && { measure }), ...readUnit(unit) };
      return { ...base, ...range, value: value.join('..'), ...said };
    }
    default: {
      const { unit, ...figure } = rest;
      return fall({ ...base, ...figure, ...readUnit(unit) } as FigureFact);
    }
  }
}

/** A change below zero is a fall, whether it is said or not. */
function fall(fact: FigureFact): FigureFact {
  return isChange(fact) && isNegative(fact) && !fact.direction
    ? { ...fact, direction: 'fall' }
    : fact;
}

/** One noun alone is the same in every plural form. */
function readUnit(unit: Extract<Entry, { unit?: unknown }>['unit']): Pick<FigureFact, 'unit'> {
  if (!unit) return {};
  const nouns = Object.entries(unit).map(([tag, forms]) => [
    tag,
    typeof forms === 'string' ? { other: forms } : forms,
  ]);
  return { unit: Object.fromEntries(nouns) };
}

function isFraction(value: string): boolean {
  const [numerator, denominator] = /^-?\d+\/\d+$/.test(value) ? readFraction(value) : [];
  return Math.abs(numerator ?? 0) > 0 && Math.abs(numerator ?? 0) < (denominator ?? 0);
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

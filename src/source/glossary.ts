import { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Term } from '../model/term.ts';
import * as report from './diagnostics.ts';
import { locale } from './locale.ts';
import { validateYaml } from './yaml/schema.ts';
import { parseYaml } from './yaml/yaml.ts';

const form = z.string('expected a term').trim().min(1, 'expected a term');
const official = z.record(locale, form, 'expected the official form for each language');
const forms = z.record(
  locale,
  z.array(form, 'expected a list of terms'),
  'expected a list of terms for each language',
);
const entry = z.strictObject(
  { official, also: forms.default({}), avoid: forms.default({}) },
  'expected a term: official, and perhaps also and avoid',
);
const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'expected the id of a term: lower-case letters, digits and hyphens');
const schema = z.record(id, z.unknown());

/** Reads `glossary.yaml`; mistakes come as `glossary-invalid` with the place of the field, and do not hide other terms. */
export function parseGlossary(
  text: string,
  file: string,
): { readonly terms: readonly Term[]; readonly diagnostics: readonly Diagnostic[] } {
  const source = parseYaml(text, file);
  const subject = { source, report: report.glossaryInvalid, name: 'the glossary' };
  const { value = {}, diagnostics } = validateYaml(subject, schema);
  const results = Object.keys(value).map((name) => ({
    name,
    ...validateYaml({ ...subject, within: [name] }, entry),
  }));
  return {
    terms: results.flatMap(({ name, value: read }) =>
      read ? [{ ...read, id: name, place: source.locateKey([name]) }] : [],
    ),
    diagnostics: [...diagnostics, ...results.flatMap((result) => result.diagnostics)],
  };
}

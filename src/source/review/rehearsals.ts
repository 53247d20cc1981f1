import { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Rehearsal } from '../../model/rehearsal.ts';
import * as report from '../diagnostics.ts';
import { locale } from '../locale.ts';
import { validateYaml } from '../yaml/schema.ts';
import { parseYaml } from '../yaml/yaml.ts';

/** Files of rehearsals, by project-relative path. */
export const REHEARSAL_FILE = /^slides\/rehearsal-[^/]+\.yaml$/;

const seconds = z.number('expected seconds').min(0, 'expected seconds, 0 or more');
const schema = z.strictObject({
  date: z
    .string('expected date and time')
    .regex(/^\d{4}-\d\d-\d\d \d\d:\d\d$/, 'expected date and time, such as "2026-11-28 10:42"'),
  language: locale,
  times: z.record(z.string(), seconds, 'expected the seconds of each slide'),
});

/** Reads a rehearsal as the speaker view saved it; mistakes come as `rehearsal-invalid` with the place of the field. */
export function parseRehearsal(
  text: string,
  file: string,
): { readonly rehearsal?: Rehearsal; readonly diagnostics: readonly Diagnostic[] } {
  const source = parseYaml(text, file);
  const subject = { source, report: report.rehearsalInvalid, name: 'the rehearsal' };
  const { value, diagnostics } = validateYaml(subject, schema);
  if (!value) return { diagnostics };
  const times = Object.entries(value.times).map(
    ([slide, taken]) =>
      [slide, { seconds: taken, place: source.locateKey(['times', slide]) }] as const,
  );
  const place = { file, line: 1, column: 1 };
  return { rehearsal: { ...value, times: new Map(times), place }, diagnostics };
}

import { stringify } from 'yaml';
import { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Remark } from '../../model/remark.ts';
import * as report from '../diagnostics.ts';
import { locale } from '../locale.ts';
import { validateYaml } from '../yaml/schema.ts';
import { parseYaml } from '../yaml/yaml.ts';

/** Files of remarks, by project-relative path. */
export const REMARKS_FILE = /^slides\/remarks\/[^/]+\.ya?ml$/;

const text = z.string('expected a text');
const reply = z.strictObject({ author: text, date: text.default(''), text });
const remark = z.strictObject(
  {
    slide: text.optional(),
    language: locale.optional(),
    author: text,
    date: text.default(''),
    about: text.optional(),
    found: text.optional(),
    text,
    resolved: z.boolean('expected true or false').default(false),
    replies: z.array(reply, 'expected a list of replies').default([]),
  },
  'expected a remark: author and text, and where it belongs',
);
const schema = z.array(remark, 'expected a list of remarks');

/** Reads a file of remarks; mistakes come as `remarks-invalid` with the place of the field. */
export function parseRemarks(
  source: string,
  file: string,
): { readonly remarks: readonly Remark[]; readonly diagnostics: readonly Diagnostic[] } {
  const subject = {
    source: parseYaml(source, file),
    report: report.remarksInvalid,
    name: 'the remarks',
  };
  const { value = [], diagnostics } = validateYaml(subject, schema);
  return { remarks: value.map(dropUndefined), diagnostics };
}

type Read = z.output<typeof remark>;

function dropUndefined(value: Read): Remark {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as unknown as Remark;
}

/** Remarks as the text of their file. */
export function writeRemarks(remarks: readonly Remark[]): string {
  const entries = remarks.map(
    ({ slide, language, author, date, about, found, text: words, resolved, replies }) => ({
      ...(slide !== undefined && { slide }),
      ...(language !== undefined && { language }),
      author,
      date,
      ...(about && { about }),
      ...(found && { found }),
      text: words,
      ...(resolved && { resolved }),
      ...(replies.length && { replies }),
    }),
  );
  return stringify(entries, { lineWidth: 100 });
}

/** The file that keeps what one author remarked on a day. */
function nameRemarksFile(author: string, date: string): string {
  const name = author
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `slides/remarks/${[date.slice(0, 10), name || 'unnamed'].filter(Boolean).join('-')}.yaml`;
}

/** Files of remarks with others added, each author's in a file of its own; those that are there already stay once. */
export function addRemarks(
  files: ReadonlyMap<string, string>,
  remarks: readonly Remark[],
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const added of remarks) {
    const file = nameRemarksFile(added.author, added.date);
    const before = changed.get(file) ?? files.get(file) ?? '';
    const known = before ? parseRemarks(before, file).remarks : [];
    const others = known.filter((one) => !isSame(one, added));
    const text = writeRemarks([...others, added]);
    if (writeRemarks(known) !== text || !before) changed.set(file, text);
  }
  return changed;
}

/** The same remark may have been answered or resolved since. */
function isSame(a: Remark, b: Remark): boolean {
  const name = ({ slide, language, author, date, text: words, about, found }: Remark) =>
    JSON.stringify([slide, language, author, date, words, about, found]);
  return name(a) === name(b);
}

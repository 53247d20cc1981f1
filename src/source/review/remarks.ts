import { isDeepStrictEqual } from 'node:util';
import { Document, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Remark } from '../../model/remark.ts';
import * as report from '../diagnostics.ts';
import { hashText } from '../hash.ts';
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
    resolvedBy: text.optional(),
    replies: z.array(reply, 'expected a list of replies').default([]),
  },
  'expected a remark: author and text, and where it belongs',
);
const schema = z.array(remark, 'expected a list of remarks');

/** How files of remarks are written. */
const PRINTED = { lineWidth: 100 } as const;

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

/** A remark as its file has it. */
function describeRemark(remark: Remark): object {
  const { slide, language, author, date, about, found, text: words } = remark;
  const { resolved, resolvedBy, replies } = remark;
  return {
    ...(slide !== undefined && { slide }),
    ...(language !== undefined && { language }),
    author,
    date,
    ...(about && { about }),
    ...(found && { found }),
    text: words,
    ...(resolved && { resolved }),
    ...(resolvedBy && { resolvedBy }),
    ...(replies.length && { replies }),
  };
}

/** Letters of an author's name in the name of a file. */
const LONGEST_NAME = 60;

/** The file that keeps what one author remarked on a day. */
function nameRemarksFile(author: string, date: string): string {
  const name = author
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');
  // A date is whatever somebody wrote, and "con" no name of a file on Windows.
  const day = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  const unnamed = !name || (!day && /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name));
  return `slides/remarks/${[day, unnamed ? 'unnamed' : name].filter(Boolean).join('-')}.yaml`;
}

/**
 * Files of remarks with others added, each author's in a file of its own; those that are there already stay once.
 * Whatever else people wrote in a file stays.
 */
export function addRemarks(
  files: ReadonlyMap<string, string>,
  remarks: readonly Remark[],
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  const byFile = new Map<string, Remark[]>();
  for (const one of remarks) {
    const file = nameRemarksFile(one.author, one.date);
    const own = byFile.get(file) ?? [];
    own.push(one);
    byFile.set(file, own);
  }
  for (const [file, added] of byFile) {
    const printed = addToFile(files.get(file) ?? '', file, added);
    if (printed !== undefined) changed.set(file, printed);
  }
  return changed;
}

/** The text of one file with remarks added; undefined where all of them stand there as they are. */
function addToFile(before: string, file: string, added: readonly Remark[]): string | undefined {
  const known = parseRemarks(before, file).remarks;
  const document = known.length ? parseDocument(before) : new Document([]);
  const entries = new Map<string, { readonly index: number; readonly remark: Remark }>();
  for (const [index, one] of known.entries())
    if (!entries.has(nameRemark(one))) entries.set(nameRemark(one), { index, remark: one });
  let length = known.length;
  let isChanged = false;
  for (const one of added) {
    const former = entries.get(nameRemark(one));
    const remark = former ? joinRemarks(former.remark, one) : one;
    if (former && isDeepStrictEqual(former.remark, remark)) continue;
    const index = former ? former.index : length++;
    document.setIn([index], document.createNode(describeRemark(remark)));
    entries.set(nameRemark(one), { index, remark });
    isChanged = true;
  }
  return isChanged ? document.toString(PRINTED) : undefined;
}

/** The last state counts, but for what was answered or resolved here while the same remark was outside. */
function joinRemarks(former: Remark, { resolved, replies }: Remark): Remark {
  const added = replies.filter(
    ({ author, text: words }) =>
      !former.replies.some((one) => one.author === author && one.text === words),
  );
  const { resolvedBy, ...rest } = former;
  const all = { ...rest, replies: [...former.replies, ...added] };
  if (resolvedBy && !added.length) return { ...all, resolved: true, resolvedBy };
  return { ...all, resolved };
}

function nameRemark({ slide, language, author, date, text: words, about, found }: Remark): string {
  return JSON.stringify([slide, language, author, date, words, about, found]);
}

/** What names a remark on the review page and in the file that it saves. */
export function hashRemark(remark: Remark): string {
  return hashText(nameRemark(remark));
}

/** Remarks that a reviewer resolved or opened again, by their hashes. */
export interface Resolving {
  readonly states: ReadonlyMap<string, boolean>;
  /** Who did so, and when. */
  readonly by: string;
}

/** Files in which remarks are resolved or opened again; comments that people wrote there stay. */
export function resolveRemarks(
  files: ReadonlyMap<string, string>,
  { states, by }: Resolving,
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const [file, before] of files) {
    if (!REMARKS_FILE.test(file)) continue;
    const document = parseDocument(before);
    for (const [index, known] of parseRemarks(before, file).remarks.entries()) {
      const resolved = states.get(hashRemark(known));
      if (resolved === undefined || resolved === known.resolved) continue;
      document.setIn([index, 'resolved'], resolved);
      if (resolved) document.setIn([index, 'resolvedBy'], by);
      else document.deleteIn([index, 'resolvedBy']);
      changed.set(file, document.toString(PRINTED));
    }
  }
  return changed;
}

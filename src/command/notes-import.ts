import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileDeck, isSound } from '../compile.ts';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { ForeignFileError } from '../source/archive.ts';
import { type Project, readProject } from '../source/project.ts';
import { readVersion } from '../source/version.ts';
import { type MergedNotes, mergeNotes } from '../word/merge/merge.ts';
import { printUnifiedDiff } from '../word/merge/unified-diff.ts';
import type { PlacedComment } from '../word/read/placed-comment.ts';
import { type ReviewedNotes, readNotesDocument } from '../word/read/reviewed-notes.ts';
import { printDiagnostics, requireSound } from './compile-project.ts';
import type { Input, Session } from './session.ts';
import { UserError } from './user-error.ts';

/** The options of `notes import`. */
interface ImportOptions {
  readonly write?: true;
  readonly reject?: true;
}

/** Shows what a reviewed Word file changes in the notes, and with `--write` writes it into the Markdown. */
export function run(session: Input<ImportOptions>): void {
  const { root, print } = session;
  const { write = false, reject = false } = session.options;
  const [file = ''] = session.operands;
  const project = readProject(root);
  const reviewed = readReviewed(file, reject);
  const version = readVersion(root);
  const sound = requireSound(session, compileDeck(project, version));
  const merged = mergeNotes(sound, project.files, reviewed, file);
  printDiagnostics(session, merged.diagnostics);
  const errors = merged.diagnostics.filter(({ severity }) => severity === 'error');
  printChanges(session, merged, project);
  printComments(session, merged.comments, write);
  if (errors.length) throw new UserError(`${count(errors.length, 'error')}; nothing was written`);
  requireSoundResult(session, merged, project, version);
  if (!merged.files.size) print('Nothing in the notes was changed.');
  else if (!write)
    print(`\n${count(merged.files.size, 'file')} would change; --write writes them.`);
  else {
    for (const [path, text] of merged.files) replaceFile(join(root, path), text);
    print(`\n${count(merged.files.size, 'file')} written.`);
  }
}

function readReviewed(file: string, reject: boolean): ReviewedNotes {
  if (!existsSync(file)) throw new UserError(`there is no file "${file}"`);
  try {
    return readNotesDocument(new Uint8Array(readFileSync(file)), { reject });
  } catch (error) {
    if (!(error instanceof ForeignFileError)) throw error;
    throw new UserError(`${file}: ${error.message}; nothing was written`);
  }
}

function printChanges({ print }: Session, { files }: MergedNotes, project: Project): void {
  for (const [path, text] of files)
    print(printUnifiedDiff(path, project.files.get(path) ?? '', text));
}

function printComments(
  { print }: Session,
  comments: readonly PlacedComment[],
  write: boolean,
): void {
  if (comments.length) print('\nComments:');
  for (const { place, placeAfter, author, date, about, text } of comments) {
    const { file, line } = write ? placeAfter : place;
    const by = [author, date.slice(0, 10)].filter(Boolean).join(', ');
    print(clean(`${file}:${line} ${about ? `"${about}": ` : ''}${text}${by ? ` (${by})` : ''}`));
  }
}

/** A comment of several lines stays on one. */
function clean(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** The deck as it would be must be sound: a figure that a reviewer typed is no fact. */
function requireSoundResult(
  session: Session,
  { files }: MergedNotes,
  project: Project,
  version: ReturnType<typeof readVersion>,
): void {
  const next = { ...project, files: new Map([...project.files, ...files]) };
  const compilation = compileDeck(next, version);
  if (isSound(compilation)) return;
  const errors = compilation.diagnostics.filter(({ severity }) => severity === 'error');
  for (const error of errors) session.report(formatDiagnostic(error));
  throw new UserError(
    `with these changes the deck would have ${count(errors.length, 'error')}; nothing was written`,
  );
}

/** Written aside first, so that what was there is whole until the new one is. */
function replaceFile(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

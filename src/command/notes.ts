import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileDeck, isSound } from '../compile.ts';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { type Project, readProject } from '../source/project.ts';
import { projectRoot } from '../source/project-root.ts';
import { readVersion } from '../source/version.ts';
import { type MergedNotes, mergeNotes } from '../word/merge/merge.ts';
import { printUnifiedDiff } from '../word/merge/unified-diff.ts';
import { ForeignFileError } from '../word/read/archive.ts';
import type { PlacedComment } from '../word/read/placed-comment.ts';
import { type ReviewedNotes, readNotesDocument } from '../word/read/reviewed-notes.ts';
import { printDiagnostics, requireSound } from './compile-project.ts';
import { UserError } from './user-error.ts';

const USAGE = `expected one of:
  npm run notes -- export                            write dist/delegation/notes.<language>.docx
  npm run notes -- import FILE [--reject] [--write]  show what a reviewed file changes, and write it`;

/** Hands the speaker notes out for review in Word, and takes them back. */
export async function run(words: readonly string[]): Promise<void> {
  const [action, ...rest] = words;
  const options = rest.filter((word) => word.startsWith('--'));
  const [file, ...more] = rest.filter((word) => !word.startsWith('--'));
  const unknown = options.find((word) => word !== '--write' && word !== '--reject') ?? more[0];
  if (unknown) throw new UserError(`"${unknown}" is not understood; ${USAGE}`);
  if (action === 'export' && !file && !options.length) {
    // A browser and Vite are loaded only for what needs them.
    const { exportNotes } = await import('./notes-export.ts');
    return exportNotes();
  }
  if (action !== 'import' || !file) throw new UserError(USAGE);
  importNotes(file, options.includes('--reject'), options.includes('--write'));
}

function importNotes(file: string, reject: boolean, write: boolean): void {
  const project = readProject(projectRoot);
  const reviewed = readReviewed(file, reject);
  const version = readVersion(projectRoot);
  const merged = mergeNotes(
    requireSound(compileDeck(project, version)),
    project.files,
    reviewed,
    file,
  );
  printDiagnostics(merged.diagnostics);
  const errors = merged.diagnostics.filter(({ severity }) => severity === 'error');
  printChanges(merged, project);
  printComments(merged.comments, write);
  if (errors.length) throw new UserError(`${count(errors.length, 'error')}; nothing was written`);
  requireSoundResult(merged, project, version);
  if (!merged.files.size) console.log('Nothing in the notes was changed.');
  else if (!write)
    console.log(`\n${count(merged.files.size, 'file')} would change; --write writes them.`);
  else {
    for (const [path, text] of merged.files) replaceFile(join(projectRoot, path), text);
    console.log(`\n${count(merged.files.size, 'file')} written.`);
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

function printChanges({ files }: MergedNotes, project: Project): void {
  for (const [path, text] of files)
    console.log(printUnifiedDiff(path, project.files.get(path) ?? '', text));
}

function printComments(comments: readonly PlacedComment[], write: boolean): void {
  if (comments.length) console.log('\nComments:');
  for (const { place, placeAfter, author, date, about, text } of comments) {
    const { file, line } = write ? placeAfter : place;
    const by = [author, date.slice(0, 10)].filter(Boolean).join(', ');
    console.log(
      clean(`${file}:${line} ${about ? `"${about}": ` : ''}${text}${by ? ` (${by})` : ''}`),
    );
  }
}

/** What comes out of a foreign file is kept from steering the terminal. */
function clean(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** The deck as it would be must be sound: a figure that a reviewer typed is no fact. */
function requireSoundResult(
  { files }: MergedNotes,
  project: Project,
  version: ReturnType<typeof readVersion>,
): void {
  const next = { ...project, files: new Map([...project.files, ...files]) };
  const compilation = compileDeck(next, version);
  if (isSound(compilation)) return;
  const errors = compilation.diagnostics.filter(({ severity }) => severity === 'error');
  for (const error of errors) console.error(formatDiagnostic(error));
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

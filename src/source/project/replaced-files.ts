import {
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isInside } from './inside.ts';
import { isFile, readStateFile } from './state-file.ts';

/** Where files wait until all of them are whole. */
const FOLDER = '.replacing';
/** Lists the files that are to be put in place; written last, when all of them are whole. */
const JOURNAL = 'journal.json';

/** A file of several could not be written; none was. */
export class ReplaceError extends Error {
  readonly file: string;
  readonly code: string;
  constructor(file: string, code: string) {
    super(`${file} cannot be written (${code})`);
    this.file = file;
    this.code = code;
  }
}

/** Moving a file into its place, handed in so that a failure can be tested. */
export type Move = (from: string, to: string) => void;

/** A file that is whole, and where it belongs; `name` is what an error calls it. */
export interface Placing {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** Moves files into their places, all or none. Throws a ReplaceError, and then all files are as they were. */
export function placeFiles(placings: readonly Placing[], move: Move = renameSync): void {
  const before = placings.map(({ to, name }) => readIfThere(to, name));
  for (const [at, { from, to, name }] of placings.entries())
    try {
      mkdirSync(dirname(to), { recursive: true });
      move(from, to);
    } catch (error) {
      for (let index = at - 1; index >= 0; index -= 1)
        restore(placings[index]?.to ?? '', before[index]);
      throw new ReplaceError(name, readCode(error));
    }
}

/**
 * Writes several files of the project at `root`, all or none: aside first, then in their places. Where it is stopped in
 * between, `finishReplacing` completes it. Throws a ReplaceError, and then all files are as they were.
 */
export function replaceFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  move: Move = renameSync,
): void {
  const folder = join(root, FOLDER);
  finishReplacing(root);
  const names = [...files.keys()];
  try {
    writeAside(folder, files);
    placeFiles(listPlacings(root, names), move);
  } catch (error) {
    throw error instanceof ReplaceError ? error : new ReplaceError(FOLDER, readCode(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeAside(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [index, text] of [...files.values()].entries())
    writeFileSync(join(folder, String(index)), text);
  writeFileSync(join(folder, `${JOURNAL}.new`), JSON.stringify([...files.keys()]));
  renameSync(join(folder, `${JOURNAL}.new`), join(folder, JOURNAL));
}

function listPlacings(root: string, names: readonly string[]): readonly Placing[] {
  return names.map((name, index) => ({
    from: join(root, FOLDER, String(index)),
    to: findPlace(root, name),
    name,
  }));
}

/** Where a file of the project belongs; the journal may have come with the project, and a link may lead out of it. */
function findPlace(root: string, name: string): string {
  const path = join(root, name);
  const isOurs = /^(?:slides|dist)\/[^:]*$/.test(name) && !name.split(/[\\/]/).includes('..');
  try {
    if (isOurs && isInside(root, path)) return path;
  } catch {
    throw new ReplaceError(name, 'no file can be there');
  }
  throw new ReplaceError(name, 'it is out of the project');
}

/** Completes what a run that was stopped had begun to put in place, and removes what it had not. Throws a ReplaceError. */
export function finishReplacing(root: string): void {
  const folder = join(root, FOLDER);
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const names = readNames(join(folder, JOURNAL));
  placeFiles(listPlacings(root, names).filter(({ from }) => isFile(from)));
  rmSync(folder, { recursive: true, force: true });
}

function readNames(journal: string): readonly string[] {
  if (!lstatSync(journal, { throwIfNoEntry: false })) return [];
  try {
    const names: unknown = JSON.parse(readStateFile(journal) ?? '');
    if (Array.isArray(names) && names.every((name) => typeof name === 'string')) return names;
  } catch {
    // Said below.
  }
  throw new ReplaceError(JOURNAL, 'its list of files is damaged');
}

function readCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

function readIfThere(file: string, name: string): Buffer | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found && !found.isFile()) throw new ReplaceError(name, 'something else has its name');
  return found && readFileSync(file);
}

function restore(file: string, content: Buffer | undefined): void {
  if (content) writeFileSync(file, content);
  else rmSync(file, { force: true });
}

import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

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
  const before = names.map((name) => readIfThere(join(root, name)));
  let at = 0;
  try {
    mkdirSync(folder, { recursive: true });
    for (const [index, text] of [...files.values()].entries())
      writeFileSync(join(folder, String(index)), text);
    writeFileSync(join(folder, `${JOURNAL}.new`), JSON.stringify(names));
    renameSync(join(folder, `${JOURNAL}.new`), join(folder, JOURNAL));
    for (; at < names.length; at += 1) putInPlace(root, names[at] ?? '', at, move);
  } catch (error) {
    for (let index = at - 1; index >= 0; index -= 1)
      restore(join(root, names[index] ?? ''), before[index]);
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new ReplaceError(names[at] ?? FOLDER, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Completes what a run that was stopped had begun to put in place, and removes what it had not. */
export function finishReplacing(root: string): void {
  const folder = join(root, FOLDER);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const names = readNames(join(folder, JOURNAL));
  for (const [index, name] of names.entries())
    if (existsSync(join(folder, String(index)))) putInPlace(root, name, index, renameSync);
  rmSync(folder, { recursive: true, force: true });
}

function readNames(journal: string): readonly string[] {
  return existsSync(journal) ? JSON.parse(readFileSync(journal, 'utf8')) : [];
}

function putInPlace(root: string, name: string, index: number, move: Move): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  move(join(root, FOLDER, String(index)), join(root, name));
}

function readIfThere(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

function restore(file: string, content: Buffer | undefined): void {
  if (content) writeFileSync(file, content);
  else rmSync(file, { force: true });
}

import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, parse, sep } from 'node:path';
import { isFile, readStateFile } from '../../source/project/state-file.ts';

/** In the output folder: the hash of each file that commands wrote there. */
const RECORD = '.written.json';
/** Where in the output folder files go that somebody changed or put there. */
const KEPT = 'kept';

/** A file of the output folder that is about to be replaced and is not as it was written, and its copy. */
export interface KeptFile {
  readonly file: string;
  readonly copy: string;
}

/**
 * Copies aside what people changed, or put beside what commands wrote: a reviewer may have written into the Word file
 * where it lies. `files` are paths in `dist`. What was written before there was a record is taken to be unchanged.
 */
export function keepEdited(dist: string, files: readonly string[]): readonly KeptFile[] {
  const record = readRecord(dist);
  const folders = new Set(Object.keys(record).map((file) => file.split('/')[0]));
  return files.flatMap((file): readonly KeptFile[] => {
    const from = join(dist, file);
    const isOurs = !folders.has(file.split('/')[0] ?? '') || /^(\.|~\$)/.test(basename(file));
    if (isOurs || !isFile(from) || record[file] === hashFile(from)) return [];
    removeLink(join(dist, KEPT));
    const copy = `${KEPT}/${nameCopy(dist, from)}`;
    mkdirSync(join(dist, KEPT), { recursive: true });
    copyFileSync(from, join(dist, copy));
    return [{ file, copy }];
  });
}

/** Remembers files of `dist` as they are now written. */
export function recordWritten(dist: string, files: readonly string[]): void {
  const others = Object.entries(readRecord(dist)).filter(
    ([file]) => !files.includes(file) && existsSync(join(dist, file)),
  );
  const written = files.map((file) => [file, hashFile(join(dist, file))] as const);
  removeLink(join(dist, RECORD));
  writeFileSync(join(dist, RECORD), JSON.stringify(Object.fromEntries([...others, ...written])));
}

/** The files below a folder of `dist`, with a slash on every system. */
export function listFiles(dist: string, folder: string): readonly string[] {
  if (!lstatSync(join(dist, folder), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(join(dist, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(dist.length + 1)
        .replaceAll(sep, '/'),
    );
}

/** For people: what was kept, and what to do with it. */
export function describeKept(kept: readonly KeptFile[]): readonly string[] {
  return kept.map(
    ({ file, copy }) =>
      `dist/${file} is not as it was written: kept as dist/${copy}${
        /\.(docx|xlf)$/.test(file) ? ', which npm run notes -- import takes in' : ''
      }`,
  );
}

/** The same file twice is kept once; another of its name gets a number. */
function nameCopy(dist: string, from: string): string {
  const { name, ext } = parse(from);
  for (let number = 1; ; number += 1) {
    const copy = `${name}${number > 1 ? `-${number}` : ''}${ext}`;
    const there = join(dist, KEPT, copy);
    const found = lstatSync(there, { throwIfNoEntry: false });
    if (!found || (found.isFile() && hashFile(there) === hashFile(from))) return copy;
  }
}

/** A link would lead what is written out of the project, a pipe take it for ever; no command makes one. */
function removeLink(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found && !found.isFile() && !found.isDirectory()) rmSync(path);
}

function readRecord(dist: string): Readonly<Record<string, string>> {
  try {
    return Object(JSON.parse(readStateFile(join(dist, RECORD)) ?? '{}'));
  } catch {
    return {};
  }
}

function hashFile(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

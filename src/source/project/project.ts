import {
  accessSync,
  constants,
  lstatSync,
  readdirSync,
  readFileSync,
  type Stats,
  statSync,
} from 'node:fs';
import { extname, join, posix } from 'node:path';
import type { Cause, Diagnostic } from '../../model/diagnostic.ts';
import type { PictureFile } from '../../model/picture.ts';
import * as report from '../diagnostics.ts';
import { createLocator } from '../lines.ts';
import { decodeText } from './encoding.ts';
import { classifyFile, suggestName } from './files.ts';
import { isInside } from './inside.ts';
import { finishReplacing, ReplaceError } from './replaced-files.ts';

/** All that a deck is made from, read from disk once: paths are project-relative, with `/`. */
export interface Project {
  /** Its folder, where packages that it has installed are; none for a project that is on no disk. */
  readonly root?: string;
  readonly files: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, PictureFile>;
  /** What could not be read, and what is in a place where nothing is read. */
  readonly diagnostics?: readonly Diagnostic[];
}

const rasterTypes: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
};
/** Larger than a slide or a picture of a deck can be, and small enough to be read at once. */
const LARGEST = 64 * 1024 * 1024;

/** Reads `slides/` and the pictures in `assets/` of the project at `root`. */
export function readProject(root: string): Project {
  const diagnostics: Diagnostic[] = [...completeImport(root)];
  const files = new Map<string, string>();
  const pictures = new Map<string, PictureFile>();
  for (const file of listFiles(root, 'slides', diagnostics)) {
    const bytes = classify(file, diagnostics) && readBytes(root, file, diagnostics);
    if (bytes) files.set(file, readText(bytes, file, diagnostics));
  }
  for (const file of listFiles(root, 'assets', diagnostics)) {
    const extension = extname(file).toLowerCase();
    const mime = rasterTypes[extension];
    const bytes = mime || extension === '.svg' ? readBytes(root, file, diagnostics) : undefined;
    if (bytes && mime) pictures.set(file, { type: 'raster', mime, bytes });
    else if (bytes) pictures.set(file, { type: 'svg', markup: readText(bytes, file, diagnostics) });
  }
  return { root, files, pictures, diagnostics };
}

/** Completes an import that was stopped; one that cannot be is reported, and its files stay aside. */
function completeImport(root: string): readonly Diagnostic[] {
  try {
    finishReplacing(root);
    return [];
  } catch (error) {
    if (!(error instanceof ReplaceError)) throw error;
    const place = startOf('.replacing/journal.json');
    const problem = `an import that was stopped cannot be completed: ${error.message}`;
    const remedy = 'remove the folder .replacing, and import again';
    return [report.fileBroken({ place, problem, remedy })];
  }
}

function classify(file: string, diagnostics: Diagnostic[]): boolean {
  const kind = classifyFile(file);
  if (kind === 'unknown')
    diagnostics.push(
      report.fileUnread({ place: startOf(file), file, expected: suggestName(file) }),
    );
  return kind === 'read';
}

function listFiles(root: string, folder: string, diagnostics: Diagnostic[]): readonly string[] {
  if (!lstatSync(join(root, folder), { throwIfNoEntry: false })) return [];
  const fault = findFault(root, folder, (found) => (found.isDirectory() ? undefined : NO_FOLDER));
  if (fault) {
    diagnostics.push(report.fileBroken({ place: startOf(folder), ...fault }));
    return [];
  }
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (classifyFile(entry.isDirectory() ? `${path}/` : path) === 'ignored') return [];
      return entry.isDirectory() ? listFiles(root, path, diagnostics) : [path];
    });
}

/** The bytes of a file; what is none, or cannot be read, is reported. */
function readBytes(root: string, file: string, diagnostics: Diagnostic[]): Uint8Array | undefined {
  const fault = findFault(root, file, (found) => {
    if (!found.isFile()) return NO_FILE;
    return found.size > LARGEST ? tooLarge(found.size) : undefined;
  });
  if (!fault) return readFileSync(join(root, file));
  diagnostics.push(report.fileBroken({ place: startOf(file), ...fault }));
  return undefined;
}

/**
 * What is wrong with what a path leads to. Links are followed as far as they stay in the project: slides that somebody
 * sent must not have files of this machine published.
 */
function findFault(
  root: string,
  file: string,
  check: (found: Stats) => Cause | undefined,
): Cause | undefined {
  const path = join(root, file);
  try {
    if (!isInside(root, path)) return LEADS_OUT;
    accessSync(path, constants.R_OK);
    return check(statSync(path));
  } catch (error) {
    return explainFailure((error as NodeJS.ErrnoException).code ?? 'unknown');
  }
}

const LEADS_OUT: Cause = {
  problem: 'a link leads out of the project',
  remedy: 'put what it leads to in its place, or remove it',
};
const NO_FOLDER: Cause = {
  problem: 'a file is where a folder belongs',
  remedy: 'move it away',
};
const NO_FILE: Cause = {
  problem: 'a folder or a device is where a file belongs',
  remedy: 'move it away',
};

function tooLarge(size: number): Cause {
  return {
    problem: `the file has ${Math.round(size / 1024 / 1024)} MiB; expected 64 at most`,
    remedy: 'make it smaller',
  };
}

function explainFailure(code: string): Cause {
  if (code === 'ENOENT' || code === 'ELOOP')
    return {
      problem: 'the file is a link to one that is not there',
      remedy: 'put the file itself in its place, or remove it',
    };
  return {
    problem: `the file cannot be read (${code})`,
    remedy: 'check whose it is and who may read it',
  };
}

function readText(bytes: Uint8Array, file: string, diagnostics: Diagnostic[]): string {
  const { text, fault } = decodeText(bytes);
  if (fault) {
    const place = createLocator(
      file,
      text.replace(/\r\n?/g, '\n'),
    )(text.slice(0, fault.offset).replace(/\r\n?/g, '\n').length);
    diagnostics.push(report.fileEncoding({ place, found: fault.found }));
  }
  return text;
}

function startOf(file: string) {
  return { file, line: 1, column: 1 };
}

import { ForeignFileError } from '../source/project/archive.ts';

/** Something the person at the keyboard can mend; its message is the one thing they are shown. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** What the system's error codes mean, and what a person can do. */
const CODES: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  ENOSPC: ['the disk is full', 'free some space'],
  EDQUOT: ['the space you are allowed is used up', 'free some of it'],
  EROFS: ['the disk cannot be written to', 'build elsewhere, or mount it for writing'],
  EACCES: ['permission is denied', 'check whose it is and who may read and write it'],
  EPERM: ['permission is denied', 'check whose it is, and close what has it open'],
  ENOENT: ['there is no such file or folder', 'check its name'],
  EISDIR: ['it is a folder', 'expected a file'],
  ENOTDIR: ['a file is where a folder belongs', 'move the file away'],
  EEXIST: ['something else has its name', 'move it away'],
  EMFILE: ['too many files are open', 'close some programs'],
  ENOMEM: ['there is not enough memory', 'close some programs'],
  ELOOP: ['its links lead in a circle', 'correct the link'],
  EADDRINUSE: ['the port is taken', 'end the other program, or name another port'],
};

const FULL = 'the disk is full, or the one of temporary files; free some space';

/** Errors whose message is written for people. */
const OURS: ReadonlySet<string> = new Set([
  'UserError',
  'BrowserError',
  'PdfError',
  'ForeignFileError',
]);

/** An error as lines for the terminal, the first the gravest: all that went wrong, each with what to do where it is known. */
export function explainError(error: unknown): readonly string[] {
  const lines = explainAll(error);
  // A browser and its exports fail in many ways where the disk is full: that alone is what can be mended.
  return lines.some((line) => /\bENOSPC\b/.test(line)) ? [FULL] : lines;
}

function explainAll(error: unknown): readonly string[] {
  if (error instanceof AggregateError) return [...new Set(error.errors.flatMap(explainAll))];
  if (!(error instanceof Error)) return [UNFORESEEN];
  const others = 'others' in error && Array.isArray(error.others) ? error.others : [];
  if (OURS.has(error.name)) return [error.message, ...others.map(String)];
  const missing = findMissingPackage(error);
  if (missing) return [`the package ${missing} is missing or incomplete; run npm ci`];
  const code = findCode(error);
  if (!CODES[code]) return [UNFORESEEN];
  const path = 'path' in error && typeof error.path === 'string' ? `${error.path}: ` : '';
  return [path + explainCode(error)];
}

/** Why a file cannot be read: what the system or its reader said, and what to do where that is known; else `remedy`. */
export function explainFile(error: unknown, remedy?: string): string {
  if (error instanceof ForeignFileError) return error.message;
  return [explainCode(error), ...(remedy ? [remedy] : [])].join('; ');
}

/** What the system said, in a few words, and what to do where that is known. */
export function explainCode(error: unknown): string {
  const known = error instanceof Error ? CODES[findCode(error)] : undefined;
  return known ? known.join('; ') : 'it cannot be used';
}

/** The words of a library would help nobody who did not write this program. */
const UNFORESEEN =
  'something went wrong that this program does not foresee; run it again with DEBUG=1 to see what, and report it (CONTRIBUTING.md says how)';

/** The package that Node did not find, or of which it did not find a file; undefined where one of ours is missing. */
function findMissingPackage(error: Error): string | undefined {
  if (!('code' in error) || !/^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(error.code)))
    return undefined;
  const [, wanted = ''] = /^Cannot find (?:package|module) '([^']+)'/.exec(error.message) ?? [];
  const name = wanted.split(/[\\/]node_modules[\\/]/).at(-1) ?? '';
  return /^(?:@[\w.-]+[\\/])?\w[\w.-]*/.exec(name)?.[0].replace('\\', '/');
}

/** A system's code, also where a library has it in its words only: the bundler reports a full disk as a defect of its own. */
function findCode(error: Error): string {
  if ('code' in error && typeof error.code === 'string' && error.code in CODES) return error.code;
  if (/\(os error 28\)/.test(error.message)) return 'ENOSPC';
  return /\b(E[A-Z]{4,})\b/.exec(error.message)?.[1] ?? '';
}

import { listUnsigned } from '../check/signatures/signing.ts';
import {
  type Compilation,
  compileDeck,
  isSound,
  isTranslatable,
  type SoundCompilation,
} from '../compile.ts';
import { type Diagnostic, formatDiagnostic, type Severity } from '../model/diagnostic.ts';
import type { StatementSource } from '../model/statement.ts';
import { readProject } from '../source/project/project.ts';
import { readCommit, readVersion } from '../source/project/version.ts';
import { readStatement } from '../source/statement/read.ts';
import type { Session } from './session.ts';
import { explainFile, UserError } from './user-error.ts';

/** Reads and checks the project, against the statement where its path is given; sound or not. */
export async function compileSources(
  { root }: Session,
  statementPath?: string,
): Promise<Compilation> {
  const statement = statementPath === undefined ? undefined : await openStatement(statementPath);
  return compileDeck(readProject(root), readVersion(root), statement);
}

/** Reads and checks the project with the slides of a commit; `also` says what could be named in its place. */
export function compileCommit(root: string, commit: string, also = ''): Compilation {
  const files = readCommit(root, commit);
  if (!files)
    throw new UserError(
      `"${commit}" is no commit of this repository; give one that git knows, such as HEAD~3 or v1.2${also}`,
    );
  return compileDeck({ ...readProject(root), files }, readVersion(root));
}

/** Reads and checks the project, prints every diagnostic, and throws where one is an error. */
export async function compileProject(
  session: Session,
  statementPath?: string,
): Promise<SoundCompilation> {
  return requireSound(session, await compileSources(session, statementPath));
}

/** Prints what was found and lets a sound compilation pass. */
export function requireSound(session: Session, compilation: Compilation): SoundCompilation {
  printDiagnostics(session, compilation.diagnostics);
  if (isSound(compilation)) return compilation;
  throw new UserError(countErrors(compilation.diagnostics));
}

/** Prints what was found and lets pass what is sound, or is so once it is translated. */
export function requireTranslatable(session: Session, compilation: Compilation): SoundCompilation {
  if (!isTranslatable(compilation)) return requireSound(session, compilation);
  printDiagnostics(session, compilation.diagnostics);
  return compilation;
}

/** Throws where a signature that the deck asks for is missing or has lapsed, and prints each. */
export function requireSigned(session: Session, { deck, signing }: SoundCompilation): void {
  if (!deck.settings.sign.length)
    throw new UserError(
      'slides/deck.yaml does not say whose signatures the deck needs; add sign: [legal], or leave --signed out',
    );
  const unsigned = signing ? listUnsigned(signing) : [];
  printDiagnostics(session, unsigned);
  if (unsigned.length) throw new UserError(countErrors(unsigned));
}

/** One line a diagnostic, on standard error. */
export function printDiagnostics(session: Session, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) session.report(formatDiagnostic(diagnostic));
}

/** The last line of a command that found errors and therefore did not write what it writes. */
export function countErrors(diagnostics: readonly Diagnostic[]): string {
  return `${count(diagnostics, 'error')}; nothing was written`;
}

/** How many there are of a severity, for people: "2 errors". */
export function count(diagnostics: readonly Diagnostic[], severity: Severity): string {
  const number = diagnostics.filter((found) => found.severity === severity).length;
  return `${number || 'no'} ${severity}${number === 1 ? '' : 's'}`;
}

/** Reads the statement at a path; throws a UserError that says why it cannot be read. */
export async function openStatement(path: string): Promise<StatementSource> {
  try {
    return await readStatement(path);
  } catch (error) {
    throw new UserError(`the statement ${path} cannot be read: ${explainFile(error, FORMATS)}`);
  }
}

const FORMATS = 'give the path of a .docx, .odt, .pdf, .md or .txt file';

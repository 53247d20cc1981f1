import { type Compilation, compileDeck, isSound, type SoundCompilation } from '../compile.ts';
import { type Diagnostic, formatDiagnostic, type Severity } from '../model/diagnostic.ts';
import type { StatementSource } from '../model/statement.ts';
import { readProject } from '../source/project.ts';
import { readStatement } from '../source/statement-file.ts';
import { readVersion } from '../source/version.ts';
import type { Session } from './session.ts';
import { explainCode, UserError } from './user-error.ts';

/** Reads and checks the project, against the statement where its path is given; sound or not. */
export function compileSources({ root }: Session, statementPath?: string): Compilation {
  const statement = statementPath === undefined ? undefined : openStatement(statementPath);
  return compileDeck(readProject(root), readVersion(root), statement);
}

/** Reads and checks the project, prints every diagnostic, and throws where one is an error. */
export function compileProject(session: Session, statementPath?: string): SoundCompilation {
  return requireSound(session, compileSources(session, statementPath));
}

/** Prints what was found and lets a sound compilation pass. */
export function requireSound(session: Session, compilation: Compilation): SoundCompilation {
  printDiagnostics(session, compilation.diagnostics);
  if (isSound(compilation)) return compilation;
  throw new UserError(countErrors(compilation.diagnostics));
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

function openStatement(path: string): StatementSource {
  try {
    return readStatement(path);
  } catch (error) {
    throw new UserError(
      `the statement ${path} cannot be read (${explainCode(error)}); give the path of a text or Markdown file`,
    );
  }
}

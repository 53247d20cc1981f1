import { type Compilation, compileDeck, isSound, type SoundCompilation } from '../compile.ts';
import { type Diagnostic, formatDiagnostic, type Severity } from '../model/diagnostic.ts';
import type { StatementSource } from '../model/statement.ts';
import { readProject } from '../source/project.ts';
import { projectRoot } from '../source/project-root.ts';
import { readStatement } from '../source/statement-file.ts';
import { readVersion } from '../source/version.ts';
import { UserError } from './user-error.ts';

/** Reads and checks the project, against the statement where its path is given; sound or not. */
export function compileSources(statementPath?: string): Compilation {
  const statement = statementPath ? openStatement(statementPath) : undefined;
  return compileDeck(readProject(projectRoot), readVersion(projectRoot), statement);
}

/** Reads and checks the project, prints every diagnostic, and throws where one is an error. */
export function compileProject(statementPath = process.env.STATEMENT): SoundCompilation {
  return requireSound(compileSources(statementPath));
}

/** Prints what was found and lets a sound compilation pass. */
export function requireSound(compilation: Compilation): SoundCompilation {
  printDiagnostics(compilation.diagnostics);
  if (isSound(compilation)) return compilation;
  throw new UserError(countErrors(compilation.diagnostics));
}

/** One line a diagnostic, on standard error. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
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
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `the statement cannot be read (${reason}); give the path of a text or Markdown file`,
    );
  }
}

import { type Compilation, compileDeck, isSound } from '../compile.ts';
import { type Diagnostic, formatDiagnostic } from '../model/diagnostic.ts';
import { readProject } from '../read/project.ts';
import { readVersion } from '../read/version.ts';
import { projectRoot } from './project-root.ts';
import { UserError } from './user-error.ts';

/** Reads and checks the project, prints every diagnostic, and throws where one is an error. */
export function compileProject(): ReturnType<typeof requireSound> {
  return requireSound(compileDeck(readProject(projectRoot), readVersion(projectRoot)));
}

/** Prints what was found and lets a sound compilation pass. */
export function requireSound(compilation: Compilation): Required<Compilation> {
  printDiagnostics(compilation.diagnostics);
  if (isSound(compilation)) return compilation;
  const errors = compilation.diagnostics.filter(({ severity }) => severity === 'error').length;
  throw new UserError(`${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was written`);
}

/** One line a diagnostic, on standard error. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
}

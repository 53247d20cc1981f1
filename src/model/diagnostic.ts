import type { Place } from './place.ts';

export type Severity = 'error' | 'warning';

/** One thing that is wrong: `message` says what was found, what was expected and what to do. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Kebab-case, what a test and a reader can search for: `fact-unknown`. */
  readonly code: string;
  readonly message: string;
  readonly place: Place;
  /** Id of the slide it concerns, where it concerns one. */
  readonly slide?: string;
}

/** The one line a person reads: `slides/fr/040-evidence.md:14:7 unknown fact "x" [fact-unknown]`. */
export function formatDiagnostic({ severity, code, message, place }: Diagnostic): string {
  const prefix = severity === 'warning' ? 'warning: ' : '';
  return `${place.file}:${place.line}:${place.column} ${prefix}${message} [${code}]`;
}

import { escapeControls } from './escape.ts';
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
  /** Lines to be pasted into the file, where there are some. */
  readonly paste?: readonly string[];
}

/** All that is said of one kind of mistake; `Details` are what the words are filled with. */
export interface DiagnosticKind<Details = unknown> {
  readonly code: string;
  readonly severity: Severity;
  /** What was found, and what was expected. */
  readonly message: Words<Details>;
  /** What to do about it. */
  readonly help: Words<Details>;
  /** Why the rule is there, in a sentence or two of Markdown: what the reference in DIAGNOSTICS.md says. */
  readonly explanation: string;
}

type Words<Details> = string | ((details: Details) => string);

/** Details of a kind with several causes, each with words of its own. */
export interface Cause {
  readonly problem: string;
  readonly remedy: string;
}

/** Where a diagnostic stands, beside its details. */
interface Spot {
  readonly place: Place;
  readonly slide?: string | undefined;
  readonly paste?: readonly string[];
}

/** Makes diagnostics of one kind: `factUnknown({ place, id })`. */
export type DiagnosticBuilder<Details = never> = ((found: Details & Spot) => Diagnostic) & {
  readonly kind: DiagnosticKind<Details>;
};

/** The names under which a `diagnostics.ts` exports its kinds. */
export type KindName<Module> = {
  readonly [Name in keyof Module]: Module[Name] extends DiagnosticBuilder ? Name : never;
}[keyof Module];

/**
 * Defines a kind of diagnostic, and returns what builds one. Each stands in the `diagnostics.ts` of its room, and every
 * such file in the registry.
 */
export function defineDiagnostic<Details = unknown>(
  kind: DiagnosticKind<Details>,
): DiagnosticBuilder<Details> {
  const { code, severity, message, help } = kind;
  const build = (found: Details & Spot): Diagnostic => {
    const { place, slide, paste } = found;
    const said = `${fillWords(message, found)}; ${fillWords(help, found)}`;
    return {
      severity,
      code,
      message: said,
      place,
      ...(slide !== undefined && { slide }),
      ...(paste && { paste }),
    };
  };
  return Object.assign(build, { kind });
}

/** The words of a kind with its details in place. */
export function fillWords<Details>(words: Words<Details>, details: Details): string {
  return typeof words === 'string' ? words : words(details);
}

/**
 * The one line a person reads: `slides/fr/040-evidence.md:14:7 unknown fact "x"; register it [fact-unknown]`. Below it
 * the lines to be pasted, where there are some.
 */
export function formatDiagnostic({ severity, code, message, place, paste }: Diagnostic): string {
  const prefix = severity === 'warning' ? 'warning: ' : '';
  const { file, line, column } = place;
  const said = `${file}:${line}:${column} ${prefix}${message} [${code}]`;
  return [said, ...(paste ?? [])].map(escapeControls).join('\n');
}

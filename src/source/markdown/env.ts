import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';

/** What one run of the parser is given, and where it leaves what it found wrong. */
export interface MarkdownEnv {
  readonly file: string;
  /** The source's lines, as the author wrote them. */
  readonly lines: readonly string[];
  /** Line of the file on which the source begins. */
  readonly firstLine: number;
  readonly diagnostics: Diagnostic[];
}

/** Place of a line of the source, 0-based as in `token.map`. */
export function locateLine(env: MarkdownEnv, line: number, column = 0): Place {
  return { file: env.file, line: env.firstLine + line, column: column + 1 };
}

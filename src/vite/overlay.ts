import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HotPayload } from 'vite';
import { type Diagnostic, formatDiagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';

/** How many errors are shown with the code around them. */
const FRAMED = 5;

/** Vite's overlay for what is wrong: every error in a line, then the first of them with the code around each. */
export function explainToBrowser(diagnostics: readonly Diagnostic[], root: string): HotPayload {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const { file = '', line = 1, column = 1 } = first?.place ?? {};
  return {
    type: 'error',
    err: {
      message: errors.map(formatDiagnostic).join('\n\n'),
      stack: '',
      id: file,
      loc: { file: join(root, file), line, column },
      frame: errors
        .slice(0, FRAMED)
        .map(({ place }) => frameError(place, root))
        .join('\n\n'),
    },
  };
}

function frameError({ file, line, column }: Place, root: string): string {
  return `${file}:${line}:${column}\n${frameCode(join(root, file), line, column)}`;
}

/** Two lines either side of a place, with a mark below its column. */
export function frameCode(path: string, line: number, column: number): string {
  const lines = readLines(path);
  const from = Math.max(1, line - 2);
  return lines
    .slice(from - 1, line + 2)
    .flatMap((text, index) => {
      const number = from + index;
      const row = `${String(number).padStart(4)} | ${text}`;
      return number === line ? [row, `     | ${' '.repeat(Math.max(0, column - 1))}^`] : [row];
    })
    .join('\n');
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/);
  } catch {
    return [];
  }
}

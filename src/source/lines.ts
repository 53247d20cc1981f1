import type { Diagnostic } from '../model/diagnostic.ts';
import { findPiece, type Place } from '../model/place.ts';
import * as report from './diagnostics.ts';

/** Text as every parser reads it: no byte order mark, LF line ends. Lines and columns stay those of the file. */
export function normalizeSource(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Turns offsets of one text into places, the text beginning at `firstLine` of `file`. */
export function createLocator(
  file: string,
  text: string,
  firstLine = 1,
): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = findPiece(starts, offset);
    return { file, line: firstLine + line, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The part of a text that is read, at most `longest` characters; a longer one is reported where the part ends. */
export function limitText(
  text: string,
  {
    file,
    firstLine = 1,
    longest,
  }: { readonly file: string; readonly firstLine?: number; readonly longest: number },
): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  if (text.length <= longest) return { text, diagnostics: [] };
  const read = text.slice(0, longest);
  const place = createLocator(file, read, firstLine)(longest);
  const problem = `the text has ${text.length} characters; expected ${longest} at most`;
  return {
    text: read,
    diagnostics: [report.textUnbounded({ place, problem, remedy: 'divide it' })],
  };
}

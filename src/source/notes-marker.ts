import { noteMarkers } from '../language/words/note-markers.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import * as report from './diagnostics.ts';
import { createLocator } from './lines.ts';

/** A piece of a slide's file: its text, and the line that it begins on. */
export interface Part {
  readonly text: string;
  readonly line: number;
}

/** The line above the speaker notes. */
const marker = /^Note:[ \t]*$/m;

/** Parts a slide from its notes. Lines that were surely meant as the marker are errors: they would publish the notes. */
export function splitNotes(
  body: Part,
  file: string,
  diagnostics: Diagnostic[],
): { readonly content: Part; readonly notes: Part } {
  const match = body.text.match(marker);
  const start = match?.index ?? body.text.length;
  const after = start + (match?.[0].length ?? 0) + 1;
  const content = { text: body.text.slice(0, start), line: body.line };
  const line = body.line + body.text.slice(0, after).split('\n').length - 1;
  const locate = createLocator(file, body.text, body.line);
  for (const { offset, found } of findNearMarkers(body.text))
    if (offset !== start) diagnostics.push(report.notesMarker({ place: locate(offset), found }));
  return { content, notes: { text: body.text.slice(after), line } };
}

const words = noteMarkers
  .map((one) =>
    one
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/['’]/g, "['’]")
      .replace(/ /g, '[ \\u00a0]'),
  )
  .sort((a, b) => b.length - a.length)
  .join('|');
/** What may stand before and around a marker: list and quotation marks, a heading's, emphasis, and what is not seen. */
const near = new RegExp(
  String.raw`^[\s\p{Cf}>#*_+~-]*(?:\?{3}|(?:${words})(?:[*_]*[ \t\u00a0\u202f]*[:：].*|[*_ \t]*)$)`,
  'iu',
);
function findNearMarkers(text: string) {
  const found: { readonly offset: number; readonly found: string }[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (near.test(line))
      found.push({
        offset: offset + Math.max(0, line.search(/\S/)),
        found: line.trim().slice(0, 30),
      });
    offset += line.length + 1;
  }
  return found;
}

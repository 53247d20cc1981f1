import MarkdownItParser from 'markdown-it';
import { foldWords } from '../language/fold.ts';
import { noteMarkers, noteReaders } from '../language/words/note-markers.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import * as report from './diagnostics.ts';
import { createLocator } from './lines.ts';

/** A piece of a slide's file: its text, and the line that it begins on. */
export interface Part {
  readonly text: string;
  readonly line: number;
}

const { unescapeAll } = new MarkdownItParser().utils;

/** The line above the speaker notes. */
const marker = /^Note:[ \t]*$/m;
const comment = /<!--[\s\S]*?-->/g;

/** Parts a slide from its notes. Lines above them that were surely meant as the marker are errors: they would publish notes. */
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
  for (const { offset, found } of findNearMarkers(content.text))
    diagnostics.push(report.notesMarker({ place: locate(offset), found }));
  return { content, notes: { text: body.text.slice(after), line } };
}

/** Markers as they are typed: their words may be joined by a line, or by nothing, as in "SpeakerNotes" and "speaker_notes". */
const words = noteMarkers
  .map((one) =>
    foldWords(one)
      .text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/ /g, '[ _-]{0,3}'),
  )
  .sort((a, b) => b.length - a.length)
  .join('|');
const forWhom = noteReaders.map((one) => foldWords(one).text).join('|');
/** What may stand before a marker: any sign, and what numbers a list. */
const before = String.raw`(?:[\p{P}\p{S}\p{Z}]|\d{1,3}(?=[.)\]])|[a-z](?=[.)\]]))*`;
/** Who the notes are for, and in what manner: "(internal)", "for the speaker". */
const aside = String.raw`(?: ?[([][^)\]]{0,40}[)\]]| (?:${forWhom})[ '][^:;]{1,40}(?=[:;])| ?(?:[&/]| and | et | en | und | y )[^:;]{1,40}(?=[:;])| [a-z]{2}(?=[:;]))?`;
/** A colon, or what is typed for one, and the notes; or nothing but signs. */
const behind = String.raw`(?:[\p{Pe}'"> ]{0,5}[:;].*| -.*|[\p{P}\p{S} ]*)$`;
const near = new RegExp(`^${before}(?:\\?{3}|(?:${words})${aside}${behind})`, 'u');
/** Commands and call-outs of other programs: "@notes", "!!! note", "[!NOTE]", "\\note{". */
const foreign = new RegExp(
  String.raw`^[\p{P}\p{S}\p{Z}]*(?:@|!!! ?|\[!|\\)(?:${words})(?!\p{L})`,
  'u',
);
/** One within a line, where a sentence, an aside or a bracket begins: by its colon, since its words may be others' there. */
const within = new RegExp(
  String.raw`(?:[.!?:;]['")\]]{0,3}(?: |(?=\p{Script=Han}))| - |[([{])[\p{P}\p{S}\p{Z}]{0,5}(?:${words})${aside}[\p{Pe}'"> ]{0,5}:`,
  'u',
);
/** Beyond it, no line begins with a marker. */
const LONGEST = 300;

const LINE_END = /[\n\r\u2028\u2029\u0085]/;
/** Nothing that is seen stands there. */
const UNSEEN = /^[\p{Cf}\p{Z}\s]+/u;

/** Whether a line, or one of several, was meant as the marker: by the words that it shows, however it is written. */
export function isNearMarker(text: string): boolean {
  return text.split(LINE_END).some((line) => {
    const shown = line.replace(UNSEEN, '');
    const begins = foldShown(shown.slice(0, LONGEST)).some(
      (part) => near.test(part) || foreign.test(part),
    );
    return begins || (COLON.test(shown) && foldShown(shown).some((part) => within.test(part)));
  });
}

/** What may be shown as a colon. */
const COLON = /[:：﹕︓&։׃჻]/;

function foldShown(line: string): readonly string[] {
  return unescapeAll(line.replace(/\]\([^()]{0,300}\)/g, ']'))
    .split(LINE_END)
    .map(
      (part) =>
        foldWords(part.replace(/[*~`]|(?<!\p{L})_|_(?!\p{L})/gu, '').replace(/[։׃჻]/g, ':')).text,
    );
}

function findNearMarkers(text: string) {
  // Nothing is printed of a comment, not even a space: "No<!-- -->te:".
  const lines = text.replace(comment, (hidden) => hidden.replace(/[^\n]/g, '\u200b')).split('\n');
  const found: { readonly offset: number; readonly found: string }[] = [];
  let offset = 0;
  for (const line of lines) {
    const cell = line.split('|').find(isNearMarker);
    if (cell !== undefined)
      found.push({
        offset: offset + line.indexOf(cell) + Math.max(0, cell.search(/\S/)),
        found: cell.trim().slice(0, 30),
      });
    offset += line.length + 1;
  }
  return found;
}

import MarkdownItParser from 'markdown-it';
import { foldWords } from '../language/fold.ts';
import { Pattern } from '../language/pattern.ts';
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
  for (const { offset, found, isSure } of findNearMarkers(content.text)) {
    const kind = isSure ? report.notesMarker : report.notesMarkerLike;
    diagnostics.push(kind({ place: locate(offset), found }));
  }
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
const near = new Pattern(`^${before}(?:\\?{3}|(?:${words})${aside}${behind})`, 'u');
/** Commands and call-outs of other programs: "@notes", "!!! note", "[!NOTE]", "\\note{". */
const foreign = new Pattern(
  String.raw`^[\p{P}\p{S}\p{Z}]*(?:@|!!! ?|\[!|\\)(?:${words})(?!\p{L})`,
  'u',
);
/** One within a line, where a sentence, an aside or a bracket begins: by its colon, since its words may be others' there. */
const within = new Pattern(
  String.raw`(?:[.!?:;]['")\]]{0,3}(?: |(?=\p{Script=Han}))| - |[([{])[\p{P}\p{S}\p{Z}]{0,5}(?:${words})${aside}[\p{Pe}'"> ]{0,5}:`,
  'u',
);
/** What a line begins with that is only words: the first part alone on its line, with a colon, or before more. */
const label = new Pattern(
  String.raw`^(${before})(\p{L}[\p{L}' _-]{2,30}?)${aside}[\p{Pe}'"> ]{0,5}(?:([:;])(.*)|[\p{P}\p{S} ]*)$`,
  'u',
);
/** Markers in which a letter may be mistyped: where each is a word, another is another word. */
const spelled = noteMarkers
  .map((one) => foldWords(one).text)
  .filter((one) => /^[\p{L}' ]{4,}$/u.test(one) && !/\p{Script=Han}/u.test(one));
/** One letter more or less does not make another word of so many. */
const LONG = 9;
/** Beyond it, no line begins with a marker. */
const LONGEST = 300;

const LINE_END = /[\n\r\u2028\u2029\u0085]/;
/** Nothing that is seen stands there. */
const UNSEEN = /^[\p{Cf}\p{Z}\s]+/u;

/** Whether a line, or one of several, was meant as the marker: by the words that it shows, however it is written. */
export function isNearMarker(text: string): boolean {
  return judge(text) === 'surely';
}

/** Where a letter is another one, another word may be meant. */
function judge(text: string): 'surely' | 'perhaps' | undefined {
  const found = text.split(LINE_END).map((line) => {
    const shown = line.replace(UNSEEN, '');
    const slips = foldShown(shown.slice(0, LONGEST)).map((part) =>
      near.test(part) || foreign.test(part) ? 'surely' : judgeSpelling(part),
    );
    const isWithin = COLON.test(shown) && foldShown(shown).some((part) => within.test(part));
    return slips.includes('surely') || isWithin ? 'surely' : slips.find((slip) => slip);
  });
  return found.find((one) => one === 'surely') ?? found.find((one) => one);
}

/** Letters that changed places, or one struck twice, make no word; another letter, or one that is missing, may. */
function judgeSpelling(line: string): 'surely' | 'perhaps' | undefined {
  const [, signs = '', typed = '', colon, text] = label.exec(line) ?? [];
  const slips = spelled.map((meant) => compareLetters(typed, meant));
  if (slips.some((slip) => slip === 'moved' || slip === 'twice')) return 'surely';
  if (!colon || typed.length < 4) return undefined;
  const isAlone = !text && !signs;
  const isMistyped = slips.some(
    (slip) => slip === 'missing' || (slip === 'other' && (isAlone || typed.length >= LONG)),
  );
  return isMistyped ? 'perhaps' : undefined;
}

/** What makes a typed word another than the one that was meant, where that is one letter; the first is seldom wrong. */
function compareLetters(
  typed: string,
  meant: string,
): 'moved' | 'twice' | 'missing' | 'other' | undefined {
  if (Math.abs(typed.length - meant.length) > 1) return undefined;
  const least = Math.min(typed.length, meant.length);
  let from = 0;
  while (from < least && typed[from] === meant[from]) from += 1;
  let behind = 0;
  while (behind < least - from && typed.at(-1 - behind) === meant.at(-1 - behind)) behind += 1;
  const has = typed.slice(from, typed.length - behind);
  const had = meant.slice(from, meant.length - behind);
  if (has.length === 2 && has === [...had].reverse().join('')) return 'moved';
  if (!had && has === typed[from - 1]) return 'twice';
  if (!has) return had.length === 1 ? 'missing' : undefined;
  return from && has.length === 1 && had.length <= 1 ? 'other' : undefined;
}

/** What may be shown as a colon. */
const COLON = /[:：﹕︓&։׃჻]/;
/** Letters that are set apart: "N-o-t-e". */
const APART = /(?<!\p{L})(?:\p{L}[-_. ·]{1,3}){2,30}\p{L}(?!\p{L})/gu;

function foldShown(line: string): readonly string[] {
  return unescapeAll(line.replace(/\]\([^()]{0,300}\)/g, ']'))
    .split(LINE_END)
    .map((part) =>
      foldWords(
        part.replace(/[*~`]|(?<!\p{L})_|_(?!\p{L})/gu, '').replace(/[։׃჻]/g, ':'),
      ).text.replace(APART, (letters) => letters.replace(/[-_. ·]/g, '')),
    );
}

function findNearMarkers(text: string) {
  // Nothing is printed of a comment, not even a space: "No<!-- -->te:".
  const lines = text.replace(comment, (hidden) => hidden.replace(/[^\n]/g, '\u200b')).split('\n');
  const found: { readonly offset: number; readonly found: string; readonly isSure: boolean }[] = [];
  let offset = 0;
  for (const line of lines) {
    const cells = line.split('|').map((cell) => ({ cell, verdict: judge(cell) }));
    const near =
      cells.find(({ verdict }) => verdict === 'surely') ?? cells.find(({ verdict }) => verdict);
    if (near)
      found.push({
        offset: offset + line.indexOf(near.cell) + Math.max(0, near.cell.search(/\S/)),
        found: near.cell.trim().slice(0, 30),
        isSure: near.verdict === 'surely',
      });
    offset += line.length + 1;
  }
  return found;
}

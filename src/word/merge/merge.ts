import { reportSilent } from '../../check/slides/notes.ts';
import type { RenderContext } from '../../content/context.ts';
import { listSlides } from '../../content/slides.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { SETTINGS_START } from '../../model/settings.ts';
import type { Slide } from '../../model/slide.ts';
import { normalizeSource } from '../../source/lines.ts';
import { type Fingerprint, hashBlock } from '../fingerprint.ts';
import { countCharacters } from '../read/census.ts';
import type { ReviewedNotes } from '../read/reviewed-notes.ts';
import { printSigns } from '../read/reviewed-paragraph.ts';
import { listSlideBlocks } from '../source/blocks.ts';
import * as report from './diagnostics.ts';
import { type DividedNotes, divideNotes, isOwnQuestion, type ReviewedSlide } from './divide.ts';
import { describeForeign, guessFingerprint, type SoundDeck, UNKNOWN } from './fingerprint-match.ts';
import { applyLines } from './line-ends.ts';
import { type LockedTexts, listFactTexts } from './locked.ts';
import { type PlacedRemark, placeRemarks, type SlidePlaces } from './placed-remark.ts';
import { type AuthoredLines, type MergedSlide, mergeSlide } from './slide-merge.ts';
import type { Clash, Counts } from './three-way.ts';

export type { SoundDeck } from './fingerprint-match.ts';

/** What an import would write, and everything that stands against it. */
export interface MergedNotes {
  /** New texts of the files that change, by project-relative path; where a diagnostic is an error, only to be shown, without what it is about. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  readonly remarks: readonly PlacedRemark[];
  readonly conflicts: readonly PlacedClash[];
  /** Who changed which lines of the files, 1-based, the end excluded. */
  readonly authors: ReadonlyMap<string, readonly AuthoredLines[]>;
  readonly account: Account;
}

/** A paragraph that both sides changed, with its place in the sources. */
export interface PlacedClash extends Clash {
  readonly place: Place;
}

/** What becomes of all that stands in a reviewed file. */
export interface Account extends Counts {
  /** Characters that are no white space: of the whole file, and of what is taken and what is reported. */
  readonly characters: number;
  readonly taken: number;
  readonly reported: number;
}

/** What came back in whatever format, by slides and paragraphs. */
export interface ReturnedNotes {
  readonly fingerprint: Fingerprint;
  readonly divided: DividedNotes;
  readonly comments: ReviewedNotes['comments'];
  /** Every character of the file that is no white space and not the export's own. */
  readonly characters: string;
  /** What was found wrong while it was read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Brings reviewed notes back into the Markdown: what the reviewer changed, paragraph by paragraph, and nothing else.
 * `files` are the sources as they are on disk, `document` is what the reviewed file is called in diagnostics.
 */
export function mergeNotes(
  sound: SoundDeck,
  files: ReadonlyMap<string, string>,
  reviewed: ReviewedNotes,
  document: string,
): MergedNotes {
  const place = { file: document, line: 1, column: 1 };
  const fingerprint = reviewed.fingerprint ?? guessFingerprint(sound, reviewed);
  if (!fingerprint) return refuse(report.notesForeign({ place, ...UNKNOWN }));
  const { locale } = fingerprint;
  const unmarked = reviewed.fingerprint ? [] : [report.notesUnmarked({ place, locale })];
  const divided = divideNotes(reviewed, fingerprint);
  const { characters } = reviewed;
  // A question that nobody answered is no remark.
  const comments = new Map(
    [...reviewed.comments].filter(
      ([, comment]) =>
        comment.replies.length || comment.resolved || !isOwnQuestion(comment, fingerprint),
    ),
  );
  const returned = { fingerprint, divided, comments, characters, diagnostics: unmarked };
  return mergeDivided(sound, files, returned, document);
}

/** As `mergeNotes`, for what was read from whatever format. */
export function mergeDivided(
  sound: SoundDeck,
  files: ReadonlyMap<string, string>,
  { fingerprint, divided, comments, characters, diagnostics: found }: ReturnedNotes,
  document: string,
): MergedNotes {
  const start = { file: document, line: 1, column: 1 };
  const foreign = describeForeign(sound, fingerprint);
  const context = sound.contexts.get(fingerprint.locale);
  if (foreign || !context)
    return refuse(
      report.notesForeign({ place: start, ...(foreign ?? { problem: '', remedy: '' }) }),
    );
  const { locale } = fingerprint;
  const merging: Merging = {
    context,
    files,
    start,
    fingerprint,
    slides: listSlides(sound.deck, locale),
    texts: listFactTexts(sound.deck, context),
  };
  const results = divided.slides.map((slide) => mergeOne(slide, merging));
  const diagnostics = [
    ...found,
    ...proveAccount(characters, divided, start),
    ...results.flatMap((result) => result.diagnostics),
    ...reportAsides(divided.cover, { start: SETTINGS_START, lines: [] }),
  ];
  // What stands before a heading that is lost may belong to either slide.
  const isSure = (index: number) => !explainHeading(divided.slides[index + 1]);
  const changes = results.flatMap(({ change }, index) => (change && isSure(index) ? change : []));
  const placesOf = ({ index }: ReviewedSlide) =>
    results[index]?.places ?? { start: SETTINGS_START, lines: [] };
  return {
    files: new Map(changes.map(({ file, text }) => [file, text])),
    authors: new Map(changes.map(({ file, authors }) => [file, authors])),
    diagnostics,
    remarks: placeRemarks([divided.cover, ...divided.slides], comments, locale, placesOf),
    conflicts: results.flatMap(({ conflicts = [] }) => conflicts),
    account: sumUp(results, characters, divided),
  };
}

const NOTHING: Account = {
  unchanged: 0,
  changed: 0,
  added: 0,
  removed: 0,
  moved: 0,
  characters: 0,
  taken: 0,
  reported: 0,
};

function refuse(diagnostic: Diagnostic): MergedNotes {
  return {
    files: new Map(),
    authors: new Map(),
    diagnostics: [diagnostic],
    remarks: [],
    conflicts: [],
    account: NOTHING,
  };
}

/** The text of the file is the text taken and the text reported, character by character. */
function proveAccount(
  characters: string,
  { taken, reported }: DividedNotes,
  place: Place,
): readonly Diagnostic[] {
  const [all, known] = [countCharacters(characters), countCharacters(taken + reported)];
  const missing = [...all].flatMap(([character, count]) =>
    character.repeat(Math.max(0, count - (known.get(character) ?? 0))),
  );
  const lost = missing.join('').slice(0, 200);
  return lost ? [report.notesUnaccounted({ place, characters: lost })] : [];
}

function sumUp(
  results: readonly SlideResult[],
  characters: string,
  { taken, reported }: DividedNotes,
): Account {
  const sum = (key: keyof Counts) =>
    results.reduce((total, { counts }) => total + (counts?.[key] ?? 0), 0);
  const length = (text: string) => text.replace(/\s/g, '').length;
  return {
    unchanged: sum('unchanged'),
    changed: sum('changed'),
    added: sum('added'),
    removed: sum('removed'),
    moved: sum('moved'),
    characters: length(characters),
    taken: length(taken),
    reported: length(reported),
  };
}

interface Merging {
  readonly context: RenderContext;
  readonly files: ReadonlyMap<string, string>;
  /** The beginning of the reviewed document. */
  readonly start: Place;
  readonly fingerprint: Fingerprint;
  readonly slides: readonly Slide[];
  readonly texts: LockedTexts;
}

interface SlideResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly places: SlidePlaces;
  readonly counts?: Counts;
  readonly conflicts?: readonly PlacedClash[];
  readonly change?: FileChange;
}

interface FileChange {
  readonly file: string;
  readonly text: string;
  readonly authors: readonly AuthoredLines[];
}

function mergeOne(reviewed: ReviewedSlide, merging: Merging): SlideResult {
  const { context, fingerprint, texts } = merging;
  const slide = merging.slides.find(({ id }) => id === reviewed.id);
  const base = fingerprint.slides[reviewed.index]?.paragraphs ?? [];
  if (!slide) return mergeGone(reviewed, base, merging);
  const problem = explainHeading(reviewed);
  if (problem)
    return {
      diagnostics: [report.notesConflict({ place: slide.place, slide: slide.id, ...problem })],
      places: { start: slide.place, lines: [] },
    };
  const source = { text: slide.notesSource.text, blocks: listSlideBlocks(slide, context) };
  const merged = mergeSlide(source, base, reviewed, texts, context);
  const place = (line: number): Place => ({
    file: slide.file,
    line: slide.notesSource.line + line,
    column: 1,
  });
  const places: SlidePlaces = {
    start: slide.place,
    lines: merged.lines.map(([before, after]) => [place(before), place(after)]),
  };
  const conflicts = merged.clashes.map((clash) => ({
    ...clash,
    place: place(source.blocks[clash.source ?? -1]?.from ?? 0),
  }));
  const change = merged.text === undefined ? undefined : describeChange(merged, slide, merging);
  return {
    diagnostics: [
      ...merged.faults.map(({ line, ...cause }) =>
        report.notesLocked({ place: place(line), slide: slide.id, ...cause }),
      ),
      ...conflicts.map((clash) => reportClash(clash, slide.id)),
      ...(merged.text === undefined
        ? [report.notesUnwritable({ place: place(0), slide: slide.id })]
        : []),
      ...reportAsides(reviewed, { ...places, start: place(0) }),
      ...(change && slide.silent ? [reportSilent(slide)] : []),
    ],
    places,
    counts: merged.counts,
    conflicts,
    ...(change && { change }),
  };
}

/** A slide that is no longer in the deck takes nothing back; nor need it, where its notes came back as they went. */
function mergeGone(
  { id, blocks }: ReviewedSlide,
  base: readonly string[],
  { start }: Merging,
): SlideResult {
  const places = { start, lines: [] };
  const changed = blocks.filter((block) => !base.includes(hashBlock(block)));
  if (!changed.length) return { diagnostics: [], places };
  const words = changed.map(({ signs }) => `“${printSigns(signs)}”`).join(', ');
  const problem = `the slide "${id}" is no longer in the deck, and the reviewer changed its notes: ${words}`;
  const remedy = 'bring them in by hand, or take the slide back';
  return { diagnostics: [report.notesConflict({ place: start, problem, remedy })], places };
}

function explainHeading({ found, confused }: Partial<ReviewedSlide> = { found: true }) {
  const remedy = 'restore it there (titles are changed in the Markdown)';
  if (!found)
    return {
      problem:
        'the heading of this slide is missing in the reviewed file, so that its notes cannot be told from the others',
      remedy,
    };
  if (confused === undefined) return undefined;
  return {
    problem: `the heading of this slide was joined with other text in the reviewed file: “${confused}”`,
    remedy,
  };
}

function reportClash({ here, there, place }: PlacedClash, slide: string): Diagnostic {
  const quote = (words: string) => (words ? `“${words}”` : 'nothing: it was removed');
  const problem = `this paragraph was changed both here and in the reviewed file: here ${quote(here)}, there ${quote(there)}`;
  const remedy =
    'write here what both should say, and in the reviewed file too, or restore it in one of them';
  return report.notesConflict({ place, slide, problem, remedy });
}

function reportAsides(
  { id, index, moved, asides }: ReviewedSlide,
  { start, lines }: SlidePlaces,
): readonly Diagnostic[] {
  const slide = index < 0 ? undefined : id;
  return [
    ...(moved ? [report.notesMoved({ place: start, slide, id })] : []),
    ...asides.map(({ thing, words, kept, block }) => {
      const place = lines[block ?? -1]?.[0] ?? start;
      const found = { place, slide, thing, words };
      return kept || !words ? report.notesFormatting(found) : report.notesAside(found);
    }),
  ];
}

function describeChange(
  { text = '', authors }: MergedSlide,
  slide: Slide,
  { files }: Merging,
): FileChange | undefined {
  const { file, notesSource } = slide;
  if (text === notesSource.text) return undefined;
  const raw = files.get(file) ?? '';
  const whole = replaceNotes(raw, slide, text);
  const first = whole.slice(0, whole.length - text.length).split('\n').length;
  return {
    file,
    text: applyLines(raw, whole),
    authors: authors.map(({ from, to, ...more }) => ({
      from: from + first,
      to: to + first,
      ...more,
    })),
  };
}

/** A slide without notes gets the marker they begin with. */
function replaceNotes(raw: string, { notesSource }: Slide, notes: string): string {
  const source = normalizeSource(raw);
  const body = source.slice(0, source.length - notesSource.text.length);
  if (/(^|\n)Note:[ \t]*\n$/.test(body)) return body + notes;
  if (/(^|\n)Note:[ \t]*$/.test(body)) return `${body}\n${notes}`;
  return `${body.replace(/\n*$/, '\n\n')}Note:\n${notes}`;
}

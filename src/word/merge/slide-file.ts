import { reportSilent } from '../../check/slides/notes.ts';
import type { RenderContext } from '../../content/context.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Slide } from '../../model/slide.ts';
import { normalizeSource } from '../../source/lines.ts';
import { type Fingerprint, hashBlock } from '../fingerprint.ts';
import { printSigns } from '../note.ts';
import { listSlideBlocks } from '../source/blocks.ts';
import * as report from './diagnostics.ts';
import type { ReviewedSlide } from './divide.ts';
import { applyLines } from './line-ends.ts';
import type { LockedTexts } from './locked.ts';
import type { SlidePlaces } from './placed-remark.ts';
import { type AuthoredLines, type MergedSlide, mergeSlide } from './slide-merge.ts';
import type { Clash, Counts } from './three-way.ts';

/** A paragraph that both sides changed, with its place in the sources. */
export interface PlacedClash extends Clash {
  readonly place: Place;
}

/** What slides are merged with. */
export interface Merging {
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

/** Brings the reviewed notes of one slide back into its file. */
export function mergeIntoFile(reviewed: ReviewedSlide, merging: Merging): SlideResult {
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

export function explainHeading({ found, confused }: Partial<ReviewedSlide> = { found: true }) {
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

export function reportAsides(
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

import type { RenderContext } from '../../content/context.ts';
import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Slide } from '../../model/slide.ts';
import { normalizeSource } from '../../source/lines.ts';
import { type PlacedComment, placeComments } from '../read/placed-comment.ts';
import type { ReviewedNotes, ReviewedSlide } from '../read/reviewed-notes.ts';
import { checkLocked, type LockedTexts, listFactTexts } from '../write/locked-text.ts';
import { describeConflict, describeForeign } from './conflict.ts';
import * as report from './diagnostics.ts';
import { applyLines } from './line-ends.ts';
import { mergeSlide } from './slide-merge.ts';
import { listSlideBlocks } from './source-blocks.ts';

/** A deck without errors, and what each of its languages is rendered with. */
export interface SoundDeck {
  readonly deck: Deck;
  readonly contexts: ReadonlyMap<string, RenderContext>;
}

/** What an import would write, and everything that stands against it. */
export interface MergedNotes {
  /** New texts of the files that change, by project-relative path; none where a diagnostic is an error. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  readonly comments: readonly PlacedComment[];
}

/**
 * Brings reviewed notes back into the Markdown: what the reviewer changed, paragraph by paragraph, and nothing else.
 * `files` are the sources as they are on disk, `document` is what the reviewed file is called in diagnostics.
 */
export function mergeNotes(
  { deck, contexts }: SoundDeck,
  files: ReadonlyMap<string, string>,
  reviewed: ReviewedNotes,
  document: string,
): MergedNotes {
  const start = { file: document, line: 1, column: 1 };
  const { locale } = reviewed.fingerprint;
  const context = contexts.get(locale);
  const foreign = describeForeign(deck, contexts, reviewed);
  if (foreign) return refuse(report.notesForeign({ place: start, ...foreign }));
  if (!context) throw new TypeError(`the deck has no language ${locale}`);
  const texts = listFactTexts(deck, context);
  const slides = deck.slides.flatMap(({ versions }) => versions.get(locale) ?? []);
  const results = reviewed.slides.map((entry, index): SlideResult => {
    const slide = slides.find(({ id }) => id === entry.id);
    const conflict = describeConflict(entry, slide, reviewed.fingerprint.slides[index], context);
    if (conflict) {
      const spot = { place: slide?.place ?? start, slide: entry.id };
      return { diagnostics: [report.notesConflict({ ...spot, ...conflict })] };
    }
    if (!slide) throw new TypeError(`the deck has no slide ${entry.id}`);
    return mergeOne(entry, slide, index, texts, context, files);
  });
  const comments = placeComments(
    reviewed,
    slides,
    results.map(({ lines = [] }) => lines),
  );
  return { ...gatherResults(results), comments };
}

function refuse(diagnostic: Diagnostic): MergedNotes {
  return { files: new Map(), diagnostics: [diagnostic], comments: [] };
}

/** With an error anywhere nothing is written. */
function gatherResults(results: readonly SlideResult[]): Omit<MergedNotes, 'comments'> {
  const diagnostics = results.flatMap((result) => result.diagnostics);
  const broken = diagnostics.some(({ severity }) => severity === 'error');
  const changed = results.flatMap(({ change }) => (change && !broken ? [change] : []));
  return { files: new Map(changed), diagnostics };
}

interface SlideResult {
  readonly diagnostics: readonly Diagnostic[];
  /** The file that changes, and its new text. */
  readonly change?: readonly [file: string, text: string];
  /** Places of each reviewed paragraph: in the file as it is, and as it will be. */
  readonly lines?: readonly (readonly Place[])[];
}

function mergeOne(
  reviewed: ReviewedSlide,
  slide: Slide,
  index: number,
  texts: LockedTexts,
  context: RenderContext,
  files: ReadonlyMap<string, string>,
): SlideResult {
  const { file, notesSource } = slide;
  const blocks = listSlideBlocks(slide, context);
  const place = (line: number): Place => ({ file, line: notesSource.line + line, column: 1 });
  const locked = checkLocked(reviewed, blocks, texts).map(({ line, ...cause }) =>
    report.notesLocked({ place: place(line), slide: slide.id, ...cause }),
  );
  const diagnostics = [...locked, ...warnLost(reviewed, place(0))];
  if (locked.length) return { diagnostics };
  const merged = mergeSlide(notesSource.text, blocks, reviewed.blocks, index, texts, context);
  if (!merged)
    return {
      diagnostics: [...diagnostics, report.notesUnwritable({ place: place(0), slide: slide.id })],
    };
  const lines = merged.lines.map((pair) => pair.map(place));
  if (merged.text === notesSource.text) return { diagnostics, lines };
  const raw = files.get(file) ?? '';
  const text = applyLines(raw, replaceNotes(raw, slide, merged.text));
  return { diagnostics, lines, change: [file, text] };
}

function warnLost({ id, blocks }: ReviewedSlide, place: Place): readonly Diagnostic[] {
  const things = new Set(blocks.flatMap(({ lost }) => lost));
  return [...things].map((thing) => report.notesFormatting({ place, slide: id, thing }));
}

/** A slide without notes gets the marker they begin with. */
function replaceNotes(raw: string, { notesSource }: Slide, notes: string): string {
  const source = normalizeSource(raw);
  const body = source.slice(0, source.length - notesSource.text.length);
  if (/(^|\n)Note:[ \t]*\n$/.test(body)) return body + notes;
  if (/(^|\n)Note:[ \t]*$/.test(body)) return `${body}\n${notes}`;
  return `${body.replace(/\n*$/, '\n\n')}Note:\n${notes}`;
}

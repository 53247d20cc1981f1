import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { Slide } from '../model/slide.ts';
import { normalizeSource } from '../parse/lines.ts';
import type { RenderContext } from '../render/context.ts';
import { printUse } from '../render/text.ts';
import { tagFact } from './control-tag.ts';
import { nameDeck, type SlideFingerprint, takeSlideFingerprint } from './fingerprint.ts';
import { applyLines } from './line-ends.ts';
import { checkLocked, type LockedTexts } from './locked-text.ts';
import { type PlacedComment, placeComments } from './placed-comment.ts';
import type { ReviewedNotes, ReviewedSlide } from './reviewed-notes.ts';
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
  if (foreign || !context)
    return {
      files: new Map(),
      diagnostics: [wrong('notes-foreign', foreign, start)],
      comments: [],
    };
  const texts = listFactTexts(deck, context);
  const slides = deck.slides.flatMap(({ versions }) => versions.get(locale) ?? []);
  const results = reviewed.slides.map((entry, index) => {
    const slide = slides.find(({ id }) => id === entry.id);
    const conflict = findConflict(entry, slide, reviewed.fingerprint.slides[index], context);
    if (conflict || !slide)
      return { diagnostics: [wrong('notes-conflict', conflict, slide?.place ?? start, entry.id)] };
    return mergeOne(entry, slide, index, texts, context, files);
  });
  const diagnostics = results.flatMap((result) => result.diagnostics);
  const changed = results.flatMap(({ file, text }: { file?: string; text?: string }) =>
    file !== undefined && text !== undefined ? [[file, text] as const] : [],
  );
  const broken = diagnostics.some(({ severity }) => severity === 'error');
  const lines = results.map(({ lines = [] }: { lines?: readonly (readonly Place[])[] }) => lines);
  return {
    files: new Map(broken ? [] : changed),
    diagnostics,
    comments: placeComments(reviewed, slides, lines),
  };
}

function describeForeign(
  deck: Deck,
  contexts: ReadonlyMap<string, RenderContext>,
  { fingerprint }: ReviewedNotes,
): string {
  const [first] = contexts.values();
  const own = first ? nameDeck(deck, first) : '';
  if (fingerprint.deck !== own)
    return `the notes of another deck ("${fingerprint.deck}"); expected those of "${own}"`;
  if (contexts.has(fingerprint.locale)) return '';
  return `notes in "${fingerprint.locale}", which this deck does not have; expected one of: ${[...contexts.keys()].join(', ')}`;
}

function findConflict(
  { id, found }: ReviewedSlide,
  slide: Slide | undefined,
  before: SlideFingerprint | undefined,
  context: RenderContext,
): string {
  if (!slide)
    return `the slide "${id}" is no longer in the deck; bring its notes in by hand, or take it back`;
  const now = takeSlideFingerprint(slide, context);
  if (now.notes !== before?.notes)
    return 'the notes of this slide were changed here since they were exported; undo that, import, and make the change again, or export afresh';
  if (now.facts !== before.facts)
    return 'facts of this slide are printed otherwise than when its notes were exported; export afresh';
  return found
    ? ''
    : 'the heading of this slide is missing in the reviewed file, so that its notes cannot be told from the others; restore it there (titles are changed in the Markdown)';
}

/** What facts are written and printed as, by tag. */
function listFactTexts(deck: Deck, context: RenderContext): LockedTexts {
  const uses = deck.slides.flatMap(
    ({ versions }) => versions.get(context.language.tag)?.facts ?? [],
  );
  return new Map(
    uses.map((use) => [
      tagFact(use),
      {
        source: `{{${use.id}${use.form ? `|${use.form}` : ''}}}`,
        printed: printUse(use, context)?.text ?? '',
      },
    ]),
  );
}

interface SlideResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly file?: string;
  readonly text?: string;
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
  const locked = checkLocked(reviewed, blocks, texts);
  const lost = new Map(
    reviewed.blocks.flatMap(({ lost }) => lost.map((thing) => [thing, thing] as const)),
  );
  const diagnostics = [
    ...locked.map(({ message, line }) => wrong('notes-locked', message, place(line), slide.id)),
    ...[...lost.keys()].map((thing) => ({
      ...wrong(
        'notes-formatting',
        `${thing} was added by the reviewer, which notes cannot have; it is left out`,
        place(0),
        slide.id,
      ),
      severity: 'warning' as const,
    })),
  ];
  if (locked.length) return { diagnostics };
  const merged = mergeSlide(notesSource.text, blocks, reviewed.blocks, index, texts, context);
  if (!merged) {
    const message =
      'the reviewed notes of this slide cannot be written as Markdown; simplify their lists or emphasis in the Word file';
    return {
      diagnostics: [...diagnostics, wrong('notes-unwritable', message, place(0), slide.id)],
    };
  }
  const lines = merged.lines.map((pair) => pair.map(place));
  if (merged.text === notesSource.text) return { diagnostics, lines };
  const raw = files.get(file) ?? '';
  return { diagnostics, lines, file, text: applyLines(raw, replaceNotes(raw, slide, merged.text)) };
}

/** A slide without notes gets the marker they begin with. */
function replaceNotes(raw: string, { notesSource }: Slide, notes: string): string {
  const source = normalizeSource(raw);
  const body = source.slice(0, source.length - notesSource.text.length);
  if (/(^|\n)Note:[ \t]*\n$/.test(body)) return body + notes;
  if (/(^|\n)Note:[ \t]*$/.test(body)) return `${body}\n${notes}`;
  return `${body.replace(/\n*$/, '\n\n')}Note:\n${notes}`;
}

function wrong(code: string, message: string, place: Place, slide?: string): Diagnostic {
  return { severity: 'error', code, message, place, ...(slide && { slide }) };
}

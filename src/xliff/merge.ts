import type { RenderContext } from '../content/context.ts';
import { listSlides } from '../content/slides.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { createLocator } from '../source/lines.ts';
import { type Fingerprint, FORMAT, hashBlock } from '../word/fingerprint.ts';
import type { DividedNotes, ReviewedBlock, ReviewedSlide } from '../word/merge/divide.ts';
import type { SoundDeck } from '../word/merge/fingerprint-match.ts';
import { type MergedNotes, mergeDivided } from '../word/merge/merge.ts';
import { type Sign, type SourceBlock, sameSigns } from '../word/note.ts';
import type { ReviewComment } from '../word/read/review-comment.ts';
import { listSlideBlocks } from '../word/source/blocks.ts';
import { normalizeSigns } from '../word/source/typeset.ts';
import { type CheckedUnit, checkCodes } from './check-codes.ts';
import { readContent } from './content.ts';
import { translationEmpty, translationForeign } from './diagnostics.ts';
import { type ReturnedTranslation, type ReturnedUnit, readNote } from './read.ts';
import { NEW } from './segments.ts';

/**
 * Brings translated notes back into the Markdown, as an import from Word does: what the translator changed, paragraph
 * by paragraph, all or nothing. Notes of the translator are remarks.
 */
export function mergeTranslation(
  sound: SoundDeck,
  files: ReadonlyMap<string, string>,
  translation: ReturnedTranslation,
  document: string,
): MergedNotes {
  const locate = createLocator(document, translation.text);
  const locale = findLocale(sound, translation.locale);
  const context = sound.contexts.get(locale);
  const blocks = new Map(
    (context ? listSlides(sound.deck, locale) : []).map((slide) => [
      slide.id,
      context ? listSlideBlocks(slide, context) : [],
    ]),
  );
  const units = context
    ? translation.units.map((unit) => readUnit(unit, blocks.get(unit.slide) ?? [], context, locate))
    : [];
  const diagnostics = [...listFaulty(units), ...checkCodes(units)];
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const isAtFault = ({ place }: CheckedUnit) => errors.some((error) => error.place === place);
  const taken = units.filter((unit) => !isAtFault(unit));
  const comments = new Map<string, ReviewComment>();
  const divided = divideUnits(translation, units, taken, comments);
  return mergeDivided(
    sound,
    files,
    {
      fingerprint: describeFile(translation, units, taken, locale),
      divided,
      comments,
      characters: translation.characters,
      diagnostics,
    },
    document,
  );
}

/** Tools write "fr-FR" for "fr". */
function findLocale({ contexts }: SoundDeck, written: string): string {
  const [language = ''] = written.split('-');
  return contexts.has(written) || !contexts.has(language) ? written : language;
}

function readUnit(
  unit: ReturnedUnit,
  blocks: readonly SourceBlock[],
  context: RenderContext,
  locate: (offset: number) => Place,
): CheckedUnit {
  const { source, target, hash } = unit;
  const read = (content: typeof source) => (content ? readContent(content, source, context) : []);
  const [raw, expected] = [read(target), normalizeSigns(read(source), context.language)];
  const signs = normalizeSigns(raw, context.language);
  const current = blocks.find((block) => hashBlock(block) === hash);
  return {
    ...unit,
    place: locate(unit.offset),
    raw,
    signs: isUntouched(unit, sameSigns(signs, expected)) ? [] : signs,
    expected,
    ...(current && { current: current.signs }),
  };
}

/** What was still to be translated went out with its source for a target. */
function isUntouched({ hash, state }: ReturnedUnit, isSource: boolean): boolean {
  return hash === NEW && isSource && /^(new|needs-translation|)$/.test(state);
}

function listFaulty(units: readonly CheckedUnit[]): readonly Diagnostic[] {
  return units.flatMap(({ id, slide, hash, signs, place }) => {
    if (!hash) return [translationForeign({ place, segment: id })];
    return signs.length || hash === NEW ? [] : [translationEmpty({ place, slide, segment: id })];
  });
}

function describeFile(
  { deck }: ReturnedTranslation,
  units: readonly CheckedUnit[],
  sound: readonly CheckedUnit[],
  locale: string,
): Fingerprint {
  const slides = [...new Set(units.map(({ slide }) => slide))].map((id) => ({
    id,
    title: '',
    paragraphs: listBase(sound, id).flatMap(({ hash = '' }) => hash),
  }));
  return { format: FORMAT, deck, locale, front: [], questions: [], slides };
}

function listBase(units: readonly CheckedUnit[], id: string): readonly CheckedUnit[] {
  return units.filter(({ slide, hash }) => slide === id && hash !== NEW);
}

/** What is at fault stays in the sources as it is. */
function divideUnits(
  { notes }: ReturnedTranslation,
  units: readonly CheckedUnit[],
  sound: readonly CheckedUnit[],
  comments: Map<string, ReviewComment>,
): DividedNotes {
  let reported = '';
  const keep = (note: ReturnedUnit['notes'][number], about: string): string => {
    const id = String(comments.size);
    const { from = '' } = note.attributes;
    const text = readNote(note);
    comments.set(id, { author: from, date: '', text, about, resolved: false, replies: [] });
    reported += text;
    return id;
  };
  const keepAll = (unit: CheckedUnit) => unit.notes.map((note) => keep(note, printStart(unit.raw)));
  const ids = [...new Set(units.map(({ slide }) => slide))];
  const of = (id?: string) =>
    notes.filter(({ slide }) => slide === id).map(({ note }) => keep(note, ''));
  const slides = ids.map((id, index): ReviewedSlide => {
    const base = listBase(sound, id);
    const all = units.filter(({ slide }) => slide === id);
    const own = all.filter((unit) => unit.signs.length && sound.includes(unit));
    const others = all.filter((unit) => !own.includes(unit));
    const blocks = own.map((unit): ReviewedBlock => {
      const at = base.indexOf(unit);
      return {
        kind: unit.kind,
        signs: unit.signs,
        bases: at < 0 ? [] : [at],
        comments: keepAll(unit),
        authors: [],
      };
    });
    return { ...NOTHING, index, id, blocks, comments: [...others.flatMap(keepAll), ...of(id)] };
  });
  const cover = { ...NOTHING, index: -1, id: '', comments: of(undefined) };
  const taken = units.map(({ raw }) => printLetters(raw)).join('');
  return { cover, slides, taken, reported };
}

const NOTHING = { found: true, moved: false, blocks: [], removals: [], asides: [] } as const;

function printLetters(signs: readonly Sign[]): string {
  const letters = signs.map(({ kind, text, source = '' }) => (kind === 'text' ? text : source));
  return letters.join('').replace(/\s/g, '');
}

/** Enough of a paragraph to find it by. */
function printStart(signs: readonly Sign[]): string {
  const text = signs.map(({ kind, text: letter, printed }) =>
    kind === 'space' ? ' ' : (printed ?? (kind === 'text' ? letter : '')),
  );
  const words = text.join('').replace(/\s+/g, ' ').trim();
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}

import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Slide } from '../../model/slide.ts';
import * as report from './diagnostics.ts';

/**
 * A slide without speaker notes says so: else its "Note:" may be forgotten, and the notes published. One that says so
 * has none.
 */
export function checkNotes(slide: Slide): readonly Diagnostic[] {
  const { texts, notesSource, file, id, silent } = slide;
  const words = texts.filter(({ role }) => role === 'notes').flatMap(({ text }) => text);
  const speaks = words.some((part) => part.type === 'fact' || part.words.trim());
  if (silent) return speaks ? [reportSilent(slide)] : [];
  if (speaks) return [];
  return [report.notesMissing({ place: { file, line: notesSource.line, column: 1 }, slide: id })];
}

/** A slide with notes that still says that it has none. */
export function reportSilent({ places, place, id }: Slide): Diagnostic {
  return report.notesSilent({ place: places.notes ?? place, slide: id });
}

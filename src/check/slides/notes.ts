import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Slide } from '../../model/slide.ts';
import * as report from './diagnostics.ts';

/** A slide without speaker notes says so: else its "Note:" may be forgotten, and the notes published. */
export function checkNotes({ texts, notesSource, file, id, silent }: Slide): readonly Diagnostic[] {
  if (silent) return [];
  const words = texts.filter(({ role }) => role === 'notes').flatMap(({ text }) => text);
  if (words.some((part) => part.type === 'fact' || part.words.trim())) return [];
  return [report.notesMissing({ place: { file, line: notesSource.line, column: 1 }, slide: id })];
}

import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Slide } from '../../model/slide.ts';
import * as report from './diagnostics.ts';

/** A slide without speaker notes may well be meant so, but a forgotten "Note:" must not go unsaid. */
export function checkNotes({ texts, notesSource, file, id }: Slide): readonly Diagnostic[] {
  const words = texts.filter(({ role }) => role === 'notes').flatMap(({ text }) => text);
  if (words.some((part) => part.type === 'fact' || part.words.trim())) return [];
  return [report.notesMissing({ place: { file, line: notesSource.line, column: 1 }, slide: id })];
}

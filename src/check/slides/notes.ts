import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Slide } from '../../model/slide.ts';

/** A slide without speaker notes may well be meant so, but a forgotten "Note:" must not go unsaid. */
export function checkNotes({ texts, notesSource, file, id }: Slide): readonly Diagnostic[] {
  const words = texts.filter(({ role }) => role === 'notes').flatMap(({ text }) => text);
  if (words.some((part) => part.type === 'fact' || part.words.trim())) return [];
  return [
    {
      severity: 'warning',
      code: 'notes-missing',
      message:
        'the slide has no speaker notes; write what is said below a line "Note:" at the end of the file',
      place: { file, line: notesSource.line, column: 1 },
      slide: id,
    },
  ];
}

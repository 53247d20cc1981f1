import { type Cause, defineDiagnostic } from '../../model/diagnostic.ts';

export const notesForeign = defineDiagnostic<Cause>({
  code: 'notes-foreign',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'A reviewed file says which deck and language it was exported from; only that deck takes it back.',
});

export const notesConflict = defineDiagnostic<Cause>({
  code: 'notes-conflict',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'A slide whose notes or facts changed after the export would lose either those changes or the reviewer’s.',
});

export const notesLocked = defineDiagnostic<Cause>({
  code: 'notes-locked',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'Facts and pictures are locked in the file for review: a figure is changed in the register, with its proof, and not in passing.',
});

export const notesUnwritable = defineDiagnostic({
  code: 'notes-unwritable',
  severity: 'error',
  message: 'the reviewed notes of this slide cannot be written as Markdown',
  help: 'simplify their lists or emphasis in the Word file',
  explanation:
    'What is written is read again before it counts; here it would not say what the reviewer wrote.',
});

export const notesFormatting = defineDiagnostic<{ readonly thing: string }>({
  code: 'notes-formatting',
  severity: 'warning',
  message: ({ thing }) => `${thing} was added by the reviewer, which notes cannot have`,
  help: 'it is left out',
  explanation:
    'Notes have paragraphs, lists, links and emphasis; other formatting has no Markdown.',
});

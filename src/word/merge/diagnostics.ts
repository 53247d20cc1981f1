import { type Cause, defineDiagnostic } from '../../model/diagnostic.ts';

export const notesForeign = defineDiagnostic<Cause>({
  code: 'notes-foreign',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'A reviewed file says which deck and language it was exported from; only that deck takes it back.',
});

export const notesUnmarked = defineDiagnostic<{ readonly locale: string }>({
  code: 'notes-unmarked',
  severity: 'warning',
  message: ({ locale }) =>
    `the office program dropped what the file said of its export; by its titles it is the notes in "${locale}"`,
  help: 'it is compared with the notes as they are now: read the changes with care',
  explanation:
    'An export writes a fingerprint of each paragraph into the properties of the file, by which an import tells what the reviewer changed from what the sources changed. Some online editors drop them.',
});

export const notesConflict = defineDiagnostic<Cause>({
  code: 'notes-conflict',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'A paragraph that both the reviewer and the sources changed after the export would lose either change. Paragraphs that only one side changed are merged.',
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

export const notesUnaccounted = defineDiagnostic<{ readonly characters: string }>({
  code: 'notes-unaccounted',
  severity: 'error',
  message: ({ characters }) =>
    `not all text of the file is taken or reported; these characters are missing: ${characters}`,
  help: 'save the file as .docx with another office program, or bring its changes in by hand',
  explanation:
    'The text of a reviewed file must add up to the text that is taken and the text that is reported, so that no word of a reviewer is lost.',
});

export const notesFormatting = defineDiagnostic<{ readonly thing: string; readonly words: string }>(
  {
    code: 'notes-formatting',
    severity: 'warning',
    message: ({ thing, words }) =>
      `${thing}${words ? ` of “${words}”` : ''} was added by the reviewer, which notes cannot have`,
    help: 'it is left out',
    explanation:
      'Notes have paragraphs, lists, links and emphasis; other formatting has no Markdown.',
  },
);

export const notesAside = defineDiagnostic<{ readonly thing: string; readonly words: string }>({
  code: 'notes-aside',
  severity: 'warning',
  message: ({ thing, words }) => `the reviewer wrote “${words}” in ${thing}, where no notes are`,
  help: '--write keeps it as a remark in slides/remarks/',
  explanation:
    'Cover, headings, margins, footnotes, text boxes, tables and hidden text are no notes: what a reviewer writes there is kept as a remark on the slide.',
});

export const notesMoved = defineDiagnostic<{ readonly id: string }>({
  code: 'notes-moved',
  severity: 'warning',
  message: ({ id }) => `the section of "${id}" was moved in the reviewed file`,
  help: 'the order of slides stays; it is changed by the numbers of their files, in every language',
  explanation: 'The order of slides is the same in all languages, and of the slides themselves.',
});

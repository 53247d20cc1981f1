import { type Cause, defineDiagnostic } from '../model/diagnostic.ts';

export const fileMissing = defineDiagnostic<{ readonly file: string }>({
  code: 'file-missing',
  severity: 'error',
  message: ({ file }) => `there is no ${file}`,
  help: 'a deck needs one (the README shows how it begins)',
  explanation:
    'A deck is `slides/deck.yaml` (its settings), `slides/facts.yaml` (its register of facts) and a folder of slides for each language.',
});

export const slideName = defineDiagnostic<{ readonly name: string }>({
  code: 'slide-name',
  severity: 'error',
  message: ({ name }) => `"${name}.md" does not name a slide`,
  help: 'expected a number and a name, such as 040-evidence.md',
  explanation:
    'The number in a file’s name orders the slides, the name is the id that links lead to; it is the same in each language.',
});

export const slideFolder = defineDiagnostic<{ readonly folder: string }>({
  code: 'slide-folder',
  severity: 'error',
  message: ({ folder }) => `"${folder}" does not name a language`,
  help: 'expected the folder of a language below slides/, such as slides/fr',
  explanation: 'The slides of each language are in a folder that its tag (BCP 47) names.',
});

export const yamlSyntax = defineDiagnostic<Cause>({
  code: 'yaml-syntax',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'Settings, register, frontmatter and charts are written in YAML. Most mistakes are texts with a colon, an apostrophe or a brace that stand without quotation marks.',
});

export const settingsInvalid = defineDiagnostic<Cause>({
  code: 'settings-invalid',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    '`slides/deck.yaml` has a key that is unknown, missing or of another kind than expected. Each text of the deck is needed in each of its languages.',
});

export const registerInvalid = defineDiagnostic<Cause>({
  code: 'register-invalid',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'An entry of `slides/facts.yaml` has a key that is unknown, missing or of another kind than its `kind` asks for. The other facts are read all the same.',
});

export const glossaryInvalid = defineDiagnostic<Cause>({
  code: 'glossary-invalid',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'An entry of `slides/glossary.yaml` has a key that is unknown, missing or of another kind than expected: `official` with a form for each language, and lists for each language in `also` and `avoid`. The other terms are read all the same.',
});

export const remarksInvalid = defineDiagnostic<Cause>({
  code: 'remarks-invalid',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'A file of `slides/remarks/` lists what reviewers remarked, each remark with `author` and `text`, and with `slide`, `language`, `date`, `about`, `resolved` and `replies` where they are known. An import of reviewed notes writes it.',
});

export const reviewFileInvalid = defineDiagnostic<Cause>({
  code: 'review-file-invalid',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'A file given to `npm run review -- import` is not as the review page saves it. Nothing of it was taken.',
});

export const signaturesInvalid = defineDiagnostic<Cause>({
  code: 'signatures-invalid',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'An entry of `slides/signed.yaml` is not as `npm run review -- import` writes it. Take the reviewer’s file back again instead of editing this one.',
});

export const rehearsalInvalid = defineDiagnostic<Cause>({
  code: 'rehearsal-invalid',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'A file `slides/rehearsal-….yaml` is not as the speaker view saves it. Save the times there again, or remove the file.',
});

export const frontmatterInvalid = defineDiagnostic<Cause>({
  code: 'frontmatter-invalid',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'A slide begins with YAML between two lines `---` that names at least its `layout`. Keys that are right are used; the slide is checked as far as it can be read.',
});

export const chartInvalid = defineDiagnostic<Cause>({
  code: 'chart-invalid',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'A chart names its type and, in YAML, the facts that it draws. It draws only kinds of fact that it can show truthfully, and its alternative text says each of them.',
});

export const characterForbidden = defineDiagnostic<{ readonly code: string }>({
  code: 'character-forbidden',
  severity: 'error',
  message: ({ code }) => `the character U+${code}, which prints nothing`,
  help: 'delete it; an editor that shows invisible characters finds it',
  explanation:
    'Control characters come in by copying from other programs. No Word file can hold them, and some stand for facts and markup while typography is set.',
});

export const notesMarker = defineDiagnostic<{ readonly found: string }>({
  code: 'notes-marker',
  severity: 'error',
  message: ({ found }) => `"${found}" looks like the beginning of the speaker notes`,
  help: 'expected "Note:" alone on its line, once, so that no note is published',
  explanation:
    'Everything below the line `Note:` is for the speaker alone. A marker that is written otherwise would leave the notes on the slide, where they are published.',
});

export const notesMarkerLike = defineDiagnostic<{ readonly found: string }>({
  code: 'notes-marker-like',
  severity: 'warning',
  message: ({ found }) => `"${found}" is one letter off a marker of the speaker notes`,
  help: 'expected "Note:" alone on its line where notes begin; where the word itself is meant, leave it',
  explanation:
    'What stands below a mistyped marker is published. Where another word may be meant ("Noted:"), the line is only pointed out.',
});

export const titleMissing = defineDiagnostic<{ readonly found: string }>({
  code: 'title-missing',
  severity: 'error',
  message: ({ found }) => found,
  help: 'expected "# " and a full sentence before all else',
  explanation:
    'The title names the slide in bookmarks, in the overview and for those who have it read out; it is a sentence that says the point.',
});

export const htmlRaw = defineDiagnostic<{ readonly found: string }>({
  code: 'html-raw',
  severity: 'error',
  message: ({ found }) => `HTML in Markdown (${found})`,
  help: 'write Markdown, a layout or an attribute such as {.fragment} instead, and comments on lines of their own',
  explanation: 'No check can read what is written in HTML, so that a figure could hide there.',
});

export const attributeUnknown = defineDiagnostic<{ readonly name: string; readonly known: string }>(
  {
    code: 'attribute-unknown',
    severity: 'error',
    message: ({ name }) => `attribute "${name}" is not allowed here`,
    help: ({ known }) => `expected one of: ${known}`,
    explanation:
      'Attributes in braces set classes, the language and the order of fragments. Others could hold text that no check reads.',
  },
);

export const containerUnknown = defineDiagnostic<Cause>({
  code: 'container-unknown',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'Blocks between lines of `:::` lay out columns and cards; each that opens is closed.',
});

export const statementNumbering = defineDiagnostic<Cause>({
  code: 'statement-numbering',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'Facts are bound to numbered paragraphs of the statement, so that its paragraphs must be numbered one after the other from 1.',
});

export const pictureContent = defineDiagnostic<Cause>({
  code: 'picture-content',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'A drawing is read as XML and written anew from shapes, gradients, clips and their properties: text that no check could bind to a fact, scripts, references to other files and whatever is not understood are refused. A picture of pixels is what its name says, and all that is not seen (texts, positions, comments) is left out of it.',
});

export const tableCells = defineDiagnostic<{ readonly cells: number; readonly columns: number }>({
  code: 'table-cells',
  severity: 'error',
  message: ({ cells, columns }) =>
    `the row has ${cells} cells, the head of its table ${columns}, so the rest would not be shown`,
  help: 'give the head another cell, or write "\\|" for a bar that is part of a text',
  explanation:
    'Markdown leaves out the cells of a row for which the head of the table has no column.',
});

export const listBullet = defineDiagnostic<{ readonly bullet: string }>({
  code: 'list-bullet',
  severity: 'warning',
  message: ({ bullet }) => `a line begins with "${bullet}", which makes no list`,
  help: 'write "- " before each item',
  explanation:
    'Lists that are pasted from an office program are no lists in Markdown: their lines run together.',
});

export const fileUnread = defineDiagnostic<{ readonly file: string; readonly expected: string }>({
  code: 'file-unread',
  severity: 'error',
  message: ({ file }) => `${file} is not read`,
  help: ({ expected }) => `expected ${expected}; rename it, or move it out of slides/`,
  explanation:
    'Below `slides/` a file is read, is an editor’s or a system’s own, or is an error: one that was left out silently would be missed too late.',
});

export const fileBroken = defineDiagnostic<Cause>({
  code: 'file-broken',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation: 'A file that is there and cannot be read is not taken for one that is missing.',
});

export const fileEncoding = defineDiagnostic<{ readonly found: string }>({
  code: 'file-encoding',
  severity: 'error',
  message: ({ found }) => `the file is not UTF-8: ${found}`,
  help: 'save it as UTF-8, in most editors under "Save with encoding"',
  explanation:
    'Texts are UTF-8, whatever the system: in any other encoding letters with accents become others.',
});

export const textUnbounded = defineDiagnostic<Cause>({
  code: 'text-unbounded',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'What is read is bounded in size, depth and number, far above what a deck needs, so that no file makes a command take minutes or all memory. What is beyond a bound is not read.',
});

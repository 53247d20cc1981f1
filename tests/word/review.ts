import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PictureFile } from '../../src/model/picture.ts';
import type { SoundDeck } from '../../src/word/merge/fingerprint-match.ts';
import { type MergedNotes, mergeNotes } from '../../src/word/merge/merge.ts';
import { readNotesDocument } from '../../src/word/read/reviewed-notes.ts';
import { renderNotesDocument } from '../../src/word/write/document.ts';
import { compileFiles, type Files, inventDeck } from '../fixture/deck.ts';

type Pictures = ReadonlyMap<string, PictureFile>;

/** The file whose notes the tests edit. */
export const REEFS = 'slides/en/020-reefs.md';

/** Notes with everything that Markdown has, spelled in several ways. */
export const RICH_NOTES = `We watch {{reefs}} reefs, **more than _ever_**, since "{{opening}}" -- that's _all_{lang=fr}. A line
that goes on, [with *a* link](https://example.org/a?b=c "Title") <!-- a comment --> and [another](#opening).

[pause]

- One item on [{{name}}](say:REEFS) and [Xanadu](say:ZAN-ah-doo)
- **{{growth}}** in bold
  1. Nested
  2. Nested \`code *x*\`

  A further paragraph of the item... with \\*stars\\* &amp; an entity

+ Another list

> A quotation with __strong__ words
>
> in paragraphs

## A heading [next] ##

| Table | Cell |
|-------|------|
| a     | b    |

<!-- a comment of its own -->

Hard\\
break, ~~struck~~, snake_case, <https://example.org/>, "quoted 'within'" and \\[pause\\].
`;

/** What those notes have beside the facts of the invented deck: figures have no pronunciation. */
export const RICH_FACTS =
  'name: { paragraph: 1, kind: text, value: Thera, language: en, anchor: Thera }\n';

/** The invented deck with other notes on its second English slide, and the same facts in the French one. */
export function inventNotes(notes: string): Files {
  const files = inventDeck();
  if (notes.includes('{{name}}')) files['slides/facts.yaml'] += RICH_FACTS;
  files[REEFS] = (files[REEFS] ?? '').replace(/Note:\n[\s\S]*/, () => `Note:\n${notes}`);
  const french = 'slides/fr/020-reefs.md';
  const facts = (notes.match(/\{\{[^}]*\}\}/g) ?? []).join(', ');
  files[french] = (files[french] ?? '').replace(
    /Note:\n[\s\S]*/,
    () => `Note:\nVoici : ${facts}.\n`,
  );
  return files;
}

/** What was made of the last files: a test exports and imports the same, and so do many one after the other. */
const last = new Map<string, unknown>();

/** What `make` makes of files, made once as long as no others are asked for. */
function rememberLast<Value>(what: string, files: Files, make: () => Value): Value {
  const key = `${what} ${JSON.stringify(files)}`;
  if (!last.has(key) && last.size > 8) last.clear();
  if (!last.has(key)) last.set(key, make());
  return last.get(key) as Value;
}

/** Compiles files that must be sound. */
export function compileSound(files: Files, pictures: Pictures = new Map()): SoundDeck {
  return rememberLast(`deck with ${[...pictures.keys()]}`, files, () => {
    const compilation = compileFiles(files, Object.fromEntries(pictures));
    const errors = compilation.diagnostics.filter(({ severity }) => severity === 'error');
    const { deck } = compilation;
    if (!deck || errors.length) throw new Error(JSON.stringify(errors));
    return { deck, contexts: compilation.contexts };
  });
}

/** The notes of one language as a Word document, which nobody may change. */
export function exportNotes(files: Files, locale = 'en', pictures?: Pictures): Promise<Uint8Array> {
  const what = `notes in ${locale} with ${[...(pictures?.keys() ?? [])]}`;
  return rememberLast(what, files, () => writeNotes(files, locale, pictures));
}

/** The notes of one language as a Word document of its own. */
export async function writeNotes(
  files: Files,
  locale = 'en',
  pictures?: Pictures,
): Promise<Uint8Array> {
  const { deck, contexts } = compileSound(files, pictures);
  const context = contexts.get(locale);
  if (!context) throw new Error(`no ${locale}`);
  return renderNotesDocument(deck, context, new Map());
}

/** What a document brings back into the files. */
export function importNotes(
  files: Files,
  bytes: Uint8Array,
  reject = false,
  pictures?: Pictures,
): MergedNotes {
  const reviewed = readNotesDocument(bytes, { reject });
  return mergeNotes(
    compileSound(files, pictures),
    new Map(Object.entries(files)),
    reviewed,
    'notes.docx',
  );
}

/** A document with texts in one of its parts replaced, each of which must be there. */
export function editPart(
  bytes: Uint8Array,
  part: string,
  ...changes: readonly (readonly [from: string | RegExp, to: string])[]
): Uint8Array {
  const parts = unzipSync(bytes);
  let text = strFromU8(parts[part] ?? new Uint8Array());
  for (const [from, to] of changes) {
    const next = text.replace(from, () => to);
    if (next === text) throw new Error(`${part} has no "${from}"`);
    text = next;
  }
  return zipSync({ ...parts, [part]: strToU8(text) }, { level: 1 });
}

/** The document's own text replaced. */
export function editDocument(
  bytes: Uint8Array,
  ...changes: readonly (readonly [from: string | RegExp, to: string])[]
): Uint8Array {
  return editPart(bytes, 'word/document.xml', ...changes);
}

/** The text of one part. */
export function readDocument(bytes: Uint8Array, part = 'word/document.xml'): string {
  return strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
}

/** A paragraph as Word writes one. */
export function paragraph(content: string, properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="Notes"/>${properties}</w:pPr>${content}</w:p>`;
}

/** A run as Word writes one. */
export function run(text: string, format = ''): string {
  return `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A tracked change around something. */
export function track(kind: 'ins' | 'del', content: string): string {
  const text = kind === 'del' ? content.replace(/<(\/?)w:t\b/g, '<$1w:delText') : content;
  return `<w:${kind} w:id="900" w:author="A. Lawyer" w:date="2031-03-05T10:00:00Z">${text}</w:${kind}>`;
}

/** The notes of the English slide after an import, from `Note:` on; the errors' codes where there are any. */
export function notesAfter(files: Files, merged: MergedNotes): string {
  const errors = merged.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length) return errors.map(({ code }) => code).join(' ');
  const text = merged.files.get(REEFS) ?? files[REEFS] ?? '';
  return text.slice(text.indexOf('Note:\n') + 6);
}

/** The document with one paragraph of the slide's notes (1-based) rewritten; returning more or none adds or removes some. */
export function editNote(
  bytes: Uint8Array,
  number: number,
  edit: (xml: string) => string,
): Uint8Array {
  const mark = `w:name="_note_2_${number}"`;
  const paragraphs = readDocument(bytes).split(/(?=<w:p>)|(?<=<\/w:p>)/);
  const found = paragraphs.find((xml) => xml.includes(mark));
  if (!found) throw new Error(`no paragraph ${number}`);
  const edited = edit(found);
  if (edited === found) throw new Error(`paragraph ${number} was not edited: ${found}`);
  return editDocument(bytes, [found, edited]);
}

/** Puts something among a paragraph's properties, such as a revision of its mark. */
export function addProperty(xml: string, property: string): string {
  return xml.replace('</w:pPr>', `${property}</w:pPr>`);
}

/** A tracked change of a paragraph's mark. */
export function trackMark(kind: 'ins' | 'del'): string {
  return `<w:rPr>${track(kind, '')}</w:rPr>`;
}

/** A paragraph whose runs are all struck out. */
export function strikeRuns(xml: string): string {
  return xml.replace(/<w:r>.*?<\/w:r>/g, (content) => track('del', content));
}

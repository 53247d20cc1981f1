import { expect, _baseTest as test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { readNotesDocument } from '../../src/word/read/reviewed-notes.ts';
import type { Files } from '../fixture/deck.ts';
import {
  editDocument,
  editNote,
  editPart,
  exportNotes,
  importNotes,
  inventNotes,
  REEFS,
  run,
  strikeRuns,
} from './review.ts';

const NOTES = 'We watch {{reefs}} reefs, up {{growth}}.\n\nThey are ours.\n';
const FACT = /<w:sdt>(?:(?!<w:sdt>).)*?fact:growth.*?<\/w:sdt>/;
const FRENCH = 'slides/fr/020-reefs.md';
const PROPERTIES = 'docProps/custom.xml';

/** What an import is told, as `file:line code`, after the document was edited. */
async function tell(
  edit: (bytes: Uint8Array) => Uint8Array,
  change: (files: Files) => Files = (files) => files,
): Promise<readonly string[]> {
  const files = inventNotes(NOTES);
  const { files: changed, diagnostics } = importNotes(
    change(files),
    edit(await exportNotes(files)),
  );
  expect(changed.size).toBe(0);
  return diagnostics.map(({ place, code }) => `${place.file}:${place.line} ${code}`);
}

/** Files with one text replaced. */
function replaceIn(files: Files, file: string, from: string, to: string): Files {
  const text = files[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
  return { ...files, [file]: text.replace(from, to) };
}

const whole = (bytes: Uint8Array) => bytes;

const retype = (bytes: Uint8Array) =>
  editNote(bytes, 2, (xml) => xml.replace('They are ours.', 'They are mine.'));

test('a paragraph that the sources alone changed since the export stays as it is', async () => {
  expect(await tell(whole, (files) => replaceIn(files, REEFS, 'ours', 'theirs'))).toEqual([]);
});

test('a paragraph that both changed since the export is a conflict', async () => {
  expect(await tell(retype, (files) => replaceIn(files, REEFS, 'ours', 'theirs'))).toEqual([
    `${REEFS}:11 notes-conflict`,
  ]);
});

test('a paragraph that the reviewer changed and the sources removed is a conflict', async () => {
  const removed = (files: Files) => replaceIn(files, REEFS, '\n\nThey are ours.', '');
  expect(await tell(retype, removed)).toEqual([`${REEFS}:9 notes-conflict`]);
});

test('a paragraph that the reviewer removed and the sources changed is a conflict', async () => {
  const remove = (bytes: Uint8Array) => editNote(bytes, 2, () => '');
  expect(await tell(remove, (files) => replaceIn(files, REEFS, 'ours', 'theirs'))).toEqual([
    `${REEFS}:11 notes-conflict`,
  ]);
});

test('a slide whose title changed since the export is none', async () => {
  expect(await tell(whole, (files) => replaceIn(files, REEFS, '# We watch', '# We see'))).toEqual(
    [],
  );
});

const raise = (files: Files) => replaceIn(files, 'slides/facts.yaml', 'value: 40', 'value: 41');

test('a fact whose value changed since the export stays in a paragraph that was not touched', async () => {
  expect(await tell(whole, raise)).toEqual([]);
});

test('a fact whose value changed since the export is a conflict in a paragraph that was', async () => {
  const edit = (bytes: Uint8Array) =>
    editNote(bytes, 1, (xml) => xml.replace('We watch ', 'We saw '));
  expect(await tell(edit, raise)).toEqual([`${REEFS}:9 notes-conflict`]);
});

const rename = ({ [REEFS]: english = '', [FRENCH]: french = '', ...others }: Files): Files => ({
  ...others,
  'slides/en/020-coral.md': english,
  'slides/fr/020-coral.md': french,
});

test('a slide that is gone and that the reviewer did not touch is passed over', async () => {
  expect(await tell(whole, rename)).toEqual([]);
});

test('a slide that is gone and whose notes the reviewer changed is a conflict', async () => {
  expect(await tell(retype, rename)).toEqual(['notes.docx:1 notes-conflict']);
});

test('notes of another deck are refused', async () => {
  const told = await tell((bytes) => editPart(bytes, PROPERTIES, ['Atlantis</vt', 'Lemuria</vt']));
  expect(told).toEqual(['notes.docx:1 notes-foreign']);
});

test('notes in a language that the deck does not have are refused', async () => {
  const told = await tell((bytes) => editPart(bytes, PROPERTIES, ['>en<', '>nl<']));
  expect(told).toEqual(['notes.docx:1 notes-foreign']);
});

test('a fact that was overwritten is told at its paragraph', async () => {
  expect(await tell((bytes) => editNote(bytes, 1, (xml) => xml.replace('40%', '45%')))).toEqual([
    `${REEFS}:9 notes-locked`,
  ]);
});

test('a fact that was taken out is told', async () => {
  expect(await tell((bytes) => editNote(bytes, 1, (xml) => xml.replace(FACT, '')))).toEqual([
    `${REEFS}:9 notes-locked`,
  ]);
});

test('a fact that became plain text and was altered is told', async () => {
  const told = await tell((bytes) => editNote(bytes, 1, (xml) => xml.replace(FACT, run('41%'))));
  expect(told).toEqual([`${REEFS}:9 notes-locked`]);
});

test('a fact that was struck out with its paragraph is told', async () => {
  const told = await tell((bytes) => editNote(bytes, 1, strikeRuns));
  expect(told).toEqual([`${REEFS}:9 notes-locked`, `${REEFS}:9 notes-locked`]);
});

test('a fact copied and altered is told', async () => {
  const told = await tell((bytes) =>
    editNote(bytes, 1, (xml) => xml.replace(FACT, (fact) => fact + fact.replace('40%', '50%'))),
  );
  expect(told).toEqual([`${REEFS}:9 notes-locked`]);
});

test('a field that is no fact of the deck is told', async () => {
  const told = await tell((bytes) =>
    editNote(bytes, 1, (xml) =>
      xml.replace(FACT, (fact) => fact + fact.replaceAll('growth', 'grwth')),
    ),
  );
  expect(told).toEqual([`${REEFS}:9 notes-locked`]);
});

test('a heading that is missing is told at its slide', async () => {
  const told = await tell((bytes) =>
    editDocument(bytes, [
      /<w:p><w:pPr><w:pStyle w:val="Heading1"\/><\/w:pPr><w:bookmarkStart w:id="\d+" w:name="_slide_2".*?<\/w:p>/,
      '',
    ]),
  );
  expect(told).toEqual([`${REEFS}:1 notes-conflict`]);
});

for (const [rule, spoil, message] of [
  ['no archive', () => strToU8('{}'), /not a Word document/],
  ['an archive of something else', () => zipSync({ 'a.txt': strToU8('a') }), /not a Word document/],
  [
    'an OpenDocument file',
    () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
    /OpenDocument/,
  ],
  [
    'an old or protected Word file',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
    /password/,
  ],
  ['a file that was cut off', (bytes: Uint8Array) => bytes.slice(0, bytes.length - 400), /damaged/],
  ['a file with a byte spoiled', spoilByte, /damaged/],
  [
    'XML that does not end',
    (bytes: Uint8Array) => editDocument(bytes, ['</w:body>', '']),
    /damaged/,
  ],
  [
    'XML with a document type',
    (bytes: Uint8Array) =>
      editDocument(bytes, ['<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document']),
    /damaged/,
  ],
  [
    'a document of another format',
    (bytes: Uint8Array) =>
      editPart(bytes, PROPERTIES, ['delegation-notes-2', 'delegation-notes-1']),
    /another version/,
  ],
] as const)
  test(`refuses ${rule}`, async () => {
    const bytes = spoil(await exportNotes(inventNotes(NOTES)));
    expect(() => readNotesDocument(bytes, { reject: false })).toThrow(message);
  });

test('a file that LibreOffice broke over an edited fact says what to undo', async () => {
  const broken = editDocument(await exportNotes(inventNotes(NOTES)), [/<w:sdtContent>/, '']);
  const bytes = editPart(broken, 'docProps/app.xml', [
    /\/>$/,
    '><Application>LibreOffice</Application></Properties>',
  ]);
  expect(() => readNotesDocument(bytes, { reject: false })).toThrow(
    /locked fact or title was edited/,
  );
});

/** Spoils the packed text of the document, whose name stands twice: before it and in the list at the end. */
function spoilByte(bytes: Uint8Array): Uint8Array {
  const spoiled = bytes.slice();
  const at = Buffer.from(bytes).indexOf('word/document.xml') + 400;
  spoiled[at] = (spoiled[at] ?? 0) ^ 0x10;
  return spoiled;
}

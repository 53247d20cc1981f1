import { expect, _baseTest as test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  editNote,
  editPart,
  exportNotes,
  importNotes,
  inventNotes,
  notesAfter,
  RICH_NOTES,
} from './review.ts';

const NOTES = `We watch {{reefs}} reefs, and {{reefs}} again, up {{growth}}.

| Table | Cell |
|-------|------|
| a     | b    |

It is said at last: {{growth}}.
`;
const files = inventNotes(NOTES);

/** The document without its content controls, as editors leave it that do not know them. */
function dropControls(bytes: Uint8Array): Uint8Array {
  return editPart(bytes, 'word/document.xml', [
    /<w:sdt>.*/s,
    strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
      .replace(/^.*?(?=<w:sdt>)/s, '')
      .replace(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>|<\/w:sdtContent><\/w:sdt>/g, ''),
  ]);
}

function dropParts(bytes: Uint8Array, pattern: RegExp): Uint8Array {
  const parts = unzipSync(bytes);
  const kept = Object.entries(parts).filter(([name]) => !pattern.test(name));
  return zipSync(Object.fromEntries(kept));
}

function dropBookmarks(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const bare = xml.replace(/<w:bookmark(Start|End)[^>]*>/g, '');
  return zipSync({ ...parts, 'word/document.xml': strToU8(bare) });
}

const tell = ({ diagnostics }: ReturnType<typeof importNotes>) =>
  diagnostics.map(({ severity, code }) => `${severity} ${code}`);

test('facts, tables and titles that lost their controls are bound again where their text is unchanged', async () => {
  const merged = importNotes(files, dropControls(await exportNotes(files)));
  expect([[...merged.files], tell(merged)]).toEqual([[], []]);
});

test('everything that notes have is bound again', async () => {
  const rich = inventNotes(RICH_NOTES);
  const merged = importNotes(rich, dropControls(await exportNotes(rich)));
  expect([[...merged.files], tell(merged)]).toEqual([[], []]);
});

test('a paragraph that was changed around facts without controls is written with its facts', async () => {
  const bytes = editNote(dropControls(await exportNotes(files)), 1, (xml) =>
    xml.replace(', and ', ', and then ').replace('We watch ', 'We do watch '),
  );
  const merged = importNotes(files, bytes);
  expect(notesAfter(files, merged)).toBe(
    NOTES.replace(', and ', ', and then ').replace('We watch', 'We do watch'),
  );
});

test('a fact without its control whose text was changed is an error, and one only', async () => {
  const bytes = editNote(dropControls(await exportNotes(files)), 3, (xml) =>
    xml.replace('40%', '45%'),
  );
  expect(tell(importNotes(files, bytes))).toEqual(['error notes-locked']);
});

test('a file without its fingerprint is known by its titles, and compared with the notes as they are', async () => {
  const bytes = dropParts(
    dropBookmarks(dropControls(await exportNotes(files))),
    /^docProps\/custom/,
  );
  const merged = importNotes(files, bytes);
  expect([[...merged.files], tell(merged)]).toEqual([[], ['warning notes-unmarked']]);
  const changed = editPart(bytes, 'word/document.xml', ['again', 'anew']);
  expect(notesAfter(files, importNotes(files, changed))).toBe(NOTES.replace('again', 'anew'));
});

test('a file without fingerprint and without the titles of the deck is refused in one line', async () => {
  const bytes = dropParts(dropControls(await exportNotes(files)), /^docProps\/custom/);
  const other = editPart(
    editPart(bytes, 'word/document.xml', [/2\. We watch/, 'II. We watch']),
    'word/document.xml',
    [/1\. Atlantis/, 'I. Atlantis'],
  );
  expect(tell(importNotes(files, other))).toEqual(['error notes-foreign']);
});

test('a fact in another language is bound again, though typography set its spaces', async () => {
  const files = inventNotes('Voici.\n');
  files['slides/facts.yaml'] += `title:
  paragraph: 1
  kind: text
  language: en
  value: "Convergence of crime: investigative opportunities"
  anchor: x
`;
  for (const tag of ['en', 'fr']) {
    const file = `slides/${tag}/020-reefs.md`;
    files[file] = (files[file] ?? '').replace(
      /Note:[\s\S]*/,
      'Note:\n_{{title}}_{lang=en} : {{growth}}.\n',
    );
  }
  const merged = importNotes(files, dropControls(await exportNotes(files, 'fr')));
  expect([[...merged.files], tell(merged)]).toEqual([[], []]);
});

test('a fact without its control that letters were put next to is an error', async () => {
  const bytes = editNote(dropControls(await exportNotes(files)), 1, (xml) =>
    xml.replace('>40%<', '>140%<'),
  );
  expect(tell(importNotes(files, bytes))).toEqual(['error notes-locked']);
});

test("a slide's picture whose name RTF did not keep is still its own, and another one is reported", async () => {
  const picture = (style: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:drawing><wp:docPr id="9" name="Image1"/></w:drawing></w:r></w:p>`;
  const insert = async (style: string) =>
    editNote(await exportNotes(files), 1, (xml) => xml + picture(style));
  expect(tell(importNotes(files, await insert('SlidePicture')))).toEqual([]);
  expect(tell(importNotes(files, await insert('BodyText')))).toEqual(['warning notes-formatting']);
});

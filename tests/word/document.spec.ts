import { expect, _baseTest as test } from '@playwright/test';
import { renderNotesDocument } from '../../src/word/write/document.ts';
import { remember } from '../fixture/remember.ts';
import {
  compileSound,
  editNote,
  editPart,
  exportNotes,
  importNotes,
  inventNotes,
  paragraph,
  RICH_NOTES,
  readDocument,
  run,
} from './review.ts';

const files = inventNotes(RICH_NOTES);
const bytes = remember(() => exportNotes(files));

test('each slide has a heading with its number, and the title is locked', async () => {
  const xml = readDocument(await bytes());
  expect(xml).toMatch(
    /"Heading1".*?w:name="_slide_2".*?<w:lock w:val="sdtContentLocked"\/>.*?>2\. We watch more\sthan\s12,500\sreefs</,
  );
});

test('a fact is a locked control that says which it is', async () => {
  expect(readDocument(await bytes())).toMatch(
    /<w:sdt><w:sdtPr><w:alias w:val="fact:growth"\/><w:tag w:val="fact:growth"\/><w:id w:val="\d+"\/><w:lock w:val="sdtContentLocked"\/><w:text\/><\/w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="Fact"\/><w:b\/><w:bCs\/><\/w:rPr><w:t xml:space="preserve">40%</,
  );
});

test('ids of bookmarks and of controls are each used once', async () => {
  const xml = readDocument(await bytes());
  for (const pattern of [/<w:bookmarkStart w:id="(\d+)"/g, /<w:id w:val="(\d+)"/g]) {
    const ids = [...xml.matchAll(pattern)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('lists are lists', async () => {
  expect(readDocument(await bytes())).toMatch(
    /<w:pStyle w:val="ListNumber2"\/><w:numPr><w:ilvl w:val="1"\/>/,
  );
});

test('words in another language say so, for the spelling checker', async () => {
  expect(readDocument(await bytes())).toMatch(
    /<w:lang w:val="fr-FR"\/><\/w:rPr><w:t xml:space="preserve">all</,
  );
});

test('the language of the document is that of its notes', async () => {
  expect(readDocument(await exportNotes(files, 'fr'), 'word/styles.xml')).toMatch(
    /<w:docDefaults>.*<w:lang w:val="fr-FR"\/>/,
  );
});

test('changes are tracked from the start', async () => {
  expect(readDocument(await bytes(), 'word/settings.xml')).toContain('<w:trackRevisions/>');
});

test('the title, the delegation and the version are in the metadata', async () => {
  const core = readDocument(await bytes(), 'docProps/core.xml');
  expect(core).toContain('<dc:title>Atlantis protects its reefs – Speaker notes</dc:title>');
  expect(core).toContain('<dc:creator>Atlantis</dc:creator>');
  expect(core).toContain('Version 4 March 2031 · abc1234');
});

test('comments in the Markdown are not handed out', async () => {
  expect(readDocument(await bytes())).not.toContain('a comment');
});

test('the page is A4 and numbered', async () => {
  expect(readDocument(await bytes())).toContain('<w:pgSz w:w="11906" w:h="16838"');
  expect(readDocument(await bytes(), 'word/footer1.xml')).toContain('PAGE');
});

test("a slide's picture has what it shows as its alternative text", async () => {
  const { deck, contexts } = compileSound(files);
  const context = contexts.get('en');
  if (!context) throw new Error('no en');
  const png = new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADklEQVR4nGNgYGD4DwABBAEAfbLI3wAAAABJRU5ErkJggg==',
      'base64',
    ),
  );
  const document = await renderNotesDocument(deck, context, new Map([['reefs', png]]));
  const xml = readDocument(document);
  expect(xml).toMatch(
    /<wp:docPr id="\d+" name="slide:reefs" descr="We watch more\sthan\s12,500\sreefs\."/,
  );
  expect(importNotes(files, document).files.size).toBe(0);
});

test('comments come with their author, the words they are about and their place', async () => {
  const commented = editNote(await bytes(), 6, (xml) =>
    xml
      .replace('<w:bookmarkStart', '<w:commentRangeStart w:id="4"/><w:bookmarkStart')
      .replace(
        '</w:p>',
        '<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>',
      ),
  );
  const { remarks: comments } = importNotes(files, addComment(commented, '4', 'Is this so?'));
  expect(comments).toMatchObject([
    {
      author: 'A. Lawyer',
      text: 'Is this so?',
      about: 'Nested code *x*',
      place: { file: 'slides/en/020-reefs.md', line: 17 },
    },
  ]);
});

/** Puts a comment's text into the part that holds comments, which docx 9.7 writes empty. */
function addComment(document: Uint8Array, id: string, text: string): Uint8Array {
  const comment = `<w:comment w:id="${id}" w:author="A. Lawyer" w:date="2031-03-05T10:00:00Z">${paragraph(run(text))}</w:comment>`;
  return editPart(document, 'word/comments.xml', [/\/>$/, `>${comment}</w:comments>`]);
}

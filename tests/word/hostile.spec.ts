import { expect, _baseTest as test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readNotesDocument } from '../../src/word/read/reviewed-notes.ts';
import { remember } from '../fixture/remember.ts';
import {
  editDocument,
  editNote,
  exportNotes,
  importNotes,
  inventNotes,
  notesAfter,
  paragraph,
  run,
} from './review.ts';

const exported = remember(() =>
  exportNotes(inventNotes('We watch {{reefs}} reefs, up {{growth}}.\n')),
);

/** Puts something at the beginning of the body. */
function add(bytes: Uint8Array, xml: string): Uint8Array {
  return editDocument(bytes, [/(?<=<w:body>)/, xml]);
}

/** An archive whose list says another size than its parts have; it alone is read before they are unpacked. */
function lieAboutSize(bytes: Uint8Array, size: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at < lying.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return lying;
}

for (const [rule, spoil, message] of [
  [
    'a part that unpacks to 17 MB',
    (bytes: Uint8Array) => lieAboutSize(bytes, 17 * 1024 * 1024),
    /its .+\.(xml|rels) has more than 16 MB/,
  ],
  [
    'many parts that unpack to more than notes have',
    (bytes: Uint8Array) => lieAboutSize(bytes, 10 * 1024 * 1024),
    /its text has more than 48 MB/,
  ],
  [
    'more parts than a document has',
    (bytes: Uint8Array) => {
      const many = bytes.slice();
      new DataView(many.buffer).setUint16(many.length - 12, 4001, true);
      return many;
    },
    /a file of 4001 parts, which no such document has/,
  ],
  [
    'an archive that lies about its sizes',
    (bytes: Uint8Array) => lieAboutSize(bytes, 10),
    /damaged/,
  ],
  [
    'thousands of elements within each other',
    (bytes: Uint8Array) => add(bytes, '<w:sdt>'.repeat(60_000) + '</w:sdt>'.repeat(60_000)),
    /more than 200 elements within each other/,
  ],
  ['an entity of its own', (bytes: Uint8Array) => add(bytes, '&constructor;'), /damaged/],
  [
    'a paragraph longer than anybody speaks',
    (bytes: Uint8Array) => add(bytes, paragraph(run('word '.repeat(20_000)))),
    /a paragraph of \d+ characters, which no notes have/,
  ],
  [
    'more paragraphs than notes have',
    (bytes: Uint8Array) => add(bytes, paragraph(run('a')).repeat(8_100)),
    /a file with \d+ paragraphs, which no notes have/,
  ],
  [
    'more paragraphs than notes have, all joined to one',
    (bytes: Uint8Array) =>
      add(
        bytes,
        '<w:p><w:pPr><w:rPr><w:del w:author="A"/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'.repeat(
          8_100,
        ),
      ),
    /a file with \d+ paragraphs, which no notes have/,
  ],
  [
    'characters that XML does not have',
    (bytes: Uint8Array) => add(bytes, paragraph(run('&#27;[31m'))),
    /damaged/,
  ],
] as const)
  test(`refuses ${rule} in one line`, async () => {
    const bytes = spoil(await exported());
    let told = '';
    try {
      readNotesDocument(bytes, { reject: false });
    } catch (error) {
      told = (error as Error).message;
    }
    expect(told).toMatch(message);
    expect(told).not.toMatch(/\p{Cc}/u);
  });

test('names of objects of the language are names of files like any other', async () => {
  const parts = unzipSync(await exported());
  const odd = zipSync({
    ...parts,
    '__proto__.xml': strToU8('<a/>'),
    'constructor.xml': strToU8('<a/>'),
  });
  expect(readNotesDocument(odd, { reject: false }).paragraphs.length).toBeGreaterThan(5);
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('_slide_1');
});

test('a paragraph that is all new and very long is compared within its bounds', async () => {
  const files = inventNotes(`${'old words stay here '.repeat(400)}{{reefs}} {{growth}}.\n`);
  files['slides/deck.yaml'] = (files['slides/deck.yaml'] ?? '').replace('slot: 5', 'slot: 50');
  const edited = editNote(await exportNotes(files), 1, (xml) =>
    xml.replace(/old words[^<]*/, 'entirely different text that came '.repeat(900)),
  );
  expect(notesAfter(files, importNotes(files, edited))).toContain(
    'different text that came {{reefs}}',
  );
});

test('lists and ranges of comments that multiply each other are read in the time of their number', async () => {
  const parts = unzipSync(await exported());
  const number = (count: number, write: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => write(at)).join('');
  const levels = number(6_000, (at) => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="bullet"/></w:lvl>`);
  const lists = number(
    6_000,
    (at) => `<w:num w:numId="${1000 + at}"><w:abstractNumId w:val="900"/></w:num>`,
  );
  const numbering = strFromU8(parts['word/numbering.xml'] ?? new Uint8Array()).replace(
    '</w:numbering>',
    `<w:abstractNum w:abstractNumId="900">${levels}</w:abstractNum>${lists}</w:numbering>`,
  );
  const ranges = number(6_000, (at) => `<w:commentRangeStart w:id="${1000 + at}"/>`);
  const bytes = add(
    zipSync({ ...parts, 'word/numbering.xml': strToU8(numbering) }),
    paragraph(ranges + run('a').repeat(6_000)),
  );
  expect(readNotesDocument(bytes, { reject: false }).comments.size).toBe(0);
});

import { expect, _baseTest as test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { MergedNotes } from '../../src/word/merge/merge.ts';
import type { Files } from '../fixture/deck.ts';
import { remember } from '../fixture/remember.ts';
import {
  addProperty,
  editDocument,
  editNote,
  exportNotes,
  importNotes,
  inventNotes,
  notesAfter,
  paragraph,
  REEFS,
  readDocument,
  run,
  track,
  trackMark,
} from './review.ts';

const NOTES = `We watch {{reefs}} reefs, up {{growth}}.

They are ours.

The end is near.
`;
const files = inventNotes(NOTES);
const exported = remember(() => exportNotes(files));

interface Result {
  readonly notes: string;
  /** `code "slide" words`, where there are words in quotation marks. */
  readonly told: readonly string[];
  readonly remarks: readonly string[];
  readonly merged: MergedNotes;
}

/** What comes back of a document as a reviewer left it; all its text is always accounted for. */
function review(bytes: Uint8Array): Result {
  const merged = importNotes(files, bytes);
  const { characters, taken, reported } = merged.account;
  expect(taken + reported).toBe(characters);
  return {
    notes: notesAfter(files, merged),
    told: merged.diagnostics.map(
      ({ code, place, message }) =>
        `${place.file}:${place.line} ${code} ${message.match(/“(.*?)”/)?.[1] ?? ''}`,
    ),
    remarks: merged.remarks.map(({ slide, found, text }) => `${slide} ${found}: ${text}`),
    merged,
  };
}

/** The heading of the second slide. */
const HEADING =
  /<w:p><w:pPr><w:pStyle w:val="Heading1"\/><\/w:pPr><w:bookmarkStart w:id="\d+" w:name="_slide_2".*?<\/w:p>/;

/** Puts a part into a document, with its relationship. */
function addPart(bytes: Uint8Array, name: string, type: string, xml: string): Uint8Array {
  const parts = unzipSync(bytes);
  const relations = 'word/_rels/document.xml.rels';
  const relation = `<Relationship Id="rIdX${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${name}"/>`;
  const text = strFromU8(parts[relations] ?? new Uint8Array());
  const others =
    type === 'comments' ? text.replace(/<Relationship [^>]*comments"[^>]*>/, '') : text;
  return zipSync({
    ...parts,
    [`word/${name}`]: strToU8(xml),
    [relations]: strToU8(others.replace('</Relationships>', `${relation}</Relationships>`)),
  });
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

test('the account of a file that was not touched counts its paragraphs and characters', async () => {
  const { merged } = review(await exported());
  expect(merged.account).toMatchObject({
    unchanged: 4,
    changed: 0,
    added: 0,
    removed: 0,
    moved: 0,
  });
  expect(merged.account.reported).toBe(0);
  expect(merged.account.taken).toBeGreaterThan(100);
});

test("a last note that Delete joined with the next slide's heading is kept, tracked", async () => {
  const opening = readDocument(await exported()).match(
    /<w:p>(?:(?!<w:p>).)*_note_1_1.*?<\/w:p>/,
  )?.[0];
  const bytes = editDocument(await exported(), [
    opening ?? '',
    addProperty(opening ?? '', trackMark('del')),
  ]);
  const { notes, told, merged } = review(bytes);
  expect([notes, told, merged.files.size]).toEqual([NOTES, [], 0]);
});

test("a last note that Delete joined with the next slide's heading is kept, untracked", async () => {
  const xml = readDocument(await exported());
  const opening = xml.match(/<w:p>(?:(?!<w:p>).)*_note_1_1.*?<\/w:p>/)?.[0] ?? '';
  const heading = xml.match(HEADING)?.[0] ?? '';
  const inner = (text: string) => text.replace(/^<w:p><w:pPr>.*?<\/w:pPr>|<\/w:p>$/g, '');
  const joined = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${inner(opening)}${inner(heading)}</w:p>`;
  const bytes = editDocument(await exported(), [opening, ''], [heading, joined]);
  const { notes, told, merged } = review(bytes);
  expect([notes, told, merged.files.size]).toEqual([NOTES, [], 0]);
});

test('text that was changed and joined with the next heading comes back changed', async () => {
  const xml = readDocument(await exported());
  const opening = xml.match(/<w:p>(?:(?!<w:p>).)*_note_1_1.*?<\/w:p>/)?.[0] ?? '';
  const heading = xml.match(HEADING)?.[0] ?? '';
  const inner = (text: string) => text.replace(/^<w:p><w:pPr>.*?<\/w:pPr>|<\/w:p>$/g, '');
  const joined = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${inner(opening).replace('Good morning', 'Good evening')}${inner(heading)}</w:p>`;
  const { merged } = review(editDocument(await exported(), [opening, ''], [heading, joined]));
  expect(merged.files.get('slides/en/010-opening.md')).toContain('Good evening. This is');
});

test('a heading that lost its control and was joined with a note is an error', async () => {
  const xml = readDocument(await exported());
  const opening = xml.match(/<w:p>(?:(?!<w:p>).)*_note_1_1.*?<\/w:p>/)?.[0] ?? '';
  const heading = xml.match(HEADING)?.[0] ?? '';
  const inner = (text: string) => text.replace(/^<w:p><w:pPr>.*?<\/w:pPr>|<\/w:p>$/g, '');
  const bare = inner(heading).replace(/<w:sdt>.*?<w:sdtContent>|<\/w:sdtContent><\/w:sdt>/g, '');
  const joined = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${inner(opening)}${bare}</w:p>`;
  const { told } = review(editDocument(await exported(), [opening, ''], [heading, joined]));
  expect(told.join('\n')).toMatch(/020-reefs\.md:1 notes-conflict Good morning.*2\. We watch/);
});

test('text typed behind a locked title is a remark on its slide', async () => {
  const heading = readDocument(await exported()).match(HEADING)?.[0] ?? '';
  const typed = heading.replace('</w:p>', `${run(' Shorter, please.')}</w:p>`);
  const { notes, remarks, told } = review(editDocument(await exported(), [heading, typed]));
  expect(notes).toBe(NOTES);
  expect(told).toEqual([`${REEFS}:9 notes-aside Shorter, please.`]);
  expect(remarks).toEqual(['reefs text behind the title: Shorter, please.']);
});

test('a remark on the cover is a remark on the deck, with its author', async () => {
  const cover = paragraph(track('ins', run('Please add a summary.')));
  const bytes = editDocument(await exported(), [/(?<=<w:body>)/, cover]);
  const { remarks, told, merged } = review(bytes);
  expect(told).toEqual(['slides/deck.yaml:1 notes-aside Please add a summary.']);
  expect(remarks).toEqual(['undefined the cover: Please add a summary.']);
  expect(merged.remarks).toMatchObject([{ author: 'A. Lawyer', date: '2031-03-05' }]);
});

test('a remark in the header is a remark on the deck', async () => {
  const parts = unzipSync(await exported());
  const header = strFromU8(parts['word/header1.xml'] ?? new Uint8Array());
  const typed = header.replace('</w:hdr>', `${paragraph(run('Confidential?'))}</w:hdr>`);
  const { remarks } = review(zipSync({ ...parts, 'word/header1.xml': strToU8(typed) }));
  expect(remarks).toEqual(['undefined the header or footer: Confidential?']);
});

test('a section that was moved is reported, and its notes come back to their slide', async () => {
  const xml = readDocument(await exported());
  const start = xml.search(
    /<w:p><w:pPr><w:pStyle w:val="Heading1"\/><\/w:pPr><w:bookmarkStart w:id="\d+" w:name="_slide_1"/,
  );
  const middle = xml.search(HEADING);
  const end = xml.indexOf('<w:sectPr');
  const [first, second] = [xml.slice(start, middle), xml.slice(middle, end)];
  const bytes = editDocument(await exported(), [
    first + second,
    second.replace('ours', 'yours') + first,
  ]);
  const { notes, told } = review(bytes);
  expect(notes).toBe(NOTES.replace('ours', 'yours'));
  expect(told).toEqual(['slides/en/010-opening.md:7 notes-moved ']);
});

test('a footnote is reported with its words and its paragraph', async () => {
  const note = `<w:footnotes ${W}><w:footnote w:id="7">${paragraph(run('See the annex.'))}</w:footnote></w:footnotes>`;
  const noted = editNote(await exported(), 2, (xml) =>
    xml.replace('</w:p>', '<w:r><w:footnoteReference w:id="7"/></w:r></w:p>'),
  );
  const parts = unzipSync(noted);
  const { notes, told, remarks } = review(
    zipSync({ ...parts, 'word/footnotes.xml': strToU8(note) }),
  );
  expect(notes).toBe(NOTES);
  expect(told).toEqual([`${REEFS}:11 notes-aside See the annex.`]);
  expect(remarks).toEqual(['reefs a footnote: See the annex.']);
});

test('a text box is reported once with its words, though Word writes it twice', async () => {
  const words = `<w:txbxContent>${paragraph(run('Too long!'))}</w:txbxContent>`;
  const box = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing>${words}</w:drawing></mc:Choice><mc:Fallback><w:pict>${words}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const bytes = editNote(await exported(), 2, (xml) => xml.replace('</w:p>', `${box}</w:p>`));
  const { notes, remarks } = review(bytes);
  expect([notes, remarks]).toEqual([NOTES, ['reefs a text box: Too long!']]);
});

const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

for (const [thing, type, inner, part] of [
  [
    'a SmartArt drawing',
    'diagramData',
    '<dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rIdXdiagramData"/>',
    `<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" ${A}><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>First</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>then</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>`,
  ],
  [
    'a chart',
    'chart',
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdXchart"/>',
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ${A}><c:title><a:t>First</a:t></c:title><c:v>then</c:v></c:chartSpace>`,
  ],
] as const)
  test(`${thing} is reported with its words and its paragraph`, async () => {
    const drawing = `<w:r><w:drawing ${R}>${inner}</w:drawing></w:r>`;
    const edited = editNote(await exported(), 2, (xml) =>
      xml.replace('</w:p>', `${drawing}</w:p>`),
    );
    const { notes, remarks, told } = review(addPart(edited, `drawn.xml`, type, part));
    expect([notes, remarks]).toEqual([NOTES, [`reefs ${thing}: First then`]]);
    expect(told).toEqual([`${REEFS}:11 notes-aside First then`]);
  });

test('notes that come in where there were none to be are taken, and the slide still says so', async () => {
  const silent: Files = { ...files, [REEFS]: (files[REEFS] ?? '').replace(/Note:\n[\s\S]*/, '') };
  silent[REEFS] = silent[REEFS]?.replace('---\n', '---\nnotes: none\n') ?? '';
  silent['slides/fr/020-reefs.md'] = (silent['slides/fr/020-reefs.md'] ?? '')
    .replace(/Note:\n[\s\S]*/, '')
    .replace('---\n', '---\nnotes: none\n');
  const xml = readDocument(await exportNotes(silent));
  const empty = xml.lastIndexOf('<w:p><w:pPr><w:pStyle w:val="Notes"/></w:pPr></w:p>');
  expect(empty).toBeGreaterThan(0);
  const bytes = editDocument(await exportNotes(silent), [
    xml.slice(empty),
    `<w:p><w:pPr><w:pStyle w:val="Notes"/></w:pPr>${run('Say this.')}</w:p>${xml.slice(empty + 51)}`,
  ]);
  const merged = importNotes(silent, bytes);
  expect(
    merged.diagnostics.map(({ code, place }) => `${place.file}:${place.line} ${code}`),
  ).toEqual([`${REEFS}:2 notes-silent`]);
  expect(merged.files.get(REEFS)).toContain('Say this.');
});

test('a table is reported with its words and makes no loose paragraphs', async () => {
  const cell = (words: string) => `<w:tc>${paragraph(run(words))}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('One')}${cell('Two')}</w:tr></w:tbl>`;
  const { notes, remarks } = review(editNote(await exported(), 2, (xml) => xml + table));
  expect([notes, remarks]).toEqual([NOTES, ['reefs a table: One', 'reefs a table: Two']]);
});

test('hidden text is reported and not spoken', async () => {
  const bytes = editNote(await exported(), 2, (xml) =>
    xml.replace('</w:p>', `${run(' Do not say this.', '<w:vanish/>')}</w:p>`),
  );
  const { notes, remarks } = review(bytes);
  expect([notes, remarks]).toEqual([NOTES, ['reefs hidden text: Do not say this.']]);
});

for (const [thing, format] of [
  ['coloured text', '<w:color w:val="FF0000"/>'],
  ['shading', '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>'],
  ['highlighting', '<w:highlight w:val="yellow"/>'],
  ['underlining', '<w:u w:val="single"/>'],
] as const)
  test(`${thing} is reported with the words that have it`, async () => {
    const bytes = editNote(await exported(), 2, (xml) =>
      xml.replace('They are ours.', `They are </w:t></w:r>${run('ours', format)}<w:r><w:t>.`),
    );
    const { notes, told, remarks } = review(bytes);
    expect([notes, told, remarks]).toEqual([NOTES, [`${REEFS}:11 notes-formatting ours`], []]);
  });

for (const [rule, edit] of [
  ['as a paragraph', (xml: string) => `${paragraph('<w:r><w:br w:type="page"/></w:r>')}${xml}`],
  [
    "at a paragraph's start",
    (xml: string) => xml.replace('<w:r>', '<w:r><w:br w:type="page"/></w:r><w:r>'),
  ],
  [
    'that Word noted when it laid out the page',
    (xml: string) => xml.replace('<w:r>', '<w:r><w:lastRenderedPageBreak/></w:r><w:r>'),
  ],
] as const)
  test(`a page break ${rule} changes nothing`, async () => {
    const { notes, told } = review(editNote(await exported(), 2, edit));
    expect([notes, told]).toEqual([NOTES, []]);
  });

test('a character that stands for something else while notes are compared is reported', async () => {
  const bytes = editNote(await exported(), 2, (xml) => xml.replace('ours', 'ours\uFFFC'));
  const { notes, remarks } = review(bytes);
  expect([notes, remarks]).toEqual([NOTES, ['reefs a reserved character: \uFFFC']]);
});

test('text where no reader looks for it is an error that shows it', async () => {
  const strange = '<w:r><w:unknown><w:t>Lost words</w:t></w:unknown></w:r>';
  const bytes = editNote(await exported(), 2, (xml) => xml.replace('</w:p>', `${strange}</w:p>`));
  const { diagnostics, files: changed } = importNotes(files, bytes);
  expect(diagnostics.map(({ code }) => code)).toEqual(['notes-unaccounted']);
  expect(diagnostics[0]?.message).toMatch(/[Lostwrd]{9}/);
  expect(changed.size).toBe(0);
});

test('apostrophes and spaces of another kind throughout are no change', async () => {
  const french = inventNotes(NOTES);
  const file = 'slides/fr/020-reefs.md';
  french[file] = (french[file] ?? '').replace(
    /Voici[^\n]*/,
    "Voici l'état : {{reefs}}, {{growth}}, {{grant|compact}}.",
  );
  french[REEFS] = (french[REEFS] ?? '').replace('reefs, up', 'reefs for {{grant|compact}}, up');
  french['slides/facts.yaml'] +=
    'grant: { paragraph: 1, kind: money, value: 2000000, currency: EUR, anchor: x }\n';
  const bytes = await exportNotes(french, 'fr');
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const typed = xml.replace(/(?<=<w:t[^>]*>)[^<]*/g, (words) =>
    words.replaceAll('’', "'").replace(/[\u00a0\u202f]/g, ' '),
  );
  expect(typed).not.toBe(xml);
  const merged = importNotes(french, zipSync({ ...parts, 'word/document.xml': strToU8(typed) }));
  expect([[...merged.files], merged.diagnostics]).toEqual([[], []]);
});

test('paragraphs that were moved, removed and added are counted', async () => {
  const xml = readDocument(await exported());
  const find = (number: number) =>
    xml.match(new RegExp(`<w:p>(?:(?!<w:p>).)*_note_2_${number}".*?</w:p>`))?.[0] ?? '';
  const bytes = editDocument(await exported(), [
    find(1) + find(2) + find(3),
    find(3) + find(1) + paragraph(run('And one more.')),
  ]);
  const { notes, merged } = review(bytes);
  expect(merged.account).toMatchObject({ unchanged: 3, added: 1, removed: 1, moved: 1 });
  expect(notes).toBe(
    'The end is near.\n\nWe watch {{reefs}} reefs, up {{growth}}.\n\nAnd one more.\n',
  );
});

test('a resolved comment comes with its replies, each with author and date', async () => {
  const comment = (id: number, author: string, words: string) =>
    `<w:comment w:id="${id}" w:author="${author}" w:date="2031-03-0${id}T10:00:00Z"><w:p w14:paraId="0000000${id}">${run(words)}</w:p></w:comment>`;
  const names = `${W} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"`;
  const commented = editNote(await exported(), 2, (xml) =>
    xml
      .replace('<w:r>', '<w:commentRangeStart w:id="1"/><w:commentRangeStart w:id="2"/><w:r>')
      .replace('</w:p>', '<w:commentRangeEnd w:id="1"/><w:commentRangeEnd w:id="2"/></w:p>'),
  );
  const withComments = addPart(
    commented,
    'comments.xml',
    'comments',
    `<w:comments ${names}>${comment(1, 'A. Lawyer', 'Whose?')}${comment(2, 'B. Desk', 'The state’s.')}</w:comments>`,
  );
  const bytes = addPart(
    withComments,
    'commentsExtended.xml',
    'commentsExtended',
    `<w15:commentsEx ${names}><w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>`,
  );
  expect(review(bytes).merged.remarks).toMatchObject([
    {
      slide: 'reefs',
      language: 'en',
      author: 'A. Lawyer',
      date: '2031-03-01T10:00:00Z',
      about: 'They are ours.',
      text: 'Whose?',
      resolved: true,
      replies: [{ author: 'B. Desk', date: '2031-03-02T10:00:00Z', text: 'The state’s.' }],
      place: { file: REEFS, line: 11 },
    },
  ]);
});

const asked = inventNotes(
  'We watch {{reefs}} reefs.\n\n<!-- ? Which reefs? -->\n\nThey are ours.\n',
);

test('a question to the drafter goes out as a comment on its paragraph, and comes back as none', async () => {
  const bytes = await exportNotes(asked);
  const comments = strFromU8(unzipSync(bytes)['word/comments.xml'] ?? new Uint8Array());
  expect(comments).toContain('>Which reefs?<');
  expect(readDocument(bytes)).toMatch(/<w:commentRangeStart w:id="0"\/>.*_note_2_1/);
  const merged = importNotes(asked, bytes);
  expect([merged.diagnostics, merged.remarks, merged.files.size]).toEqual([[], [], 0]);
  expect(merged.account.taken + merged.account.reported).toBe(merged.account.characters);
});

test('the answer to a question comes back as a remark at its paragraph', async () => {
  const parts = unzipSync(await exportNotes(asked));
  const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
  const comment = (id: number, para: string, author: string, text: string) =>
    `<w:comment w:id="${id}" w:author="${author}" w:date="2031-03-05T10:00:00Z"><w:p w14:paraId="${para}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
  const bytes = zipSync({
    ...parts,
    'word/comments.xml': strToU8(
      `<w:comments ${W} ${w14}>${comment(0, '0A', 'Questions', 'Which reefs?')}${comment(1, '0B', 'A. Drafter', 'All of them.')}</w:comments>`,
    ),
  });
  const extended = addPart(
    bytes,
    'commentsExtended.xml',
    'commentsExtended',
    '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="0A" w15:done="0"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/></w15:commentsEx>',
  );
  expect(importNotes(asked, extended).remarks).toEqual([
    expect.objectContaining({
      text: 'Which reefs?',
      slide: 'reefs',
      replies: [expect.objectContaining({ author: 'A. Drafter', text: 'All of them.' })],
    }),
  ]);
});

import { expect, _baseTest as test } from '@playwright/test';
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

const NOTES = `We watch {{reefs}} reefs. [pause]

They are "ours", and
they _grow_.

- first come {{growth}}
- then the *rest*

The end.
`;

/** The notes after one paragraph of their Word document was rewritten. */
async function review(number: number, edit: (xml: string) => string): Promise<string> {
  const files = inventNotes(NOTES);
  return notesAfter(files, importNotes(files, editNote(await exportNotes(files), number, edit)));
}

for (const [rule, from, to, source, result] of [
  ['a changed word', 'They are ', 'They were ', 'They are', 'They were'],
  ['an inserted word beside a line break', 'and they', 'and still they', 'and\n', 'and\nstill '],
  ['a word set bold', '<w:i/><w:iCs/>', '<w:b/>', '_grow_', '**grow**'],
  ['emphasis taken off', '<w:i/><w:iCs/>', '', '_grow_', 'grow'],
  ['a changed word in emphasis, spelled as before', '>grow<', '>thrive<', 'grow', 'thrive'],
  [
    'quotation marks, straight where the source has them so',
    '”,',
    '” or “no one’s”,',
    '",',
    '" or "no one\'s",',
  ],
  [
    'signs of Markdown, escaped',
    '“ours”',
    '*ours* `a` &lt;b&gt;',
    '"ours"',
    '\\*ours\\* \\`a\\` \\<b>',
  ],
  ['braces that are no fact', '“ours”', '{{ours', '"ours"', '\\{{ours'],
  ['a typed cue', '“ours”', '[next] ours', '"ours"', '[next] ours'],
  ['a cue in the words of the language', '“ours”', '[Next] ours', '"ours"', '[next] ours'],
  [
    'a typed pronunciation, for the word before it',
    '“ours”',
    'Xanadu [say: ZAN-ah]',
    '"ours"',
    '[Xanadu](say:ZAN-ah)',
  ],
  [
    'a pronunciation of several words',
    '“ours”',
    'Xanadu [say: ZAN ah]',
    '"ours"',
    '[Xanadu](<say:ZAN ah>)',
  ],
  [
    'a no-break space that typography does not set',
    'and they',
    'and they all\u00a0of them',
    'they _',
    'they all\u00a0of them _',
  ],
  ['a line break', 'and they', 'and</w:t><w:br/><w:t>they', 'and\nthey', 'and\\\nthey'],
] as const)
  test(`import brings back ${rule}`, async () => {
    const after = await review(2, (xml) => xml.replace(from, () => to));
    expect(after).toBe(NOTES.replace(source, () => result));
  });

for (const [rule, from, to] of [
  ['no-break spaces', 'are “ours”', 'are\u00a0“ours”'],
  ['quotation marks typed straight', '“ours”', '&quot;ours&quot;'],
  ['runs that Word cut in pieces', 'They are ', `Th</w:t></w:r>${run('ey are ')}<w:r><w:t>`],
  ['a space more', 'They are ', 'They  are '],
] as const)
  test(`${rule} are no change`, async () => {
    expect(await review(2, (xml) => xml.replace(from, () => to))).toBe(NOTES);
  });

test('a removed cue goes', async () => {
  const after = await review(1, (xml) => xml.replace('[pause]', ''));
  expect(after).toBe(NOTES.replace(' [pause]', ''));
});

test('a new paragraph stands between blank lines', async () => {
  const after = await review(2, (xml) => `${xml}${paragraph(run('Look at them.'))}`);
  expect(after).toBe(NOTES.replace('_grow_.\n', '_grow_.\n\nLook at them.\n'));
});

test('a new paragraph may come before all others', async () => {
  const after = await review(1, (xml) => `${paragraph(run('# Look at them.'))}${xml}`);
  expect(after).toBe(`\\# Look at them.\n\n${NOTES}`);
});

test('a new paragraph may come after all others', async () => {
  const after = await review(5, (xml) => `${xml}${paragraph(run('Look at them.'))}`);
  expect(after).toBe(`${NOTES}\nLook at them.\n`);
});

test('a removed paragraph goes with its blank line', async () => {
  expect(await review(2, () => '')).toBe(NOTES.replace(/They[\s\S]*?\n\n/, ''));
});

test('a new item of a list has the marker of its neighbours', async () => {
  const item = (xml: string) =>
    `${xml}${xml.replace(/<w:bookmarkStart.*<\/w:p>/, `${run('one more')}</w:p>`)}`;
  expect(await review(4, item)).toBe(NOTES.replace('*rest*\n', '*rest*\n- one more\n'));
});

test('a removed item goes and its list stays tight', async () => {
  expect(await review(4, () => '')).toBe(NOTES.replace('- then the *rest*\n', ''));
});

test('a paragraph made an item of a list is one', async () => {
  const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>';
  const after = await review(5, (xml) => xml.replace('</w:pPr>', item));
  expect(after).toBe(NOTES.replace('The end.', '- The end.'));
});

test('an item one level deeper is nested', async () => {
  const after = await review(4, (xml) => xml.replace('w:ilvl w:val="0"', 'w:ilvl w:val="1"'));
  expect(after).toBe(NOTES.replace('- then', '  - then'));
});

test('a split paragraph is two', async () => {
  const split = (xml: string) =>
    xml.replace(
      ', and they ',
      `,</w:t></w:r></w:p>${'<w:p>'}<w:r><w:t>and they </w:t></w:r><w:r><w:t>`,
    );
  expect(await review(2, split)).toBe(NOTES.replace('", and\nthey', '",\n\nand\nthey'));
});

test('a fact that moved within its slide is written where it is now', async () => {
  const files = inventNotes(NOTES);
  const bytes = await exportNotes(files);
  let fact = '';
  const without = editNote(bytes, 3, (xml) =>
    xml.replace(/<w:sdt>.*<\/w:sdt>/, (control) => {
      fact = control;
      return '';
    }),
  );
  const moved = editNote(without, 5, (xml) =>
    xml.replace('The end.', `By </w:t></w:r>${fact}<w:r><w:t> at the end.`),
  );
  expect(notesAfter(files, importNotes(files, moved))).toBe(
    NOTES.replace('come {{growth}}', 'come').replace('The end.', 'By {{growth}} at the end.'),
  );
});

test('a link to a page and a link to a slide are written as Markdown', async () => {
  const link = `<w:hyperlink w:anchor="_slide_1">${run('the opening')}</w:hyperlink>`;
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/a" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('here')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const after = await review(5, (xml) =>
    xml.replace(run('The end.'), `${run('See ')}${link}${run(' ')}${field}`),
  );
  expect(after).toBe(
    NOTES.replace('The end.', 'See [the opening](#opening) [here](https://example.org/a)'),
  );
});

test('formatting that notes cannot have is left out and told', async () => {
  const files = inventNotes(NOTES);
  const bytes = editNote(await exportNotes(files), 5, (xml) =>
    xml.replace('<w:r>', '<w:r><w:rPr><w:u w:val="single"/></w:rPr>'),
  );
  expect(importNotes(files, bytes).diagnostics).toMatchObject([
    { severity: 'warning', code: 'notes-formatting' },
  ]);
});

test('notes for a slide that had none come with their marker', async () => {
  const files = inventNotes(NOTES);
  files['slides/en/010-opening.md'] =
    (files['slides/en/010-opening.md'] ?? '')
      .split('\nNote:')[0]
      ?.replace('layout: title', 'layout: title\nnotes: none') ?? '';
  files['slides/fr/010-opening.md'] =
    (files['slides/fr/010-opening.md'] ?? '')
      .split('\nNote:')[0]
      ?.replace('layout: title', 'layout: title\nnotes: none') ?? '';
  const bytes = editDocument(await exportNotes(files), [
    '<w:p><w:pPr><w:pStyle w:val="Notes"/></w:pPr></w:p>',
    paragraph(run('Welcome.')),
  ]);
  const { files: changed } = importNotes(files, bytes);
  expect(changed.get('slides/en/010-opening.md')).toMatch(/reefs\n\nNote:\nWelcome\.\n?$/);
});

test('emphasis that Markdown cannot write, of a point within a word, is an error of the notes', async () => {
  const bold = run('.', '<w:b/>');
  const edited = (xml: string) => `${xml}${paragraph(`${run('a')}${bold}${run('b')}`)}`;
  expect(await review(5, edited)).toBe('notes-unwritable');
});

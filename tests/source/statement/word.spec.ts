import { expect, _baseTest as test } from '@playwright/test';
import { decimalList, makeParagraph, makeWord, readParagraphs } from './documents.ts';

const read = (body: string, numbering = decimalList, styles = '') =>
  readParagraphs(makeWord(body, numbering, styles), 'statement.docx');

test('automatic numbers of Word are the numbers of paragraphs', async () => {
  const body = [
    makeParagraph('Statement of Atlantis'),
    makeParagraph('Our reefs grew.', '7'),
    makeParagraph('We thank the Chair.', '7'),
  ].join('');
  expect(await read(body)).toEqual([
    '0 Statement of Atlantis',
    '1 Our reefs grew.',
    '2 We thank the Chair.',
  ]);
});

test('typed numbers are read as well', async () => {
  expect(await read(makeParagraph('1. One.') + makeParagraph('2. Two.'))).toEqual([
    '0 ',
    '1 One.',
    '2 Two.',
  ]);
});

test('a list goes on behind paragraphs without a number, and its second level belongs to the paragraph', async () => {
  const body = [
    makeParagraph('Two things:', '7'),
    makeParagraph('reefs;', '7', 1),
    makeParagraph('seas.', '7', 1),
    makeParagraph('Madam President,'),
    makeParagraph('We end here.', '7'),
  ].join('');
  expect(await read(body)).toEqual(['0 ', '1 Two things: (a) reefs; (b) seas.', '2 We end here.']);
});

test('a number may come from the style, or the style it is based on', async () => {
  const styles = `<w:style w:styleId="Point"><w:name w:val="Point"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="Long"><w:name w:val="Long point"/><w:basedOn w:val="Point"/></w:style>`;
  const styled = (style: string, text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  expect(await read(styled('Point', 'One.') + styled('Long', 'Two.'), decimalList, styles)).toEqual(
    ['0 ', '1 One.', '2 Two.'],
  );
});

test('numbers that begin anew below headings are counted on', async () => {
  const styles =
    '<w:style w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
  const heading = (text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const body = [
    heading('Reefs'),
    makeParagraph('They grew.', '7'),
    makeParagraph('We watch them.', '7'),
    heading('Seas'),
    makeParagraph('They are calm.', '8'),
  ].join('');
  expect(await read(body, decimalList, styles)).toEqual([
    '0 Reefs',
    '1 They grew.',
    '2 We watch them.',
    '3 They are calm.',
  ]);
});

test('tracked changes are read as accepted, and what is hidden or at the foot is not read', async () => {
  const run = (text: string, properties = '') => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
  const body = `<w:p>${run('1. We sent 4')}<w:ins>${run('5')}</w:ins><w:del><w:r><w:delText>9</w:delText></w:r></w:del>${run(
    ' letters.',
  )}${run('draft', '<w:rPr><w:vanish/></w:rPr>')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
  expect(await read(body)).toEqual(['0 ', '1 We sent 45 letters.']);
});

test('what is printed as Markdown would be stays as printed', async () => {
  const text = '1. Serbia*, Atlantis*, _x_ and &lt;b&gt; [1] # &amp;amp;';
  expect(await read(makeParagraph(text))).toEqual([
    '0 ',
    '1 Serbia*, Atlantis*, _x_ and <b> [1] # &amp;',
  ]);
});

for (const [rule, level, start, pattern] of [
  ['a start', '0', '400000000', '%1.'],
  ['a start without end', '0', 'Infinity', '%1.'],
  ['a level', '4294967295', '1', '%1.'],
  ['a level in words', 'x', '1', '%1.'],
  ['a pattern', '0', '1', `%1.${'%1'.repeat(20_000)}`],
] as const)
  test(`${rule} that no list has is not counted`, async () => {
    const list = `<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="${pattern}"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>`;
    const [, ...others] = await read(makeParagraph('1. One.') + makeParagraph('Two.', '7'), list);
    expect(others.join('')).toMatch(/^1 One\. a\.a{0,40}%? Two\.$/);
  });

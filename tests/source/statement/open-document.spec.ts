import { expect, _baseTest as test } from '@playwright/test';
import { makeOpenDocument, readParagraphs } from './documents.ts';

const read = (body: string, manifest = '') =>
  readParagraphs(makeOpenDocument(body, manifest), 'statement.odt');
const item = (text: string) => `<text:list-item><text:p>${text}</text:p></text:list-item>`;

test('automatic numbers of an OpenDocument text are the numbers of paragraphs', async () => {
  const body = `<text:p>Statement of Atlantis</text:p><text:list text:style-name="L1">${item('Our reefs grew.')}${item('We thank the Chair.')}</text:list>`;
  expect(await read(body)).toEqual([
    '0 Statement of Atlantis',
    '1 Our reefs grew.',
    '2 We thank the Chair.',
  ]);
});

test('a list that continues another counts on', async () => {
  const body = `<text:list text:style-name="L1">${item('One.')}</text:list><text:p>Madam President,</text:p><text:list text:style-name="L1" text:continue-numbering="true">${item('Two.')}</text:list>`;
  expect(await read(body)).toEqual(['0 ', '1 One.', '2 Two.']);
});

test('deletions, remarks and notes at the foot are not read; spaces and tabs are', async () => {
  const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>9</text:p></text:deletion></text:changed-region></text:tracked-changes>
    <text:p>1.<text:tab/>We<text:s text:c="2"/>sent <text:span>45</text:span> letters<text:note><text:note-body><text:p>in 2030</text:p></text:note-body></text:note>.<office:annotation><text:p>sure?</text:p></office:annotation></text:p>`;
  expect(await read(body)).toEqual(['0 ', '1 We sent 45 letters.']);
});

test('a document protected by a password is reported', async () => {
  const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
  await expect(read('', manifest)).rejects.toThrow('protected by a password; save it without one');
});

test('numbers that no list has are not counted', async () => {
  const levels = `<text:list-style style:name="L2"><text:list-level-style-number text:level="1e9" text:display-levels="1e9" text:start-value="1e13" style:num-suffix="." style:num-format="a"/></text:list-style>`;
  const body = `<text:list text:style-name="L2"><text:list-item text:start-value="1e12"><text:p>Our reefs grew.</text:p></text:list-item></text:list><text:p>1. They grew.</text:p>`;
  expect(await read(`${levels}${body}`)).toEqual(['0 a. Our reefs grew.', '1 They grew.']);
});

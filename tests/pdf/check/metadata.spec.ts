import { expect, test } from '@playwright/test';
import { type PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { checkPdf, formatFinding } from '../../../src/pdf/check/check.ts';
import { finishPdf } from '../../../src/pdf/write/finish.ts';
import { listFindings, type Parts, printGood } from './spoilt.ts';

test.describe.configure({ mode: 'default' });

let good: Uint8Array;

test.beforeAll(async ({ browser }) => {
  good = await printGood(browser);
});

const name = PDFName.of;
const SCRIPT = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') };

/** One fault each: what must be said, what it is in words, and how the good document is spoilt. */
const FAULTS: readonly (readonly [RegExp, string, (parts: Parts) => void])[] = [
  [/well-formed XML/, 'a tag that is not closed', xmp('</x:xmpmeta>', '')],
  [/well-formed XML/, 'a bare ampersand', xmp('Bureau', 'B & C')],
  [/well-formed XML: line \d+, .*U\+0007/, 'a control character', xmp('Bureau', '\u0007')],
  [/well-formed XML/, 'a prefix without a namespace', xmp('xmlns:dc="[^"]*"', '')],
  [/06-002/, 'a claim to PDF/UA in another namespace', xmp('www.aiim.org', 'example.org')],
  [/06-003/, 'a title that is blank', xmp('>Rapport<', '> <')],
  [/"english" is not a BCP 47/, 'a language by name', setLanguage('english')],
  [/happens on opening/, 'an action on opening', ({ catalog }) => act(catalog, 'OpenAction')],
  [/there is a script/, 'a script within a dictionary', ({ catalog }) => act(catalog, 'AA')],
  [/page 1: something happens/, 'an action of a page', ({ page }) => act(page, 'AA')],
  [/page 1, Link: something happens/, 'an action of a link', ({ link }) => act(link, 'AA')],
  [
    /there is a script/,
    'a script by name',
    ({ catalog }) => catalog.set(name('Names'), catalog.context.obj({ JavaScript: {} })),
  ],
  [
    /embedded files/,
    'an embedded file',
    ({ link }) => link.set(name('FS'), link.context.obj({ Type: 'Filespec', EF: {} })),
  ],
  [
    /a program is started/,
    'a program',
    ({ link }) => link.set(name('A'), link.context.obj({ S: 'Launch' })),
  ],
];

for (const [words, fault, spoil] of FAULTS)
  test(`finds ${fault}`, async () => {
    expect((await listFindings(good, spoil)).join('\n')).toMatch(words);
  });

test('writes a title with control characters and half characters as XML', async () => {
  const metadata = {
    title: 'Un\u0007 <\ud800> & "deux"',
    author: 'Bureau',
    language: 'fr',
    date: new Date(0),
  };
  const found = await checkPdf(
    await finishPdf(good, { metadata, outline: [{ title: 'Un', depth: 0, page: 0 }] }),
  );
  expect(found.map(formatFinding)).toEqual([]);
});

test('takes a claim to PDF/UA as an attribute too', async () => {
  const findings = await listFindings(good, ({ replaceXmp }) => {
    replaceXmp('<pdfuaid:part>1</pdfuaid:part>', '');
    replaceXmp('rdf:about=""', 'rdf:about="" pdfuaid:part="1"');
  });
  expect(findings).toEqual([]);
});

test('says that a file cannot be read, and throws nothing', async () => {
  expect(await checkPdf(Buffer.from('no PDF'))).toMatchObject([
    { clause: 'house', message: expect.stringContaining('cannot be read') },
  ]);
});

test('says that pages cannot be read where there are none', async () => {
  const document = await PDFDocument.create();
  document.catalog.delete(name('Pages'));
  const bytes = await document.save({ addDefaultPage: false });
  expect((await checkPdf(bytes)).map(formatFinding).join()).toContain('there are no pages');
});

function xmp(piece: string, by: string): (parts: Parts) => void {
  return ({ replaceXmp }) => replaceXmp(piece, by);
}

function setLanguage(language: string): (parts: Parts) => void {
  return ({ catalog }) => catalog.set(name('Lang'), PDFString.of(language));
}

function act(dict: PDFDict, key: string): void {
  dict.set(name(key), dict.context.obj(key === 'AA' ? { O: SCRIPT } : SCRIPT));
}

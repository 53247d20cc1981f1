import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { isSound } from '../../src/compile.ts';
import { exportHandouts } from '../../src/export/handout-pdf.ts';
import { checkPdf, formatFinding } from '../../src/pdf/check/check.ts';
import { listCutWords } from '../../src/pdf/print/paper-edge.ts';
import { readCheckedPdf } from '../../src/pdf/read/checked-pdf.ts';
import { readPageText } from '../../src/pdf/read/page-text.ts';
import { readDestinations } from '../../src/pdf/write/destinations.ts';
import { compileFiles, inventDeck } from '../fixture/deck.ts';
import { lendBrowser } from '../fixture/lent-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'handout-'));
const read = (language: string) => readFileSync(join(folder, `handout.${language}.pdf`));

/** Wider than the paper. */
const ADDRESS = `https://example.org/${'a-long-way-'.repeat(12)}down`;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const files = inventDeck();
  files['slides/en/020-reefs.md'] += ` See ${ADDRESS} for more.\n`;
  const compilation = compileFiles(files);
  if (!isSound(compilation)) throw new Error('the deck is sound');
  await exportHandouts(compilation, folder, await lendBrowser());
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const language of ['en', 'fr'])
  test(`the handout in "${language}" keeps every clause that is checked`, async () => {
    expect((await checkPdf(read(language))).map(formatFinding)).toEqual([]);
  });

test('its pages are A4 upright', async () => {
  const document = await PDFDocument.load(read('en'));
  const sizes = document.getPages().map((page) => {
    const { width, height } = page.getSize();
    return `${Math.round(width)} × ${Math.round(height)}`;
  });
  expect(new Set(sizes)).toEqual(new Set(['595 × 842']));
});

test('it is dated by its version', async () => {
  const document = await PDFDocument.load(read('en'), { updateMetadata: false });
  expect(document.getCreationDate()).toEqual(new Date('2031-03-04'));
});

test('slides begin after the page of contents', async () => {
  const pages = await readDestinations(read('en'));
  expect(pages.get('handout-opening')).toBe(2);
});

test('the contents name the page of each slide', async () => {
  const contents = readPageText(await readCheckedPdf(read('en')), 1);
  expect(contents.replace(/\s+/g, ' ')).toMatch(/1 Atlantis protects its reefs 0:0\d 2/);
});

test('bookmarks lead to the slides, with their titles as they are written', async () => {
  const { catalog } = await PDFDocument.load(read('en'));
  const title = catalog
    .lookup(PDFName.of('Outlines'), PDFDict)
    .lookup(PDFName.of('First'), PDFDict);
  const titles: string[] = [];
  let entry = title.lookup(PDFName.of('First'));
  while (entry instanceof PDFDict) {
    titles.push(entry.lookup(PDFName.of('Title'), PDFHexString).decodeText());
    entry = entry.lookup(PDFName.of('Next'));
  }
  expect(titles.map((text) => text.replace(/\s/g, ' '))).toEqual([
    'Contents',
    '1. Atlantis protects its reefs',
    '2. We watch more than 12,500 reefs',
  ]);
});

test('notes are in it', async () => {
  const text = readPageText(await readCheckedPdf(read('fr')), 2);
  // The raised letters of an ordinal are a run of their own, which this reader sets apart.
  expect(text.replace(/\s+/g, ' ')).toMatch(/Bonjour\. Voici la 7 ?e session/);
});

test('an address that is wider than the paper is broken, and all of it is there', async () => {
  const text = readPageText(await readCheckedPdf(read('en')), 2);
  expect(text.replace(/\s+/g, '')).toContain(ADDRESS);
});

test('words that would be cut off at the side of the paper are named', async ({ page }) => {
  await page.setContent(
    '<body style="width:150px"><p>Fits</p><p><nobr>These words are too many for one line of it</nobr>',
  );
  await page.evaluate('globalThis.__name = (named) => named');
  expect(await page.evaluate(listCutWords)).toEqual([
    'These words are too many for one line of it',
  ]);
});

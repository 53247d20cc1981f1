import { expect, test } from '@playwright/test';
import { PDFName } from 'pdf-lib';
import { checkPdf } from '../../../src/pdf/check/check.ts';
import { findDescriptor, listFindings, print, printGood } from './spoilt.ts';

test.describe.configure({ mode: 'default' });

let good: Uint8Array;

test.beforeAll(async ({ browser }) => {
  good = await printGood(browser);
});

test('finds a font program that is none', async () => {
  const findings = await listFindings(good, ({ font, document }) =>
    findDescriptor(font).set(
      PDFName.of('FontFile2'),
      document.context.register(document.context.flateStream('no font')),
    ),
  );
  expect(findings).toEqual([expect.stringMatching(/^page 1, font [\w-]+: cannot be read/)]);
});

test('finds a table of a font that ends too early', async () => {
  const findings = await listFindings(good, ({ changeTable }) =>
    changeTable('hhea', (hhea) => hhea.writeUInt16BE(0, 34)),
  );
  expect(findings).not.toEqual([]);
});

test('finds a text in a font that is not there', async () => {
  const findings = await listFindings(good, ({ rewrite }) => rewrite(/\/F\d+ /, '/Gone '));
  expect(findings).toEqual([
    'page 1: a text is shown in a font that is not there [house rule, ISO 32000-1 7.8.3]',
  ]);
});

test('finds a letter that reads as unknown', async () => {
  const findings = await listFindings(good, ({ font, document: { context } }) =>
    font.set(PDFName.of('ToUnicode'), context.register(context.flateStream(UNKNOWN))),
  );
  expect(findings).toEqual([expect.stringContaining('has no known Unicode value')]);
});

test('finds a glyph that the font does not have', async () => {
  const findings = await listFindings(good, ({ changeTable }) =>
    changeTable('maxp', (maxp) => maxp.writeUInt16BE(1, 4)),
  );
  expect(findings[0]).toMatch(
    /^page 1, font [\w-]+: the character "R" is not in the font .+31-011\]$/,
  );
});

test('names the page that a missing character is on, and the words before it', async ({ page }) => {
  const second = '<p style="break-before: page; font-family: DejaVu Sans">Deux \u{10fffd}</p>';
  const findings = await checkPdf(await print(page, `<h1>Un</h1>${second}`));
  expect(findings.map(({ page, source, message }) => [page, source, message])).toEqual([
    [2, '31-027', 'the character code 0 after "Deux " has no Unicode value'],
    [2, '31-030', 'the character code 0 after "Deux " is the missing character'],
  ]);
});

/** Every code reads as U+FFFD. */
const UNKNOWN = `${Array.from({ length: 256 }, (_, high) => {
  const code = high.toString(16).padStart(2, '0');
  return `1 beginbfrange <${code}00> <${code}ff> [${'<fffd> '.repeat(256)}] endbfrange`;
}).join(' ')}`;

import { expect, test } from '@playwright/test';
import { PDFName } from 'pdf-lib';
import { checkPdf } from '../../../src/pdf/check/check.ts';
import { readCheckedPdf } from '../../../src/pdf/read/checked-pdf.ts';
import type { UsedFont } from '../../../src/pdf/read/pdf-view.ts';
import type { TrueType } from '../../../src/pdf/read/true-type.ts';
import { findDescriptor, listFindings, print, printGood } from './spoilt.ts';

test.describe.configure({ mode: 'default' });

let good: Uint8Array;

test.beforeAll(async ({ browser }) => {
  good = await printGood(browser);
});

test('finds a font whose outlines are lost', async () => {
  const findings = await listFindings(good, ({ changeTable }) =>
    changeTable('loca', (loca) => loca.fill(0)),
  );
  expect(findings).toEqual([
    expect.stringMatching(
      /^page 1, font [\w-]+: the character "R" has no outline in the font .+31-011\]$/,
    ),
  ]);
});

test('finds outlines that are cut off', async () => {
  const findings = await listFindings(good, ({ changeTable }) =>
    changeTable('glyf', (glyf) => glyf.fill(0x7f)),
  );
  expect(findings[0]).toContain('has a damaged outline');
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

test('finds an accented letter whose parts are lost', async ({ page }) => {
  const whole = await print(page, '<h1 style="font-family: DejaVu Sans">É</h1>');
  const part = await findPart(whole);
  const findings = await listFindings(whole, ({ changeTable }) =>
    // A glyph of no contours draws nothing.
    changeTable('glyf', (glyf) => glyf.writeInt16BE(0, part)),
  );
  expect(findings).toEqual([expect.stringMatching(/"É" has a damaged outline.+31-011\]$/)]);
});

test('allows spaces, soft hyphens and joiners to draw nothing', async ({ page }) => {
  const bytes = await print(
    page,
    '<h1>Un\u00a0deux\u202ftrois\u2009-\u200d\u200b\u2060\u00ad</h1>',
  );
  expect(await checkPdf(bytes)).toEqual([]);
});

test('names the page that a missing character is on, and the words before it', async ({ page }) => {
  const second = '<p style="break-before: page; font-family: DejaVu Sans">Deux \u{10fffd}</p>';
  const findings = await checkPdf(await print(page, `<h1>Un</h1>${second}`));
  expect(findings.map(({ page, source, message }) => [page, source, message])).toEqual([
    [2, '31-027', 'the character code 0 after "Deux " has no Unicode value'],
    [2, '31-030', 'the character code 0 after "Deux " is the missing character'],
  ]);
});

/** Where in `glyf` the first part of a composite glyph begins. */
async function findPart(bytes: Uint8Array): Promise<number> {
  const [{ font }] = (await readCheckedPdf(bytes)).fonts as [UsedFont];
  const program = font.program as TrueType;
  const glyphs = [...Array(program.glyphs).keys()].map((index) => program.readGlyph(index));
  const composite = glyphs.find((glyph) => glyph[0] === 0xff) as Uint8Array;
  const part = program.readGlyph(Buffer.from(composite).readUInt16BE(12));
  return part.byteOffset - (program.tables.get('glyf') as Uint8Array).byteOffset;
}

/** Every code reads as U+FFFD. */
const UNKNOWN = `${Array.from({ length: 256 }, (_, high) => {
  const code = high.toString(16).padStart(2, '0');
  return `1 beginbfrange <${code}00> <${code}ff> [${'<fffd> '.repeat(256)}] endbfrange`;
}).join(' ')}`;

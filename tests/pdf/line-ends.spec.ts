import { expect, type Page } from '@playwright/test';
import { NAME_HELPER } from '../../src/browser/page-functions.ts';
import { settleLineEnds } from '../../src/pdf/print/line-ends.ts';
import { readCheckedPdf } from '../../src/pdf/read/checked-pdf.ts';
import { readPageText } from '../../src/pdf/read/page-text.ts';
import { finishPdf } from '../../src/pdf/write/finish.ts';
import { test } from '../fixture/one-page.ts';
import { readFaces } from './faces.ts';

const [face] = readFaces().filter(({ family }) => family === 'Text');

/** A narrow column of text in the deck's own face, as it is before it is printed. */
async function open(page: Page, body: string): Promise<void> {
  await page.addInitScript(NAME_HELPER);
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><html lang="en"><title>Words</title><style>
    @font-face { font-family: Text; src: url(data:font/woff2;base64,${Buffer.from(face?.bytes ?? []).toString('base64')}) }
    body { width: 300px; margin: 0; font: 20px/1.4 Text }</style>${body}</html>`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(settleLineEnds, 'body');
}

/** What a reader copies from the printed page, with "|" for a soft hyphen. */
async function copyPrint(page: Page): Promise<string> {
  const printed = await page.pdf({ tagged: true, width: '300px', height: '400px' });
  const metadata = { title: 'Words', author: 'Nobody', language: 'en', date: new Date(0) };
  const bytes = await finishPdf(printed, { metadata, outline: [] });
  return readPageText(await readCheckedPdf(bytes), 1).replaceAll('\u00AD', '|');
}

const WRAPPED = '<p>We watch more than a thousand reefs in each of the seas.</p>';
const BROKEN = '<p>They speak of the internationali\u00ADsation of every communi\u00ADcation.</p>';

test('words at both sides of a line’s end are copied as two', async ({ page }) => {
  await open(page, WRAPPED);
  await settle(page);
  expect(await copyPrint(page)).toBe('We watch more than a thousand reefs in each of the seas.');
});

test('a word broken over two lines is copied with one soft hyphen, one that is not with none', async ({
  page,
}) => {
  await open(page, BROKEN);
  await settle(page);
  expect(await copyPrint(page)).toBe(
    'They speak of the internationali|sation of every communication.',
  );
});

for (const [what, body] of [
  ['with wrapped lines', WRAPPED],
  ['with a broken word', BROKEN],
  ['with balanced lines', `<div style="text-wrap: balance">${BROKEN}</div>`],
  [
    'in elements within elements',
    '<ul><li>One <b>more\u00ADover</b> <i>thing</i>\n<ul><li>two</li></ul></li></ul>',
  ],
  [
    'with a line its author ended',
    '<p>One line<br>and\n   another one that is long enough to wrap</p>',
  ],
] as const)
  test(`no sign moves in a text ${what}`, async ({ page }) => {
    await open(page, body);
    const before = await page.screenshot();
    await settle(page);
    expect(before.equals(await page.screenshot())).toBe(true);
  });

test('a hyphen that is written stays what it is', async ({ page }) => {
  await open(page, '<p>They speak of a long-term, pre-emptive, cross-border approach.</p>');
  await settle(page);
  expect(await copyPrint(page)).toContain('long-term, pre-emptive, cross-border');
});

import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { PDFDocument, PDFName } from 'pdf-lib';
import { compileProject } from '../../src/command/compile-project.ts';
import { buildPage } from '../../src/export/deck-page.ts';
import { root, runCommand, writeDeck } from '../fixture/built-deck.ts';
import { remember } from '../fixture/remember.ts';

test.describe.configure({ timeout: 180_000, mode: 'serial' });

/** Copies one of the example decks, and returns the copy's folder. */
function copy(name: string, place = name): string {
  const folder = writeDeck(`example-${place}`, {});
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'tests', 'decks', name), folder, { recursive: true });
  return folder;
}

/** Builds one of the example decks in a copy, against its own statement; returns the copy's folder. */
async function build(name: string, place = name): Promise<string> {
  const folder = copy(name, place);
  const statement = ['--statement', join(folder, 'statement.txt')];
  const { status, output } = await runCommand(folder, 'build', ...statement);
  expect(status === 0 ? '' : output).toBe('');
  expect(output).not.toContain('error');
  return folder;
}

/** The Arabic deck as it was built, once. */
const buildArabic = remember(() => build('arabic'));

/** The files of a folder, each with its SHA-256. */
function digest(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const sum = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return Object.fromEntries(files.map((file) => [file.slice(folder.length + 1), sum(file)]));
}

async function open(page: Page, folder: string, edition: 'public' | 'delegation', query = '') {
  const file = join(folder, 'dist', edition, 'index.html');
  await page.goto(`${pathToFileURL(file).href}${query}`);
  await page.waitForFunction(() => globalThis.Reveal?.isReady());
}

const shown = (page: Page) => page.locator('section.present');

test('the Arabic deck is built with English beside it, and everything in it is mirrored', async ({
  page,
}) => {
  const folder = await buildArabic();
  expect(readdirSync(join(folder, 'dist', 'public'))).toEqual([
    'deck.ar.pdf',
    'deck.en.pdf',
    'index.html',
  ]);
  await open(page, folder, 'public', '?lang=ar#fishing');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.keyboard.press('ArrowLeft');
  await expect(shown(page)).toHaveAttribute('id', 'partners');
  await page.keyboard.press('ArrowRight');
  await expect(shown(page)).toHaveAttribute('id', 'fishing');
  await page.keyboard.press('PageDown');
  await expect(shown(page)).toHaveAttribute('id', 'partners');
  await page.keyboard.press('?');
  await expect(page.locator('dialog[open] tbody tr').first()).toContainText('←');
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  const [title, mark] = await Promise.all([
    shown(page).locator('h1').boundingBox(),
    shown(page).locator('.slide-number').boundingBox(),
  ]);
  expect((mark?.x ?? 0) < (title?.x ?? 0)).toBe(true);
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');

  const pdf = await PDFDocument.load(readFileSync(join(folder, 'dist/public/deck.ar.pdf')));
  expect(String(pdf.catalog.get(PDFName.of('ViewerPreferences')))).toContain('/R2L');

  const word = unzipSync(readFileSync(join(folder, 'dist/delegation/notes.ar.docx')));
  const body = strFromU8(word['word/document.xml'] ?? new Uint8Array());
  const paragraphs = body.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [];
  expect(paragraphs.filter((text) => !text.includes('<w:bidi'))).toEqual([]);
  const styles = strFromU8(word['word/styles.xml'] ?? new Uint8Array());
  expect(styles).toContain('w:bidi="ar-EG"');
});

test('the review of the Arabic deck reads as the language it is in, and each text as its own', async ({
  page,
}) => {
  const folder = await buildArabic();
  const file = join(folder, 'dist', 'delegation', 'review.html');
  await page.goto(`${pathToFileURL(file).href}?lang=ar,en`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('[data-slide="reefs"] .notes[lang="en"]')).toHaveCSS(
    'direction',
    'ltr',
  );
  await page.locator('input[name="language"][value="ar"]').uncheck();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});

test('the German deck is shown in 4:3, with falls that are seen to fall', async ({ page }) => {
  const folder = copy('german');
  const session = { root: folder, print: () => {}, report: () => {} };
  const compilation = await compileProject(session, join(folder, 'statement.txt'));
  await buildPage('public', compilation, join(folder, 'dist', 'public'));
  await page.setViewportSize({ width: 1366, height: 768 });
  await open(page, folder, 'public', '#fish-kills');
  const slides = await page.locator('.reveal .slides').boundingBox();
  expect((slides?.width ?? 0) / (slides?.height ?? 1)).toBeCloseTo(4 / 3, 2);
  await expect(shown(page).locator('.bar-fall')).toHaveText('−1/3');
  await expect(shown(page).locator('.bar-kept .bar-value')).toContainText('66,7');
});

test('the Chinese deck is built in its one language, without a space that it does not write, the same in every byte in another folder', async ({
  page,
}) => {
  const before = process.env.SOURCE_DATE_EPOCH;
  process.env.SOURCE_DATE_EPOCH = '1930000000';
  try {
    const folder = await build('chinese');
    expect(readdirSync(join(folder, 'dist', 'public'))).toEqual(['deck.zh.pdf', 'index.html']);
    // By the time it is built the clock shows another second.
    const again = await build('chinese', 'chinese-in-another-folder');
    const first = digest(join(folder, 'dist'));
    expect(digest(join(again, 'dist'))).toEqual(first);
    // Six files that are given away, and the record of what was written.
    expect(Object.keys(first)).toHaveLength(7);
    await open(page, folder, 'public', '#trees');
    await expect(page.locator('.language-switch a')).toHaveCount(0);
    await expect(shown(page).locator('.source')).toHaveText('资料来源：国家发言，第2、4段');
    await expect(shown(page).locator('.mark-worth')).toHaveText('每格代表10,000棵红树');
  } finally {
    if (before === undefined) delete process.env.SOURCE_DATE_EPOCH;
    else process.env.SOURCE_DATE_EPOCH = before;
  }
});

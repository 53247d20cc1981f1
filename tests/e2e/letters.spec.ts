import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { compileDeck, isSound } from '../../src/compile.ts';
import { buildPage } from '../../src/export/deck-page.ts';
import type { Edition } from '../../src/html/page.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { readProject } from '../../src/source/project/project.ts';
import { delegationUrl, ownDeck, publicUrl, writeDeck } from '../fixture/built-deck.ts';
import { test } from '../fixture/kept-page.ts';
import { inventScriptDeck, SCRIPT_DECKS, type ScriptDeck } from '../fixture/script-decks.ts';

/** Builds the deck of a script alone. */
async function buildScriptDeck(tag: ScriptDeck, edition: Edition): Promise<string> {
  const folder = writeDeck(`letters-${tag}-${edition}`, inventScriptDeck(tag));
  const compilation = compileDeck(readProject(folder), { date: '2031-03-04' });
  if (!isSound(compilation))
    throw new Error(compilation.diagnostics.map(formatDiagnostic).join('\n'));
  await buildPage(edition, compilation, folder);
  return pathToFileURL(join(folder, 'index.html')).href;
}

/**
 * Runs in the browser: marks elements until each letter that is shown in a face is in one that is marked, and each that
 * shows something beside its own words.
 */
function markLetters(): void {
  const seen = new Set<string>();
  const segmenter = new Intl.Segmenter();
  const styleOf = (element: Element) => {
    const { fontFamily, fontStyle, fontWeight, textTransform, display, listStyleType } =
      getComputedStyle(element);
    const marker = display === 'list-item' ? listStyleType : '';
    return [fontFamily, fontStyle, fontWeight, textTransform, marker].join();
  };
  for (const element of document.querySelectorAll('body *')) {
    if (!element.checkVisibility()) continue;
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const words = own.map(({ textContent }) => textContent ?? '').join(' ');
    const beside = ['::before', '::after', '::marker'].map(
      (part) => getComputedStyle(element, part).content,
    );
    const style = styleOf(element);
    const before = seen.size;
    for (const { segment } of segmenter.segment(words)) seen.add(`${style} ${segment}`);
    for (const content of beside)
      if (!['none', 'normal', '""'].includes(content)) seen.add(`${style} ${content}`);
    if (seen.size > before) element.setAttribute('data-letters', '');
  }
}

/** The fonts that the glyphs of a page come from and that are not its own. */
async function listForeignFonts(page: Page): Promise<readonly string[]> {
  await page.evaluate(markLetters);
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root: document } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await client.send('DOM.querySelectorAll', {
    nodeId: document.nodeId,
    selector: '[data-letters]',
  });
  const foreign = new Set<string>();
  let glyphs = 0;
  for (const nodeId of nodeIds) {
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont, glyphCount } of fonts)
      if (!isCustomFont) foreign.add(familyName);
      else glyphs += glyphCount;
  }
  expect(glyphs).toBeGreaterThan(50);
  return [...foreign];
}

/** Where all slides are laid out, one below the other. */
const READING = { width: 600, height: 900 };

for (const tag of SCRIPT_DECKS)
  test(`a deck in ${tag} is set in its own typefaces alone`, async ({ page }) => {
    await page.setViewportSize(READING);
    await page.goto(await buildScriptDeck(tag, 'public'));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await listForeignFonts(page)).toEqual([]);
    expect(
      await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'error')),
    ).toEqual([]);
  });

test.describe('the repository’s own deck is set in its own typefaces alone', () => {
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage({ viewport: READING });
    await page.goto(`${publicUrl}?lang=en`);
    // The page takes keys once its script has run.
    await page.waitForFunction(() => document.documentElement.dataset.view === 'reading');
  });
  test.afterAll(() => page.close());

  for (const locale of ['en', 'fr', 'nl'])
    test(`in the language ${locale}`, async () => {
      const html = page.locator('html');
      for (let turns = 0; turns < 2 && (await html.getAttribute('lang')) !== locale; turns += 1)
        await page.keyboard.press('l');
      await expect(html).toHaveAttribute('lang', locale);
      // The names of keys: arrows.
      await page.keyboard.press('?');
      await expect(page.locator('dialog[open]')).toBeVisible();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await listForeignFonts(page)).toEqual([]);
      await page.keyboard.press('Escape');
    });
});

for (const [name, url] of [
  ['review page', pathToFileURL(join(ownDeck, 'dist', 'delegation', 'review.html')).href],
  ['speaker view', `${delegationUrl}?speaker`],
] as const)
  test(`the ${name} is set in its own typefaces alone`, async ({ page }) => {
    await page.goto(url);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await listForeignFonts(page)).toEqual([]);
  });

test('the public deck is sent in 125 kB at most', () => {
  const page = readFileSync(join(ownDeck, 'dist', 'public', 'index.html'));
  expect(gzipSync(page, { level: 9 }).length).toBeLessThanOrEqual(125_000);
});

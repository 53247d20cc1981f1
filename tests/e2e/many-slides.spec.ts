import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { isSound } from '../../src/compile.ts';
import { buildPage } from '../../src/export/deck-page.ts';
import { writeDeck } from '../fixture/built-deck.ts';
import { compileFiles, type Files, inventDeck } from '../fixture/deck.ts';
import { test } from '../fixture/kept-page.ts';

const TALK = 24;
/** One in so many has a fragment. */
const STEPPED = 4;

/** The invented deck with two dozen slides and two back-ups behind them: far more than are on the page at once. */
function inventMany(): Files {
  const files = inventDeck();
  const copy = (name: string, { frontmatter = '', isStepped = false }) => {
    for (const tag of ['en', 'fr'])
      files[`slides/${tag}/${name}.md`] =
        `---\nlayout: statement\ntime: 1\n${frontmatter}---\n# {{reefs}}, ${tag}\n\nHere.\n\nThere.${isStepped ? ' {.fragment}' : ''}\n\nNote:\nAll.\n`;
  };
  for (let index = 3; index <= TALK; index += 1)
    copy(`${index * 10}-copy-${index}`, { isStepped: index % STEPPED === 0 });
  for (const name of ['first', 'second'])
    copy(`015-more-${name}`, { frontmatter: 'backup: true\n' });
  files['slides/deck.yaml'] += 'backupInPdf: false\n';
  return files;
}

let address = '';

test.beforeAll(async () => {
  const compilation = compileFiles(inventMany());
  if (!isSound(compilation)) throw new Error(JSON.stringify(compilation.diagnostics[0]));
  const folder = writeDeck('many', {});
  await buildPage('delegation', compilation, folder);
  address = pathToFileURL(join(folder, 'index.html')).href;
});

async function open(page: Page, place = ''): Promise<void> {
  await page.goto(`${address}?lang=en${place}`);
  await page.waitForFunction(() => globalThis.Reveal?.isReady());
}

const shown = (page: Page) => page.locator('main section.present');
const number = (page: Page) => shown(page).locator('.slide-number');

test('a turn goes from the first slide of many to the last, and no further', async ({ page }) => {
  await open(page);
  const seen = new Set<string>();
  for (let turns = 0; turns < TALK + TALK / STEPPED + 2; turns += 1) {
    seen.add(await shown(page).evaluate(({ id }) => id));
    await page.keyboard.press('PageDown');
  }
  expect(seen.size).toBe(TALK);
  await expect(number(page)).toHaveText(/^24/);
  await page.keyboard.press('Home');
  await expect(number(page)).toHaveText(/^1\D/);
});

test('a jump, the way back, another language and a reload reach any of them', async ({ page }) => {
  await open(page, '#copy-20');
  await expect(number(page)).toHaveText(/^20/);
  await page.keyboard.press('o');
  await page.keyboard.type('b2');
  await page.keyboard.press('Enter');
  await expect(shown(page)).toHaveAttribute('id', 'more-second');
  await expect(number(page)).toHaveText('B2');
  await page.keyboard.press('l');
  await expect(shown(page)).toContainText('fr');
  await expect(shown(page)).toHaveAttribute('id', 'more-second');
  await page.keyboard.press('Backspace');
  await expect(number(page)).toHaveText(/^20/);
  await page.keyboard.press('PageDown');
  await page.reload();
  await page.waitForFunction(() => globalThis.Reveal?.isReady());
  await expect(number(page)).toHaveText(/^20/);
  await expect(shown(page).locator('.fragment.visible')).toHaveCount(1);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(number(page)).toHaveText(/^19/);
  await page.evaluate(() => {
    location.hash = 'copy-9';
  });
  await expect(number(page)).toHaveText(/^9\D/);
  await expect(page.locator('main section:not([aria-hidden])')).toHaveCount(1);
});

test('the document and paper have all of them, before and after slides were shown', async ({
  page,
}) => {
  await open(page, '#copy-20');
  const pages = async () => {
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    return bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  };
  // Back-up slides are left out of what is printed, as of the PDF.
  expect(await pages()).toBe(TALK);
  await expect(number(page)).toHaveText(/^20/);
  await page.setViewportSize({ width: 800, height: 900 });
  await expect(page.locator('main .slides > section:visible')).toHaveCount(TALK + 2);
  await expect(page.locator('#copy-20')).toBeInViewport();
  expect(await pages()).toBe(TALK);
  await page.setViewportSize({ width: 1600, height: 900 });
  await expect(number(page)).toHaveText(/^20/);
});

test('the speaker view follows to any of them', async ({ page, context }) => {
  await open(page, '#copy-20');
  const [view] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(view.locator('.now .slide-number')).toHaveText(/^20/);
  await view.keyboard.press('End');
  await expect(number(page)).toHaveText(/^24/);
  await view.keyboard.press('PageDown');
  await expect(view.locator('.next')).toContainText('End of the talk');
});

import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import type { Browser, Page } from 'puppeteer';
import { findFirefox, openInFirefox, startFirefox } from '../../src/browser/firefox.ts';
import { checkOverflow } from '../../src/browser/overflow/overflow.ts';
import { compileProject } from '../../src/command/compile-project.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { delegationUrl, ownDeck, publicUrl } from '../fixture/built-deck.ts';

const found = findFirefox();

const shown = (page: Page) => page.$eval('main section.present', ({ id }) => id);

async function waitFor(page: Page, id: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('main section.present')?.id === wanted,
    {},
    id,
  );
}

/** How many pages Firefox prints from a window of a width, on paper of a slide's size. */
async function countPages(page: Page, width: number): Promise<number> {
  await page.setViewport({ width, height: 800 });
  await page.goto(`${publicUrl}?lang=en#rise`);
  await page.waitForFunction(() => document.documentElement.dataset.view);
  const bytes = await page.pdf({ width: '1600px', height: '900px', printBackground: true });
  return (await PDFDocument.load(bytes)).getPageCount();
}

// Without a Firefox there is nothing to be tested in it; CONTRIBUTING.md says what is needed.
for (const executablePath of found ? [found] : [])
  test.describe('in Firefox', () => {
    test.describe.configure({ mode: 'default', timeout: 180_000 });
    let browser: Browser;
    test.beforeAll(async () => {
      browser = await startFirefox(executablePath);
    });
    test.afterAll(() => browser.close());

    test('all fits on every slide in the language with the longest words, and paper has a slide a page', async () => {
      const silent = { root: ownDeck, print: () => {}, report: () => {} };
      const { deck } = await compileProject(silent);
      const long = { ...deck, settings: { ...deck.settings, languages: ['nl'] } };
      const overflow = await checkOverflow(long, fileURLToPath(publicUrl), (view) =>
        openInFirefox(browser, view),
      );
      expect(overflow.map(formatDiagnostic)).toEqual([]);
      const page = await browser.newPage();
      for (const width of [1366, 390]) expect(await countPages(page, width)).toBe(16);
      await page.close();
    });

    test('the talk is given: both windows turn, after either was loaded again; the document reads', async () => {
      const room = await browser.newPage();
      const problems: string[] = [];
      room.on('pageerror', (error) => problems.push(String(error)));
      await room.setViewport({ width: 1366, height: 768 });
      await room.goto(`${delegationUrl}?lang=en`);
      await waitFor(room, 'opening');
      await room.keyboard.press('PageDown');
      await waitFor(room, 'together');
      const opened = browser.waitForTarget((target) => target.url().includes('speaker'));
      await room.keyboard.press('s');
      const view = await (await opened).page();
      if (!view) throw new Error('the speaker view did not open');
      await view.waitForFunction(
        () => document.querySelector('.speaker-status')?.textContent === 'Connected to the room',
      );
      await view.keyboard.press('PageDown');
      await waitFor(room, 'cyber');
      await room.reload();
      await waitFor(room, 'cyber');
      await view.keyboard.press('PageUp');
      await waitFor(room, 'together');
      await view.reload();
      await view.waitForSelector('.now section[data-name="020-together"]');
      await room.keyboard.press('b');
      await room.waitForSelector('html[data-black]');
      await room.keyboard.press('PageDown');
      expect(await shown(room)).toBe('together');
      await room.setViewport({ width: 390, height: 844 });
      await room.goto(`${publicUrl}?lang=fr#environment`);
      await room.waitForFunction(() => document.documentElement.dataset.view === 'reading');
      expect(
        await room.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      ).toBe(true);
      expect(problems).toEqual([]);
      await view.close();
      await room.close();
    });
  });

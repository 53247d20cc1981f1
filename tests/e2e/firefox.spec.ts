import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { measureSlide } from '../../src/browser/overflow/measure.ts';
import { findMisfits } from '../../src/browser/overflow/misfit.ts';
import { NAME_HELPER } from '../../src/browser/page-functions.ts';
import { delegationUrl, publicUrl } from '../fixture/built-deck.ts';

/** Where a Firefox of the system's own may be: Playwright drives only one it has patched, WebDriver BiDi drives this. */
const PLACES = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const found = PLACES.find((path) => path && existsSync(path));

const shown = (page: Page) => page.$eval('main section.present', ({ id }) => id);

async function waitFor(page: Page, id: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('main section.present')?.id === wanted,
    {},
    id,
  );
}

/** What does not fit on the slides of a language, in its last fragment state. */
async function findOverflow(page: Page, language: string): Promise<readonly string[]> {
  await page.goto(`${publicUrl}?export&lang=${language}`);
  await page.waitForFunction(
    () => globalThis.Reveal?.isReady() && document.fonts.status === 'loaded',
  );
  const total = await page.evaluate(() => globalThis.Reveal.getTotalSlides());
  const misfits: string[] = [];
  for (let index = 0; index < total; index += 1) {
    await page.evaluate((h) => globalThis.Reveal.slide(h, 0, 99), index);
    const scene = await page.evaluate(measureSlide, undefined);
    if (!scene) throw new Error(`slide ${index} is not measured`);
    for (const { part, problem } of findMisfits(scene))
      misfits.push(`${language} ${index + 1}: ${scene.parts[part]?.name} ${problem}`);
  }
  return misfits;
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
    test.describe.configure({ mode: 'default' });
    let browser: Browser;
    test.beforeAll(async () => {
      browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
    });
    test.afterAll(() => browser.close());

    test('all fits on every slide in every language, and paper has a slide a page', async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1600, height: 900 });
      await page.evaluateOnNewDocument(NAME_HELPER);
      const found: string[] = [];
      for (const language of ['en', 'fr', 'nl'])
        found.push(...(await findOverflow(page, language)));
      expect(found).toEqual([]);
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

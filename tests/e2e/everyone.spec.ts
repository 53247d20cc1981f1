import { expect, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { findViolations } from '../fixture/axe.ts';
import { delegationUrl, publicUrl } from '../fixture/built-deck.ts';
import { test } from '../fixture/kept-page.ts';

const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};
/** Colours are the same in every language, and all else in both colour schemes. */
const WORDS: RunOptions = {
  rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } },
};

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  test('axe finds nothing around the slides, in any view and in the words of the document, in each language', async ({
    page,
    context,
  }) => {
    test.slow();
    const found: string[] = [];
    let language = 'en';
    const note = async (one: Page, view: string, part: string, options: RunOptions) => {
      const all = await findViolations(one, options, part);
      found.push(...all.map((violation) => `${language}, ${view}: ${violation}`));
    };
    const look = async (one: Page, view: string, part = 'html') => {
      if (language !== 'en') return note(one, view, part, WORDS);
      await note(one, view, part, {});
      await one.emulateMedia({ colorScheme: 'dark' });
      await note(one, `${view} in dark`, part, COLOURS);
      await one.emulateMedia({ colorScheme: 'light' });
    };
    const isIn = (one: Page) => expect(one.locator('html')).toHaveAttribute('lang', language);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.goto(`${delegationUrl}?lang=${language}`);
    await page.waitForFunction(() => globalThis.Reveal?.isReady());
    const [view] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await view.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    for (language of ['en', 'fr', 'nl'])
      await test.step(language, async () => {
        await isIn(page);
        await page.bringToFront();
        // The bar comes with a movement, and stays under the mouse.
        await page.mouse.move(20, 20);
        await page.locator('.language-switch [data-action="previous"]').hover();
        await look(page, 'slides');
        for (const [key, name] of [
          ['o', 'overview'],
          ['?', 'help'],
        ] as const) {
          await page.keyboard.press(key);
          await look(page, name, 'dialog[open]');
          await page.keyboard.press('Escape');
        }
        await view.bringToFront();
        await isIn(view);
        await expect(view.locator('.now section')).toBeVisible();
        await look(view, 'speaker view');
        await view.keyboard.press('u');
        await look(view, 'times', 'dialog[open]');
        await view.keyboard.press('Escape');
        await view.keyboard.press('l');
      });
    await view.close();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${publicUrl}?lang=en`);
    await page.waitForFunction(() => document.documentElement.dataset.view === 'reading');
    for (language of ['en', 'fr', 'nl'])
      await test.step(`document, ${language}`, async () => {
        if (language !== 'en') await page.keyboard.press('l');
        await isIn(page);
        await look(page, 'document');
      });
    expect(found).toEqual([]);
  });
});

test('the system’s colours are taken, until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(publicUrl);
  await page.waitForFunction(() => globalThis.Reveal?.isReady());
  const paper = () => page.evaluate(() => getComputedStyle(document.body).colorScheme);
  expect(await paper()).toBe('light dark');
  await page.keyboard.press('d');
  expect(await paper()).toBe('light');
});

test('paper and pages are those of the PDF, whatever is on the screen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const total = async (width: number) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(publicUrl);
    await page.waitForFunction(() => document.documentElement.dataset.view);
    // What stood out at the side would have the browser print every page smaller.
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1600);
    await page.emulateMedia({ media: null });
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    return bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  };
  const inSlides = await total(1600);
  const slides = await page.locator('main .slides > section').count();
  expect([inSlides, await total(390)]).toEqual([slides, slides]);
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { delegationUrl, publicUrl } from '../fixture/built-deck.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything that axe finds in the whole page. */
async function findViolations(page: Page, view: string): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (name) => {
    const { violations } = await (
      globalThis as unknown as { axe: typeof import('axe-core') }
    ).axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${name}: ${id} ${target.join(' ')}`),
    );
  }, view);
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const language of ['en', 'fr', 'nl'])
    test(`axe finds nothing around the slides and in any view, ${language}, ${colorScheme}`, async ({
      browser,
    }) => {
      const context = await browser.newContext({
        colorScheme,
        reducedMotion: 'reduce',
        bypassCSP: true,
        viewport: { width: 1366, height: 768 },
      });
      const page = await context.newPage();
      await page.goto(`${delegationUrl}?lang=${language}`);
      await page.waitForFunction(() => globalThis.Reveal?.isReady());
      await page.mouse.move(20, 20);
      await page.mouse.move(40, 40);
      const found = [...(await findViolations(page, 'slides'))];
      await page.keyboard.press('o');
      found.push(...(await findViolations(page, 'overview')));
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      found.push(...(await findViolations(page, 'help')));
      await page.keyboard.press('Escape');
      const [view] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
      await expect(view.locator('.now section')).toBeVisible();
      found.push(...(await findViolations(view, 'speaker view')));
      await view.keyboard.press('PageDown');
      await view.keyboard.press('u');
      found.push(...(await findViolations(view, 'times')));
      await page.goto('about:blank');
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${publicUrl}?lang=${language}`);
      await page.waitForFunction(() => document.documentElement.dataset.view === 'reading');
      found.push(...(await findViolations(page, 'document')));
      await context.close();
      expect(found).toEqual([]);
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
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    return bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  };
  const slides = await page
    .goto(publicUrl)
    .then(() => page.locator('main .slides > section').count());
  expect(await total(1600)).toBe(slides);
  expect(await total(390)).toBe(slides);
});

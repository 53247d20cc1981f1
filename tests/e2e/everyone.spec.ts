import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { delegationUrl, publicUrl } from '../fixture/built-deck.ts';
import { test } from '../fixture/kept-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of axe: colours are the same in every language, and all else in both colour schemes. */
type About = 'everything' | 'colours' | 'words';

/** What axe finds in the whole page; words of slides are looked at once, where they are read as a document. */
async function findViolations(page: Page, view: string, about: About): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(
    async ([name, kind]) => {
      const { run, getRules } = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
      const ids = (tags?: string[]) => getRules(tags).map(({ ruleId }) => ruleId);
      const colours = ids(['cat.color']);
      const rules = kind === 'colours' ? ids().filter((id) => !colours.includes(id)) : colours;
      const off = Object.fromEntries(rules.map((id) => [id, { enabled: false }]));
      const { violations } = await run(
        { exclude: ['.slide-picture > *'] },
        {
          resultTypes: ['violations'],
          rules: kind === 'everything' ? {} : off,
        },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${name}: ${id} ${target.join(' ')}`),
      );
    },
    [view, about] as const,
  );
}

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  for (const [language, ...looks] of [
    ['en', ['light', 'everything'], ['dark', 'colours']],
    ['fr', ['light', 'words']],
    ['nl', ['light', 'words']],
  ] as const)
    test(`axe finds nothing around the slides and in any view, ${language}`, async ({
      page,
      context,
    }) => {
      const found: string[] = [];
      const look = async (one: Page, view: string) => {
        for (const [colorScheme, about] of looks) {
          await one.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          found.push(...(await findViolations(one, `${view}, ${colorScheme}`, about)));
        }
      };
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`${delegationUrl}?lang=${language}`);
      await page.waitForFunction(() => globalThis.Reveal?.isReady());
      await page.mouse.move(20, 20);
      await page.mouse.move(40, 40);
      await look(page, 'slides');
      await page.keyboard.press('o');
      await look(page, 'overview');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await look(page, 'help');
      await page.keyboard.press('Escape');
      const [view] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
      await expect(view.locator('.now section')).toBeVisible();
      await look(view, 'speaker view');
      await view.keyboard.press('PageDown');
      await view.keyboard.press('u');
      await look(view, 'times');
      await page.goto('about:blank');
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${publicUrl}?lang=${language}`);
      await page.waitForFunction(() => document.documentElement.dataset.view === 'reading');
      await look(page, 'document');
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
  const slides = await page
    .goto(publicUrl)
    .then(() => page.locator('main .slides > section').count());
  expect(await total(1600)).toBe(slides);
  expect(await total(390)).toBe(slides);
});

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { createDevelopmentConfig } from '../../src/vite/config.ts';
import { writeDeck } from '../fixture/built-deck.ts';
import { inventDeck } from '../fixture/deck.ts';

test.describe.configure({ mode: 'serial' });

let server: ViteDevServer;
let folder: string;
let address: string;
const slide = (locale = 'en') => join(folder, 'slides', locale, '020-reefs.md');

/** Replaces a text in the reefs slide of every language. */
function edit(from: string, to: string): void {
  for (const locale of ['en', 'fr'])
    writeFileSync(
      slide(locale),
      readFileSync(slide(locale), 'utf8').replace(from, () => to),
    );
}

test.beforeAll(async () => {
  folder = writeDeck('authored', inventDeck());
  const config = createDevelopmentConfig(folder);
  server = await createServer({
    ...config,
    logLevel: 'silent',
    server: { ...config.server, port: 0, open: false },
  });
  await server.listen();
  address = `${server.resolvedUrls?.local[0]}?lang=en#reefs`;
});

test.afterAll(() => server.close());

test('an edit shows at once and stays on its slide, without a reload', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator('section.present')).toHaveAttribute('id', 'reefs');
  await page.evaluate(() => {
    document.body.dataset.mark = 'still here';
  });
  edit('# We watch', '# Together we watch');
  await expect(page.locator('section.present')).toContainText('Together we watch');
  await expect(page.locator('section.present')).toHaveAttribute('id', 'reefs');
  await expect(page.locator('body')).toHaveAttribute('data-mark', 'still here');
});

test('a mistake shows with file, line and the code around it, and goes away when mended', async ({
  page,
}) => {
  await page.goto(address);
  await expect(page.locator('section.present')).toHaveAttribute('id', 'reefs');
  edit('They grew by {{growth}}.', 'They grew by 39%.');
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay.locator('.message-body')).toContainText('slides/en/020-reefs.md:6:14');
  await expect(overlay.locator('.frame')).toContainText('They grew by 39%.');
  edit('They grew by 39%.', 'They grew by {{growth}}.');
  await expect(overlay).toHaveCount(0);
  await expect(page.locator('section.present')).toHaveAttribute('id', 'reefs');
});

test('a mistake that is there when the page opens is shown too', async ({ page }) => {
  edit('They grew by {{growth}}.', 'They grew by {{grwth}}.');
  await page.goto(address);
  await expect(page.locator('vite-error-overlay .message-body')).toContainText(
    'did you mean "growth"',
  );
  edit('They grew by {{grwth}}.', 'They grew by {{growth}}.');
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  await expect(page.locator('section.present h2')).toContainText('reefs');
});

test('a slide that is added, renamed and removed shows without a restart', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator('.slides > section')).toHaveCount(2);
  const at = (locale: string, name: string) => join(folder, 'slides', locale, name);
  for (const locale of ['en', 'fr'])
    writeFileSync(
      at(locale, '030-end.md'),
      '---\nlayout: closing\n---\n# Thank you\n\nNote:\nThank you.\n',
    );
  await expect(page.locator('#end')).toHaveCount(1);
  for (const locale of ['en', 'fr'])
    renameSync(at(locale, '030-end.md'), at(locale, '030-thanks.md'));
  await expect(page.locator('#thanks')).toHaveCount(1);
  for (const locale of ['en', 'fr']) rmSync(at(locale, '030-thanks.md'));
  await expect(page.locator('.slides > section')).toHaveCount(2);
});

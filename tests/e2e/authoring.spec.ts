import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { createDevelopmentConfig } from '../../src/vite/config.ts';
import { writeDeck } from '../fixture/built-deck.ts';
import { inventDeck } from '../fixture/deck.ts';

test.describe.configure({ mode: 'serial' });

let server: ViteDevServer;
/** The author's, open all the time. */
let page: Page;
let folder: string;
let address: string;
/** What Vite says is wrong. */
const said: string[] = [];
const slide = (locale = 'en') => join(folder, 'slides', locale, '020-reefs.md');

/** Replaces a text in the reefs slide of every language. */
function edit(from: string, to: string): void {
  for (const locale of ['en', 'fr'])
    writeFileSync(
      slide(locale),
      readFileSync(slide(locale), 'utf8').replace(from, () => to),
    );
}

test.beforeAll(async ({ browser }) => {
  folder = writeDeck('authored', inventDeck());
  symlinkSync('.#in-a-circle.md', join(folder, 'slides', 'en', '.#in-a-circle.md'));
  const config = createDevelopmentConfig(folder);
  server = await createServer({
    ...config,
    customLogger: { ...createLogger('silent'), error: (text) => void said.push(text) },
    server: { ...config.server, port: 0, open: false },
  });
  await server.listen();
  address = `${server.resolvedUrls?.local[0]}?lang=en#reefs`;
  page = await browser.newPage({ bypassCSP: true });
  await page.goto(address);
});

test.afterAll(async () => {
  await page.close();
  await server.close();
});

test('an edit shows at once and stays on its slide, without a reload', async () => {
  await expect(page.locator('section.present')).toHaveAttribute('id', 'reefs');
  await page.evaluate(() => {
    document.body.dataset.mark = 'still here';
  });
  edit('# We watch', '# Together we watch');
  await expect(page.locator('section.present')).toContainText('Together we watch');
  await expect(page.locator('section.present')).toHaveAttribute('id', 'reefs');
  await expect(page.locator('body')).toHaveAttribute('data-mark', 'still here');
});

test('a mistake shows with file, line and the code around it, and goes away when mended', async () => {
  await expect(page.locator('section.present')).toHaveAttribute('id', 'reefs');
  edit('They grew by {{growth}}.', 'They grew by 39%.');
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay.locator('.message-body')).toContainText('slides/en/020-reefs.md:6:14');
  await expect(overlay.locator('.frame')).toContainText('They grew by 39%.');
  edit('They grew by 39%.', 'They grew by {{growth}}.');
  await expect(overlay).toHaveCount(0);
  await expect(page.locator('section.present')).toHaveAttribute('id', 'reefs');
});

test('no other page reads it, frames it or opens a file in the editor', async ({ request }) => {
  const base = address.replace(/\?.*/, '');
  const answer = await request.get(base, { headers: { origin: 'http://localhost:1' } });
  expect(answer.headers()).toMatchObject({
    'content-security-policy': "frame-ancestors 'self'",
    'x-frame-options': 'SAMEORIGIN',
  });
  expect(answer.headers()['access-control-allow-origin']).toBeUndefined();
  for (const site of ['cross-site', 'same-site', 'none'])
    expect(
      (
        await request.get(`${base}__open-in-editor?file=${encodeURIComponent(slide())}`, {
          headers: { 'sec-fetch-site': site },
        })
      ).status(),
    ).toBe(403);
});

test('a mistake that is there when the page opens is shown too', async () => {
  edit('They grew by {{growth}}.', 'They grew by {{grwth}}.');
  await page.goto(address);
  await expect(page.locator('vite-error-overlay .message-body')).toContainText(
    'did you mean "growth"',
  );
  edit('They grew by {{grwth}}.', 'They grew by {{growth}}.');
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  await expect(page.locator('section.present h2')).toContainText('reefs');
});

test('a slide that is added, renamed and removed shows without a restart', async () => {
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

test('lock files, links that lead nowhere and files that come and go do not end it', async () => {
  await expect(page.locator('section.present')).toHaveAttribute('id', 'reefs');
  const at = (name: string) => join(folder, 'slides', 'en', name);
  symlinkSync('nobody@nowhere.1234', at('.#020-reefs.md'));
  writeFileSync(at('.020-reefs.md.swp'), 'b0VIM');
  writeFileSync(at('4913'), '');
  for (let round = 0; round < 20; round += 1) {
    writeFileSync(at('030-passing.md'), '---\nlayout: closing\n---\n# Passing\n');
    rmSync(at('030-passing.md'));
  }
  for (const name of ['.#020-reefs.md', '.020-reefs.md.swp', '4913']) rmSync(at(name));
  edit('We watch', 'Together we watch');
  await expect(page.locator('section.present')).toContainText('Together we watch');
  edit('Together we watch', 'We watch');
  expect(said).toEqual([]);
});

test('a file that cannot be read is shown as a mistake, and the next save mends it', async () => {
  await expect(page.locator('section.present')).toHaveAttribute('id', 'reefs');
  const register = join(folder, 'slides', 'facts.yaml');
  renameSync(register, `${register}.aside`);
  mkdirSync(register);
  await expect(page.locator('vite-error-overlay .message-body')).toContainText('slides/facts.yaml');
  rmSync(register, { recursive: true });
  renameSync(`${register}.aside`, register);
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  await expect(page.locator('section.present')).toHaveAttribute('id', 'reefs');
});

test('a fault of the program is shown as a mistake, and the next save mends it', async () => {
  await expect(page.locator('section.present')).toHaveAttribute('id', 'reefs');
  const original = Intl.NumberFormat;
  Object.assign(Intl, {
    NumberFormat: () => {
      throw new TypeError('broken');
    },
  });
  edit('We watch', 'Today we watch');
  const message = page.locator('vite-error-overlay .message-body');
  await expect(message).toContainText('[compile-failed]');
  await expect(message).not.toContainText('broken');
  Object.assign(Intl, { NumberFormat: original });
  edit('Today we watch', 'We watch');
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  await expect(page.locator('section.present')).toContainText('We watch');
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runCommand, writeDeck } from '../fixture/built-deck.ts';
import { inventDeck } from '../fixture/deck.ts';

test.describe.configure({ timeout: 150_000 });

/** The invented deck without its second language. */
function inventEnglishDeck() {
  const files = Object.entries(inventDeck()).filter(([file]) => !file.startsWith('slides/fr/'));
  const settings = (text: string) => text.replace('[en, fr]', '[en]');
  return Object.fromEntries(
    files.map(([file, text]) => [file, file.endsWith('deck.yaml') ? settings(text) : text]),
  );
}

test('another delegation’s deck is built in two languages', async ({ page }) => {
  const folder = writeDeck('two', inventDeck());
  const { status, output } = await runCommand(folder, 'build');
  expect(output.includes('error') || status !== 0 ? output : 'built').toBe('built');
  expect(readdirSync(join(folder, 'dist', 'public'))).toEqual([
    'deck.en.pdf',
    'deck.fr.pdf',
    'index.html',
  ]);
  await page.goto(`file://${join(folder, 'dist', 'public', 'index.html')}?lang=fr`);
  await expect(page.locator('section.present h1')).toHaveText('L’Atlantide protège ses récifs');
});

test('another delegation’s deck is built in one language, with nothing to switch', async ({
  page,
}) => {
  const folder = writeDeck('one', inventEnglishDeck());
  const { status, output } = await runCommand(folder, 'pdf');
  expect(status === 0 ? 'built' : output).toBe('built');
  expect(readdirSync(join(folder, 'dist', 'public'))).toEqual(['deck.en.pdf', 'index.html']);
  await page.goto(`file://${join(folder, 'dist', 'public', 'index.html')}`);
  await expect(page.locator('.language-switch a')).toHaveCount(0);
});

test('a failed build tells every error, exits with 1 and leaves the good output', async () => {
  const folder = writeDeck('failing', inventEnglishDeck());
  expect((await runCommand(folder, 'pdf')).status).toBe(0);
  const before = readFileSync(join(folder, 'dist', 'public', 'index.html'));
  const slide = join(folder, 'slides', 'en', '020-reefs.md');
  writeFileSync(
    slide,
    readFileSync(slide, 'utf8')
      .replace('They grew', 'All 99 grew')
      .replace('[pause]', '{{nothing}}'),
  );
  const { status, output } = await runCommand(folder, 'build');
  expect(status).toBe(1);
  expect(output).toContain('slides/en/020-reefs.md:6:5');
  expect(output).toContain('slides/en/020-reefs.md:9:27');
  expect(output).not.toContain('    at ');
  expect(readFileSync(join(folder, 'dist', 'public', 'index.html')).equals(before)).toBe(true);
});

test('a slide whose text does not fit fails the build with its place, element and excess', async () => {
  const files = inventEnglishDeck();
  const long = 'Our reefs need the care of all who sail above them. '.repeat(60);
  files['slides/en/020-reefs.md'] = (files['slides/en/020-reefs.md'] ?? '').replace(
    'They grew',
    `${long}They grew`,
  );
  const folder = writeDeck('overflowing', files);
  const { status, output } = await runCommand(folder, 'build');
  expect(status).toBe(1);
  expect(output).toMatch(
    /slides\/en\/020-reefs\.md:6:1 p "Our reefs need.*by \d+ px.*\[overflow\]/,
  );
  expect(existsSync(join(folder, 'dist', 'public'))).toBe(false);
});

test('check without slides says what a deck needs, without a stack trace', async () => {
  const folder = writeDeck('empty', { 'README.md': '' });
  const { status, output } = await runCommand(folder, 'check');
  expect(status).toBe(1);
  expect(output).toContain('slides/deck.yaml:1:1');
  expect(output).not.toContain('    at ');
});

test('check tells a statement that cannot be read in one line', async () => {
  const folder = writeDeck('unread', inventEnglishDeck());
  const { status, output } = await runCommand(folder, 'check', '--statement', 'nowhere.txt');
  expect(status).toBe(1);
  expect(output).toContain('nowhere.txt');
  expect(output).not.toContain('    at ');
});

test('check proves the facts against a statement and prints the matrix', async () => {
  const text =
    'Conference, 7th session, 4 March 2031\n\n1. We watch more than 12,500 reefs.\n\n2. They grew by 40%.\n';
  const folder = writeDeck('proved', { ...inventEnglishDeck(), 'statement.txt': text });
  const { status, output } = await runCommand(
    folder,
    'check',
    '--statement',
    join(folder, 'statement.txt'),
  );
  expect(status).toBe(0);
  expect(output).toContain('4 of 4 facts found');
  expect(output).toMatch(/§ +1 +· +x/);
});

test('check fails where the statement prints another value', async () => {
  const text =
    'Conference, 7th session, 4 March 2031\n\n1. We watch more than 12,500 reefs.\n\n2. They grew by 41%.\n';
  const folder = writeDeck('differing', { ...inventEnglishDeck(), 'statement.txt': text });
  const { status, output } = await runCommand(
    folder,
    'check',
    '--statement',
    join(folder, 'statement.txt'),
  );
  expect(status).toBe(1);
  expect(output).toMatch(/slides\/facts\.yaml:2[01]:\d+ .*\[statement-/);
});

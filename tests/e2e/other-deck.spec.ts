import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

test('a failed build tells every error, exits with 1 and leaves the good output', async () => {
  const folder = writeDeck('failing', inventEnglishDeck());
  const last = join(folder, 'dist', 'public', 'index.html');
  mkdirSync(dirname(last), { recursive: true });
  writeFileSync(last, 'the last good build');
  const slide = join(folder, 'slides', 'en', '020-reefs.md');
  writeFileSync(
    slide,
    readFileSync(slide, 'utf8')
      .replace('They grew', 'All 99 grew')
      .replace('[pause]', '{{nothing}}'),
  );
  const statement = join(folder, 'statement.txt');
  writeFileSync(
    statement,
    '7th session, 4 March 2031\n\n1. More than 12,500 reefs.\n\n2. They grew by 41%.\n',
  );
  const { status, output } = await runCommand(folder, 'build', '--statement', statement);
  expect(status).toBe(1);
  expect(output).toMatch(/slides\/facts\.yaml:\d+:\d+ .*\[statement-anchor-missing\]/);
  expect(output).toContain('slides/en/020-reefs.md:6:5');
  expect(output).toContain('slides/en/020-reefs.md:9:27');
  expect(output).not.toContain('    at ');
  expect(readFileSync(last, 'utf8')).toBe('the last good build');
});

test('a slide whose text does not fit and a sentence that leaks fail the build, with place and excess', async () => {
  const files = inventEnglishDeck();
  const long = 'Our reefs need the care of all who sail above them. '.repeat(60);
  files['slides/en/020-reefs.md'] = (files['slides/en/020-reefs.md'] ?? '').replace(
    'They grew',
    `${long}They grew`,
  );
  // A comment that the page's own words say as well.
  files['slides/facts.yaml'] += '# Back to the slide before the last jump\n';
  const folder = writeDeck('overflowing', files);
  const { status, output } = await runCommand(folder, 'build');
  expect(status).toBe(1);
  expect(output).toMatch(
    /slides\/en\/020-reefs\.md:6:1 p "Our reefs need.*by \d+ px.*\[overflow\]/,
  );
  expect(output).toMatch(/slides\/facts\.yaml:\d+:1 .*\[sentence-published\]/);
  expect(output).not.toContain('deck.en.pdf');
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

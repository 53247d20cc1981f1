import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { runCommand, writeDeck } from '../../fixture/built-deck.ts';
import { inventDeck } from '../../fixture/deck.ts';

const settings = 'slides/deck.yaml';

test('shots are of the slides there are and nothing else, of an unfinished deck too', async () => {
  const files = inventDeck();
  files[settings] = files[settings]?.replace('paragraphs: 2', 'paragraphs: 3') ?? '';
  const deck = writeDeck('shots', files);
  mkdirSync(join(deck, 'dist/shots'), { recursive: true });
  writeFileSync(join(deck, 'dist/shots/en-light-900-gone.png'), '');
  const { status, output } = await runCommand(deck, 'shots');
  expect(status, output).toBe(0);
  expect(output).toContain(`${settings}:10:15 no slide cites paragraph 3`);
  expect(output).toContain('the deck is unfinished');
  const names = ['en', 'fr'].flatMap((locale) =>
    ['dark', 'light'].flatMap((theme) =>
      ['010-opening', '020-reefs'].map((name) => `${locale}-${theme}-${name}.png`),
    ),
  );
  expect(readdirSync(join(deck, 'dist/shots')).sort()).toEqual([...names, 'sheet.png'].sort());
  expect(readdirSync(join(deck, 'dist')).filter((name) => !name.startsWith('.'))).toEqual([
    'shots',
  ]);
});

test('no shots are taken of a deck with another error', async () => {
  const files = inventDeck();
  files[settings] = files[settings]?.replace('slot: 5', 'slot: 0') ?? '';
  const deck = writeDeck('shots-wrong', files);
  const { status, output } = await runCommand(deck, 'shots');
  expect(status).toBe(1);
  expect(output.trim().split('\n').at(-1)).toBe('1 error; nothing was written');
  expect(existsSync(join(deck, 'dist'))).toBe(false);
});

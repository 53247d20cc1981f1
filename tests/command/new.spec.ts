import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { runCommand, writeDeck } from '../fixture/built-deck.ts';
import { type Files, inventDeck } from '../fixture/deck.ts';

const statement = 'Statement of Atlantis\n\n1. Our reefs grew by 40 per cent.\n';

/** A folder with a statement in it, and the statement's path. */
function writeFolder(
  name: string,
  files: Files,
): { readonly folder: string; readonly file: string } {
  const folder = writeDeck(name, { ...files, 'statement.txt': statement });
  return { folder, file: join(folder, 'statement.txt') };
}

test('new writes a draft that check passes', async () => {
  const { folder, file } = writeFolder('new-draft', {});
  const written = await runCommand(folder, 'new', '--statement', file, '--languages', 'en,fr');
  expect(written.output).toContain('6 slides, 2 facts\n');
  expect(written.status).toBe(0);
  expect(readdirSync(join(folder, 'slides'))).toEqual(['deck.yaml', 'en', 'facts.yaml', 'fr']);
  const checked = await runCommand(folder, 'check', '--statement', file);
  expect(checked.output).toContain('2 of 2 facts found');
  expect(checked.status).toBe(0);
});

test('new never writes over a deck', async () => {
  const files = inventDeck();
  const { folder, file } = writeFolder('new-over', files);
  const { status, output } = await runCommand(
    folder,
    'new',
    '--statement',
    file,
    '--languages',
    'en',
  );
  expect(status).toBe(1);
  expect(output).toContain('slides is there already, and nothing is written over');
  expect(readFileSync(join(folder, 'slides/deck.yaml'), 'utf8')).toBe(files['slides/deck.yaml']);
});

for (const [words, message] of [
  [['--languages', 'en'], 'no statement was given'],
  [['--statement', 'STATEMENT'], 'no languages were given'],
  [['--statement', 'STATEMENT', '--languages', 'e!'], '"e!" is no language tag'],
] as const)
  test(`new ${words.join(' ')} says what is missing`, async () => {
    const { folder, file } = writeFolder('new-wrong', {});
    const given = words.map((word) => word.replace('STATEMENT', file));
    const { status, output } = await runCommand(folder, 'new', ...given);
    expect(status).toBe(1);
    expect(output).toContain(message);
  });

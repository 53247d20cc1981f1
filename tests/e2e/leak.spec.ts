import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { compileDeck, isSound } from '../../src/compile.ts';
import { findLeaks } from '../../src/export/leaks/leaks.ts';
import { listSecrets } from '../../src/export/leaks/secrets.ts';
import { readProject } from '../../src/source/project/project.ts';
import { belgium, ownDeck } from '../fixture/built-deck.ts';
import { remember } from '../fixture/remember.ts';

const folder = join(ownDeck, 'dist', 'public');
const compile = remember(() => {
  const compilation = compileDeck(readProject(belgium), { date: '2031-03-04' });
  if (!isSound(compilation)) throw new Error('the deck is sound');
  return compilation;
});

test('the deck has many sentences that must not leak', () => {
  expect(listSecrets(compile()).length).toBeGreaterThan(150);
});

test('the public folder holds the deck and a PDF in each language, and nothing else', () => {
  const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  expect(files).toEqual(['deck.en.pdf', 'deck.fr.pdf', 'deck.nl.pdf', 'index.html']);
});

// The build has looked through what it publishes, or it would not be there.
test('each of them is found in what stays inside', async () => {
  const found = await findLeaks(compile(), join(ownDeck, 'dist', 'delegation'));
  const places = new Set(found.map(({ place }) => `${place.file}:${place.line}:${place.column}`));
  const notes = listSecrets(compile()).filter(({ of }) => of === 'the speaker notes');
  const missed = notes.filter(
    ({ place }) => !places.has(`${place.file}:${place.line}:${place.column}`),
  );
  expect(missed.map(({ sentence }) => sentence)).toEqual([]);
});

test('no cue, pace or remark of the speaker’s is in the public deck', async () => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  for (const mark of ['class="notes"', 'data-timing=', 'data-say=', 'class="cue'])
    expect(html).not.toContain(mark);
});

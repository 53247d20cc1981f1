import { expect, test } from '@playwright/test';
import { runCommand, writeDeck } from '../fixture/built-deck.ts';
import { inventDeck } from '../fixture/deck.ts';

const en = 'slides/en/020-reefs.md';

test('check ends with how many errors there are, and says nothing of writing', async () => {
  const files = inventDeck();
  files[en] = files[en]?.replace('{{growth}}', '{{grwth}}') ?? '';
  const { status, output } = await runCommand(writeDeck('check-wrong', files), 'check');
  expect(status).toBe(1);
  expect(output.trim().split('\n').slice(-2)).toEqual([
    `${en}:6:14 unknown fact "grwth" (did you mean "growth"?); register it in slides/facts.yaml or correct its id [fact-unknown]`,
    '1 error; 4 facts not proved: no statement was given',
  ]);
});

test('check of a sound deck counts the warnings', async () => {
  const files = inventDeck();
  files[en] = files[en]?.replace('Note:\nWe watch {{reefs}} reefs. [pause]\n', '') ?? '';
  files['slides/fr/020-reefs.md'] =
    files['slides/fr/020-reefs.md']?.replace(
      'Note:\nNous surveillons {{reefs}} récifs. [pause]\n',
      '',
    ) ?? '';
  const { status, output } = await runCommand(writeDeck('check-sound', files), 'check');
  expect(output).toContain('\nno errors, 2 warnings; 4 facts not proved: no statement was given\n');
  expect(status).toBe(0);
});

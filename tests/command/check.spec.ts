import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
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
  const names = 'names: [{ text: F-16, reason: a name }, { text: G20, reason: a name }]';
  files['slides/deck.yaml'] = `${files['slides/deck.yaml']}\n${names}\n`;
  const { status, output } = await runCommand(writeDeck('check-sound', files), 'check');
  expect(output).toContain('\nno errors, 2 warnings; 4 facts not proved: no statement was given\n');
  expect(status).toBe(0);
});

test('check against an older statement lists what changed and what it touches, and what the register leaves out', async () => {
  const text =
    'Atlantis, 7th session, 4 March 2031\n\n1. There are more than 12,500 reefs and 14 bays here.\n2. They grew by 40%.\n';
  const folder = writeDeck('check-against', {
    ...inventDeck(),
    'old.txt': text.replace('bays here', 'bays there'),
    'new.txt': text,
  });
  const [old, latest] = ['old.txt', 'new.txt'].map((name) => join(folder, name));
  const { output } = await runCommand(
    folder,
    'check',
    '--statement',
    latest ?? '',
    '--against',
    old ?? '',
  );
  expect(output).toContain(
    `new.txt against old.txt
§  1         changed −“there” +“here”
             touches facts reefs; slides reefs in en, fr
`,
  );
  expect(output).toMatch(
    /^4 of 4 facts found\n\nin the statement, but not in the register\n§ {2}1 .*14 bays/m,
  );
});

test('check against an older statement needs the new one', async () => {
  const folder = writeDeck('check-alone', { ...inventDeck(), 'old.txt': '1. Reefs.' });
  const { status, output } = await runCommand(
    folder,
    'check',
    '--against',
    join(folder, 'old.txt'),
  );
  expect(status).toBe(1);
  expect(output).toContain('expected: npm run check -- --statement NEW --against OLD');
});

test('check shows what each slide took in the last rehearsal against its plan for the slot', async () => {
  const folder = writeDeck('check-rehearsal', {
    ...inventDeck(),
    'slides/rehearsal-2031-03-01-0905.yaml':
      'date: "2031-03-01 09:05"\nlanguage: fr\ntimes:\n  opening: 100\n  reefs: 300\n',
    'slides/rehearsal-2031-02-28-1200.yaml':
      'date: "2031-02-28 12:00"\nlanguage: en\ntimes:\n  opening: 1\n',
  });
  const { status, output } = await runCommand(folder, 'check');
  expect(status).toBe(0);
  expect(output).toContain(`rehearsal of 2031-03-01 09:05 in fr, against the plan for the slot
             planned   taken  difference
010-opening     1:40    1:40        0:00
020-reefs       3:20    5:00       +1:40
total           5:00    6:40       +1:40
`);
});

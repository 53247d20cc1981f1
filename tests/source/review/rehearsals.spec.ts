import { expect, _baseTest as test } from '@playwright/test';
import { endRun, nameRunFile, printRunFile } from '../../../src/app/speaker/runs.ts';
import { classifyFile } from '../../../src/source/project/files.ts';
import { compileFiles, inventDeck, placeOf } from '../../fixture/deck.ts';

const FILE = 'slides/rehearsal-2031-03-01-0905.yaml';

/** What is wrong with the invented deck and a rehearsal of it. */
function diagnose(text: string): readonly string[] {
  return compileFiles({ ...inventDeck(), [FILE]: text }).diagnostics.map(placeOf);
}

test('what the speaker view saves is read as it was timed', () => {
  const run = endRun({ opening: 65_400, reefs: 0 }, 'en', new Date(2031, 2, 1, 9, 5));
  if (!run) throw new Error('something was timed');
  expect(`slides/${nameRunFile(run)}`).toBe(FILE);
  expect(classifyFile(FILE)).toBe('read');
  const { deck, diagnostics } = compileFiles({ ...inventDeck(), [FILE]: printRunFile(run) });
  expect(diagnostics).toEqual([]);
  const [rehearsal] = deck?.rehearsals ?? [];
  expect(rehearsal?.date).toBe('2031-03-01 09:05');
  expect([...(rehearsal?.times ?? [])].map(([id, { seconds }]) => [id, seconds])).toEqual([
    ['opening', 65],
    ['reefs', 0],
  ]);
});

const sound = 'date: "2031-03-01 09:05"\nlanguage: en\ntimes:\n  opening: 65\n';

for (const [from, to, place] of [
  ['opening: 65', 'opening: -65', '4:12 rehearsal-invalid'],
  ['opening: 65', 'opening: "1:05"', '4:12 rehearsal-invalid'],
  ['"2031-03-01 09:05"', 'yesterday', '1:7 rehearsal-invalid'],
  ['language: en\n', '', '1:1 rehearsal-invalid'],
  ['times:', 'slides:', '3:1 rehearsal-invalid'],
  ['opening', 'openning', '4:3 rehearsal-stale'],
] as const)
  test(`a rehearsal with ${JSON.stringify(to || `no ${from.trim()}`)} is reported where it stands`, () => {
    expect(diagnose(sound.replace(from, to))).toContain(`${FILE}:${place}`);
  });

import { expect, _baseTest as test } from '@playwright/test';
import { compileFiles, inventDeck, placeOf } from '../../fixture/deck.ts';

const settings = 'slides/deck.yaml';

/** What is told of a deck whose slides take these seconds in both languages, with a slot of five minutes. */
function diagnoseTimes(opening: number, reefs: number, slot = 5) {
  const files = inventDeck();
  for (const language of ['en', 'fr']) {
    setTime(files, `slides/${language}/010-opening.md`, opening);
    setTime(files, `slides/${language}/020-reefs.md`, reefs);
  }
  files[settings] = (files[settings] ?? '').replace('slot: 5', `slot: ${slot}`);
  return compileFiles(files).diagnostics;
}

function setTime(files: Record<string, string>, file: string, seconds: number): void {
  files[file] = (files[file] ?? '').replace(/(layout: \w+)/, `$1\ntime: ${seconds}`);
}

test('a deck that fills its slot to the second is in time', () => {
  expect(diagnoseTimes(100, 200)).toEqual([]);
});

test('a second over the slot is a warning in each language', () => {
  expect(diagnoseTimes(100, 201).map(({ severity }) => severity)).toEqual(['warning', 'warning']);
});

test('a tenth over the slot is still a warning', () => {
  expect(diagnoseTimes(100, 230).map(({ severity }) => severity)).toEqual(['warning', 'warning']);
});

test('more than a tenth over the slot is an error', () => {
  expect(diagnoseTimes(100, 231).map((one) => `${one.severity} ${placeOf(one)}`)).toEqual([
    `error ${settings}:7:1 time-over`,
    `error ${settings}:7:1 time-over`,
  ]);
});

test('it is told at the slot in the settings', () => {
  expect(diagnoseTimes(100, 201).map(placeOf)).toEqual([
    `${settings}:7:1 time-tight`,
    `${settings}:7:1 time-tight`,
  ]);
});

test('it says which language, how long, and what the slot is', () => {
  expect(diagnoseTimes(100, 201)[0]?.message).toContain(
    'the notes in "en" take 5:01, the slot is 5:00',
  );
});

test('it names the longest slides first', () => {
  expect(diagnoseTimes(100, 201)[0]?.message).toContain('reefs 3:21, opening 1:40');
});

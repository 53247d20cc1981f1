import { expect, _baseTest as test } from '@playwright/test';
import { measureCoverage } from '../../../src/check/statement/coverage.ts';
import { compileFiles, diagnose, inventDeck } from '../../fixture/deck.ts';

const settings = 'slides/deck.yaml';
const en = 'slides/en/020-reefs.md';
const fr = 'slides/fr/020-reefs.md';

test('a paragraph that no slide cites is told', () => {
  expect(diagnose([[settings, 'paragraphs: 2', 'paragraphs: 3']])).toEqual([
    `${settings}:10:15 paragraph-uncited`,
  ]);
});

test('a paragraph left out with a reason is not told', () => {
  const omission = 'slot: 5\nomissions: [{ paragraph: 3, reason: courtesies }]';
  expect(
    diagnose([
      [settings, 'paragraphs: 2', 'paragraphs: 3'],
      [settings, 'slot: 5', omission],
    ]),
  ).toEqual([]);
});

test('a paragraph left out that a slide cites is told', () => {
  const omission = 'slot: 5\nomissions: [{ paragraph: 2, reason: courtesies }]';
  expect(diagnose([[settings, 'slot: 5', omission]])).toEqual([`${settings}:8:13 omission-wrong`]);
});

test('a paragraph left out needs a reason', () => {
  const omission = 'slot: 5\nomissions: [{ paragraph: 2, reason: "" }]';
  expect(diagnose([[settings, 'slot: 5', omission]])).toContain(
    `${settings}:8:37 settings-invalid`,
  );
});

test('"cites" beyond the statement is told at its place', () => {
  const changes = [en, fr].map(
    (file) => [file, 'layout: statement', 'layout: statement\ncites: [9]'] as const,
  );
  expect(diagnose(changes)).toContain(`${en}:3:8 cites-unknown`);
});

test('the matrix says of a paragraph that nothing but a back-up slide cites it', () => {
  const files = inventDeck();
  for (const file of [en, fr])
    files[file] = (files[file] ?? '').replace('layout:', 'backup: true\nlayout:');
  const { deck } = compileFiles(files);
  if (!deck) throw new Error('the settings can be read');
  expect(measureCoverage(deck).map(({ unspoken }) => unspoken === true)).toEqual([
    false,
    true,
    true,
  ]);
});

test('the matrix names the slides of each paragraph', () => {
  const { deck } = compileFiles(inventDeck());
  if (!deck) throw new Error('the deck is sound');
  expect(measureCoverage(deck).map(({ slides }) => slides.join())).toEqual([
    'opening',
    'reefs',
    'reefs',
  ]);
});

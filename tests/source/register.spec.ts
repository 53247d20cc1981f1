import { expect, _baseTest as test } from '@playwright/test';
import { compileFiles, diagnose, inventDeck, placeOf } from '../fixture/deck.ts';

const register = 'slides/facts.yaml';

for (const file of ['slides/deck.yaml', register])
  test(`a deck without ${file} is an error that names it`, () => {
    const { [file]: _, ...files } = inventDeck();
    expect(compileFiles(files).diagnostics.map(placeOf)).toEqual([`${file}:1:1 file-missing`]);
  });

for (const [rule, from, to, place] of [
  ['a kind that does not exist', 'kind: number', 'kind: nubmer', '13:9'],
  ['a value of the wrong type', 'value: 12500', 'value: "12500"', '14:10'],
  [
    'a qualifier that does not exist',
    'qualifier: more than',
    'qualifier: rather more than',
    '15:14',
  ],
  ['a paragraph that is no number', 'paragraph: 1', 'paragraph: one', '12:14'],
  ['an unknown key', 'qualifier: more than', 'qualifer: more than', '15:3'],
  ['a missing anchor', '  anchor: 40%\n', '', '18:3'],
  ['a date that is not in the calendar', 'value: 2031-03-04', 'value: 2031-02-30', '9:10'],
  [
    'an interval that ends before it begins',
    'value: 2031-03-04',
    'value: 2031-03-04/2031-03-01',
    '9:10',
  ],
  [
    'a translation into no language',
    'anchor: 7th session',
    'anchor: 7th session\n  translations: { d_e: 7. }',
    '6:19',
  ],
  ['a share of a year', 'kind: number\n  value: 12500', 'kind: year\n  value: 12500.5', '14:10'],
] as const)
  test(`${rule} is told at ${place}`, () => {
    expect(diagnose([[register, from, to]])).toContain(`${register}:${place} register-invalid`);
  });

test('a fact that is registered twice is told', () => {
  expect(diagnose([[register, 'growth:', 'reefs:']])).toContainEqual(
    expect.stringMatching(/yaml-syntax$/),
  );
});

import { expect, _baseTest as test } from '@playwright/test';
import { diagnose } from '../../fixture/deck.ts';

const FILE = 'slides/en/020-reefs.md';

for (const [rule, character] of [
  ['a vertical tab', '\u000B'],
  ['a control character', '\u0001'],
  ['an escape character', '\u001B'],
  ['a character that stands for a fact', '\uFFFC'],
  ['half a character', '\uD83D'],
] as const)
  test(`${rule} is reported where it stands`, () => {
    expect(diagnose([[FILE, 'Note:\nWe watch', `Note:\nWe${character} watch`]])).toContain(
      `${FILE}:9:3 character-forbidden`,
    );
  });

test('tabs, line ends and accents are text', () => {
  expect(diagnose([[FILE, 'Note:\nWe watch', 'Note:\r\nWe\twatch é']])).toEqual([]);
});

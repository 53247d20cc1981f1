import { expect, test } from '@playwright/test';
import { compileFiles, inventDeck } from '../fixture/deck.ts';

const EN = 'slides/en/020-reefs.md';

/** Compiles the invented deck with a long line on a slide; the time limit of tests is the measure. */
function compileWith(line: string): number {
  const files = inventDeck();
  files[EN] = (files[EN] ?? '').replace('They grew by {{growth}}.', () => line);
  return compileFiles(files).diagnostics.length;
}

for (const [what, unit] of [
  ['escapes', '\\* '],
  ['entities', '&amp; '],
  ['emphases', '*a* '],
  ['links', '[a](#reefs) '],
  ['uses of facts', '{{growth}} '],
  ['brackets that never close', '['],
] as const)
  test(`8,000 ${what} in a paragraph take no longer than their number`, () => {
    expect(compileWith(`They ${unit.repeat(8000)} end.`)).toBeGreaterThan(0);
  });

test('five million letters in one line are read', () => {
  expect(compileWith(`They ${'grew and grew '.repeat(360_000)}end.`)).toBeGreaterThan(0);
});

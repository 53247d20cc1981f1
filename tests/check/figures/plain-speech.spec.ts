import { expect, _baseTest as test } from '@playwright/test';
import { packTags } from '../../../src/language/languages.ts';
import { compileFiles } from '../../fixture/deck.ts';
import { readInvented } from '../../fixture/invented-decks.ts';

for (const [name, tags] of [
  ['harbours', ['en', 'fr', 'nl']],
  ['courts', ['en', 'fr', 'nl']],
  ['forests', packTags],
] as const)
  test(`what diplomats say with numbers in idioms is no figure: the deck on ${name}`, () => {
    const found = compileFiles(readInvented(name, tags)).diagnostics;
    expect(found.map(({ place, message }) => `${place.file}:${place.line} ${message}`)).toEqual([]);
  });

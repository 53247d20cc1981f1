import { expect, _baseTest as test } from '@playwright/test';
import { findLanguage } from '../../src/language/languages.ts';
import { QUALIFIERS } from '../../src/model/fact.ts';

test('a regional tag takes the pack of its language', () => {
  expect(findLanguage('fr-BE').printing.spell(2, 'ordinal')).toBe('deuxième');
});

test('a language without a pack says that it is not complete', () => {
  expect(findLanguage('pl').complete).toBe(false);
});

test('a language without a pack is named in itself', () => {
  expect(findLanguage('pt').name).toBe('Português');
});

for (const tag of ['en', 'fr', 'nl'])
  for (const qualifier of QUALIFIERS)
    test(`${tag} recognises its own wording of "${qualifier}"`, () => {
      const { before, after = '', printed } = findLanguage(tag).qualifiers[qualifier];
      const folded = `${before} \uFFFC ${after}`.normalize('NFD').replace(/\p{M}/gu, '');
      expect(printed.test(folded.replaceAll('’', "'").trim()), folded).toBe(true);
    });

for (const [tag, words] of [
  ['en', 'no more than'],
  ['fr', 'pas plus de'],
  ['nl', 'niet meer dan'],
] as const)
  test(`${tag}: "${words}" is "at most", not "more than"`, () => {
    const { qualifiers } = findLanguage(tag);
    const text = `${words} \uFFFC`;
    expect(QUALIFIERS.filter((name) => qualifiers[name].printed.test(text))).toEqual(['at most']);
  });

test('"over 5 years" is no "more than"', () => {
  const { printed } = findLanguage('en').qualifiers['more than'];
  expect(printed.test('over \uFFFC years')).toBe(false);
});

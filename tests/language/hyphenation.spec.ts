import { expect, _baseTest as test } from '@playwright/test';
import { findLanguage } from '../../src/language/languages.ts';

/** With "|" for a soft hyphen. */
function hyphenate(tag: string, text: string, letters = 14): string {
  return findLanguage(tag).hyphenate(text, letters).replaceAll('\u00AD', '|');
}

for (const [tag, text, broken] of [
  ['en', 'a circumnavigation', 'a circum|nav|igation'],
  ['fr', 'une cybercriminalité', 'une cybercri|mi|nalité'],
  ['nl', 'de strafrechtspleging', 'de strafrechts|pleging'],
] as const)
  test(`a long word may break as its language does: ${tag}`, () => {
    expect(hyphenate(tag, text)).toBe(broken);
  });

test('a word of fewer letters than asked is left whole', () => {
  expect(hyphenate('en', 'environmental', 14)).toBe('environmental');
});

test('a word breaks where its pack corrects the patterns', () => {
  expect(hyphenate('nl', 'abonneegegevens')).toBe('abonnee|gegevens');
});

test('a word neither begins nor ends with a piece of fewer than six letters', () => {
  const pieces = hyphenate('nl', 'aansprakelijkheidsverzekering').split('|');
  expect(pieces.length).toBeGreaterThan(3);
  expect(Math.min(pieces[0]?.length ?? 0, pieces.at(-1)?.length ?? 0)).toBeGreaterThanOrEqual(6);
});

test('a word behind an apostrophe breaks like any other', () => {
  expect(hyphenate('fr', 'l’environnementale')).toBe('l’environ|ne|mentale');
});

for (const [what, text] of [
  ['a name in capitals', 'INTERNATIONALISATION'],
  ['a part of a compound', 'internationalisation-minded'],
  ['an address', 'internationalisation.example.org'],
  ['an address of mail', 'internationalisation@example.org'],
  ['a word its author broke', 'internationali\u00ADsation'],
] as const)
  test(`${what} is left as it is`, () => {
    expect(findLanguage('en').hyphenate(text, 14)).toBe(text);
  });

test('doing it again changes nothing', () => {
  const once = findLanguage('fr').hyphenate('environnementale', 14);
  expect(findLanguage('fr').hyphenate(once, 14)).toBe(once);
});

test('a language without a pack leaves every word whole', () => {
  expect(hyphenate('da', 'betænkelighedserklæring')).toBe('betænkelighedserklæring');
});

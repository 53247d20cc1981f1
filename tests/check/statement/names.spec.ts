import { expect, _baseTest as test } from '@playwright/test';
import { checkNames } from '../../../src/check/statement/names.ts';
import { parseFacts } from '../../../src/source/facts.ts';

/** Places of what is wrong with the English name of a French one. */
function check(value: string, english: string): readonly string[] {
  const { facts } = parseFacts(
    `accord:\n  paragraph: 1\n  kind: text\n  value: ${value}\n  anchor: ${value}\n  translations:\n    en: ${english}\n`,
    'slides/facts.yaml',
  );
  return checkNames(facts, 'fr').map(({ code, place }) => `${code} ${place.line}:${place.column}`);
}

test('a translated name with the same figure is right, in words or in digits', () => {
  expect(check('deuxième Protocole', 'Second Protocol')).toEqual([]);
  expect(check('Agenda de 2031', '2031 Agenda')).toEqual([]);
});

for (const [value, english] of [
  ['deuxième Protocole', 'Third Protocol'],
  ['Agenda de 2031', '2032 Agenda'],
  ['Pacte des marées', 'Second Tide Pact'],
  ['Pacte des deux rives', 'Shore Pact'],
  ['Pacte des marées', 'Last Year’s Pact'],
] as const)
  test(`a translated name with another figure is told: ${value}, ${english}`, () => {
    expect(check(value, english)).toEqual(['fact-translation-differs 7:5']);
  });

for (const value of ['60', 'soixante', '68 %', '12 mai 2031'])
  test(`a text that is nothing but a figure has another kind: ${value}`, () => {
    expect(check(`"${value}"`, `"${value}"`)).toContain('fact-translation-differs 3:9');
  });

test('a telephone number and a span of months are texts', () => {
  expect(check('"+43 1 26060-0"', '"+43 1 26060-0"')).toEqual([]);
  expect(check('Entre janvier et juin', 'Between January and June')).toEqual([]);
});

/** Messages about an ordinal of this value with this text in a language. */
function checkOrdinal(tag: string, text: string): readonly string[] {
  const { facts, diagnostics } = parseFacts(
    `session:\n  paragraph: 0\n  kind: ordinal\n  value: 12\n  anchor: 12th\n  translations: { ${tag}: "${text}" }\n`,
    'slides/facts.yaml',
  );
  expect(diagnostics).toEqual([]);
  return checkNames(facts, 'en').map(
    ({ place, message }) => `${place.line}:${place.column} ${message}`,
  );
}

for (const [tag, text] of [
  ['da', '12.'],
  ['pt', '12.ª'],
  ['sv', '12:e'],
  ['ja', '第12'],
  ['fa', '۱۲م'],
] as const)
  test(`an ordinal may be printed as a language without a pack does: ${text}`, () => {
    expect(checkOrdinal(tag, text)).toEqual([]);
  });

for (const text of ['13.', '112.', '12. 13.', 'mere end 12.', 'tolvte', '1.2'])
  test(`an ordinal with another figure or with words is told: ${text}`, () => {
    expect(checkOrdinal('da', text)).toEqual([
      expect.stringMatching(
        /^6:17 “session” in "da" is “.*”, its value 12; expected the digits 12/,
      ),
    ]);
  });

test('an ordinal is not printed otherwise than the pack of a language does', () => {
  expect(checkOrdinal('fr', '12e')).toEqual([expect.stringContaining('remove the translation')]);
});

for (const [tag, text] of [
  ['ru', '12-я'],
  ['es', '12.ª'],
  ['ar', 'الثانية عشرة'],
] as const)
  test(`an ordinal may agree with its noun: ${text}`, () => {
    expect(checkOrdinal(tag, text)).toEqual([]);
  });

test('an ordinal that agrees with its noun still holds the registered value', () => {
  expect(checkOrdinal('ru', '13-я')).toEqual([
    expect.stringContaining('expected an ordinal of 12'),
  ]);
});

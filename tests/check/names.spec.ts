import { expect, test } from '@playwright/test';
import { checkNames } from '../../src/check/names.ts';
import { parseFacts } from '../../src/parse/facts.ts';

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
] as const)
  test(`a translated name with another figure is told: ${value}, ${english}`, () => {
    expect(check(value, english)).toEqual(['fact-translation-differs 7:5']);
  });

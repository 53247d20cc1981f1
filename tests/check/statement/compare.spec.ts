import { expect, _baseTest as test } from '@playwright/test';
import { compareStatements, measureImpact } from '../../../src/check/statement/compare.ts';
import { parseStatement } from '../../../src/source/statement/parse.ts';
import { compileFiles, inventDeck } from '../../fixture/deck.ts';

const paragraphs = [
  'We watch more than 12,500 reefs with our partners at sea.',
  'Our reefs grew by 40% in the course of many years.',
  'The fish of the lagoon come back, and we thank all who helped.',
];
const number = (texts: readonly string[]) =>
  parseStatement(texts.map((text, index) => `${index + 1}. ${text}`).join('\n'), 's.txt').statement;
const compare = (...texts: readonly string[]) =>
  compareStatements(number(paragraphs), number(texts));
const [reefs = '', growth = '', fish = ''] = paragraphs;
const added = 'A new paragraph says something of which nobody spoke.';

test('the same statement has no changes, in whatever typography', () => {
  expect(compare(reefs, growth, fish)).toEqual([]);
  expect(compare(reefs, growth.replace(' in the', '\u00a0in the'), fish)).toEqual([]);
});

test('a changed paragraph is listed with the words that went and came', () => {
  expect(compare(reefs, growth.replace('40%', '41%'), fish)).toEqual([
    { from: 2, to: 2, removed: ['40'], added: ['41'] },
  ]);
});

test('a paragraph that was put in is new, and those behind it have moved', () => {
  expect(compare(reefs, added, growth, fish)).toEqual([
    { to: 2, removed: [], added: [added] },
    { from: 2, to: 3, removed: [], added: [] },
    { from: 3, to: 4, removed: [], added: [] },
  ]);
});

test('a paragraph that was taken out is gone', () => {
  expect(compare(reefs, fish)).toEqual([
    { from: 3, to: 2, removed: [], added: [] },
    { from: 2, removed: [growth], added: [] },
  ]);
});

test('paragraphs that changed places have moved, with their changes', () => {
  expect(compare(growth.replace('40%', '41%'), reefs, fish)).toEqual([
    { from: 2, to: 1, removed: ['40'], added: ['41'] },
    { from: 1, to: 2, removed: [], added: [] },
  ]);
});

test('a change touches the facts of its paragraph and the slides that cite it, in each language', () => {
  const { deck } = compileFiles(inventDeck());
  if (!deck) throw new Error('no deck');
  expect(measureImpact(2, deck)).toEqual({
    facts: ['growth'],
    slides: ['reefs'],
    languages: ['en', 'fr'],
  });
  expect(measureImpact(undefined, deck)).toEqual({ facts: [], slides: [], languages: [] });
});

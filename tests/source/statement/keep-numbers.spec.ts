import { expect, _baseTest as test } from '@playwright/test';
import { keepNumbers, listMarks } from '../../../src/source/statement/keep-numbers.ts';
import { parseStatement } from '../../../src/source/statement/parse.ts';
import { compileFiles, inventDeck, placeOf } from '../../fixture/deck.ts';

const HEADING = 'Conference in Atlantis, 7th session, 4 March 2031';
const REEFS = 'We watch more than 12,500 reefs.';
const GROWTH = 'They grew by 40% in our own waters.';
const THANKS = 'The Ocean Watch Federation measures them with us.';

const write = (...paragraphs: readonly string[]) => [HEADING, ...paragraphs].join('\n\n');
const parse = (...paragraphs: readonly string[]) =>
  parseStatement(write(...paragraphs), 's.txt').statement;
const marks = listMarks(parse(REEFS, GROWTH, THANKS));

/** The numbers that the paragraphs of a later version have. */
function number(...paragraphs: readonly string[]): readonly number[] {
  return keepNumbers(parse(...paragraphs), marks)
    .paragraphs.slice(1)
    .map((paragraph) => paragraph.number);
}

test('a mark says nothing of a paragraph’s words, and does not depend on its typography', () => {
  expect(marks).toHaveLength(3);
  expect(marks.join()).toMatch(/^[0-9a-f]{6}(?:,[0-9a-f]{6})*$/);
  expect(listMarks(parse(REEFS.replace('more than', 'more  than')))[0]).toBe(marks[0]);
});

for (const [rule, paragraphs, numbers] of [
  ['a statement that is the same keeps its numbers', [REEFS, GROWTH, THANKS], [1, 2, 3]],
  ['a paragraph that was moved keeps its number', [GROWTH, REEFS, THANKS], [2, 1, 3]],
  [
    'a new paragraph gets a number behind all others',
    [REEFS, 'Something new is said of the fish in our lagoon.', GROWTH, THANKS],
    [1, 4, 2, 3],
  ],
  [
    'a paragraph that was changed keeps its number',
    [REEFS, 'They grew by 41% in our own waters.', THANKS],
    [1, 2, 3],
  ],
  ['the number of one that is gone is not given to another', [REEFS, THANKS], [1, 3]],
] as const)
  test(rule, () => {
    expect(number(...paragraphs)).toEqual(numbers);
  });

test('numbers of the statement’s own stay as they are', () => {
  const { statement } = parseStatement(`${HEADING}\n\n1. ${GROWTH}\n\n2. ${REEFS}`, 's.txt');
  expect(listMarks(statement)).toEqual([]);
  expect(keepNumbers(statement, marks)).toBe(statement);
});

function check(text: string): readonly string[] {
  const files = inventDeck();
  const settings = 'slides/deck.yaml';
  const list = JSON.stringify(marks.slice(0, 2));
  files[settings] = (files[settings] ?? '').replace(
    'language: en',
    `language: en\n  marks: ${list}`,
  );
  return compileFiles(files, {}, { file: 's.txt', text }).diagnostics.map(placeOf);
}

test('facts are found by the numbers that were kept, in whatever order the paragraphs stand', () => {
  expect(check(write(GROWTH, REEFS))).toEqual([]);
});

test('a paragraph that is gone is an error, where the deck counts its paragraphs', () => {
  expect(check(write(REEFS, `Not a word. ${THANKS}`).replace(REEFS, GROWTH))).toContain(
    'slides/deck.yaml:10:15 statement-gone',
  );
});

import { expect, _baseTest as test } from '@playwright/test';
import { listClaims } from '../../../src/check/claims/claims.ts';
import { listBareUses, listOrderDifferences } from '../../../src/check/figures/bare.ts';
import { checkStatement } from '../../../src/check/statement/statement.ts';
import type { Deck } from '../../../src/model/deck.ts';
import { parseStatement } from '../../../src/source/statement/parse.ts';
import { compileFiles, inventDeck } from '../../fixture/deck.ts';

const en = 'slides/en/020-reefs.md';
const fr = 'slides/fr/020-reefs.md';

/** The invented deck with one text of a file replaced by another. */
function readDeck(file = en, from = '', to = ''): Deck {
  const files = inventDeck();
  files[file] = (files[file] ?? '').replace(from, () => to);
  const { deck } = compileFiles(files);
  if (!deck) throw new Error('the deck can be read');
  return deck;
}

for (const [text, reason] of [
  ['It is the largest reef.', 'superlative'],
  ['We saved all of them.', 'absolute'],
  ['They did not rise by {{growth}}.', 'negation'],
  ['They grew by {{growth}} since then.', 'time'],
  ['They grew by {{growth}}.', 'direction'],
  ['In Norway they are {{growth}}.', 'subject'],
] as const)
  test(`a person judges a ${reason}: ${text}`, () => {
    const deck = readDeck(en, 'They grew by {{growth}}.', text);
    const claims = listClaims(deck).filter(
      ({ locale, slide }) => locale === 'en' && slide === 'reefs',
    );
    expect(claims.flatMap(({ reasons }) => reasons)).toContain(reason);
  });

test('a claim comes as it is printed, with the paragraphs of its facts', () => {
  const deck = readDeck(en, 'They grew by {{growth}}.', 'Never by {{growth}}.');
  expect(listClaims(deck).filter(({ reasons }) => reasons.includes('absolute'))).toMatchObject([
    { sentence: 'Never by 40%.', paragraphs: [2], reasons: ['absolute'] },
  ]);
});

test('a sentence without a claim is not listed, and one with a figure for what it is said of', () => {
  const deck = readDeck(en, 'They grew by {{growth}}.', 'Reefs matter to us.');
  expect(
    listClaims(deck).filter(({ locale, slide }) => locale === 'en' && slide === 'reefs'),
  ).toMatchObject([
    { sentence: expect.stringMatching(/reefs$/), reasons: ['figure'] },
    { sentence: expect.stringMatching(/reefs\.$/), reasons: ['figure'] },
  ]);
});

test('a figure alone in its block is claimed with what stands beside it', () => {
  const deck = readDeck(en, 'They grew by {{growth}}.', 'Reefs since then\n\n{{growth}}\n\nmore');
  const sentences = listClaims(deck).map(({ sentence }) => sentence);
  expect(sentences).toContain('Reefs since then – 40% – more');
});

test('figures of several paragraphs in one sentence are claimed as such', () => {
  const deck = readDeck(en, 'They grew by {{growth}}.', '{{reefs}} reefs grew by {{growth}}.');
  expect(listClaims(deck).filter(({ reasons }) => reasons.includes('joined'))).toMatchObject([
    { paragraphs: [1, 2] },
  ]);
});

test('a figure that does not say what it counts is listed with its sentence', () => {
  const uses = listBareUses(readDeck()).filter(({ locale }) => locale === 'en');
  expect(uses.map(({ fact, sentence }) => `${fact}: ${sentence.replace(/\s/g, ' ')}`)).toEqual([
    'reefs: We watch more than 12,500 reefs',
    'reefs: We watch more than 12,500 reefs.',
  ]);
});

test('facts in another order than in the first language are listed', () => {
  expect(listOrderDifferences(readDeck())).toEqual([]);
  const deck = readDeck(
    fr,
    '# Nous surveillons {{reefs}} récifs\n\nIls ont crû de {{growth}}.',
    '# Ils ont crû de {{growth}}\n\nNous surveillons {{reefs}} récifs.',
  );
  expect(listOrderDifferences(deck)).toEqual([
    {
      slide: 'reefs',
      locale: 'fr',
      part: 'slide',
      here: ['growth', 'reefs'],
      there: ['reefs', 'growth'],
    },
  ]);
});

test('what the statement prints and the register does not hold is listed with its paragraph and words', () => {
  const deck = readDeck();
  const { statement } = parseStatement(
    '7th session, 4 March 2031\n\n1. There are more than 12,500 reefs and 14 bays in 2030.\n\n2. They grew by 40%, or two thirds.',
    'statement.txt',
  );
  const { unregistered } = checkStatement(deck.facts, statement, deck.settings);
  expect(unregistered.map(({ paragraph, figure }) => `${paragraph} ${figure}`)).toEqual([
    '1 14',
    '1 2030',
    '2 two thirds',
  ]);
  expect(unregistered[0]?.words).toContain('reefs and 14 bays');
});

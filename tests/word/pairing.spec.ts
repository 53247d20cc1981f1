import { expect, _baseTest as test } from '@playwright/test';
import { pairEqual } from '../../src/word/merge/pairing.ts';

/** Pairs words, each pair as it is written beside the other text. */
const pair = (a: string, b: string, most?: number) => {
  const [wordsA, wordsB] = [a.split(' '), b.split(' ')];
  return pairEqual(wordsA, wordsB, most)
    .map(({ a, b }) => `${a === undefined ? '' : wordsA[a]}=${b === undefined ? '' : wordsB[b]}`)
    .join(' ');
};

test('as few entries as possible stand alone, and what goes stands before what comes', () => {
  expect(pair('a b c d', 'a x c d e')).toBe('a=a b= =x c=c d=d =e');
});

test('where more entries differ than are looked for, all stand alone', () => {
  expect(pair('a b c', 'c x y', 4)).toBe('a= b= c=c =x =y');
  expect(pair('a b c', 'c x y', 3)).toBe('a= b= c= =c =x =y');
  // The same words in another order: how many differ is only known once they are compared.
  expect(pair('a b c d', 'd c b a', 6)).toMatch(/(\w)=\1/);
  expect(pair('a b c d', 'd c b a', 5)).toBe('a= b= c= d= =d =c =b =a');
});

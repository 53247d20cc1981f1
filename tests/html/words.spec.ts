import { expect, _baseTest as test } from '@playwright/test';
import { bindShortWords, markTerms } from '../../src/html/words.ts';
import { renderWords } from '../../src/model/words.ts';

test('a short prefix and its word stay on one line, as they were written', () => {
  expect(renderWords('het VN-trustfonds')).toBe('het <span class="whole">VN-trustfonds</span>');
});

test('a long compound may part at its hyphen', () => {
  expect(renderWords('Convention-related-procedures')).not.toContain('<');
});

test('a prefix within an address parts like the rest of it', () => {
  expect(renderWords('https://example.org/a-way')).toBe('https://example.org/<wbr>a-way');
});

test('an address may part after its slashes', () => {
  expect(renderWords('see https://example.org/reefs/report?a=1')).toBe(
    'see https://example.org/<wbr>reefs/<wbr>report?a=1',
  );
});

test('a word of one letter is bound to what follows in a title', () => {
  expect(bindShortWords('Not a side issue')).toBe('Not a\u00a0side issue');
});

test('words of two letters are bound where the language says so', () => {
  expect(bindShortWords('Là où le port ferme', 2)).toBe('Là\u00a0où\u00a0le\u00a0port ferme');
});

test('the end of a longer word is not bound', () => {
  expect(bindShortWords('aujourd’hui la mer', 1)).toBe('aujourd’hui la mer');
});

test('a title keeps the terms of the glossary whole, the longest first', () => {
  const terms = ['trafficking in human beings', 'human beings'];
  expect(markTerms('On Trafficking in human beings', terms)).toBe(
    'On <span class="term">Trafficking in human beings</span>',
  );
});

test('a term that is a word of the HTML is marked in the words alone', () => {
  expect(markTerms('<b class="whole">A whole</b> &amp; amp', ['whole', 'class', 'amp', 'b'])).toBe(
    '<b class="whole">A <span class="term">whole</span></b> &amp; <span class="term">amp</span>',
  );
});

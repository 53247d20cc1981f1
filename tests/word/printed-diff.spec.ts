import { expect, _baseTest as test } from '@playwright/test';
import { printDiff, printSideBySide } from '../../src/word/merge/printed-diff.ts';

const lines = (text: string) => `${text.split('').join('\n')}\n`;

test('nothing is printed of texts that are the same', () => {
  expect(printDiff('a.md', 'a\n', 'a\n')).toBe('');
});

test('a change stands between three lines on either side', () => {
  expect(printDiff('a.md', lines('abcdefghi'), lines('abcdXfghi'))).toBe(
    '--- a/a.md\n+++ b/a.md\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+X\n f\n g\n h',
  );
});

test('changes far from each other stand in hunks of their own', () => {
  const diff = printDiff('a.md', lines('abcdefghijkl'), lines('Abcdefghijkl').replace('l', 'L'));
  expect(diff.match(/^@@.*@@$/gm)).toEqual(['@@ -1,4 +1,4 @@', '@@ -9,4 +9,4 @@']);
});

test('a file that grows from nothing counts from nothing', () => {
  expect(printDiff('a.md', '', 'a\n')).toContain('@@ -0,0 +1,1 @@');
});

test('a last line without an end is told', () => {
  expect(printDiff('a.md', 'a\n', 'a')).toContain('+a\n\\ No newline at end of file');
});

test('who made a change stands behind its line numbers', () => {
  const authors = [{ from: 1, to: 2, authors: ['A. Lawyer, 2031-03-05'] }];
  expect(printDiff('a.md', 'one\n', 'two\n', authors)).toContain('@@ A. Lawyer, 2031-03-05\n-one');
});

test('two texts stand side by side, broken into lines', () => {
  expect(printSideBySide(['here', 'one two'], ['there', 'three'], 5)).toBe(
    '  here  │ there\n  one   │ three\n  two   │',
  );
});

import { expect, test } from '@playwright/test';
import { printUnifiedDiff } from '../../src/word/merge/unified-diff.ts';

const lines = (text: string) => `${text.split('').join('\n')}\n`;

test('nothing is printed of texts that are the same', () => {
  expect(printUnifiedDiff('a.md', 'a\n', 'a\n')).toBe('');
});

test('a change stands between three lines on either side', () => {
  expect(printUnifiedDiff('a.md', lines('abcdefghi'), lines('abcdXfghi'))).toBe(
    '--- a/a.md\n+++ b/a.md\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+X\n f\n g\n h',
  );
});

test('changes far from each other stand in hunks of their own', () => {
  const diff = printUnifiedDiff(
    'a.md',
    lines('abcdefghijkl'),
    lines('Abcdefghijkl').replace('l', 'L'),
  );
  expect(diff.match(/^@@.*@@$/gm)).toEqual(['@@ -1,4 +1,4 @@', '@@ -9,4 +9,4 @@']);
});

test('a file that grows from nothing counts from nothing', () => {
  expect(printUnifiedDiff('a.md', '', 'a\n')).toContain('@@ -0,0 +1,1 @@');
});

test('a last line without an end is told', () => {
  expect(printUnifiedDiff('a.md', 'a\n', 'a')).toContain('+a\n\\ No newline at end of file');
});

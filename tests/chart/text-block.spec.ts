import { expect, test } from '@playwright/test';
import { drawLines, measureText, wrapText } from '../../src/chart/text-block.ts';

test('a text that fits stays on one line', () => {
  expect(wrapText('short', 300, 26)).toEqual(['short']);
});

test('no line is wider than its room', () => {
  const lines = wrapText(
    'words that want to be broken into several lines of about one length',
    260,
    26,
  );
  expect(Math.max(...lines.map((line) => measureText(line, 26)))).toBeLessThanOrEqual(260);
});

test('no word is lost', () => {
  expect(wrapText('one two three four five six', 120, 26).join(' ')).toBe(
    'one two three four five six',
  );
});

test('a no-break space holds its words together', () => {
  expect(wrapText('about 12\u00a0May\u00a02022', 120, 26)).toContain('12\u00a0May\u00a02022');
});

test('lines are of about one length', () => {
  const [first = '', second = ''] = wrapText('aaaa bbbb cccc dddd eeee', 260, 26);
  expect(Math.abs(first.length - second.length)).toBeLessThanOrEqual(5);
});

test('a text without words has no lines', () => {
  expect(wrapText('', 120, 26)).toEqual([]);
});

test('lines that end at one place leave room for the space that parts them', () => {
  const lines = drawLines(['one', 'two'], 100, 20, 30, { 'text-anchor': 'end' }, 8);
  expect([...lines.matchAll(/x="(\d+)"/g)].map(([, x]) => x)).toEqual(['108', '100']);
});

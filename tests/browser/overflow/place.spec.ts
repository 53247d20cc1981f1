import { expect, _baseTest as test } from '@playwright/test';
import { locatePart } from '../../../src/browser/overflow/place.ts';
import type { Part } from '../../../src/browser/overflow/scene.ts';
import { compileFiles, inventDeck } from '../../fixture/deck.ts';

const file = 'slides/en/020-reefs.md';
const chart = `\`\`\`chart ring
fact: reefs
unit: coral reefs
ours: Atlantis
alt: "A ring of {{reefs}}."
\`\`\``;

/** Where something with these words on the slide of the reefs is said to be written. */
function locate(words: string, rest: Partial<Part> = {}): string {
  const files = inventDeck();
  files[file] = (files[file] ?? '').replace('{{growth}}.', `{{growth}}.\n\n${chart}`);
  const { deck } = compileFiles(files);
  const slide = deck?.slides[1]?.versions.get('en');
  if (!deck || !slide) throw new Error('the deck is not sound');
  const part: Part = { name: '', words, group: 0, kind: 'text', chart: -1, within: [], ...rest };
  const { place } = { place: locatePart(part, slide, deck.settings) };
  return `${place.file}:${place.line}:${place.column}`;
}

test('a title is where it is written', () => {
  expect(locate('We watch more than 12,500 reefs')).toBe(`${file}:4:3`);
});

test('a paragraph is where it is written, whatever its facts print', () => {
  expect(locate('They grew by 40%.')).toBe(`${file}:6:1`);
});

test('a label of a chart is at its key', () => {
  expect(locate('Atlantis', { kind: 'chart', chart: 0 })).toBe(`${file}:11:7`);
});

test('what a chart makes itself is at the chart', () => {
  expect(locate('2031', { kind: 'chart', chart: 0 })).toBe(`${file}:8:1`);
});

test('the delegation in the foot is in deck.yaml', () => {
  expect(locate('Atlantis', { kind: 'foot' })).toBe('slides/deck.yaml:5:19');
});

test('what is nowhere written is at the title', () => {
  expect(locate('xyz')).toBe(`${file}:4:3`);
});

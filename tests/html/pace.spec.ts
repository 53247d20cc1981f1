import { expect, _baseTest as test } from '@playwright/test';
import { countWords, planSeconds, printTime } from '../../src/content/pace.ts';
import { compileFiles, inventDeck } from '../fixture/deck.ts';

const file = 'slides/en/020-reefs.md';

/** The English reefs slide with other notes, and what it is rendered with. */
function readSlide(notes: string, frontmatter = '') {
  const files = inventDeck();
  const text = files[file] ?? '';
  files[file] = text
    .replace(/Note:\n[\s\S]*/, `Note:\n${notes}\n`)
    .replace('layout: statement', `layout: statement${frontmatter}`);
  const { deck, contexts } = compileFiles(files);
  const slide = deck?.slides[1]?.versions.get('en');
  const context = contexts.get('en');
  if (!slide || !context) throw new Error('the deck has that slide in English');
  return [slide, context] as const;
}

const words = (count: number) => Array.from({ length: count }, () => 'reef').join(' ');

test('words are counted over all paragraphs and lists', () => {
  expect(countWords(...readSlide('We watch.\n\n- over *all*\n- the sea'))).toBe(6);
});

test('a fact counts as it is printed, its qualifier included', () => {
  expect(countWords(...readSlide('We watch {{reefs}} reefs.'))).toBe(6);
});

test('a figure with spaces or points within counts as one word', () => {
  expect(countWords(...readSlide('{{growth}}'))).toBe(1);
});

test('pauses and calls for the next fragment are not spoken', () => {
  expect(countWords(...readSlide('[pause] We watch. [next]'))).toBe(2);
});

test('how a word is pronounced is not spoken besides the word', () => {
  expect(countWords(...readSlide('We watch [Thera](say:THAY-ra).'))).toBe(3);
});

test('a character is a word where no spaces part words', () => {
  expect(countWords(...readSlide('我们在2030年 watch 目标。'))).toBe(8);
});

test('time is planned at the pace of the language', () => {
  expect(planSeconds(...readSlide(words(50)))).toBe(30);
});

test('the deck may set another pace', () => {
  const [slide, context] = readSlide(words(65));
  const settings = { ...context.settings, wordsPerMinute: { en: 65 } };
  expect(planSeconds(slide, { ...context, settings })).toBe(60);
});

test('a pause takes two seconds more', () => {
  expect(planSeconds(...readSlide(`${words(50)} [pause] [pause]`))).toBe(34);
});

test("a slide's own time overrides words and pauses", () => {
  expect(planSeconds(...readSlide(`${words(65)} [pause]`, '\ntime: 90'))).toBe(90);
});

test('seconds are printed as minutes and two digits', () => {
  expect([0, 9, 60, 605].map(printTime)).toEqual(['0:00', '0:09', '1:00', '10:05']);
});

import { expect, test } from '@playwright/test';
import type { Remarks } from '../../../src/app/review/memory.ts';
import { nameReport, writeReport } from '../../../src/app/review/report.ts';
import type { ReviewData } from '../../../src/html/review/review.ts';
import { findLanguage } from '../../../src/language/languages.ts';

const data: ReviewData = {
  version: '4 March 2031 · abc1234',
  languages: ['en', 'fr'].map((tag) => {
    const { name, words, reviewWords } = findLanguage(tag);
    const title = tag === 'en' ? 'Atlantis' : 'Atlantide';
    return { tag, name, title, words: { ...words, ...reviewWords } };
  }),
  slides: [
    { id: 'opening', titles: { en: 'Reefs matter', fr: 'Les récifs comptent' } },
    { id: 'reefs', titles: { en: 'We watch them' } },
  ],
};
const remarks: Remarks = {
  ticked: ['reefs'],
  remarks: { opening: 'Too long\n\n# not a heading', '': 'Well done' },
  reviewer: 'Zoë Peeters',
};
const day = new Date('2031-03-05T12:00:00Z');
const english = writeReport(data, remarks, 'en', day);

test('a report is headed by the title in the language of the page', () => {
  expect(writeReport(data, remarks, 'fr', day)).toMatch(
    /^# Relecture des notes\u00a0: Atlantide\n/,
  );
});

test('it says the version, who reviewed it and when', () => {
  expect(english).toContain(
    '- Version: 4 March 2031 · abc1234\n- Your name: Zoë Peeters\n- March 5, 2031',
  );
});

test('each slide is there with its number, title and id', () => {
  expect(english.match(/^## .*`$/gm)).toEqual([
    '## 1. Reefs matter `opening`',
    '## 2. We watch them `reefs`',
  ]);
});

test('a ticked slide has its box ticked, another has not', () => {
  expect(english.match(/^- \[.\] Reviewed$/gm)).toEqual(['- [ ] Reviewed', '- [x] Reviewed']);
});

test('remarks are quoted, so that no line of them is taken for a heading', () => {
  expect(english).toContain('> Too long\n>\n> # not a heading');
});

test('a slide without a title in the language goes by its id', () => {
  expect(writeReport(data, remarks, 'fr', day)).toContain('## 2. reefs `reefs`');
});

test('remarks on the whole come last', () => {
  expect(english).toMatch(/## Remarks on the whole deck\n\n> Well done\n+$/);
});

test('the file is named after version and reviewer in plain letters', () => {
  expect(nameReport(data, remarks)).toBe('review-4-march-2031-abc1234-zoe-peeters.md');
});

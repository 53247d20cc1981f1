import { expect, _baseTest as test } from '@playwright/test';
import type { Remarks } from '../../../src/app/review/memory.ts';
import { nameReport, writeReport } from '../../../src/app/review/report.ts';
import type { ReviewData } from '../../../src/html/review/review.ts';
import { findLanguage } from '../../../src/language/languages.ts';
import { parseReviewFile } from '../../../src/source/review/file.ts';

const print = { words: '0123456789abcdef', facts: { reefs: 'fedcba9876543210' } };
const data: ReviewData = {
  version: '4 March 2031 · abc1234',
  languages: ['en', 'fr'].map((tag) => {
    const { name, words, reviewWords } = findLanguage(tag);
    const title = tag === 'en' ? 'Atlantis' : 'Atlantide';
    return {
      tag,
      direction: 'ltr' as const,
      name,
      title,
      words: { ...words, ...reviewWords, paragraphName: '§ {paragraphs}' },
    };
  }),
  slides: [
    {
      id: 'opening',
      titles: { en: 'Reefs matter', fr: 'Les récifs comptent' },
      fingerprints: { 'fr/notes/00': { ...print, paragraphs: { 2: '00112233aabbccdd' } } },
    },
    { id: 'reefs', titles: { en: 'We watch them' }, fingerprints: { 'en/slide/01': print } },
  ],
  remarks: [
    { id: 'a1', author: 'Ana', text: 'Whose?\n# "x"', resolved: false },
    { id: 'b2', author: 'Bo', text: 'No', resolved: true },
    { id: 'c3', author: 'Cy', text: 'Yes', resolved: true },
  ],
};
const remarks: Remarks = {
  ticked: ['reefs'],
  remarks: { opening: 'Too long\n\n# not a heading: "no"', '': '  Well done' },
  signed: ['opening/fr/notes/00', 'reefs/en/slide/gone'],
  resolved: { a1: true, b2: false, c3: true },
  reviewer: 'Zoë Peeters',
  role: 'legal',
};
const day = new Date('2031-03-05T12:00:00Z');
const english = writeReport(data, remarks, 'en', day);

test('a report is headed by the title in the language of the page', () => {
  expect(writeReport(data, remarks, 'fr', day)).toMatch(
    /^review: "Relecture des notes\u00a0: Atlantide"\n/,
  );
});

test('it says the version, who reviewed it in which role, and when', () => {
  expect(english).toContain(
    'version: "4 March 2031 · abc1234"\ndate: "2031-03-05T12:00:00.000Z"\nreviewer: "Zoë Peeters"\nrole: "legal"\n',
  );
});

test('a remark stands under its slide with number and title, its lines as they were written', () => {
  expect(english).toContain(
    '  - slide: opening # 1. Reefs matter\n    text: |-\n      Too long\n\n      # not a heading: "no"\n',
  );
});

test('reviewed slides are listed', () => {
  expect(english).toContain('reviewed: [reefs]\n');
});

test('what is saved is what the import reads', () => {
  const { review, diagnostics } = parseReviewFile(english, 'review.yaml');
  expect(diagnostics).toEqual([]);
  expect(review?.remarks.map(({ slide, author, text }) => [slide, author, text])).toEqual([
    ['opening', 'Zoë Peeters', 'Too long\n\n# not a heading: "no"'],
    [undefined, 'Zoë Peeters', 'Well done'],
  ]);
  expect(english).toContain('remark: "a1" # Ana: Whose? # "x"\n');
  expect(review?.resolving).toEqual({
    states: new Map([
      ['a1', true],
      ['b2', false],
    ]),
    by: 'Zoë Peeters, 2031-03-05',
  });
  expect(review?.signatures).toEqual([
    expect.objectContaining({
      slide: 'opening',
      language: 'fr',
      part: 'notes',
      name: 'Zoë Peeters',
      role: 'legal',
      ...print,
      paragraphs: { 2: '00112233aabbccdd' },
    }),
  ]);
});

test('any characters of a remark come back', () => {
  const odd = ' \ttab, \u2028, "quoted", \\n, #, {{x}}, 🙂\r\n- a: b\n\u0007 end';
  const text = writeReport(data, { ...remarks, remarks: { reefs: `x${odd}` } }, 'en', day);
  expect(parseReviewFile(text, 'review.yaml').review?.remarks[0]?.text).toBe(`x${odd}`);
});

test('nobody signs without a name and a role', () => {
  const unnamed = writeReport(data, { ...remarks, role: ' ' }, 'en', day);
  const { review, diagnostics } = parseReviewFile(unnamed, 'review.yaml');
  expect(review).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(['review-file-invalid']);
});

test('the file is named after version and reviewer in plain letters', () => {
  expect(nameReport(data, remarks)).toBe('review-4-march-2031-abc1234-zoe-peeters.yaml');
});

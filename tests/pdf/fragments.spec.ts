import { readFileSync } from 'node:fs';
import { expect, _baseTest as test } from '@playwright/test';
import { readCheckedPdf } from '../../src/pdf/read/checked-pdf.ts';
import { readPageText } from '../../src/pdf/read/page-text.ts';
import type { CheckedPdf } from '../../src/pdf/read/pdf-view.ts';
import { slidesWith, writeDeck } from './scratch.ts';

test.describe.configure({ mode: 'default' });

/** The same words as reveal.js shows them at once, and step by step. */
const KINDS = ['', 'fragment', 'fragment fade-up', 'fragment zoom-in', 'fragment strike'];
const FIRST = 2;

let pdf: CheckedPdf;

test.beforeAll(async () => {
  const bodies = KINDS.map((kind, index) => [`slide-${index}`, `<p class="${kind}">Un mot</p>`]);
  const deck = writeDeck(slidesWith(Object.fromEntries(bodies)));
  await deck.export();
  pdf = await readCheckedPdf(readFileSync(deck.output));
  deck.remove();
});

const paintings = (index: number) =>
  (pdf.pages[FIRST + index - 1]?.contents ?? []).flatMap((content) => content.paintings);

const places = (index: number) =>
  paintings(index)
    .filter(({ kind }) => kind === 'text')
    .map(({ box }) => box.map(Math.round));

for (const [index, kind] of KINDS.entries())
  test(`words of ${kind ? `a "${kind}"` : 'no fragment'} are printed where they end`, () => {
    expect(readPageText(pdf, FIRST + index)).toContain('Un mot');
    expect(places(index)).toEqual(places(0));
  });

test('a fragment that strikes words out is printed struck out', () => {
  const lines = (index: number) => paintings(index).filter(({ kind }) => kind === 'path').length;
  expect(lines(KINDS.indexOf('fragment strike'))).toBeGreaterThan(lines(0));
});

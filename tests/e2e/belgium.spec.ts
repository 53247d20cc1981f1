import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { readWholeText } from '../../src/pdf/read/whole-text.ts';
import { ownDeck } from '../fixture/built-deck.ts';

/** The figures of §3, §4, §5 and §8 as each language writes them; every space is read as a plain one. */
const figures = {
  en: ['68%', 'more than 1,000,000', '12 May 2022', '22', '€2,000,000', '2019'],
  fr: ['68 %', 'plus de 1 000 000', '12 mai 2022', '22', '2 000 000 €', '2019'],
  nl: ['68%', 'meer dan 1.000.000', '12 mei 2022', '22', '€ 2.000.000', '2019'],
} as const;

const pathOf = (locale: string) => join(ownDeck, 'dist', 'public', `deck.${locale}.pdf`);

for (const [locale, expected] of Object.entries(figures))
  test(`deck.${locale}.pdf has every figure in its text`, async () => {
    const text = await readWholeText(readFileSync(pathOf(locale)));
    const spaced = text.replace(/[\s\u00a0\u202f]+/g, ' ');
    expect(expected.filter((figure) => !spaced.includes(figure))).toEqual([]);
  });

test('the PDFs have a page for each slide, as many in each language', async () => {
  const counts = await Promise.all(
    Object.keys(figures).map(async (locale) =>
      (await PDFDocument.load(readFileSync(pathOf(locale)))).getPageCount(),
    ),
  );
  expect(counts).toEqual([16, 16, 16]);
});

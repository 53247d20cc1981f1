import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { PDFArray, PDFName } from 'pdf-lib';
import {
  exportSlides,
  type LanguageExport,
  type SlidesProgress,
} from '../../src/pdf/print/slides.ts';
import { readCheckedPdf } from '../../src/pdf/read/checked-pdf.ts';
import { readPageText } from '../../src/pdf/read/page-text.ts';
import { lendBrowser } from '../fixture/lent-browser.ts';
import { INVENTED_SLIDES } from './deck.ts';
import { listSlides, type ScratchDeck, writeDeck } from './scratch.ts';

const SLIDES = INVENTED_SLIDES.slice(0, 2);

/** Puts the language of its address on the title slide; broken where it opens at another size than a slide's. */
const SCRIPT = `<script>
  document.querySelector('h1').append(' ' + new URLSearchParams(location.search).get('lang'));
  if (innerWidth !== 1200 || innerHeight !== 900) throw new Error('another size');
</script></body>`;

function describe({ folder }: ScratchDeck, locale: string): LanguageExport {
  return {
    locale,
    slides: listSlides(SLIDES),
    metadata: { title: `Titre ${locale}`, author: 'A', language: locale, date: new Date(0) },
    output: path.join(folder, `deck.${locale}.pdf`),
  };
}

test.describe('languages printed at once', () => {
  test.describe.configure({ mode: 'default' });
  let deck: ScratchDeck;
  const titles = new Map<string, string>();
  const sizes: string[] = [];
  const progress: SlidesProgress[] = [];

  test.beforeAll(async () => {
    deck = writeDeck(SLIDES, (html) =>
      html.replace('width: 1600', 'width: 1200').replace('</body>', SCRIPT),
    );
    const languages = ['fr', 'nl', 'en'].map((locale) => describe(deck, locale));
    await exportSlides({
      deckFile: deck.deckFile,
      languages,
      browser: await lendBrowser(),
      format: '4:3',
      onProgress: ({ printed, checked, total }) => progress.push({ printed, checked, total }),
    });
    for (const { locale, output } of languages) {
      const pdf = await readCheckedPdf(readFileSync(output));
      titles.set(locale, readPageText(pdf, 1));
      for (const { dict } of pdf.pages) {
        const { width, height } = dict.lookup(PDFName.of('MediaBox'), PDFArray).asRectangle();
        sizes.push(`${width} × ${height}`);
      }
    }
  });

  test.afterAll(() => deck.remove());

  for (const locale of ['fr', 'nl', 'en'])
    test(`each have their own slides: ${locale}`, () => {
      expect(titles.get(locale)).toContain(` ${locale}`);
    });

  test('are of the size of a 4:3 slide, where the deck is', () => {
    expect(sizes).toEqual(Array(6).fill('900 × 675'));
  });

  test('count their slides together, first as printed and then as checked', () => {
    expect(progress.at(-1)).toEqual({ printed: 6, checked: 6, total: 6 });
    expect(progress.map(({ printed }) => printed)).toEqual(
      [2, 4, 6].flatMap((count) =>
        progress.filter((one) => one.printed === count).map(() => count),
      ),
    );
    expect(progress.every(({ printed, checked }) => checked <= printed)).toBe(true);
  });
});

import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LentBrowser, LentPage } from '../browser/lent-browser.ts';
import { keepLanguages } from '../browser/page-functions.ts';
import { createPassingFolder } from '../browser/undo.ts';
import type { SoundCompilation } from '../compile.ts';
import type { RenderContext } from '../content/context.ts';
import type { Typefaces } from '../font/typefaces.ts';
import { renderDress } from '../html/dress.ts';
import { type HandoutMatter, handoutId, renderHandout } from '../html/handout/handout.ts';
import { listHandoutHeadings } from '../html/handout/headings.ts';
import type { Deck } from '../model/deck.ts';
import { settleLineEnds } from '../pdf/print/line-ends.ts';
import { listCutWords } from '../pdf/print/paper-edge.ts';
import { readDestinations } from '../pdf/write/destinations.ts';
import { PdfError } from '../pdf/write/error.ts';
import { replaceFiles } from '../pdf/write/replaced-file.ts';
import { bundleStyles } from '../vite/bundle.ts';
import { describePdf } from './deck-pdf.ts';
import { eachLanguage } from './languages.ts';

/** Of its page on the screen, in CSS px; on paper it has the size that its styles name. */
const WINDOW = { width: 1280, height: 720 };

/** What a handout is printed from, and where to. */
export interface HandoutExport {
  readonly deck: Deck;
  readonly context: RenderContext;
  readonly typefaces: Typefaces;
  /** `handout.css` with all it imports, from `bundleStyles`. */
  readonly theme: string;
  /** The PDF to write; one that is there stays untouched until the new one has passed the checks. */
  readonly output: string;
  readonly browser: LentBrowser;
}

/** Prints `handout.<lang>.pdf` of every language into `folder`; the browser is the caller's to close. */
export async function exportHandouts(
  { deck, contexts, typefaces }: SoundCompilation,
  folder: string,
  browser: LentBrowser,
): Promise<void> {
  const theme = await bundleStyles('handout.css');
  await eachLanguage(deck, contexts.values(), async (context) => {
    const output = join(folder, `handout.${context.language.tag}.pdf`);
    await exportHandout({ deck, context, typefaces, theme, output, browser });
  });
}

/**
 * Prints one language's handout on A4, tagged and bookmarked. Printed twice: the first time tells on which page each
 * slide comes to stand, the second has these pages in its contents. Throws PdfError.
 */
export async function exportHandout(options: HandoutExport): Promise<void> {
  const { deck, context, theme, typefaces, output, browser } = options;
  const page = renderHandout(deck, context, { styles: theme });
  const dress = await renderDress(page, [context], typefaces, 'inside');
  const styles = `${theme}${dress}`;
  const { handout } = context.language.reviewWords;
  const described = describePdf(deck, context);
  const metadata = { ...described, title: `${described.title} – ${handout}`, creator: 'Chromium' };
  await replaceFiles([output], async (save) => {
    const scratch = createPassingFolder(join(tmpdir(), 'handout-'));
    const page = await browser.openPage({ size: WINDOW });
    try {
      const source = join(scratch.folder, 'handout.html');
      const print = (matter: Partial<HandoutMatter>) =>
        printDocument(
          page,
          source,
          renderHandout(deck, context, { styles, ...matter }),
          // Tags take time too, and the draft needs none.
          !matter.draft,
        );
      const draft = await print({ draft: true });
      const pages = await locateSlides(draft, deck);
      const final = await print({ pages });
      const [problem, ...others] = page.problems;
      if (problem) throw new PdfError(`${output}: ${problem}`, others);
      const outline = listHandoutHeadings(deck, context).map(({ title, level, slide }) => ({
        title,
        depth: level - 1,
        page: (pages.get(slide ?? '') ?? 1) - 1,
      }));
      await save(0, final, { metadata, outline });
    } finally {
      scratch.remove();
      await page.close();
    }
  });
}

async function printDocument(
  page: LentPage,
  source: string,
  html: string,
  tagged: boolean,
): Promise<Uint8Array> {
  await writeFile(source, html);
  await page.goto(pathToFileURL(source).href);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(keepLanguages, 'body');
  const [cut] = await page.evaluate(listCutWords);
  if (cut) throw new PdfError(`handout: "${cut}" is wider than the paper: break or shorten it`);
  await page.evaluate(settleLineEnds, 'body');
  return page.print({ tagged });
}

async function locateSlides(
  draft: Uint8Array,
  { slides }: Deck,
): Promise<ReadonlyMap<string, number>> {
  const destinations = await readDestinations(draft);
  return new Map(
    slides.flatMap(({ id }) => {
      const page = destinations.get(handoutId(id));
      return page === undefined ? [] : [[id, page] as const];
    }),
  );
}

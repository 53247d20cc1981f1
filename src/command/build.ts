import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { findWorkingBrowser } from '../browser/browser.ts';
import { useBrowser } from '../browser/lent-browser.ts';
import type { SoundCompilation } from '../compile.ts';
import { buildPage } from '../export/deck-page.ts';
import { exportHandouts } from '../export/handout-pdf.ts';
import { spareMemory } from '../export/languages.ts';
import { exportNotesDocuments } from '../export/notes-word.ts';
import { buildReview } from '../export/review-page.ts';
import { usePrinter } from '../pdf/print/decktape.ts';
import { compileProject, requireSigned } from './compile-project.ts';
import { finishAll, printDeck } from './deck-pdfs.ts';
import { describeKept } from './output/kept.ts';
import { writeStaged } from './output/staging.ts';
import type { FirefoxOption, Input, SignedOption, StatementOption } from './session.ts';

/** Builds everything: `dist/public/`, which may leave the delegation, and `dist/delegation/`, which stays inside. */
export async function run(
  session: Input<StatementOption & SignedOption & FirefoxOption>,
): Promise<void> {
  const { root, print, options } = session;
  // What the machine lacks is reported before anything takes time.
  const { path } = await findWorkingBrowser();
  const kept = await writeStaged(join(root, 'dist'), ['public', 'delegation'], (staging) =>
    usePrinter(path, async (printer) => {
      const compilation = await compileProject(session, options.statement);
      spareMemory(compilation.deck);
      if (options.signed) requireSigned(session, compilation);
      const outside = join(staging, 'public');
      const inside = join(staging, 'delegation');
      await useBrowser(async (browser) => {
        await buildPage('public', compilation, outside);
        await finishAll([
          printDeck(session, compilation, outside, { browser, printer }),
          writeInside(compilation, outside, inside, browser),
        ]);
      });
    }),
  );
  print(
    'dist/public      may leave the delegation: the deck without notes, and its PDF in each language',
  );
  print(
    'dist/delegation  stays inside: the deck with notes, the review page, handouts, notes for Word',
  );
  for (const line of describeKept(kept)) print(line);
}

/** What stays inside the delegation; one after the other, since the slides are printed meanwhile. */
async function writeInside(
  compilation: SoundCompilation,
  outside: string,
  inside: string,
  browser: Browser,
): Promise<void> {
  const { deck, contexts } = compilation;
  await buildPage('delegation', compilation, inside);
  await buildReview(inside, compilation);
  await exportNotesDocuments(deck, contexts, join(outside, 'index.html'), inside, browser);
  await exportHandouts(compilation, inside, browser);
}

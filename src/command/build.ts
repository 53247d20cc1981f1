import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { SoundCompilation } from '../compile.ts';
import { type BrowserLocation, findBrowser } from '../export/browser.ts';
import { startBrowser } from '../export/deck-browser.ts';
import { exportHandouts } from '../export/handout.ts';
import { exportNotesDocuments } from '../export/notes-documents.ts';
import { checkOverflow } from '../export/overflow.ts';
import { buildPage } from '../export/page.ts';
import { buildReview } from '../export/review.ts';
import { exportDeckPdfs } from '../export/slides-pdf.ts';
import { projectRoot } from '../read/project-root.ts';
import { compileProject, countErrors, printDiagnostics } from './compile-project.ts';
import { createProgress } from './progress.ts';
import { writeStaged } from './staging.ts';
import { UserError } from './user-error.ts';

/** Builds everything: `dist/public/`, which may leave the delegation, and `dist/delegation/`, which stays inside. */
export async function run(): Promise<void> {
  const compilation = compileProject();
  const location = await findBrowser();
  await writeStaged(join(projectRoot, 'dist'), ['public', 'delegation'], async (staging) => {
    const outside = join(staging, 'public');
    const inside = join(staging, 'delegation');
    await buildPage('public', outside);
    await finishAll([
      writePdfs(compilation, outside, location),
      buildPage('delegation', inside).then(() => buildReview(inside, compilation)),
      useBrowser((browser) => writeFromBrowser(compilation, outside, inside, browser)),
    ]);
  });
  console.log(
    'dist/public      may leave the delegation: the deck without notes, and its PDF in each language',
  );
  console.log(
    'dist/delegation  stays inside: the deck with notes, the review page, handouts, notes for Word',
  );
}

/** Waits for all, so that nothing is still writing when the failures are told, every one. */
async function finishAll(tasks: readonly Promise<void>[]): Promise<void> {
  const ends = await Promise.allSettled(tasks);
  const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  if (reasons.length > 0) throw new AggregateError(reasons);
}

async function useBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await startBrowser();
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

/** What needs a browser besides decktape's own; first of all, that nothing overflows. */
async function writeFromBrowser(
  { deck, contexts }: SoundCompilation,
  outside: string,
  inside: string,
  browser: Browser,
): Promise<void> {
  const deckFile = join(outside, 'index.html');
  refuseOverflow(await checkOverflow(deck, deckFile, browser));
  await exportNotesDocuments(deck, contexts, deckFile, inside, browser);
  await exportHandouts(deck, contexts, inside, browser);
}

/** An author finds out before the meeting, not in it. */
function refuseOverflow(found: Awaited<ReturnType<typeof checkOverflow>>): void {
  printDiagnostics(found);
  if (found.length) throw new UserError(countErrors(found));
}

async function writePdfs(
  { deck, contexts }: SoundCompilation,
  folder: string,
  location: BrowserLocation,
): Promise<void> {
  const progress = createProgress('slides printed to PDF:');
  await exportDeckPdfs(deck, contexts, join(folder, 'index.html'), folder, location, progress);
}

import { join } from 'node:path';
import { type BrowserLocation, findBrowser } from '../export/browser.ts';
import { startBrowser } from '../export/deck-browser.ts';
import { checkOverflow } from '../export/overflow.ts';
import { buildPage } from '../export/page.ts';
import { exportDeckPdfs } from '../export/slides-pdf.ts';
import {
  compileProject,
  countErrors,
  printDiagnostics,
  type SoundCompilation,
} from './compile-project.ts';
import { createProgress } from './progress.ts';
import { projectRoot } from './project-root.ts';
import { writeStaged } from './staging.ts';
import { UserError } from './user-error.ts';

/** Builds everything: `dist/public/`, which may leave the delegation, and `dist/delegation/`, which stays inside. */
export async function run(): Promise<void> {
  const compilation = compileProject();
  const browser = await findBrowser();
  await writeStaged(join(projectRoot, 'dist'), ['public', 'delegation'], async (staging) => {
    await buildPage('public', join(staging, 'public'));
    await buildPage('delegation', join(staging, 'delegation'));
    await finishAll([
      refuseOverflow(compilation, staging),
      writePdfs(compilation, staging, browser),
    ]);
  });
  console.log(
    'dist/public      may leave the delegation: the deck without notes, and its PDF in each language',
  );
  console.log(
    'dist/delegation  stays inside: the deck with notes, the review page, handouts, notes for Word',
  );
}

/** Waits for all, so that nothing is still writing when the first failure is told. */
async function finishAll(tasks: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(tasks)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

/** An author finds out before the meeting, not in it. */
async function refuseOverflow({ deck }: SoundCompilation, staging: string): Promise<void> {
  const browser = await startBrowser();
  try {
    const found = await checkOverflow(deck, join(staging, 'public', 'index.html'), browser);
    printDiagnostics(found);
    if (found.length) throw new UserError(countErrors(found));
  } finally {
    await browser.close();
  }
}

async function writePdfs(
  { deck, contexts }: SoundCompilation,
  staging: string,
  browser: BrowserLocation,
): Promise<void> {
  const folder = join(staging, 'public');
  const progress = createProgress('slides printed to PDF:');
  await exportDeckPdfs(deck, contexts, join(folder, 'index.html'), folder, browser, progress);
}

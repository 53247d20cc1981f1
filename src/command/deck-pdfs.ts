import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { BrowserLocation } from '../browser/browser.ts';
import { checkOverflow } from '../browser/overflow/overflow.ts';
import type { SoundCompilation } from '../compile.ts';
import { exportDeckPdfs } from '../export/deck-pdf.ts';
import { findLeaks } from '../export/leaks/leaks.ts';
import { countErrors, printDiagnostics } from './compile-project.ts';
import { showProgress } from './progress.ts';
import type { Session } from './session.ts';
import { UserError } from './user-error.ts';

/** Measures the public deck in `folder` and throws where something does not fit: an author finds out before the meeting. */
export async function refuseOverflow(
  session: Session,
  { deck }: SoundCompilation,
  folder: string,
  browser: Browser,
): Promise<void> {
  const found = await checkOverflow(deck, join(folder, 'index.html'), browser);
  printDiagnostics(session, found);
  if (found.length) throw new UserError(countErrors(found));
}

/** Looks for what should stay inside in everything that is about to leave, and throws where it is. */
export async function refuseLeaks(
  session: Session,
  compilation: SoundCompilation,
  folder: string,
): Promise<void> {
  const found = await findLeaks(compilation, folder);
  printDiagnostics(session, found);
  if (found.length) throw new UserError(countErrors(found));
}

/** Prints the public deck in `folder` to a PDF of each language beside it. */
export async function writeDeckPdfs(
  { deck, contexts }: SoundCompilation,
  folder: string,
  location: BrowserLocation,
): Promise<void> {
  await exportDeckPdfs(
    deck,
    contexts,
    join(folder, 'index.html'),
    folder,
    location,
    ({ printed, checked, total }) =>
      showProgress(
        `PDF: ${printed} of ${total} slides printed, ${checked} checked`,
        checked === total,
      ),
  );
}

/** Waits for all, so that nothing is still writing when the failures are reported, every one. */
export async function finishAll(tasks: readonly Promise<void>[]): Promise<void> {
  const ends = await Promise.allSettled(tasks);
  const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  if (reasons.length > 0) throw new AggregateError(reasons);
}

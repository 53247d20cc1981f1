import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { openDeck } from '../browser/deck-browser.ts';
import { checkOverflow } from '../browser/overflow/overflow.ts';
import type { SoundCompilation } from '../compile.ts';
import { exportDeckPdfs } from '../export/deck-pdf.ts';
import { findLeaks } from '../export/leaks/leaks.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Printer } from '../pdf/print/decktape.ts';
import { PdfError } from '../pdf/write/error.ts';
import { countErrors, printDiagnostics } from './compile-project.ts';
import { showProgress } from './progress.ts';
import type { FirefoxOption, Session } from './session.ts';
import { UserError } from './user-error.ts';

/**
 * Measures the public deck in `folder`, where it is asked for in Firefox too, whose lines and shapes are not to the pixel
 * those of Chromium, and throws where something does not fit: an author finds out before the meeting.
 */
async function refuseOverflow(
  session: Session & { readonly options: FirefoxOption },
  { deck }: SoundCompilation,
  folder: string,
  browser: Browser,
): Promise<void> {
  const file = join(folder, 'index.html');
  const inChromium = async () =>
    refuse(session, await checkOverflow(deck, file, (view) => openDeck(browser, view)));
  const inFirefox = async () => {
    // What drives it is loaded where it is asked for alone.
    const { openInFirefox, useFirefox } = await import('../browser/firefox.ts');
    await useFirefox(async (firefox) => {
      const found = await checkOverflow(deck, file, (view) => openInFirefox(firefox, view));
      refuse(
        session,
        found.map((one) => ({ ...one, message: `in Firefox, ${one.message}` })),
      );
    });
  };
  await finishAll([inChromium(), ...(session.options.firefox ? [inFirefox()] : [])]);
}

function refuse(session: Session, found: readonly Diagnostic[]): void {
  printDiagnostics(session, found);
  if (found.length) throw new UserError(countErrors(found));
}

/** Looks for what should stay inside in everything that is about to leave, and throws where it is. */
async function refuseLeaks(
  session: Session,
  compilation: SoundCompilation,
  folder: string,
): Promise<void> {
  refuse(session, await findLeaks(compilation, folder));
}

/**
 * Prints the public deck in `folder`, and looks for what should stay inside in all of it; what does not fit is measured
 * meanwhile, since nothing is kept where something does not.
 */
export async function printDeck(
  session: Session & { readonly options: FirefoxOption },
  compilation: SoundCompilation,
  folder: string,
  { browser, printer }: { readonly browser: Browser; readonly printer: Printer },
): Promise<void> {
  const overflow = refuseOverflow(session, compilation, folder, browser);
  const pdfs = writeDeckPdfs(compilation, folder, printer);
  const leaks = () => refuseLeaks(session, compilation, folder);
  await finishAll([overflow, passOver(pdfs, overflow), pdfs.then(leaks, leaks)]);
}

/** What stands out of its slide is not on its page either: where it was refused, the PDF's fault has been reported. */
async function passOver(pdfs: Promise<void>, overflow: Promise<void>): Promise<void> {
  const [printed, fitting] = await Promise.allSettled([pdfs, overflow]);
  if (printed.status === 'fulfilled') return;
  if (fitting.status === 'fulfilled' || !(printed.reason instanceof PdfError)) throw printed.reason;
}

/** Prints the public deck in `folder` to a PDF of each language beside it. */
async function writeDeckPdfs(
  { deck, contexts }: SoundCompilation,
  folder: string,
  printer: Printer,
): Promise<void> {
  await exportDeckPdfs(
    deck,
    contexts,
    join(folder, 'index.html'),
    folder,
    printer,
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

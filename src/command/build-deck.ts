import { join } from 'node:path';
import { openDeck } from '../browser/deck-browser.ts';
import { findWorkingBrowser } from '../browser/find-browser.ts';
import { type LentBrowser, useBrowser } from '../browser/lent-browser.ts';
import { checkOverflow } from '../browser/overflow/overflow.ts';
import type { SoundCompilation } from '../compile.ts';
import { buildPage } from '../export/deck-page.ts';
import { exportDeckPdfs } from '../export/deck-pdf.ts';
import { spareMemory } from '../export/languages.ts';
import { findLeaks } from '../export/leaks/leaks.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { PdfError } from '../pdf/write/error.ts';
import { compileProject, countErrors, printDiagnostics, requireSigned } from './compile-project.ts';
import { describeKept } from './output/kept.ts';
import { writeStaged } from './output/staging.ts';
import type { FirefoxOption, Input, Session, SignedOption, StatementOption } from './session.ts';
import { UserError } from './user-error.ts';

/**
 * Builds the public deck with its PDFs, and meanwhile what else is to stand beside it in the output; all of it is put in
 * place or nothing. `written` says of each folder of the output what is in it.
 */
export async function buildDeck(
  session: Input<StatementOption & SignedOption & FirefoxOption>,
  written: { readonly public: string; readonly delegation?: string },
  writeBeside: (
    compilation: SoundCompilation,
    staging: string,
    browser: LentBrowser,
  ) => Promise<void> = async () => {},
): Promise<void> {
  const { root, print, options } = session;
  // What the machine lacks is reported before anything takes time.
  const { path } = await findWorkingBrowser();
  const names = Object.keys(written) as readonly (keyof typeof written)[];
  const kept = await writeStaged(join(root, 'dist'), names, (staging) =>
    useBrowser(
      async (browser) => {
        const compilation = await compileProject(session, options.statement);
        spareMemory(compilation.deck);
        if (options.signed) requireSigned(session, compilation);
        const outside = join(staging, 'public');
        await buildPage('public', compilation, outside);
        await finishAll([
          printDeck(session, compilation, outside, browser),
          writeBeside(compilation, staging, browser),
        ]);
      },
      { path },
    ),
  );
  const width = Math.max(...names.map((name) => name.length));
  for (const name of names) print(`dist/${name.padEnd(width)}  ${written[name]}`);
  for (const line of describeKept(kept)) print(line);
}

/**
 * Measures the public deck in `folder`, where it is asked for in Firefox too, whose lines and shapes are not to the pixel
 * those of Chromium, and throws where something does not fit: an author finds out before the meeting.
 */
async function refuseOverflow(
  session: Session & { readonly options: FirefoxOption },
  { deck }: SoundCompilation,
  folder: string,
  browser: LentBrowser,
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
async function printDeck(
  session: Session & { readonly options: FirefoxOption },
  compilation: SoundCompilation,
  folder: string,
  browser: LentBrowser,
): Promise<void> {
  const overflow = refuseOverflow(session, compilation, folder, browser);
  const pdfs = writeDeckPdfs(compilation, folder, browser);
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
  browser: LentBrowser,
): Promise<void> {
  await exportDeckPdfs(
    deck,
    contexts,
    join(folder, 'index.html'),
    folder,
    browser,
    ({ printed, checked, total }) =>
      showProgress(
        `PDF: ${printed} of ${total} slides printed, ${checked} checked`,
        checked === total,
      ),
  );
}

/** Waits for all, so that nothing is still writing when the failures are reported, every one. */
async function finishAll(tasks: readonly Promise<void>[]): Promise<void> {
  const ends = await Promise.allSettled(tasks);
  const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  if (reasons.length > 0) throw new AggregateError(reasons);
}

/** Shows a line in place of the last one in a terminal; elsewhere, such as in a log, the last line alone. */
function showProgress(line: string, isLast: boolean): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}${isLast ? '\n' : ''}`);
  else if (isLast) console.log(line);
}

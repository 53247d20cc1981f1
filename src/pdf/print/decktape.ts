import type { Size } from '../../browser/calls.ts';
import type { LentBrowser, LentPage } from '../../browser/lent-browser.ts';
import { PdfError } from '../write/error.ts';
import type { SlideContent } from '../write/losses.ts';
import { openPrintView, preparePrintView } from './print-view.ts';

/** One language of the deck, to be printed in one pass. */
export interface DeckPrint {
  /** Address of the deck's print view. */
  readonly url: string;
  /** What problems are reported under. */
  readonly name: string;
}

/** A print as it comes from the browser, with what its slides must say. */
export interface Printed {
  readonly bytes: Uint8Array;
  readonly slides: readonly SlideContent[];
}

/**
 * Has decktape print all of them at once, each a page a slide, tagged; each rejects with a PdfError of all its problems.
 * `patience` is how many milliseconds may pass without news of any: to be slow is no failure, to stand still is one.
 */
export function printDecks(
  browser: LentBrowser,
  prints: readonly DeckPrint[],
  size: Size,
  patience: number,
): readonly Promise<Printed>[] {
  const watch = watchPatience(patience);
  const printed = prints.map((print) =>
    Promise.race([printDeck(browser, print, size, watch.refresh), watch.stalled]),
  );
  Promise.allSettled(printed).then(watch.stop);
  return printed;
}

async function printDeck(
  browser: LentBrowser,
  { url, name }: DeckPrint,
  size: Size,
  onNews: () => void,
): Promise<Printed> {
  let page: LentPage | undefined;
  try {
    page = await browser.runDecktape({ url, size }, onNews);
    onNews();
    const isOpen = await openPrintView(page);
    onNews();
    const { slides, problems } = await preparePrintView(page);
    onNews();
    const bytes = await page.print({ tagged: true });
    onNews();
    refuse(name, [...page.problems, ...(isOpen ? [] : ['the deck did not start']), ...problems]);
    await page.close();
    return { bytes, slides };
  } catch (error) {
    if (error instanceof PdfError) throw error;
    refuse(name, page?.problems ?? []);
    throw new PdfError(`${name}: decktape failed: ${(error as Error).message}`);
  }
}

function refuse(name: string, problems: readonly string[]): void {
  const [first, ...others] = problems.map((problem) => `${name}: ${problem}`);
  if (first) throw new PdfError(first, others);
}

/** Rejects once nothing has been heard for long. */
function watchPatience(patience: number) {
  let refresh = () => {};
  let stop = () => {};
  const stalled = new Promise<never>((_, reject) => {
    const timer = setTimeout(
      () => reject(new PdfError(`nothing was printed for ${patience / 1000} s`)),
      patience,
    );
    refresh = () => void timer.refresh();
    stop = () => clearTimeout(timer);
  });
  stalled.catch(() => {});
  return { stalled, refresh, stop };
}

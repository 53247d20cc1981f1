import { ANSWER_LIMITS, START_LIMIT } from './answers.ts';
import type { DecktapeRun, PageOptions, Patience, Size } from './calls.ts';
import { type Driver, startDriver } from './driver.ts';
import { findBrowser } from './find-browser.ts';

/** A page of a browser, whichever program drives it, as far as it takes to measure a deck. */
export interface DeckPage {
  goto(address: string): Promise<void>;
  /** Waits until a self-contained function is true in the page; rejects where it is not within `limit` milliseconds. */
  waitFor<Argument>(
    run: (argument: Argument) => unknown,
    argument: Argument,
    limit?: number,
  ): Promise<void>;
  /** Runs a self-contained function in the page: it is given its source, and an argument that JSON can write. */
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  setViewportSize(size: Size): Promise<void>;
  close(): Promise<void>;
}

/** A page of the browser that is lent. */
export interface LentPage extends DeckPage {
  /** What has gone wrong in it so far: scripts that failed, and what could not be loaded. */
  readonly problems: readonly string[];
  /** A PNG of the window, or of the whole page. */
  screenshot(extent?: 'window' | 'page'): Promise<Uint8Array>;
  /** A PDF of the page, on paper of the size that its styles name. */
  print(options: { readonly tagged: boolean }): Promise<Uint8Array>;
}

/** The browser there is, without a window. */
export interface LentBrowser {
  /** A page in a context of its own, and so with a process of its own. */
  openPage(options: PageOptions): Promise<LentPage>;
  /**
   * Has decktape open a page. Resolves once it wants to print it, and rejects where it does not come so far; `onOpened` is
   * called on the way. decktape is content with any print, and no other is kept than the caller's.
   */
  runDecktape(run: DecktapeRun, onOpened?: () => void): Promise<LentPage>;
}

/** Milliseconds that a page is waited for where the caller does not say. */
export const WAIT_LIMIT = 30_000;

/**
 * Lends the browser there is, or the one at `path`, for as long as `work` takes; it starts while `work` prepares what is to
 * be shown. Throws BrowserError where it cannot start, ends by itself, or no longer answers, and leaves none behind: what
 * is lost is not waited for, since all that `work` does is then in vain.
 */
export async function useBrowser<Result>(
  work: (browser: LentBrowser) => Promise<Result>,
  { path, ...patience }: Partial<Patience> & { readonly path?: string } = {},
): Promise<Result> {
  const program = path ?? (await findBrowser()).path;
  const driver = startDriver(program, { start: START_LIMIT, ...ANSWER_LIMITS, ...patience });
  try {
    return await Promise.race([work(lend(driver)), driver.lost]);
  } catch (error) {
    throw driver.reason() ?? error;
  } finally {
    await driver.stop();
  }
}

function lend(driver: Driver): LentBrowser {
  let pages = 0;
  return {
    async openPage(options) {
      pages += 1;
      const page = lendPage(driver, pages);
      await driver.call(pages, 'open', options);
      return page;
    },
    runDecktape(run, onOpened = () => {}) {
      pages += 1;
      const number = pages;
      return new Promise((resolve, reject) => {
        const page = lendPage(driver, number, (type) => {
          if (type === 'opened') onOpened();
          // What it printed of it may come a moment later.
          else
            setTimeout(() => reject(new Error(driver.quoteFailure() ?? 'it gave no reason')), 100);
        });
        driver.call(number, 'runDecktape', run).then(() => resolve(page), reject);
      });
    },
  };
}

function lendPage(
  driver: Driver,
  number: number,
  onNews: (type: 'opened' | 'given up') => void = () => {},
): LentPage {
  const problems: string[] = [];
  driver.listen(number, (news) => {
    if (news.type === 'problem') problems.push(news.problem);
    else onNews(news.type);
  });
  return {
    problems,
    goto: (address) => driver.call(number, 'goto', address),
    evaluate: async (run: (argument?: never) => unknown, argument?: unknown) =>
      (await driver.call(number, 'evaluate', writeCall(run, argument))) as never,
    waitFor: (run, argument, limit = WAIT_LIMIT) =>
      driver.call(number, 'waitFor', writeCall(run, argument), limit),
    setViewportSize: (size) => driver.call(number, 'setViewportSize', size),
    screenshot: (extent = 'window') => driver.call(number, 'screenshot', extent),
    print: (options) => driver.call(number, 'print', options),
    close: () => driver.call(number, 'close'),
  };
}

function writeCall(run: (argument: never) => unknown, argument: unknown): string {
  return `(${run})(${JSON.stringify(argument)})`;
}

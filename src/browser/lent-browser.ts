import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { BrowserError, findBrowser, offlineArguments, START_LIMIT } from './browser.ts';

/** How long a browser may take, in milliseconds: to start, to answer, and between two questions. */
interface Patience {
  readonly start: number;
  readonly answer: number;
  readonly interval: number;
}

const PATIENCE: Patience = { start: START_LIMIT, answer: 15_000, interval: 2_000 };

/**
 * Lends the browser there is, without a window, for as long as `work` takes. Throws BrowserError where it cannot start,
 * ends by itself, or no longer answers, and leaves none behind.
 */
export async function useBrowser(
  work: (browser: Browser) => Promise<void>,
  patience: Partial<Patience> = {},
): Promise<void> {
  const { path } = await findBrowser();
  const limits = { ...PATIENCE, ...patience };
  const browser = await startBrowser(path, limits.start);
  let watch: Watch | undefined;
  try {
    watch = await watchBrowser(browser, path, limits);
    await Promise.race([work(browser), watch.lost]);
  } catch (error) {
    throw browser.isConnected() ? error : (watch?.found() ?? endedError(path));
  } finally {
    watch?.stop();
    // One that is lost has been killed, which Playwright would wait half a minute to learn.
    const closing = browser.close();
    if (watch?.found()) closing.catch(() => {});
    else await closing;
  }
}

async function startBrowser(path: string, patience: number): Promise<Browser> {
  // Playwright takes its time to give up a browser that hangs; it is killed when this process ends.
  const launch = chromium.launch({ executablePath: path, args: [...offlineArguments()] });
  try {
    return await Promise.race([launch, failAfter(patience)]);
  } catch {
    launch.then((late) => late.close()).catch(() => {});
    throw new BrowserError(
      `the browser at ${path} cannot be started; name another in CHROME_PATH, or install it again`,
    );
  }
}

/** Parts that a time is waited for in. */
const TICKS = 10;

/** Rejects after some milliseconds, of which those that this process itself was busy count for a tenth at most. */
export function failAfter(limit: number): Promise<never> {
  return new Promise((_, reject) => {
    let left = TICKS;
    const timer = setInterval(() => {
      left -= 1;
      if (left > 0) return;
      clearInterval(timer);
      reject();
    }, limit / TICKS).unref();
  });
}

interface Watch {
  /** Rejects when the browser is lost. */
  readonly lost: Promise<never>;
  found(): BrowserError | undefined;
  stop(): void;
}

/** Asks the browser again and again for its version, and kills it where no answer comes. */
async function watchBrowser(
  browser: Browser,
  path: string,
  { answer, interval }: Patience,
): Promise<Watch> {
  const session = await browser.newBrowserCDPSession();
  const pid = await findProcess(session);
  let found: BrowserError | undefined;
  let lose: (error: BrowserError) => void = () => {};
  const lost = new Promise<never>((_, reject) => {
    lose = (error) => {
      found ??= error;
      reject(found);
    };
  });
  // Whoever waits for the work is told; nobody else needs to be.
  lost.catch(() => {});
  browser.once('disconnected', () => lose(endedError(path)));
  const timer = setInterval(async () => {
    if (await answers(session, answer)) return;
    lose(
      new BrowserError(
        `the browser at ${path} does not answer; run the command again, or name another in CHROME_PATH`,
      ),
    );
    if (pid) killAll(pid);
  }, interval);
  return { lost, found: () => found, stop: () => clearInterval(timer) };
}

async function findProcess(session: CDPSession): Promise<number | undefined> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.find(({ type }) => type === 'browser')?.id;
}

async function answers(session: CDPSession, limit: number): Promise<boolean> {
  const answer = session.send('Browser.getVersion').then(
    () => true,
    // The connection is closed, which is reported by itself.
    () => true,
  );
  return Promise.race([answer, failAfter(limit).catch(() => false)]);
}

/** A browser with the processes that it started: what stands still ends with nothing else. */
function killAll(pid: number): void {
  // Where it has no group of its own, as on Windows, it goes alone; what has ended by itself is no mistake.
  for (const target of [-pid, pid])
    try {
      process.kill(target, 'SIGKILL');
      return;
    } catch {}
}

function endedError(path: string): BrowserError {
  return new BrowserError(
    `the browser at ${path} ended before its work was done; run the command again, or name another in CHROME_PATH`,
  );
}

import { type Browser, type CDPSession, chromium } from '@playwright/test';
import {
  ANSWER_LIMITS,
  type AnswerLimits,
  BrowserError,
  describeEnded,
  describeSilent,
  describeUnstarted,
  failAfter,
  findBrowser,
  offlineArguments,
  START_LIMIT,
  watchAnswers,
} from './browser.ts';

/** How long a browser may take, in milliseconds: to start, to answer, and between two questions. */
interface Patience extends AnswerLimits {
  readonly start: number;
}

const PATIENCE: Patience = { start: START_LIMIT, ...ANSWER_LIMITS };

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
    throw browser.isConnected() ? error : (watch?.found() ?? new BrowserError(describeEnded(path)));
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
    throw new BrowserError(describeUnstarted(path));
  }
}

interface Watch {
  /** Rejects when the browser is lost. */
  readonly lost: Promise<never>;
  found(): BrowserError | undefined;
  stop(): void;
}

/** Asks the browser and its pages again and again, and kills it where no answer comes. */
async function watchBrowser(browser: Browser, path: string, patience: Patience): Promise<Watch> {
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
  browser.once('disconnected', () => lose(new BrowserError(describeEnded(path))));
  const stop = watchAnswers(
    {
      listProcesses: () => session.send('SystemInfo.getProcessInfo'),
      askPages: () =>
        Promise.all(
          browser.contexts().flatMap((one) => one.pages().map((page) => page.evaluate(() => 0))),
        ),
    },
    patience,
    () => {
      lose(new BrowserError(describeSilent(path)));
      if (pid) killAll(pid);
    },
  );
  return { lost, found: () => found, stop };
}

async function findProcess(session: CDPSession): Promise<number | undefined> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.find(({ type }) => type === 'browser')?.id;
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

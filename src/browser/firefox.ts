import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer';
import { BrowserError } from './browser-error.ts';
import { showView, type View } from './deck-browser.ts';
import { type DeckPage, WAIT_LIMIT } from './lent-browser.ts';
import { NAME_HELPER } from './page-functions.ts';

/** Where a Firefox of the system's own may be: Playwright drives only one it has patched, WebDriver BiDi drives this. */
const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The Firefox that is named in FIREFOX_PATH or stands where one is installed; none where neither is there. */
export function findFirefox(named = process.env.FIREFOX_PATH): string | undefined {
  return (named ? [named] : PLACES).find((path) => existsSync(path));
}

/** Lends Firefox, without a window, for as long as `work` takes. Throws BrowserError where there is none, or it cannot start. */
export async function useFirefox(work: (browser: Browser) => Promise<void>): Promise<void> {
  const executablePath = findFirefox();
  if (!executablePath)
    throw new BrowserError(
      'no Firefox was found; install it, name one in FIREFOX_PATH, or leave --firefox out',
    );
  const browser = await startFirefox(executablePath);
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

/** Starts it. */
export async function startFirefox(executablePath: string): Promise<Browser> {
  try {
    return await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  } catch {
    throw new BrowserError(
      `the Firefox at ${executablePath} cannot be started; name another in FIREFOX_PATH, or leave --firefox out`,
    );
  }
}

/** Opens a built deck in Firefox, as `openDeck` does in Chromium. */
export async function openInFirefox(browser: Browser, view: View): Promise<DeckPage> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(NAME_HELPER);
  const shown: DeckPage = {
    goto: async (address) => void (await page.goto(address)),
    evaluate: page.evaluate.bind(page) as DeckPage['evaluate'],
    waitFor: async (run, argument, timeout = WAIT_LIMIT) =>
      void (await page.waitForFunction(
        run as (argument: unknown) => unknown,
        { timeout },
        argument,
      )),
    setViewportSize: (size) => page.setViewport(size),
    close: () => page.close(),
  };
  await showView(shown, view);
  return shown;
}

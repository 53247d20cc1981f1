import type { Page } from 'puppeteer';
import { keepLanguages } from '../../browser/page-functions.ts';
import { SLIDE_LINK } from '../write/links.ts';
import { settleLineEnds } from './line-ends.ts';
import {
  bringNext,
  keepLinks,
  leaveAlone,
  type PreparedSlide,
  readSlide,
  showFragments,
} from './slide-content.ts';

/** Reports, a line each, whatever goes wrong in the page from now on: decktape only prints it and goes on. */
export function guardPage(page: Page, report: (problem: string) => void): void {
  page.on('requestfailed', (request) => {
    const { errorText } = request.failure() ?? {};
    // A navigation that another one overtakes is aborted and no loss.
    if (errorText !== 'net::ERR_ABORTED')
      report(`${shorten(request.url())} could not be loaded (${errorText ?? 'no reason given'})`);
  });
  page.on('pageerror', (error) => report(`script error: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') report(`the browser reports: ${message.text()}`);
  });
  page.on('error', (error) => report(`the page crashed: ${error.message}`));
}

/** Waits until reveal.js shows the first slide, which it may do after the page is loaded; false where it never does. */
export async function awaitStart(page: Page): Promise<boolean> {
  const started = page.waitForFunction(() => globalThis.Reveal?.isReady(), {
    polling: 20,
    timeout: START_LIMIT,
  });
  return started.then(
    () => true,
    () => false,
  );
}

const START_LIMIT = 15_000;

/** Loads every font face of the deck, also those that only later slides use; the names of those that fail. */
export async function loadFonts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await Promise.allSettled([...document.fonts].map((face) => face.load()));
    return [...document.fonts]
      .filter((face) => face.status === 'error')
      .map((face) => `${face.family} ${face.weight} ${face.style}`);
  });
}

/** Gives links and words in another language what Chromium needs to keep them, on every slide, and lays all but one aside. */
export async function prepareDeck(page: Page): Promise<void> {
  await stopDrawing(page);
  await page.evaluate(keepLinks, SLIDE_LINK);
  await page.evaluate(keepLanguages, '.slides');
  await page.evaluate(showFragments);
  await page.evaluate(leaveAlone);
}

/** Makes the current slide ready to be printed, and reads what the print is held to. */
export async function prepareSlide(page: Page): Promise<PreparedSlide> {
  await page.evaluate(leaveAlone);
  const prepared = await page.evaluate(readSlide);
  await page.evaluate(settleLineEnds, CURRENT);
  return prepared;
}

/** Makes the slide after the current one ready to be gone to. */
export async function prepareNext(page: Page): Promise<void> {
  await page.evaluate(bringNext);
}

/**
 * Nobody looks at the page: drawing it, which a browser leaves be while it is minimized, takes as long as the print.
 * One that cannot be minimized draws it and prints the same.
 */
async function stopDrawing(page: Page): Promise<void> {
  const minimize = async () =>
    page.browser().setWindowBounds(await page.windowId(), { windowState: 'minimized' });
  await minimize().catch(() => {});
}

const CURRENT = '.slides > section.present';

function shorten(url: string): string {
  return url.length > 100 ? `${url.slice(0, 100)}…` : url;
}

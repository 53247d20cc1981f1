import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { NAME_HELPER } from './page-functions.ts';

/** How a built deck is opened to be looked at. */
export interface View {
  /** Absolute path of the built `index.html`. */
  readonly file: string;
  readonly locale: string;
  readonly theme?: 'light' | 'dark';
  /** Whether it is opened as a document, as a window of that size shows it. */
  readonly reading?: true;
  /** Width and height of a slide, or of the window, in CSS px. */
  readonly size: { readonly width: number; readonly height: number };
}

/** A built deck that is looked at, in whichever browser. */
export type DeckPage = Pick<Page, 'evaluate' | 'setViewportSize' | 'close'>;

/** A slide's size in CSS px. */
export function measureFormat(format: '16:9' | '4:3'): View['size'] {
  return { width: format === '4:3' ? 1200 : 1600, height: 900 };
}

/** Opens a built deck as the PDF shows it, without controls and motion, and waits until it can be looked at. */
export async function openDeck(browser: Browser, view: View): Promise<Page> {
  // Playwright waits by evaluating texts, which the page's own policy forbids; the network is shut.
  const page = await browser.newPage({
    viewport: view.size,
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  await page.addInitScript(NAME_HELPER);
  await page.goto(addressOf(view));
  await page.waitForFunction(isOpen, view.reading === true);
  return page;
}

/** The address of a built deck, with what is to be shown of it. */
export function addressOf({ file, reading, locale, theme }: View): string {
  const address = pathToFileURL(file);
  address.search = `?${reading ? '' : 'export&'}lang=${locale}${theme === 'dark' ? '&theme=dark' : ''}`;
  return address.href;
}

/** Runs in the browser: whether the deck can be looked at. */
export function isOpen(reading: boolean): boolean {
  const { view } = document.documentElement.dataset;
  const isShown = reading ? view === 'reading' : globalThis.Reveal?.isReady();
  return !!isShown && document.fonts.status === 'loaded';
}

/** Shows a slide by its index, with all its fragments: more than 99 no slide has. */
export async function showSlide(page: DeckPage, index: number): Promise<void> {
  await page.evaluate((h) => globalThis.Reveal.slide(h, 0, 99), index);
}

import { pathToFileURL } from 'node:url';
import type { Size } from './calls.ts';
import type { DeckPage, LentBrowser, LentPage } from './lent-browser.ts';

/** How a built deck is opened to be looked at. */
export interface View {
  /** Absolute path of the built `index.html`. */
  readonly file: string;
  readonly locale: string;
  readonly theme?: 'light' | 'dark';
  /** Whether it is opened as a document, as a window of that size shows it. */
  readonly reading?: true;
  /** Of a slide, or of the window. */
  readonly size: Size;
}

/** A slide's size in CSS px. */
export function measureFormat(format: '16:9' | '4:3'): Size {
  return { width: format === '4:3' ? 1200 : 1600, height: 900 };
}

/** Opens a built deck as the PDF shows it, without controls and motion, and waits until it can be looked at. */
export async function openDeck(browser: LentBrowser, view: View): Promise<LentPage> {
  const page = await browser.openPage({ size: view.size, still: true, free: true });
  await showView(page, view);
  return page;
}

/** Has a page show a built deck, or show it otherwise. */
export async function showView(page: DeckPage, view: View): Promise<void> {
  await page.setViewportSize(view.size);
  await page.goto(addressOf(view));
  await page.waitFor(isOpen, view.reading === true);
}

/** The address of a built deck, with what is to be shown of it. */
function addressOf({ file, reading, locale, theme }: View): string {
  const address = pathToFileURL(file);
  address.search = `?${reading ? '' : 'export&'}lang=${locale}${theme === 'dark' ? '&theme=dark' : ''}`;
  return address.href;
}

/** Runs in the browser: whether the deck can be looked at. */
function isOpen(reading: boolean): boolean {
  const { view } = document.documentElement.dataset;
  const isShown = reading ? view === 'reading' : globalThis.Reveal?.isReady();
  return !!isShown && document.fonts.status === 'loaded';
}

/** Shows a slide by its index, with all its fragments: more than 99 no slide has. */
export async function showSlide(page: DeckPage, index: number): Promise<void> {
  await page.evaluate((h: number) => globalThis.Reveal.slide(h, 0, 99), index);
}

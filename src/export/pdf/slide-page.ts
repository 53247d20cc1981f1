import type { Page } from 'puppeteer';
import { settleLineEnds } from '../line-ends.ts';
import { SLIDE_LINK } from './links.ts';
import type { SlideContent } from './losses.ts';

/** What is read off a slide just before it is printed. */
export interface PreparedSlide extends SlideContent {
  /** Pictures of the slide that did not load. */
  readonly missing: readonly string[];
}

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

/**
 * Makes the current slide ready to be printed with all its tags: links within the deck get an address that Chromium
 * keeps, words in another language a role with which it keeps their language (as of version 156).
 */
export async function prepareSlide(page: Page): Promise<PreparedSlide> {
  const prepared = await page.evaluate(
    async (address, foreign) => {
      const slide = globalThis.Reveal.getCurrentSlide();
      for (const element of slide.querySelectorAll(foreign)) element.setAttribute('role', 'mark');
      for (const link of slide.querySelectorAll('a[href^="#"]')) {
        const name = decodeURIComponent((link.getAttribute('href') ?? '').replace(/^#\/?/, ''));
        const target = document.getElementById(name)?.closest('section[id]')?.id ?? name;
        link.setAttribute('href', address + encodeURIComponent(target));
      }
      const pictures = [...slide.querySelectorAll('img')];
      await Promise.allSettled(pictures.map((picture) => picture.decode()));
      await document.fonts.ready;
      const drawn = '[role="img"], [aria-hidden="true"], svg, aside';
      const seen = { opacityProperty: true, visibilityProperty: true };
      const texts: string[] = [];
      const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (
          node.nodeValue?.trim() &&
          node.parentElement?.checkVisibility(seen) &&
          !node.parentElement.closest(drawn)
        )
          texts.push(node.nodeValue);
      const described = [...slide.querySelectorAll('[role="img"], img')];
      return {
        id: slide.id,
        texts,
        alternatives: described
          .map((one) => one.getAttribute('aria-label') ?? one.getAttribute('alt') ?? '')
          .filter((text) => text.trim()),
        missing: pictures
          .filter((picture) => !picture.complete || picture.naturalWidth === 0)
          .map((picture) => (picture.getAttribute('src') ?? '').slice(0, 80)),
      };
    },
    SLIDE_LINK,
    INLINE_FOREIGN,
  );
  await page.evaluate(settleLineEnds, '.slides > section.present');
  return prepared;
}

const INLINE_FOREIGN = ['span', 'data', 'time', 'cite', 'q', 'i', 'b', 'abbr', 'dfn', 'small']
  .map((tag) => `${tag}[lang]:not([role])`)
  .join();

function shorten(url: string): string {
  return url.length > 100 ? `${url.slice(0, 100)}…` : url;
}

import type { LentPage } from '../../browser/lent-browser.ts';
import { keepLanguages } from '../../browser/page-functions.ts';
import type { SlideContent } from '../write/losses.ts';
import { settleLineEnds } from './line-ends.ts';

/** What is read of a slide just before it is printed. */
interface ReadSlide extends SlideContent {
  /** Addresses of pictures that did not load. */
  readonly missing: readonly string[];
  /** Ids that links lead to and no slide has. */
  readonly lost: readonly string[];
}

/** Milliseconds that reveal.js may take to lay the print view out. */
const START_LIMIT = 60_000;

/** The query with which reveal.js shows all slides of a language below each other, a page each. */
export function addressPrintView(locale: string): string {
  const query = {
    lang: locale,
    export: '',
    view: 'print',
    // A slide is one page, of its whole height, in its last state and without notes.
    pdfSeparateFragments: 'false',
    pdfMaxPagesPerSlide: '1',
    pdfPageHeightOffset: '0',
    showNotes: 'false',
  };
  return `?${new URLSearchParams(query)}`;
}

/** Waits until the print view is laid out; false where it never is. */
export async function openPrintView(page: LentPage): Promise<boolean> {
  const isOpen = () => globalThis.Reveal?.isReady() && document.querySelector('.pdf-page') !== null;
  return page.waitFor(isOpen, undefined, START_LIMIT).then(
    () => true,
    () => false,
  );
}

/**
 * Makes the print view ready to be printed with tags, and reads what the print must say; the problems it finds name
 * their slide.
 */
export async function preparePrintView(
  page: LentPage,
): Promise<{ slides: readonly SlideContent[]; problems: readonly string[] }> {
  const fonts = await page.evaluate(loadFonts);
  await page.evaluate(showSlides);
  await page.evaluate(keepLanguages, '.slides');
  const read = await page.evaluate(readSlides);
  await page.evaluate(settleLineEnds, '.slides');
  const problems = read.flatMap(({ id, missing, lost }) => [
    ...missing.map((picture) => `slide ${id}: the picture ${picture} did not load`),
    ...lost.map((target) => `slide ${id}: a link leads to #${target}, which is on no slide`),
  ]);
  const slides = read.map(({ id, texts, alternatives }) => ({ id, texts, alternatives }));
  return { slides, problems: [...fonts.map(explainFont), ...problems] };
}

function explainFont(font: string): string {
  return `the font ${font} could not be loaded: see its files in src/font/registry.ts`;
}

// What follows runs in the browser: self-contained functions, since it is given their source alone.

/** Loads every font face of the deck; the names of those that fail. */
async function loadFonts(): Promise<string[]> {
  await Promise.allSettled([...document.fonts].map((face) => face.load()));
  return [...document.fonts]
    .filter((face) => face.status === 'error')
    .map((face) => `${face.family} ${face.weight} ${face.style}`);
}

/**
 * Puts every slide into its last state, and takes away what hides all but the current one from assistive technology:
 * reveal.js leaves it there, and Chromium gives what is hidden no tags.
 */
function showSlides(): void {
  const still = document.createElement('style');
  still.textContent = '.slides * { transition: none !important; animation: none !important }';
  document.head.append(still);
  for (const slide of document.querySelectorAll('.pdf-page section'))
    for (const name of ['hidden', 'aria-hidden', 'inert']) slide.removeAttribute(name);
  for (const { classList } of document.querySelectorAll('.slides .fragment')) {
    classList.add('visible');
    classList.remove('current-fragment');
  }
}

/** Reads what each slide says once its pictures are there, and has each link lead to a slide as a whole. */
async function readSlides(): Promise<ReadSlide[]> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.slides img')];
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  await document.fonts.ready;
  const drawn = '[role="img"], [aria-hidden="true"], svg, aside';
  const seen = { opacityProperty: true, visibilityProperty: true };
  const readTexts = (slide: Element): string[] => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (node.nodeValue?.trim() && element?.checkVisibility(seen) && !element.closest(drawn))
        texts.push(node.nodeValue);
    }
    return texts;
  };
  /** The ids that links of the slide lead to in vain. */
  const settleLinks = (slide: Element): string[] => {
    const lost: string[] = [];
    for (const link of slide.querySelectorAll('a[href^="#"]')) {
      const name = decodeURIComponent((link.getAttribute('href') ?? '').replace(/^#\/?/, ''));
      const target = document.getElementById(name)?.closest('section[id]')?.id;
      if (target) link.setAttribute('href', `#${encodeURIComponent(target)}`);
      else lost.push(name);
    }
    return lost;
  };
  return [...document.querySelectorAll('.pdf-page > section')].map((slide) => ({
    id: slide.id,
    texts: readTexts(slide),
    alternatives: [...slide.querySelectorAll('[role="img"], img')]
      .map((one) => one.getAttribute('aria-label') ?? one.getAttribute('alt') ?? '')
      .filter((text) => text.trim()),
    missing: [...slide.querySelectorAll('img')]
      .filter((picture) => !picture.complete || picture.naturalWidth === 0)
      .map((picture) => (picture.getAttribute('src') ?? '').slice(0, 80)),
    lost: settleLinks(slide),
  }));
}

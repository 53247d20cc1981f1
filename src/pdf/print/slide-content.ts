// What runs in decktape's page; self-contained functions, since the browser is given their source alone.
import type { SlideContent } from '../write/losses.ts';

/** What is read off a slide just before it is printed. */
export interface PreparedSlide extends SlideContent {
  /** Pictures of the slide that did not load. */
  readonly missing: readonly string[];
}

/** Gives every link within the deck an address that Chromium keeps: it drops links to what it does not print. */
export function keepLinks(address: string): void {
  for (const link of document.querySelectorAll('.slides a[href^="#"]')) {
    const name = decodeURIComponent((link.getAttribute('href') ?? '').replace(/^#\/?/, ''));
    const target = document.getElementById(name)?.closest('section[id]')?.id ?? name;
    link.setAttribute('href', address + encodeURIComponent(target));
  }
}

/** Shows all fragments, as reveal.js does when decktape asks it to: by then one slide alone is on the page. */
export function showFragments(): void {
  for (const fragment of document.querySelectorAll('.slides .fragment'))
    fragment.classList.add('visible');
}

/**
 * Takes every slide but the current one off the page: Chromium styles and lays out all of a page each time it prints a
 * part of it, and reveal.js goes through all slides at each step. Together that is most of the time that a print takes.
 */
export function leaveAlone(): void {
  const current = globalThis.Reveal.getCurrentSlide();
  const deck = current.parentElement as Element & { order?: readonly Element[] };
  deck.order ??= [...deck.children];
  for (const slide of [...deck.children]) if (slide !== current) slide.remove();
  globalThis.Reveal.sync();
}

/** Puts the slide after the current one back on the page, for reveal.js to go to. */
export function bringNext(): void {
  const current = globalThis.Reveal.getCurrentSlide();
  const { order = [] } = current.parentElement as Element & { order?: readonly Element[] };
  const next = order[order.indexOf(current) + 1];
  if (next) current.after(next);
}

/** Reads what the current slide says once its fonts and pictures are there. */
export async function readSlide(): Promise<PreparedSlide> {
  const slide = globalThis.Reveal.getCurrentSlide();
  const pictures = [...slide.querySelectorAll('img')];
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  await document.fonts.ready;
  const drawn = '[role="img"], [aria-hidden="true"], svg, aside';
  const seen = { opacityProperty: true, visibilityProperty: true };
  const texts: string[] = [];
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.nodeValue?.trim() && element?.checkVisibility(seen) && !element.closest(drawn))
      texts.push(node.nodeValue);
  }
  return {
    id: slide.id,
    texts,
    alternatives: [...slide.querySelectorAll('[role="img"], img')]
      .map((one) => one.getAttribute('aria-label') ?? one.getAttribute('alt') ?? '')
      .filter((text) => text.trim()),
    missing: pictures
      .filter((picture) => !picture.complete || picture.naturalWidth === 0)
      .map((picture) => (picture.getAttribute('src') ?? '').slice(0, 80)),
  };
}

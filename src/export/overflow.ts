import type { Browser, Page } from '@playwright/test';
import { countFragments } from '../check/fragments.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Slide } from '../model/slide.ts';
import { listSlides } from '../render/slides.ts';
import { measureFormat, openDeck, showSlide, type View } from './deck-browser.ts';
import { type Misfit, measureSlide } from './overflow-measure.ts';

/**
 * Measures every slide in every language and fragment state of a built deck in a real browser.
 * Text beyond the slide, cut off by its container or over other text comes as `overflow`, with element and excess in px.
 */
export async function checkOverflow(
  deck: Deck,
  file: string,
  browser: Browser,
): Promise<readonly Diagnostic[]> {
  const size = measureFormat(deck.settings.format);
  const found = await Promise.all(
    deck.settings.languages.map((locale) => measureLanguage(deck, { file, locale, size }, browser)),
  );
  return found.flat();
}

async function measureLanguage(
  deck: Deck,
  view: View,
  browser: Browser,
): Promise<readonly Diagnostic[]> {
  const page = await openDeck(browser, view);
  const found: Diagnostic[] = [];
  for (const [index, slide] of listSlides(deck, view.locale).entries())
    found.push(...(await measureStates(page, slide, index)));
  await page.close();
  return found;
}

/** One diagnostic for each element that misfits, however many fragment states show it. */
async function measureStates(
  page: Page,
  slide: Slide,
  index: number,
): Promise<readonly Diagnostic[]> {
  const misfits = new Map<string, Misfit>();
  for (let fragment = -1; fragment < countFragments(slide); fragment += 1) {
    await showSlide(page, index, fragment);
    for (const misfit of await page.evaluate(measureSlide)) {
      const key = `${misfit.kind} ${misfit.element}`;
      if ((misfits.get(key)?.excess ?? 0) < misfit.excess) misfits.set(key, misfit);
    }
  }
  return [...misfits.values()].map((misfit) => explainMisfit(misfit, slide));
}

function explainMisfit({ kind, element, excess }: Misfit, slide: Slide): Diagnostic {
  return {
    severity: 'error',
    code: 'overflow',
    message: `${element} ${kind} by ${excess} px; shorten the text or choose another layout`,
    place: slide.place,
    slide: slide.id,
  };
}

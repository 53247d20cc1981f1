import { expect, type Page } from '@playwright/test';
import { delegationUrl, publicUrl } from '../fixture/built-deck.ts';
import { test } from '../fixture/kept-page.ts';

/** Where every element of a slide stands on it, in px of the slide. */
type Places = readonly (readonly [name: string, ...box: number[]])[];

/** Runs in the browser: the places on the slides that `selector` finds, by their ids without `prefix`. */
function readPlaces([selector, prefix]: readonly [string, string]): Record<string, Places> {
  const slides = [...document.querySelectorAll<HTMLElement>(selector)];
  return Object.fromEntries(
    slides.map((slide) => {
      const frame = slide.getBoundingClientRect();
      const scale = frame.width / slide.offsetWidth;
      const elements = [...slide.querySelectorAll('*')].filter(
        (one) => !one.closest('aside') && one.getClientRects().length > 0,
      );
      const places = elements.map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        const box = [left - frame.left, top - frame.top, width, height];
        const size = Number.parseFloat(getComputedStyle(one).fontSize);
        return [one.tagName, ...box.map((length) => length / scale), size] as const;
      });
      return [slide.id.replace(prefix, ''), places];
    }),
  );
}

async function readDeck(page: Page, language: string): Promise<Record<string, Places>> {
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto(`${publicUrl}?export&lang=${language}`);
  await page.waitForFunction(() => globalThis.Reveal?.isReady());
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.evaluate(`(${readShown})(${readPlaces})`);
}

/** Runs in the browser: the places on all slides, each shown with all its fragments. */
function readShown(read: typeof readPlaces): Record<string, Places> {
  const found: Record<string, Places> = {};
  for (let index = 0; index < Reveal.getTotalSlides(); index += 1) {
    Reveal.slide(index, 0, 99);
    Object.assign(found, read(['.slides > .present', '']));
  }
  return found;
}

test('what is signed on the review page is the slide itself, in each language', async ({
  page,
}) => {
  const decks = new Map<string, Record<string, Places>>();
  for (const language of ['en', 'fr', 'nl']) decks.set(language, await readDeck(page, language));
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(delegationUrl.replace('index.html', 'review.html'));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const [language, deck] of decks) {
    const selector = `.slide-picture[lang="${language}"] section.slide`;
    const review = await page.evaluate(readPlaces, [selector, `${language}-`] as const);
    expect(Object.keys(review)).toEqual(Object.keys(deck));
    const moved = Object.entries(deck).flatMap(([id, places]) =>
      places.flatMap(([name, ...box], index) => {
        const [, ...shown] = review[id]?.[index] ?? [];
        const isSame = box.every((length, at) => Math.abs(length - (shown[at] ?? -99)) < 2);
        const what = `${language} ${id}: ${name}`;
        return isSame ? [] : [`${what} ${box.map(Math.round)} is ${shown.map(Math.round)}`];
      }),
    );
    expect(moved).toEqual([]);
  }
});

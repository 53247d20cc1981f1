import { expect, type Page } from '@playwright/test';
import { publicUrl } from '../fixture/built-deck.ts';
import { test } from '../fixture/kept-page.ts';
import { type Look, measureLook } from './look-measure.ts';

async function open(
  page: Page,
  language: string,
  theme: string,
  reducedMotion: 'reduce' | 'no-preference' = 'reduce',
): Promise<void> {
  await page.emulateMedia({ reducedMotion });
  await page.goto(`${publicUrl}?lang=${language}&theme=${theme}`);
  await page.waitForFunction(() => globalThis.Reveal?.isReady());
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Runs in the browser: shows each slide with all its fragments, and what `look` sees of it. */
function eachSlide(look: () => Look): readonly Look[] {
  const seen: Look[] = [];
  for (let index = 0; index < Reveal.getTotalSlides(); index += 1) {
    Reveal.slide(index, 0, 99);
    seen.push(look());
  }
  return seen;
}

const measureSlides = (page: Page): Promise<readonly Look[]> =>
  page.evaluate(`(${eachSlide})(${measureLook})`);

async function goTo(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => {
    Reveal.slide(Reveal.getSlides().findIndex((slide) => slide.querySelector(wanted)));
  }, selector);
}

/** Shows one language after the other: a window for each, and the deck in it, would take as long as to measure it. */
let turned: Page | undefined;

test.afterAll(() => turned?.close());

for (const language of ['en', 'fr', 'nl'])
  test.describe(`every slide in light and in dark, ${language}`, () => {
    let looks: readonly Look[] = [];
    let faces: readonly string[] = [];

    test.describe.configure({ mode: 'default' });
    test.beforeAll(async ({ browser }) => {
      const page = turned ?? (await browser.newPage());
      const html = page.locator('html');
      if (!turned) await open(page, language, 'dark');
      else {
        while ((await html.getAttribute('lang')) !== language) await page.keyboard.press('l');
        await page.keyboard.press('d');
      }
      turned = page;
      await expect(html).toHaveAttribute('data-theme', 'dark');
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const dark = await measureSlides(page);
      await page.keyboard.press('d');
      await expect(html).toHaveAttribute('data-theme', 'light');
      looks = [...dark, ...(await measureSlides(page))];
      faces = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
    });

    test('has text of 4.5:1 or more', () => {
      expect(
        looks.flatMap(({ id, texts }) =>
          texts
            .filter(({ contrast }) => contrast < 4.5)
            .map(({ name, contrast }) => `${id}: ${name} ${contrast.toFixed(2)}`),
        ),
      ).toEqual([]);
    });

    test('has marks of 3:1 or more', () => {
      expect(
        looks.flatMap(({ id, marks }) =>
          marks
            .filter(({ contrast }) => contrast < 3)
            .map(({ name, contrast }) => `${id}: ${name} ${contrast.toFixed(2)}`),
        ),
      ).toEqual([]);
      expect(looks.flatMap(({ marks }) => marks).length).toBeGreaterThan(200);
    });

    test('has no text under 24 px but the furniture, and that not under 18 px', () => {
      expect(
        looks.flatMap(({ id, texts }) =>
          texts
            .filter(({ size, furniture }) => size < (furniture ? 18 : 24) - 0.05)
            .map(({ name, size }) => `${id}: ${name} ${size.toFixed(1)} px`),
        ),
      ).toEqual([]);
    });

    test('loads no face from elsewhere', () => {
      expect(faces.filter((name) => !name.startsWith('data:'))).toEqual([]);
    });
  });

test('with forced colours, light and dark, and with more contrast every text has 4.5:1 or more, and every mark of a chart 3:1', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${publicUrl}?lang=en`);
  await page.waitForFunction(() => globalThis.Reveal?.isReady());
  const weak: string[] = [];
  for (const [name, media] of [
    ['forced light', { forcedColors: 'active', contrast: null, colorScheme: 'light' }],
    ['forced dark', { forcedColors: 'active', contrast: null, colorScheme: 'dark' }],
    ['more contrast', { forcedColors: null, contrast: 'more', colorScheme: 'light' }],
  ] as const) {
    await page.emulateMedia(media);
    for (const { id, texts, marks } of await measureSlides(page))
      for (const one of [
        ...texts.filter(({ contrast }) => contrast < 4.5),
        ...marks.filter(({ contrast }) => contrast < 3),
      ])
        weak.push(`${name}, ${id}: ${one.name}`);
  }
  expect(weak).toEqual([]);
});

const setToken = (page: Page, token: string, value: string) =>
  page.evaluate(([name, set]) => document.documentElement.style.setProperty(name, set), [
    token,
    value,
  ] as const);

test('the one colour in the tokens dresses slides full of it, timelines, flows and kickers', async ({
  page,
}) => {
  await open(page, 'en', 'light');
  await setToken(page, '--brand', 'rgb(90, 20, 110)');
  const shown = page.locator('.reveal > .slides > section.present');
  for (const [chart, element, property] of [
    ['.chart-unit-field', shown, 'background-color'],
    ['.chart-timeline', shown.locator('.year-filled'), 'background-color'],
    ['.chart-flow', shown.locator('.flow-done'), 'fill'],
    ['.chart-flow', shown.locator('.kicker'), 'color'],
  ] as const) {
    await goTo(page, chart);
    await expect(element.first()).toHaveCSS(property, 'rgb(90, 20, 110)');
  }
});

test('the display face in the tokens sets titles and the figures of charts', async ({ page }) => {
  await open(page, 'en', 'light');
  await goTo(page, '.chart-index-bar');
  await setToken(page, '--font-display', 'Courier');
  const shown = page.locator('.reveal > .slides > section.present');
  for (const element of ['.slide-head :is(h1, h2, h3)', '.bar-value'])
    await expect(shown.locator(element).first()).toHaveCSS('font-family', 'Courier');
});

/** Names of what moves while the chart with bars that rise comes up. */
async function listMotion(page: Page) {
  await goTo(page, '.chart-index-bar');
  return page.evaluate(() =>
    document
      .getAnimations()
      .map(
        (one) => (one as CSSAnimation).animationName ?? (one as CSSTransition).transitionProperty,
      ),
  );
}

test('nothing moves for a reader who asked for reduced motion', async ({ page }) => {
  await open(page, 'en', 'light', 'reduce');
  expect(await listMotion(page)).toEqual([]);
});

test('bars rise for a reader who did not, and nothing of a chart is hidden while it moves', async ({
  page,
}) => {
  await open(page, 'en', 'light', 'no-preference');
  expect(await listMotion(page)).toContain('rise');
  for (const chart of ['.chart-index-bar', '.chart-unit-field', '.chart-flow']) {
    await page.evaluate(() => Reveal.slide(0));
    await goTo(page, chart);
    await page.evaluate(() => {
      for (const one of document.getAnimations()) {
        if (!(one instanceof CSSAnimation)) {
          one.finish();
          continue;
        }
        one.pause();
        one.currentTime = 0;
      }
    });
    const { texts, marks } = await page.evaluate(measureLook);
    const hidden = [...texts, ...marks].filter(({ contrast }) => contrast < 3);
    expect(hidden, chart).toEqual([]);
  }
});

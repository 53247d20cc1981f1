import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { publicUrl } from '../fixture/built-deck.ts';
import { test } from '../fixture/kept-page.ts';
import { type Look, measureLook } from './look-measure.ts';

/** axe-core's rules for WCAG 2.2, A and AA, of all versions before it. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

/** Shows each slide with all its fragments, and what `look` makes of it. */
async function eachSlide<T>(page: Page, look: () => Promise<T>): Promise<readonly T[]> {
  const total = await page.evaluate(() => Reveal.getTotalSlides());
  const seen: T[] = [];
  for (let index = 0; index < total; index += 1) {
    await page.evaluate((h) => Reveal.slide(h, 0, 99), index);
    seen.push(await look());
  }
  return seen;
}

async function goTo(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => {
    Reveal.slide(Reveal.getSlides().findIndex((slide) => slide.querySelector(wanted)));
  }, selector);
}

for (const language of ['en', 'fr', 'nl'])
  test.describe(`every slide in light and in dark, ${language}`, () => {
    let looks: readonly Look[] = [];
    let violations: readonly string[] = [];
    let faces: readonly string[] = [];

    test.describe.configure({ mode: 'default' });
    test.beforeAll(async ({ browser }) => {
      const page = await browser.newPage();
      const look = () => eachSlide(page, () => page.evaluate(measureLook));
      await open(page, language, 'dark');
      const dark = await look();
      await page.keyboard.press('d');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      looks = [...dark, ...(await look())];
      faces = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      // Elements are the same in each language; everyone.spec.ts looks at all words.
      if (language === 'en') {
        await page.evaluate(axe);
        violations = (await eachSlide(page, () => findViolations(page))).flat();
      }
      await page.close();
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

    if (language === 'en')
      test('violates no rule of WCAG 2.2 A or AA that axe knows', () => {
        expect(violations).toEqual([]);
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
  const looks = await eachSlide(page, async () => {
    const seen: (readonly [name: string, look: Look])[] = [];
    for (const [name, media] of [
      ['forced light', { forcedColors: 'active', contrast: null, colorScheme: 'light' }],
      ['forced dark', { forcedColors: 'active', contrast: null, colorScheme: 'dark' }],
      ['more contrast', { forcedColors: null, contrast: 'more', colorScheme: 'light' }],
    ] as const) {
      await page.emulateMedia(media);
      seen.push([name, await page.evaluate(measureLook)]);
    }
    return seen;
  });
  const weak = looks
    .flat()
    .flatMap(([media, { id, texts, marks }]) =>
      [
        ...texts.filter(({ contrast }) => contrast < 4.5),
        ...marks.filter(({ contrast }) => contrast < 3),
      ].map(({ name }) => `${media}, ${id}: ${name}`),
    );
  expect(weak).toEqual([]);
});

async function findViolations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (tags) => {
    const slide = document.querySelector('.reveal > .slides > section.present');
    const { violations } = await (
      globalThis as unknown as { axe: typeof import('axe-core') }
    ).axe.run(slide ?? document, { runOnly: tags, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${slide?.id}: ${id} ${target.join(' ')}`),
    );
  }, WCAG);
}

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

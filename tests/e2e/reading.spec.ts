import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { compileProject } from '../../src/command/compile-project.ts';
import { buildPage } from '../../src/export/deck-page.ts';
import { publicUrl, writeDeck } from '../fixture/built-deck.ts';
import { test } from '../fixture/kept-page.ts';
import { inventLayouts, REEF } from '../fixture/layout-deck.ts';

/** Windows in which a slide's text would be under 16 px: phones, a landscape one, a tablet, and 1600 px at 400 %. */
const WINDOWS = [
  [320, 640],
  [390, 844],
  [844, 390],
  [1024, 768],
  [400, 225],
] as const;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`${publicUrl}${address}`);
  await page.waitForFunction(() => document.documentElement.dataset.view === 'reading');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** As a finger does it: the bar stands where it is, and nothing is scrolled for it. */
async function tap(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('there is nothing to tap');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

/** Runs in the browser: text under 16 px as it is painted, and what stands out of the window at its sides. */
function findFaults(): string[] {
  const faults: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || element.closest('.announcer, script')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const svg = element.closest('svg');
    const zoom = svg ? (svg.getScreenCTM()?.a ?? 1) : 1;
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * zoom;
    const words = node.textContent.trim().slice(0, 30);
    if (size > 0 && size < 15 + (element.closest('.slide') ? 0.99 : 0))
      faults.push(`${words}: ${size.toFixed(1)} px`);
    range.selectNodeContents(node);
    for (const { left, right, width } of range.getClientRects())
      if (width > 1 && (left < -1 || right > innerWidth + 1)) faults.push(`${words}: outside`);
  }
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
  return [...new Set(faults)];
}

/** Runs in the browser: texts of a slide beside each other or wider than it; a chart and a table place their own. */
function findBeside(): string[] {
  return [...document.querySelectorAll('.slide-body')].flatMap((body) => {
    const { right } = body.getBoundingClientRect();
    const texts = [...body.querySelectorAll('p, li, h2, h3, h4, h5, h6')]
      .filter((block) => !block.closest('.chart, table') && !block.querySelector('p, li'))
      .map((block) => ({ words: block.textContent, box: block.getBoundingClientRect() }));
    return texts.flatMap(({ words, box }, at) => [
      ...texts
        .slice(at + 1)
        .filter((other) => other.box.top < box.bottom - 1 && other.box.bottom > box.top + 1)
        .map((other) => `${words} | ${other.words}`),
      ...(box.right > right + 1 ? [`${words}: wider`] : []),
    ]);
  });
}

test('a slide of each layout is one column of text of 16 px or more, and nothing stands out', async ({
  browser,
}) => {
  const folder = writeDeck('layouts', { ...inventLayouts(), 'assets/pictures/reef.svg': REEF });
  const session = { root: folder, print: () => {}, report: () => {} };
  await buildPage('public', await compileProject(session), folder);
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.waitForFunction(() => document.documentElement.dataset.view === 'reading');
  for (const [width, height] of WINDOWS) {
    await page.setViewportSize({ width, height });
    const found = [await page.evaluate(findFaults), await page.evaluate(findBeside)];
    expect(found.flat(), `${width} × ${height}`).toEqual([]);
  }
  await page.close();
});

test.describe('in one language after the other', () => {
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await open(page, '?lang=en');
  });
  test.afterAll(() => page.close());

  for (const language of ['en', 'fr', 'nl'])
    test(`in windows too small for slides all text is 16 px or more and nothing stands out, ${language}`, async () => {
      const found: string[] = [];
      const html = page.locator('html');
      while ((await html.getAttribute('lang')) !== language) await page.keyboard.press('l');
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      for (const [width, height] of WINDOWS) {
        await page.setViewportSize({ width, height });
        const total = await page.locator('main .slides > section').count();
        await expect(page.locator('main .slides > section:visible')).toHaveCount(total);
        await expect(page.locator('main .slide-number:visible')).toHaveCount(total);
        const faults = await page.evaluate(findFaults);
        found.push(...faults.map((fault) => `${width} × ${height}: ${fault}`));
      }
      expect(found).toEqual([]);
    });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a link opens its slide, and the address follows what is read', async ({ page }) => {
    await open(page, '?lang=en#environment');
    await expect(page.locator('#environment')).toBeInViewport();
    await page.locator('#rise').evaluate((slide) => slide.scrollIntoView());
    await expect(page).toHaveURL(/#rise$/);
  });

  test('another language keeps the slide where it was', async ({ page }) => {
    await open(page, '?lang=en');
    await page.locator('#protocol').evaluate((slide) => slide.scrollIntoView());
    await expect(page).toHaveURL(/#protocol$/);
    const before = await page.locator('#protocol').boundingBox();
    await tap(page, page.getByRole('link', { name: 'NL', exact: true }));
    await expect(page.locator('#protocol')).toHaveAttribute('lang', 'nl');
    const after = await page.locator('#protocol').boundingBox();
    expect(Math.abs((before?.y ?? 0) - (after?.y ?? 99))).toBeLessThan(3);
    await expect(page).toHaveURL(/lang=nl.*#protocol$/);
  });

  test('a tap on a figure leads to its source', async ({ page }) => {
    await open(page, '?lang=en#protocol');
    const figure = page.locator('#protocol a.fact').first();
    await figure.evaluate((link) => link.scrollIntoView({ block: 'center' }));
    const source = (await figure.getAttribute('href')) ?? '';
    await tap(page, figure);
    await expect(page.locator(`${source}:target`)).toBeInViewport();
  });

  test('every fragment is shown', async ({ page }) => {
    await open(page, '?lang=en');
    const total = await page.locator('main .fragment').count();
    expect(total).toBeGreaterThan(0);
    expect(
      await page
        .locator('main .fragment')
        .evaluateAll((all) => all.filter((one) => getComputedStyle(one).opacity !== '1').length),
    ).toBe(0);
  });

  test('one button shows the slides, at the slide that was read, and back', async ({ page }) => {
    await open(page, '?lang=en#environment');
    await tap(page, page.getByRole('button', { name: 'Show as slides' }));
    await expect(page.locator('main section.present')).toHaveAttribute('id', 'environment');
    await page.touchscreen.tap(200, 715);
    await tap(page, page.getByRole('button', { name: 'Show as a document' }));
    await expect(page.locator('html')).toHaveAttribute('data-view', 'reading');
    await expect(page.locator('#environment')).toBeInViewport();
    await expect(page.locator('main .slides > section:visible')).toHaveCount(
      await page.locator('main .slides > section').count(),
    );
  });
});

test('a window that grows and shrinks changes the view and keeps the slide', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await open(page, '?lang=en#protocol');
  await page.setViewportSize({ width: 1600, height: 900 });
  await expect(page.locator('main section.present')).toHaveAttribute('id', 'protocol');
  await page.mouse.move(30, 30);
  await page.getByRole('button', { name: 'Show as a document' }).click();
  const sections = page.locator('main .slides > section');
  await expect(page.locator('section:visible')).toHaveCount(await sections.count());
  await expect(page.locator('#protocol')).toBeInViewport();
  const bar = await page.getByRole('button', { name: 'Show as slides' }).boundingBox();
  await page.mouse.click((bar?.x ?? 0) + 20, (bar?.y ?? 0) + 20);
  await expect(page.locator('main section.present')).toHaveAttribute('id', 'protocol');
  await page.keyboard.press('PageDown');
  const next = (await page.locator('main section.present').getAttribute('id')) ?? '';
  await page.setViewportSize({ width: 900, height: 700 });
  await expect(page.locator(`#${next}`)).toBeInViewport();
  expect(await page.locator('main section[hidden], main section[aria-hidden]').count()).toBe(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [width, height] of [
    [1600, 900],
    [390, 844],
  ] as const)
    test(`the whole deck reads in its first language at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(publicUrl);
      const sections = page.locator('main .slides > section');
      expect(await sections.count()).toBeGreaterThan(10);
      await expect(page.locator('section:visible')).toHaveCount(await sections.count());
      for (const text of ['more than 1,000,000', '68%'])
        await expect(page.locator('main')).toContainText(text);
    });

  test('the other languages are a link away, and so are their slides', async ({ page }) => {
    await page.goto(publicUrl);
    await page.getByRole('link', { name: 'FR', exact: true }).click();
    await expect(page.locator('[lang="fr"] section:visible').first()).toBeInViewport();
    await expect(page.locator('main')).toBeHidden();
    await page.goto(`${publicUrl}#fr.environment`);
    await expect(page.locator('[id="fr.environment"]')).toBeInViewport();
  });

  test('no id stands twice', async ({ page }) => {
    await page.goto(publicUrl);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test as fresh, type Page } from '@playwright/test';
import { delegationUrl, publicUrl } from '../fixture/built-deck.ts';
import { test } from '../fixture/kept-page.ts';

/** A slide with two fragments in each language of the repository's deck. */
const CLOSING = 'side-events';

async function open(page: Page, url: string, query = ''): Promise<void> {
  const address = new URL(url);
  address.search = query;
  await page.goto(address.href);
  await page.waitForFunction(() => globalThis.Reveal?.isReady());
  // The bar comes with a movement.
  await page.mouse.move(20, 20);
  await page.mouse.move(40, 40);
}

async function goTo(page: Page, id: string, fragment = -1): Promise<void> {
  await page.evaluate(
    ([slide, f]) => {
      const index = Reveal.getSlides().findIndex((section) => section.id === slide);
      Reveal.slide(index, 0, f);
    },
    [id, fragment] as const,
  );
}

const index = (page: Page) => page.evaluate(() => Reveal.getIndices().h);
const current = (page: Page) => page.locator('.reveal .slides > section.present');

for (const [edition, url] of [
  ['public', publicUrl],
  ['delegation', delegationUrl],
] as const) {
  test(`the ${edition} deck shows every slide without an error, and asks nothing from anywhere`, async ({
    page,
  }) => {
    const asked: string[] = [];
    const problems: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await open(page, url);
    const total = await page.evaluate(() => Reveal.getTotalSlides());
    for (let index = 1; index < total; index += 1)
      await page.evaluate((h) => Reveal.slide(h), index);
    expect(problems).toEqual([]);
    const [own, ...others] = asked.filter((address) => !/^(data|blob):/.test(address));
    expect([own?.startsWith('file:'), others]).toEqual([true, []]);
  });
}

test('the first slide is painted at its right size before any script has run', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 675 });
  const stopped = readFileSync(fileURLToPath(publicUrl), 'utf8').replace(
    /<script type="module"[^>]*>[\s\S]*?<\/script>/,
    '',
  );
  await page.setContent(stopped);
  const box = await page.locator('main .slides > section').first().boundingBox();
  expect([box?.width, box?.height].map((length) => Math.round(length ?? 0))).toEqual([1200, 675]);
  await expect(page.locator('main .slides > section:visible')).toHaveCount(1);
});

test('?lang= chooses the language', async ({ page }) => {
  await open(page, publicUrl, '?lang=nl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test.describe('with a French browser', () => {
  test.use({ locale: 'fr-BE' });
  test('the browser’s language chooses where nothing is asked for', async ({ page }) => {
    await open(page, publicUrl);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  });
});

test.describe('with a browser in a language the deck does not have', () => {
  test.use({ locale: 'ja' });
  test('the deck’s first language is shown', async ({ page }) => {
    await open(page, publicUrl);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

/** Each of these leaves a window in which nothing is open, and the next takes that as it is: to load it takes longer than most. */
test.describe('in a window that stays open', () => {
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await open(page, publicUrl, '?lang=en');
  });
  test.afterAll(() => page.close());
  test.beforeEach(async () => {
    await expect(page.locator('dialog')).toHaveCount(0);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.mouse.move(20, 20);
    await page.mouse.move(40, 40);
    await page.keyboard.press('Home');
    const html = page.locator('html');
    while ((await html.getAttribute('lang')) !== 'en') await page.keyboard.press('l');
    await expect(html).not.toHaveAttribute('data-black', '');
    expect(await index(page)).toBe(0);
  });

  const isBlack = () => page.locator('html[data-black]').count();

  test('L keeps slide and fragment and does not reload, and title and furniture follow', async () => {
    await goTo(page, CLOSING, 0);
    await page.evaluate(() => {
      document.body.dataset.mark = 'still here';
    });
    const before = [await page.title(), await current(page).locator('.source').textContent()];
    await page.keyboard.press('l');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(current(page)).toHaveAttribute('id', CLOSING);
    await expect(current(page).locator('.fragment.visible')).toHaveCount(1);
    await expect(page.locator('body')).toHaveAttribute('data-mark', 'still here');
    const after = [await page.title(), await current(page).locator('.source').textContent()];
    expect(after.map((text, index) => text === before[index])).toEqual([false, false]);
  });

  test('the visible control shows the language that was pressed, and the clicker still turns', async () => {
    await page.getByRole('link', { name: 'NL' }).click();
    await expect(page.getByRole('link', { name: 'NL' })).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    await page.keyboard.press('PageDown');
    expect(await index(page)).toBe(1);
  });

  test('the right arrow, space and a clicker go on, and a clicker goes back', async () => {
    const seen: number[] = [];
    for (const key of ['ArrowRight', 'Space', 'PageDown', 'PageUp']) {
      await page.keyboard.press(key);
      seen.push(await index(page));
    }
    expect(seen).toEqual([1, 2, 3, 2]);
  });

  test('B, a turn, Escape, a point or a click ends the black screen, on the same slide', async () => {
    await page.keyboard.press('PageDown');
    const press = (key: string) => () => page.keyboard.press(key);
    for (const end of [
      ...['b', 'PageDown', 'PageUp', 'Escape', '.'].map(press),
      () => page.mouse.click(800, 450),
    ]) {
      await page.keyboard.press('b');
      expect(await isBlack()).toBe(1);
      const seen = await page.evaluate(
        () => getComputedStyle(document.body, '::after').backgroundColor,
      );
      expect(seen).toBe('rgb(0, 0, 0)');
      await end();
      expect(await isBlack()).toBe(0);
      expect(await index(page)).toBe(1);
    }
  });

  test('the overview shows all slides, and a number and Enter lead to one', async () => {
    await page.keyboard.press('o');
    const total = await page.evaluate(() => Reveal.getTotalSlides());
    await expect(page.locator('.slide-grid .slide-picture')).toHaveCount(total);
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await expect(current(page).locator('.slide-number')).toContainText(/^5/);
    // As elsewhere a number alone, and Enter; in the field, also as AZERTY types it without Shift.
    await page.keyboard.press('o');
    await page.keyboard.type('((');
    await expect(page.getByRole('status')).not.toBeEmpty();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect(current(page).locator('.slide-number')).toContainText(/^5/);
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await expect(current(page).locator('.slide-number')).toContainText(/^12/);
  });

  test('words of a title, else of a slide, lead to it, whatever their accents, and Backspace leads back', async () => {
    await page.keyboard.press('l');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await page.keyboard.press('g');
    await page.keyboard.type('cybercriminalite belgique');
    await page.keyboard.press('Enter');
    await expect(current(page)).toHaveAttribute('id', 'rise');
    await page.keyboard.press('g');
    await page.keyboard.type('2 millions');
    await page.keyboard.press('Enter');
    await expect(current(page)).toHaveAttribute('id', 'trust-fund');
    await page.keyboard.press('g');
    await page.keyboard.type('febelfin');
    await page.keyboard.press('Enter');
    await expect(current(page)).toHaveAttribute('id', 'follow-the-money');
    await page.keyboard.press('Backspace');
    await expect(current(page)).toHaveAttribute('id', 'trust-fund');
  });

  test('Escape leaves the overview, a clicker the help, and the focus is where it was', async () => {
    await page.keyboard.press('o');
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
    await page.keyboard.press('?');
    const version = await page.locator('meta[name="version"]').getAttribute('content');
    await expect(page.getByRole('dialog')).toContainText(version ?? 'no version');
    // A clicker's F5 must not load the page again.
    await page.evaluate(() =>
      addEventListener(
        'keydown',
        ({ key, defaultPrevented }) => {
          document.title = `${key} ${defaultPrevented}`;
        },
        { once: true },
      ),
    );
    await page.keyboard.press('F5');
    await expect(page).toHaveTitle('F5 true');
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await index(page)).toBe(0);
    await page.keyboard.press('PageDown');
    expect(await index(page)).toBe(1);
  });

  test('D turns the dark colours on and off', async () => {
    await page.keyboard.press('d');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.keyboard.press('d');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });

  test('a link leads to its slide, and no slide fades into the next, as two texts would lie over each other', async () => {
    await page.evaluate((id) => {
      location.hash = id;
    }, CLOSING);
    await expect(current(page)).toHaveAttribute('id', CLOSING);
    await page.evaluate(() => Reveal.prev());
    const shown = () =>
      [...document.querySelectorAll<HTMLElement>('main.reveal > .slides > section')]
        .filter((slide) => slide.checkVisibility({ opacityProperty: true }))
        .map((slide) => getComputedStyle(slide).opacity);
    expect(await page.evaluate(shown)).toEqual(['1']);
  });

  test('a fact carries its machine value and leads to its source', async () => {
    await goTo(page, 'subscriber-data');
    const fact = current(page).locator('a.fact:has(data[value="1000000"])').first();
    const target = await fact.getAttribute('href');
    await expect(current(page).locator(target ?? 'none')).toContainText('§');
  });

  test('a turned slide is said once, without its foot and what is still to come, and reading mode is left alone', async () => {
    await goTo(page, CLOSING);
    const said = page.locator('[aria-live]');
    await expect(said).toHaveCount(1);
    await expect(said).toContainText('side events');
    const fragments = await current(page).locator('.fragment').allTextContents();
    expect(fragments.length).toBeGreaterThan(0);
    for (const words of [...fragments, 'Source'])
      await expect(said).not.toContainText(words.trim().slice(0, 20));
    await page.keyboard.press('PageDown');
    await expect(said).toContainText((fragments[0] ?? '').trim().slice(0, 20));
    await expect(page.locator('[role="application"]')).toHaveCount(0);
    await expect(page.getByRole('main')).toHaveCount(1);
  });
});

test('a reload keeps slide and fragment', async ({ page }) => {
  await open(page, publicUrl, '?lang=en');
  await goTo(page, CLOSING, 0);
  await page.reload();
  await page.waitForFunction(() => globalThis.Reveal?.isReady());
  await expect(current(page)).toHaveAttribute('id', CLOSING);
  await expect(current(page).locator('.fragment.visible')).toHaveCount(1);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });
  test('a swipe or a tap turns, and the bar comes with a tap at the foot', async ({ page }) => {
    await open(page, publicUrl);
    const swipe = (from: number, to: number) =>
      page.evaluate(
        ([start, end]) => {
          const target = document.querySelector('main.reveal') as Element;
          const touch = (x: number) =>
            new Touch({ identifier: 1, target, clientX: x, clientY: 300 });
          target.dispatchEvent(
            new TouchEvent('touchstart', { touches: [touch(start)], bubbles: true }),
          );
          target.dispatchEvent(
            new TouchEvent('touchend', { changedTouches: [touch(end)], bubbles: true }),
          );
        },
        [from, to] as const,
      );
    await swipe(900, 300);
    expect(await index(page)).toBe(1);
    await swipe(300, 900);
    expect(await index(page)).toBe(0);
    for (const [x, to] of [
      [1200, 1],
      [100, 0],
    ] as const) {
      await page.touchscreen.tap(x, 300);
      expect(await index(page)).toBe(to);
    }
    // The tap that brings the bar presses no button of it.
    const bar = page.locator('.language-switch');
    await page.evaluate(() => document.documentElement.removeAttribute('data-moving'));
    const next = await bar.locator('[data-action="next"]').boundingBox();
    await page.touchscreen.tap((next?.x ?? 0) + 20, (next?.y ?? 0) + 20);
    await expect(bar).toHaveCSS('opacity', '1');
    expect(await index(page)).toBe(0);
    await page.locator('.language-switch [data-action="next"]').tap();
    expect(await index(page)).toBe(1);
    // A key presses what it is on, whatever a finger did before.
    await page.evaluate(() => document.documentElement.removeAttribute('data-moving'));
    await page.touchscreen.tap(100, 860);
    await bar.locator('[data-action="next"]').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => index(page)).toBe(2);
  });
});

fresh('the bar stays under a mouse that rests on it, until a key turns', async ({ page }) => {
  await page.clock.install();
  await open(page, publicUrl);
  await goTo(page, CLOSING);
  const bar = page.locator('.language-switch');
  await page.mouse.move(30, 30);
  await bar.locator('[data-action="previous"]').hover();
  await page.clock.fastForward(10_000);
  await expect(bar).toHaveCSS('opacity', '1');
  await page.keyboard.press('ArrowRight');
  await page.clock.fastForward(10_000);
  await expect(page.locator('html')).not.toHaveAttribute('data-moving');
});

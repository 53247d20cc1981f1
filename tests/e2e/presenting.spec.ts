import { expect, type Page, test } from '@playwright/test';
import { delegationUrl, publicUrl } from '../fixture/built-deck.ts';

/** A slide with two fragments in each language of the repository's deck. */
const CLOSING = 'side-events';

async function open(page: Page, url: string, query = ''): Promise<void> {
  const address = new URL(url);
  address.search = query;
  await page.goto(address.href);
  await page.waitForFunction(() => globalThis.Reveal?.isReady());
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

const current = (page: Page) => page.locator('.reveal .slides > section.present');

for (const [edition, url] of [
  ['public', publicUrl],
  ['delegation', delegationUrl],
] as const) {
  test(`the ${edition} deck asks nothing from anywhere`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(page, url);
    expect(
      asked
        .filter((address) => !/^(file|data|blob):/.test(address))
        .concat(asked.filter((address) => address.startsWith('file:')).slice(1)),
    ).toEqual([]);
  });

  test(`the ${edition} deck shows every slide without an error`, async ({ page }) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await open(page, url);
    const total = await page.evaluate(() => Reveal.getTotalSlides());
    for (let index = 1; index < total; index += 1)
      await page.evaluate((h) => Reveal.slide(h), index);
    expect(problems).toEqual([]);
  });
}

test('the first slide is painted at its right size before any script has run', async ({
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 800, height: 450 },
  });
  const page = await context.newPage();
  await page.goto(publicUrl);
  const box = await page.locator('.slides > section').first().boundingBox();
  expect([box?.width, box?.height].map((length) => Math.round(length ?? 0))).toEqual([800, 450]);
  await expect(page.locator('.slides > section:visible')).toHaveCount(1);
  await context.close();
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

test('L keeps slide and fragment and does not reload', async ({ page }) => {
  await open(page, publicUrl, '?lang=en');
  await goTo(page, CLOSING, 0);
  await page.evaluate(() => {
    document.body.dataset.mark = 'still here';
  });
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(current(page)).toHaveAttribute('id', CLOSING);
  await expect(current(page).locator('.fragment.visible')).toHaveCount(1);
  await expect(page.locator('body')).toHaveAttribute('data-mark', 'still here');
});

test('the visible control shows the language that was pressed', async ({ page }) => {
  await open(page, publicUrl, '?lang=en');
  await page.getByRole('button', { name: 'NL' }).click();
  await expect(page.getByRole('button', { name: 'NL' })).toHaveAttribute('aria-pressed', 'true');
});

test('title and furniture follow the language', async ({ page }) => {
  await open(page, publicUrl, '?lang=en');
  await goTo(page, CLOSING);
  const before = [await page.title(), await current(page).locator('.source').textContent()];
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  const after = [await page.title(), await current(page).locator('.source').textContent()];
  expect(after.map((text, index) => text === before[index])).toEqual([false, false]);
});

test('after a switch the clicker still turns the slides', async ({ page }) => {
  await open(page, publicUrl, '?lang=en');
  await page.getByRole('button', { name: 'FR' }).click();
  await page.keyboard.press('PageDown');
  expect(await page.evaluate(() => Reveal.getIndices().h)).toBe(1);
});

for (const [key, rule] of [
  ['ArrowRight', 'the right arrow goes on'],
  ['Space', 'space goes on'],
  ['PageDown', 'a clicker goes on'],
] as const)
  test(rule, async ({ page }) => {
    await open(page, publicUrl);
    await page.keyboard.press(key);
    expect(await page.evaluate(() => Reveal.getIndices().h)).toBe(1);
  });

test('a clicker goes back', async ({ page }) => {
  await open(page, publicUrl);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  expect(await page.evaluate(() => Reveal.getIndices().h)).toBe(0);
});

test('B blackens the screen', async ({ page }) => {
  await open(page, publicUrl);
  await page.keyboard.press('b');
  expect(await page.evaluate(() => Reveal.isPaused())).toBe(true);
});

test('Escape shows the overview', async ({ page }) => {
  await open(page, publicUrl);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => Reveal.isOverview())).toBe(true);
});

test('D turns the dark colours on and off', async ({ page }) => {
  await open(page, publicUrl);
  await page.keyboard.press('d');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('d');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
});

test('a link leads to its slide', async ({ page }) => {
  await open(page, publicUrl);
  await page.evaluate((id) => {
    location.hash = id;
  }, CLOSING);
  await expect(current(page)).toHaveAttribute('id', CLOSING);
});

test('reduced motion takes the transitions away', async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await open(page, publicUrl);
  expect(await page.evaluate(() => Reveal.getConfig().transition)).toBe('none');
  await context.close();
});

test('a fact carries its machine value and leads to its source', async ({ page }) => {
  await open(page, publicUrl, '?lang=en');
  await goTo(page, 'subscriber-data');
  const fact = current(page).locator('a.fact').first();
  await expect(fact.locator('data')).toHaveAttribute('value', '1000000');
  const target = await fact.getAttribute('href');
  await expect(current(page).locator(target ?? 'none')).toContainText('§');
});

test('the public deck has no speaker view', async ({ page }) => {
  await open(page, publicUrl);
  await page.evaluate(() => {
    window.open = () => {
      document.body.dataset.opened = 'yes';
      return null;
    };
  });
  await page.keyboard.press('s');
  await expect(page.locator('body')).not.toHaveAttribute('data-opened', 'yes');
});

test('S opens the speaker view with notes and pacing, from a file', async ({ page, context }) => {
  await open(page, delegationUrl, '?lang=en');
  await page.keyboard.press('ArrowRight');
  const [view] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(view.locator('.speaker-controls-notes .value')).toContainText('European Union', {
    timeout: 15_000,
  });
  await expect(view.locator('.pacing-title')).toBeVisible();
});

test('the speaker view follows the language', async ({ page, context }) => {
  await open(page, delegationUrl, '?lang=en');
  const [view] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  const preview = view.frameLocator('#current-slide iframe');
  await expect(preview.locator('html')).toHaveAttribute('lang', 'en', { timeout: 15_000 });
  await expect(view.locator('.speaker-controls-notes .value')).not.toBeEmpty();
  await page.bringToFront();
  await page.keyboard.press('l');
  await expect(preview.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(view.locator('.speaker-controls-notes .value')).toContainText(
    'Monsieur le Président',
  );
});

test('a blocked pop-up is told', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await open(page, delegationUrl, '?lang=en');
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.keyboard.press('s');
  await expect(page.getByRole('alert')).toContainText('pop-up');
  expect(problems).toEqual([]);
});

import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { delegationUrl, ownDeck, publicUrl } from '../fixture/built-deck.ts';

test.use({ bypassCSP: false });

const reviewUrl = pathToFileURL(join(ownDeck, 'dist', 'delegation', 'review.html')).href;

/** Opens a page; all that it complains about, and all that it asks for beside itself. */
async function open(page: Page, url: string): Promise<readonly string[]> {
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) problems.push(request.url().slice(0, 100));
  });
  await page.goto(url);
  return problems;
}

/** Puts everything into a page that its policy refuses, and expects it to be refused. */
async function attack(page: Page): Promise<void> {
  const result = await page.evaluate(async () => {
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      blocked.push(event.effectiveDirective),
    );
    const add = (name: string, properties: Record<string, string>) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);
      if (properties.text) element.textContent = properties.text;
      document.body.append(element);
      return element;
    };
    Object.assign(globalThis, { ran: false });
    add('script', { text: 'globalThis.ran = true' });
    add('script', { src: 'data:text/javascript,globalThis.ran=true' });
    add('style', { text: 'body { outline: 7px solid red }' });
    add('p', { style: 'outline: 7px solid red', id: 'styled' });
    add('img', { src: 'https://example.org/a.png' });
    add('img', { src: 'x', onerror: 'globalThis.ran = true' });
    add('iframe', { srcdoc: '<script>parent.ran = true</script>' });
    add('object', { data: 'https://example.org/' });
    add('video', { src: 'https://example.org/a.mp4' });
    add('base', { href: 'https://example.org/' });
    add('link', { rel: 'stylesheet', href: 'https://example.org/a.css' });
    const form = add('form', { action: 'https://example.org/' }) as HTMLFormElement;
    form.submit();
    const fetched = await fetch('https://example.org/').then(
      () => 'sent',
      () => 'blocked',
    );
    setTimeout('globalThis.ran = true');
    for (let turn = 0; turn < 50 && !blocked.includes('form-action'); turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const outlines = [document.body, document.querySelector('#styled')].map(
      (element) => getComputedStyle(element as Element).outlineWidth,
    );
    return {
      blocked: [...new Set(blocked)].sort(),
      ran: (globalThis as { ran?: boolean }).ran,
      fetched,
      outlines,
      base: document.baseURI,
    };
  });
  expect(result.ran).toBe(false);
  expect(result.fetched).toBe('blocked');
  expect(result.outlines).not.toContain('7px');
  expect(result.base).toMatch(/^file:/);
  expect(result.blocked).toEqual([
    'base-uri',
    'connect-src',
    'form-action',
    'img-src',
    'media-src',
    'object-src',
    'script-src',
    'script-src-attr',
    'script-src-elem',
    'style-src-attr',
    'style-src-elem',
  ]);
}

/** The first slide is seen before its script has run; the bar has buttons once keys do something. */
const isUsable = (deck: Page) => expect(deck.locator('.bar-buttons button').first()).toBeAttached();

test('every function of the public deck works under its policy without a message', async ({
  page,
}) => {
  const problems = await open(page, publicUrl);
  await isUsable(page);
  await page.keyboard.press('l');
  await expect(page.locator('html')).not.toHaveAttribute('lang', 'en');
  for (const key of [
    'ArrowRight',
    'ArrowRight',
    'o',
    'ArrowRight',
    'Enter',
    'd',
    'b',
    'b',
    'End',
    '?',
    'Escape',
  ]) {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
  }
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${publicUrl}?view=print`);
  await expect(page.locator('.pdf-page').first()).toBeVisible();
  expect(problems).toEqual([]);
});

test('the deck with notes and its speaker view work under their policy without a message', async ({
  page,
  context,
}) => {
  const problems = await open(page, delegationUrl);
  await isUsable(page);
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  const complaints: string[] = [];
  speaker.on('console', (message) => complaints.push(message.text()));
  speaker.on('pageerror', (error) => complaints.push(String(error)));
  await speaker.reload();
  // A view that was loaded again turns once it has heard the room.
  await expect(async () => {
    await speaker.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/#/, { timeout: 1000 });
  }).toPass();
  for (const key of ['ArrowRight', 'ArrowLeft']) await speaker.keyboard.press(key);
  await page.keyboard.press('ArrowRight');
  expect([...problems, ...complaints]).toEqual([]);
});

const runsNothing = 'runs no script, has no style and asks for nothing but what it was built with';

for (const [name, url] of [
  ['public deck', publicUrl],
  ['deck with notes', delegationUrl],
] as const)
  test(`the ${name} ${runsNothing}`, async ({ page }) => {
    await open(page, url);
    await attack(page);
  });

/** Its page takes long to load, and is attacked as it is left by whoever used all of it. */
test.describe('the review page', () => {
  let page: Page;
  let problems: readonly string[] = [];
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    problems = await open(page, reviewUrl);
  });
  test.afterAll(() => page.close());

  test('every function of it works under its policy without a message', async () => {
    await page.getByRole('searchbox').fill('belg');
    await page.locator('textarea').first().fill('A remark');
    await page.keyboard.press('Escape');
    const clicked = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
      const shown = boxes.filter((box) => box.checkVisibility());
      for (const box of shown) box.click();
      return shown.length;
    });
    expect(clicked).toBeGreaterThan(10);
    expect(problems).toEqual([]);
  });

  test(runsNothing, () => attack(page));
});

test('a page of another origin that opens the deck with notes hears nothing of it, and moves nothing', async ({
  page,
  context,
}) => {
  const deck = 'http://deck.test/';
  await context.route('http://*.test/**', (route) =>
    route.request().url().startsWith(deck)
      ? route.fulfill({ path: fileURLToPath(delegationUrl), contentType: 'text/html' })
      : route.fulfill({ contentType: 'text/html', body: '<title></title>' }),
  );
  await page.goto('http://other.test/');
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate((url) => {
      const heard: unknown[] = [];
      addEventListener('message', ({ data }) => heard.push(data));
      Object.assign(globalThis, { heard, deck: window.open(url) });
    }, deck),
  ]);
  await isUsable(opened);
  await opened.evaluate(() =>
    addEventListener('message', ({ data, source }) => {
      if (data === 'ping') (source as Window).postMessage('pong', '*');
    }),
  );
  /** Messages of one window to another keep their order: after an answer, all before it has arrived. */
  const settle = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('message', ({ data }) => data === 'pong' && resolve(data));
          (globalThis as unknown as { deck: Window }).deck.postMessage('ping', '*');
        }),
    );
  const ids = await opened
    .locator('.reveal .slides > section')
    .evaluateAll((all) => all.map(({ id }) => id));
  const [, second, , , goal] = ids as [string, string, string, string, string];
  await page.evaluate((slide) => {
    const place = { slide, fragment: -1 };
    const state = {
      ...{ place, at: place, language: 'en', theme: 'light', black: false, full: false },
      ...{ revision: Date.now() + 1e9, frozen: false, timer: { before: 0 }, taken: {}, entered: 0 },
      waiting: false,
    };
    const message = { kind: 'hello', state };
    const marked = { mark: 'delegation-deck', path: '/', from: 'a', count: 1, message };
    (globalThis as unknown as { deck: Window }).deck.postMessage(marked, '*');
  }, goal);
  await settle();
  // What a key does is sent to all that the deck knows.
  await opened.keyboard.press('ArrowRight');
  await expect(opened).toHaveURL(new RegExp(`#${second}$`));
  await settle();
  expect(await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual([
    'pong',
    'pong',
  ]);
});

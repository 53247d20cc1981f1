import { type BrowserContext, expect, test as fresh, type Page } from '@playwright/test';
import { delegationUrl, publicUrl } from '../fixture/built-deck.ts';
import { test } from '../fixture/kept-page.ts';

async function openRoom(page: Page, query = '?lang=en'): Promise<void> {
  await page.goto(`${delegationUrl}${query}`);
  await ready(page);
}

/** Before this nothing listens to what the view asks. */
async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => globalThis.Reveal?.isReady());
}

/** Room and view, connected; where asked for, the time that passes in both can be put forward. */
async function openBoth(context: BrowserContext, page: Page, hasClock = false): Promise<Page> {
  if (hasClock) await context.clock.install();
  await openRoom(page);
  const [view] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(status(view)).toContainText('Connected to the room');
  return view;
}

const shown = (page: Page) => page.locator('main.reveal section.present');
const status = (view: Page) => view.locator('.speaker-status');
const notes = (view: Page) => view.getByRole('region', { name: /Notes/ });
const now = (view: Page) => view.locator('.now section');

/** The paragraph of the notes that is at the top. */
const readTop = (view: Page) =>
  notes(view).evaluate((one) => {
    const { top } = one.getBoundingClientRect();
    const parts = [...one.children];
    return parts.findIndex((part) => part.getBoundingClientRect().bottom > top + 1);
  });

test('S opens the view with notes, slides and time, from a file; the spotlight, the magnifier and the full screen are the room’s', async ({
  page,
  context,
}) => {
  const view = await openBoth(context, page);
  // First: any other key or click in the room would let it fill the screen at once.
  await test.step('full screen says what the browser wants, and the room’s next click does it', async () => {
    await view.locator('[data-action="full"]').click();
    await expect(status(view)).toContainText('Click once in the room’s window');
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    expect(await isFull()).toBe(false);
    // The room hears of it by a message: a click that comes before it is not the next one.
    await expect(async () => {
      await page.mouse.click(700, 400);
      await expect.poll(isFull, { timeout: 1500 }).toBe(true);
    }).toPass();
    await expect(view.locator('[data-action="full"]')).toHaveAttribute('aria-pressed', 'true');
    await view.keyboard.press('f');
    await expect.poll(isFull).toBe(false);
    await expect(status(view)).toContainText('Connected to the room');
  });
  await test.step('S opens the view with notes, slides and time', async () => {
    await expect(status(view)).toContainText('on this same screen: drag their window');
    await page.bringToFront();
    await page.keyboard.press('ArrowRight');
    await expect(notes(view)).toContainText('European Union');
    await expect(now(view)).toHaveAttribute('data-name', '020-together');
    await expect(view.locator('.next section')).toHaveAttribute('data-name', '030-cyber');
    for (const side of ['.now', '.next']) {
      const picture = await view.locator(`${side} .slide-picture`).boundingBox();
      const slide = await view.locator(`${side} section`).boundingBox();
      expect(Math.abs((slide?.width ?? 0) - (picture?.width ?? 1))).toBeLessThan(2);
    }
    for (const name of ['Time', 'Elapsed', 'Left', 'Pace'])
      await expect(view.getByText(name, { exact: true }).first()).toBeVisible();
  });
  await test.step('the spotlight follows the mouse on the view’s slide, and M magnifies there', async () => {
    await view.bringToFront();
    await view.keyboard.press('i');
    const box = await view.locator('.now .slide-picture').boundingBox();
    if (!box) throw new Error('no slide is shown');
    await view.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
    const light = page.locator('.spotlight');
    await expect(light).toBeVisible();
    await expect
      .poll(() =>
        light.evaluate((one) => Math.round(Number.parseFloat(one.style.getPropertyValue('--x')))),
      )
      .toBe(400);
    await view.keyboard.press('m');
    await expect(page.locator('main.reveal')).toHaveCSS('scale', '2');
    await view.keyboard.press('Escape');
    await expect(page.locator('main.reveal')).toHaveCSS('scale', 'none');
    await expect(light).toBeHidden();
  });
});

fresh(
  'the timer starts with the first turn, pauses, takes the chair’s minutes off, and is reset after a question',
  async ({ page, context }) => {
    const view = await openBoth(context, page, true);
    const elapsed = view.locator('.elapsed dd');
    await context.clock.runFor(1100);
    await expect(elapsed).toHaveText('0:00');
    await view.keyboard.press('PageDown');
    await expect(elapsed).not.toHaveText('0:00');
    await view.keyboard.press('t');
    await expect(view.locator('.pace dd')).toHaveText('Paused');
    const left = view.locator('.left dd');
    await expect(left).toHaveText(/^11:/);
    for (let minutes = 12; minutes > 8; minutes -= 1)
      await view.getByRole('button', { name: 'Left: -1 min' }).click();
    await expect(left).toHaveText(/^7:/);
    await view.keyboard.press('r');
    await view.getByRole('dialog').getByRole('button', { name: 'Keep' }).click();
    await expect(elapsed).not.toHaveText('0:00');
    await view.keyboard.press('r');
    await view.getByRole('dialog').getByRole('button', { name: 'Reset', exact: true }).click();
    await expect(elapsed).toHaveText('0:00');
  },
);

test('turning goes on from both sides after either window was loaded again, and a second copy of the deck turns with the first', async ({
  page,
  context,
}) => {
  const view = await openBoth(context, page);
  await test.step('turning goes on after either was loaded again', async () => {
    await view.keyboard.press('PageDown');
    await expect(shown(page)).toHaveAttribute('id', 'together');
    await page.reload();
    await ready(page);
    await view.keyboard.press('PageDown');
    await expect(shown(page)).toHaveAttribute('id', 'cyber');
    const elapsed = view.locator('.elapsed dd');
    await expect(elapsed).not.toHaveText('0:00');
    await view.reload();
    await expect(status(view)).toContainText('Connected to the room');
    await expect(elapsed).not.toHaveText('0:00');
    await page.keyboard.press('PageDown');
    await expect(now(view)).toHaveAttribute('data-name', '040-rise');
    await view.keyboard.press('PageUp');
    await expect(shown(page)).toHaveAttribute('id', 'cyber');
    // A room that was loaded again knows its view: no second one is opened.
    await page.keyboard.press('s');
    await page.keyboard.press('PageDown');
    await expect(now(view)).toHaveAttribute('data-name', '040-rise');
    expect(context.pages()).toHaveLength(2);
  });
  await test.step('a second copy turns with the first, whichever is turned', async () => {
    const copy = await context.newPage();
    await openRoom(copy);
    await expect(shown(copy)).toHaveAttribute('id', 'rise');
    await copy.keyboard.press('PageUp');
    for (const one of [page, copy]) await expect(shown(one)).toHaveAttribute('id', 'cyber');
    await expect(now(view)).toHaveAttribute('data-name', '030-cyber');
    await view.keyboard.press('PageUp');
    for (const one of [copy, page]) await expect(shown(one)).toHaveAttribute('id', 'together');
  });
});

test('a window that was closed comes back to where the talk is', async ({ page, context }) => {
  const first = await openBoth(context, page);
  await first.keyboard.press('PageDown');
  await expect(shown(page)).toHaveAttribute('id', 'together');
  await Promise.all([first.waitForEvent('close'), first.evaluate(() => window.close())]);
  const [view] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(now(view)).toHaveAttribute('data-name', '020-together');
  await expect(view.locator('.elapsed dd')).not.toHaveText('0:00');
  await page.close();
  await expect(status(view)).toContainText('does not answer');
  const [room] = await Promise.all([
    context.waitForEvent('page'),
    view.getByRole('button', { name: 'Open the room’s window' }).click(),
  ]);
  await expect(status(view)).toContainText('Connected to the room');
  await expect(shown(room)).toHaveAttribute('id', 'together');
});

test('language, colours and black are the room’s; a frozen room keeps its slide while the speaker looks elsewhere, until Escape or the view is gone', async ({
  page,
  context,
}) => {
  const view = await openBoth(context, page);
  await test.step('language, colours and black are the room’s, from either window', async () => {
    await view.keyboard.press('l');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(view.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(view.getByRole('region', { name: 'Notes' })).toContainText(
      'Monsieur le Président',
    );
    await page.keyboard.press('d');
    await expect(view.locator('html')).toHaveAttribute('data-theme', 'dark');
    await view.keyboard.press('.');
    await expect(page.locator('html')).toHaveAttribute('data-black', '');
    await expect(status(view)).toContainText('noir');
    await page.keyboard.press('PageDown');
    await expect(page.locator('html')).not.toHaveAttribute('data-black', '');
    await expect(shown(page)).toHaveAttribute('id', 'opening');
    // Into English again.
    for (const language of ['nl', 'en']) {
      await view.keyboard.press('l');
      await expect(view.locator('html')).toHaveAttribute('lang', language);
    }
  });
  await test.step('a frozen room keeps its slide while the speaker looks elsewhere', async () => {
    await view.keyboard.press('z');
    await expect(status(view)).toContainText('Frozen');
    await view.keyboard.press('PageDown');
    await view.keyboard.press('PageDown');
    await expect(now(view)).toHaveAttribute('data-name', '030-cyber');
    await expect(shown(page)).toHaveAttribute('id', 'opening');
    await expect(status(view)).toContainText('Frozen: the room shows slide 1');
    await page.reload();
    await ready(page);
    await expect(shown(page)).toHaveAttribute('id', 'opening');
    await view.keyboard.press('Escape');
    await expect(now(view)).toHaveAttribute('data-name', '010-opening');
    // The next key says something else as long as the room is frozen.
    await expect(status(view)).toContainText('Connected to the room');
    await view.keyboard.press('z');
    await expect(status(view)).toContainText('Frozen');
    await view.keyboard.press('PageDown');
    await expect(now(view)).toHaveAttribute('data-name', '020-together');
    await view.keyboard.press('z');
    await expect(shown(page)).toHaveAttribute('id', 'together');
    await expect(status(view)).toContainText('Connected to the room');
    await view.keyboard.press('z');
    await expect(status(view)).toContainText('Frozen');
    await Promise.all([view.waitForEvent('close'), view.evaluate(() => window.close())]);
    // The room hears by a message that the view is gone.
    await expect(async () => {
      await page.keyboard.press('PageDown');
      await expect(shown(page)).toHaveAttribute('id', 'cyber', { timeout: 1500 });
    }).toPass();
    // A slip on the slides brings no notes, and freezes nothing that nobody could see.
    for (const key of ['z', 'r', 'u', 't']) await page.keyboard.press(key);
    await page.keyboard.press('PageDown');
    await expect(shown(page)).toHaveAttribute('id', 'rise');
    expect(context.pages()).toHaveLength(1);
  });
});

test('notes grow and scroll by keys that turn nothing, keep their size, and follow the fragments by their cues', async ({
  page,
  context,
}) => {
  const view = await openBoth(context, page);
  await view.setViewportSize({ width: 900, height: 420 });
  const size = () =>
    notes(view).evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  const before = await size();
  for (let times = 0; times < 4; times += 1) await view.keyboard.press('+');
  const larger = await size();
  expect(larger).toBeGreaterThan(before);
  await view.keyboard.press('j');
  expect(await notes(view).evaluate((one) => one.scrollTop)).toBeGreaterThan(0);
  const first = await readTop(view);
  for (const key of ['-', '-', '+', '+']) {
    await view.keyboard.press(key);
    expect(await readTop(view)).toBe(first);
  }
  await expect(shown(page)).toHaveAttribute('id', 'opening');
  await view.keyboard.press('PageDown');
  await expect(notes(view)).toContainText('European Union');
  expect(await notes(view).evaluate((one) => one.scrollTop)).toBe(0);
  await view.reload();
  await expect(notes(view)).toContainText('European Union');
  expect(await size()).toBe(larger);
  for (let times = 0; times < 4; times += 1) await view.keyboard.press('-');
  await view.keyboard.press('o');
  await view.keyboard.type('5');
  await view.keyboard.press('Enter');
  await expect(now(view)).toHaveAttribute('data-name', '050-subscriber-data');
  await expect(notes(view).locator('.cue-next')).toHaveCount(1);
  await expect(view.locator('.now figcaption')).toContainText('step 1 of 2');
  await expect(view.locator('.next .fragment').first()).toBeVisible();
  await expect(view.locator('.now .fragment').first()).toBeHidden();
  await view.keyboard.press('PageDown');
  await expect(notes(view).locator('.cue-next')).toHaveClass(/done/);
  await expect(notes(view).locator('.cue-next')).toBeInViewport();
  await expect(view.locator('.now .fragment.visible')).toHaveCount(1);
});

test('a blocked window leads to the view on one screen, with a word, where black is black too, and back', async ({
  page,
}) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await openRoom(page);
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.keyboard.press('s');
  // The room sees this screen: a key that means no keeps the slides, S again shows the notes, and then asks no more.
  for (const no of ['Enter', 'Escape', 'PageDown']) {
    await expect(page.getByRole('dialog')).toContainText('pop-ups');
    await page.keyboard.press(no);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('.speaker')).toHaveCount(0);
    await page.keyboard.press('s');
  }
  await page.keyboard.press('s');
  await expect(status(page)).toContainText('pop-ups');
  await page.keyboard.press('s');
  await expect(page.locator('.speaker')).toHaveCount(0);
  await page.keyboard.press('s');
  // A clicker's press was no lost one.
  await expect(notes(page)).toContainText('European Union');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.now .slide-picture')).toBeVisible();
  const cover = () =>
    page.evaluate(() => getComputedStyle(document.body, '::after').backgroundColor);
  for (const end of [() => page.keyboard.press('Enter'), () => page.mouse.click(600, 300)]) {
    await page.keyboard.press('b');
    await expect.poll(cover).toBe('rgb(0, 0, 0)');
    await end();
    await expect(page.locator('html')).not.toHaveAttribute('data-black', '');
  }
  await page.keyboard.press('s');
  await expect(page.locator('.speaker')).toHaveCount(0);
  await expect(shown(page)).toHaveAttribute('id', 'cyber');
  expect(problems).toEqual([]);
});

fresh(
  'where everyone sees the one screen no window lies over the slides, unless it is asked for',
  async ({ page, context }) => {
    await page.addInitScript(() => Object.defineProperty(screen, 'isExtended', { value: false }));
    await openRoom(page);
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'Show the notes here' }).click();
    await expect(status(page)).toContainText('Everyone sees this view');
    const [view] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('button', { name: 'In its own window' }).click(),
    ]);
    await expect(status(view)).toContainText('Connected to the room');
    await expect(page.locator('.speaker')).toHaveCount(0);
    await expect(shown(page)).toHaveAttribute('id', 'opening');
  },
);

fresh(
  'a rehearsal’s times are kept after the reset, and are there as lines for the slides',
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const view = await openBoth(context, page, true);
    await view.keyboard.press('PageDown');
    await expect(view.locator('.pace dd')).not.toHaveText('Starts with the first turn');
    await context.clock.runFor(1600);
    await view.keyboard.press('PageDown');
    await expect(now(view)).toHaveAttribute('data-name', '030-cyber');
    await view.keyboard.press('r');
    await view.getByRole('button', { name: 'Reset', exact: true }).last().click();
    await view.keyboard.press('u');
    const row = view.getByRole('row', { name: /^2 · / });
    await expect(row.getByRole('cell').nth(1)).toHaveText(/0:0[12]/);
    await view.getByRole('button', { name: 'Copy as time: lines' }).click();
    expect(await view.evaluate(() => navigator.clipboard.readText())).toMatch(
      /# slides\/en\/020-together\.md\ntime: [12]/,
    );
    const [file] = await Promise.all([
      view.waitForEvent('download'),
      view.getByRole('button', { name: 'Save for slides/' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^rehearsal-\d{4}-\d{2}-\d{2}-\d{4}\.yaml$/);
  },
);

test('the public deck has no speaker view, no words of it and none of its code', async ({
  page,
}) => {
  await page.goto(publicUrl);
  await page.waitForFunction(() => globalThis.Reveal?.isReady());
  await page.evaluate(() => {
    window.open = () => {
      document.body.dataset.opened = 'yes';
      return null;
    };
  });
  await page.keyboard.press('s');
  await expect(page.locator('body')).not.toHaveAttribute('data-opened', 'yes');
  const html = await page.content();
  for (const word of ['Speaker view', 'Sprekersweergave', 'speaker-top', 'notes-text', 'rehearsal'])
    expect(html).not.toContain(word);
});

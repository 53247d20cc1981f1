import { type BrowserContext, expect, type Page } from '@playwright/test';
import { delegationUrl } from '../fixture/built-deck.ts';
import { test } from '../fixture/kept-page.ts';

// Up to sixty turns, each waited for, with reloads and windows between: twice what a test has that looks at one thing.
test.describe.configure({ mode: 'parallel', timeout: 120_000 });

/** The whole talk, fragments included, takes fewer steps. */
const MOST = 60;

const shown = (page: Page) => page.locator('main.reveal section.present');
const connected = (view: Page) =>
  expect(view.locator('.speaker-status')).toContainText('Connected to the room');

async function openRoom(page: Page): Promise<void> {
  await page.goto(`${delegationUrl}?lang=en`);
  await ready(page);
}

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => globalThis.Reveal?.isReady());
}

/** What happens on a slide of the talk, by its number; the talk goes on from the same slide. */
type Incidents = Readonly<Record<number, () => Promise<void> | void>>;

/** Goes from the first slide to the last, each once, whatever happens on the way. */
async function give(page: Page, next: () => Promise<void>, incidents: Incidents): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < MOST; step += 1) {
    let before = await describe(page);
    const [id = ''] = before.split(' ');
    if (seen.at(-1) !== id) {
      expect(seen).not.toContain(id);
      seen.push(id);
      if (incidents[seen.length]) {
        await incidents[seen.length]?.();
        await expect(shown(page)).toHaveAttribute('id', id);
        before = await describe(page);
      }
    }
    await next();
    if (seen.length < 16) await waitForTurn(page, before);
    else if ((await describe(page)) === before) break;
  }
  expect(seen).toHaveLength(16);
}

/** Runs in the browser: slide and fragments. */
function readPlace(): string {
  const slide = document.querySelector('main.reveal section.present');
  return `${slide?.id} ${slide?.querySelectorAll('.fragment.visible').length}`;
}

const describe = (page: Page) => page.evaluate(readPlace);

/** Asked with each frame: between two questions from here a talk would stand still for longer than it takes to turn. */
async function waitForTurn(page: Page, from: string): Promise<void> {
  const isTurned = `(${readPlace})() !== ${JSON.stringify(from)}`;
  await page.waitForFunction(isTurned, undefined, { timeout: 5000 }).catch((reason: Error) => {
    throw new Error(`not turned from ${from}`, { cause: reason });
  });
}

async function openView(context: BrowserContext, open: () => Promise<void>): Promise<Page> {
  const [view] = await Promise.all([context.waitForEvent('page'), open()]);
  await connected(view);
  return view;
}

/** A key as the operating system sends it: what is printed on it, and where it is. */
async function type(page: Page, key: string, code: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const text = key.length === 1 ? { text: key } : {};
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, ...text });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
  await session.detach();
}

/** Has the browser open no other window, as one does that blocks them. */
async function block(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.open = () => null;
  });
}

const isBlack = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-black', '');
const isSeen = (page: Page) => expect(page.locator('html')).not.toHaveAttribute('data-black', '');

test('a talk is given by keyboard alone, in whatever layout, also where windows are blocked', async ({
  page,
  context,
}) => {
  await openRoom(page);
  let view = await openView(context, () => page.keyboard.press('s'));
  const keys = ['ArrowRight', 'PageDown', ' ', 'n', 'ArrowDown'];
  let turns = 0;
  const next = async () => {
    turns += 1;
    await view.keyboard.press(keys[turns % keys.length] ?? '');
  };
  await give(page, next, {
    // AZERTY: Z is where QWERTY has W, the point needs Shift and its key has a colon.
    2: async () => {
      await type(view, 'z', 'KeyW');
      await expect(view.locator('.speaker-status')).toContainText('Frozen');
      await type(view, 'z', 'KeyW');
      await connected(view);
      await type(view, ':', 'Period');
      await isBlack(page);
      await type(view, ':', 'Period');
      await isSeen(page);
    },
    4: async () => {
      await page.reload();
      await ready(page);
    },
    // QWERTZ: Z is where QWERTY has Y; ? is Shift and the key of the hyphen.
    6: async () => {
      await type(view, 'z', 'KeyY');
      await expect(view.locator('.speaker-status')).toContainText('Frozen');
      await type(view, 'Escape', 'Escape');
      await connected(view);
      await type(view, '?', 'Minus');
      await expect(view.getByRole('dialog')).toBeVisible();
      await view.keyboard.press('Escape');
    },
    8: async () => {
      await view.reload();
      await connected(view);
    },
    10: async () => {
      await view.close();
      await block(page);
      await page.keyboard.press('s');
      await expect(page.getByRole('dialog')).toContainText('pop-ups');
      await page.keyboard.press('s');
      await expect(page.locator('.speaker-status')).toContainText('pop-ups');
      view = page;
    },
    12: async () => {
      await view.keyboard.press('o');
      await view.keyboard.type('3');
      await view.keyboard.press('Enter');
      await expect(shown(page)).toHaveAttribute('id', 'cyber');
      await view.keyboard.press('Backspace');
    },
    13: async () => {
      await page.keyboard.press('s');
      await expect(page.locator('.speaker')).toHaveCount(0);
    },
    14: async () => {
      await view.keyboard.press('l');
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
      await view.keyboard.press('l');
      await view.keyboard.press('l');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    },
  });
  await page.keyboard.press('s');
  await expect(page.locator('.elapsed dd')).not.toHaveText('0:00');
});

test('a talk is given by clicker alone', async ({ page, context }) => {
  await openRoom(page);
  const view = await openView(context, () => page.keyboard.press('s'));
  await page.bringToFront();
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await give(page, () => page.keyboard.press('PageDown'), {
    // What remotes send for "start the show", again and again.
    1: async () => {
      await page.keyboard.press('F5');
      await expect.poll(isFull).toBe(true);
    },
    5: async () => {
      await page.keyboard.press('b');
      await isBlack(page);
      await page.keyboard.press('b');
      await isSeen(page);
      await type(page, ':', 'Period');
      await isBlack(page);
      await page.keyboard.press('PageDown');
      await isSeen(page);
    },
    7: async () => {
      await page.keyboard.press('F5');
      await page.keyboard.press('b');
      await isBlack(page);
      // In full screen a browser keeps Escape for itself, and does this.
      expect(await isFull()).toBe(true);
      await page.evaluate(() => document.exitFullscreen());
      await isSeen(page);
    },
    9: async () => {
      await page.reload();
      await ready(page);
    },
    11: async () => {
      await page.keyboard.press('PageUp');
      await page.keyboard.press('PageDown');
      await view.reload();
      await connected(view);
    },
    13: () => view.close(),
  });
});

test('a talk is given by mouse alone, also where windows are blocked', async ({
  page,
  context,
}) => {
  await openRoom(page);
  const inRoom = async (name: string) => {
    await page.mouse.move(30, 30);
    await page.mouse.move(60, 60);
    await page.locator(`.language-switch [data-action="${name}"]`).click();
  };
  let view: Page | undefined = await openView(context, () => inRoom('speaker'));
  const press = (name: string) =>
    (view ?? page).locator(`.speaker [data-action="${name}"]`).click();
  let next = () => press('next');
  await give(page, () => next(), {
    3: async () => {
      await press('black');
      await isBlack(page);
      await press('black');
      await isSeen(page);
    },
    4: async () => {
      await press('previous');
      await expect(shown(page)).toHaveAttribute('id', 'cyber');
      await press('overview');
      await view?.locator('.slide-grid button').nth(3).click();
    },
    5: async () => {
      await page.reload();
      await ready(page);
    },
    7: async () => {
      await view?.close();
      view = undefined;
      await block(page);
      await inRoom('speaker');
      await page.getByRole('button', { name: 'Show the notes here' }).click();
      await expect(page.locator('.speaker-status')).toContainText('pop-ups');
    },
    10: async () => {
      await page.locator('.speaker [data-action="speaker"]').click();
      await expect(page.locator('.speaker')).toHaveCount(0);
      next = () => inRoom('next');
    },
    // As in PowerPoint: a click on the right goes on, on the left back, the wheel turns.
    11: async () => {
      await inRoom('full');
      await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
      next = () => page.mouse.click(1200, 450);
    },
    12: async () => {
      await inRoom('overview');
      await page.locator('.slide-grid button').nth(1).click();
      await expect(shown(page)).toHaveAttribute('id', 'together');
      await inRoom('back');
    },
    13: async () => {
      await page.mouse.click(100, 450);
      await expect(shown(page)).not.toHaveAttribute('id', 'task-force');
      await page.mouse.wheel(0, 120);
    },
    14: async () => {
      await inRoom('black');
      await isBlack(page);
      await page.mouse.click(800, 450);
      await isSeen(page);
    },
  });
});

test.describe('on a screen that is touched', () => {
  test.use({ hasTouch: true });

  test('a talk is given by touch alone', async ({ page }) => {
    await openRoom(page);
    await block(page);
    const touch = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      // It rests where it ends: a browser takes a tap that follows a fling for what stops it.
      const points = [from, (from + to) / 2, to, to].map((x) => ({ x, y: 400 }));
      let timestamp = Date.now() / 1000 - 2;
      const send = (kind: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: typeof points) => {
        timestamp += 0.4;
        return touch.send('Input.dispatchTouchEvent', { type: kind, touchPoints, timestamp });
      };
      await send('touchStart', points.slice(0, 1));
      for (const point of points.slice(1)) await send('touchMove', [point]);
      await send('touchEnd', []);
    };
    const tapBar = async (name: string) => {
      await page.touchscreen.tap(100, 860);
      await page.locator(`.language-switch [data-action="${name}"]`).tap();
    };
    let next = () => swipe(1000, 400);
    await give(page, () => next(), {
      2: async () => {
        await swipe(400, 1000);
        await expect(shown(page)).toHaveAttribute('id', 'opening');
        await swipe(1000, 400);
      },
      4: async () => {
        await tapBar('black');
        await isBlack(page);
        await page.touchscreen.tap(800, 400);
        await isSeen(page);
      },
      6: async () => {
        await page.reload();
        await ready(page);
        await block(page);
      },
      7: () => {
        next = () => page.touchscreen.tap(1200, 400);
      },
      8: async () => {
        await tapBar('speaker');
        await page.getByRole('button', { name: 'Keep the slides' }).tap();
        await expect(page.locator('.speaker')).toHaveCount(0);
        await tapBar('speaker');
        await page.getByRole('button', { name: 'Show the notes here' }).tap();
        await expect(page.locator('.speaker')).toBeVisible();
        next = () => page.locator('.speaker-bar [data-action="next"]').tap();
      },
      // Over the view's slide.
      10: () => {
        next = () => swipe(1500, 1100);
      },
      11: async () => {
        await page.locator('.speaker [data-action="speaker"]').tap();
        next = () => tapBar('next');
      },
      13: async () => {
        await tapBar('overview');
        await page.locator('.slide-grid button').nth(0).tap();
        await expect(shown(page)).toHaveAttribute('id', 'opening');
        await tapBar('back');
      },
      14: async () => {
        await page.touchscreen.tap(100, 400);
        await expect(shown(page)).toHaveAttribute('id', 'task-force');
        await page.touchscreen.tap(1200, 400);
      },
    });
  });
});

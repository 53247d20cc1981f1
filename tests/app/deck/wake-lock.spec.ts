import { expect, _baseTest as test } from '@playwright/test';
import { keepAwake } from '../../../src/app/deck/wake-lock.ts';

type View = 'slides' | 'reading';

/** A browser with a screen that can be kept awake, or not; what the deck does is told to it by `change`. */
function open(isGiven: () => boolean = () => true) {
  const asked: { released: boolean }[] = [];
  const refresh: (() => void)[] = [];
  const page = { visibilityState: 'visible' };
  const request = async () => {
    if (!isGiven()) throw new Error('NotAllowedError');
    const release = async () => {
      lock.released = true;
    };
    const lock = { released: false, release };
    asked.push(lock);
    return lock;
  };
  Object.defineProperty(globalThis, 'navigator', {
    configurable: true,
    value: { wakeLock: { request } },
  });
  const addEventListener = (_: string, listener: () => void) => refresh.push(listener);
  Object.assign(globalThis, { document: Object.assign(page, { addEventListener }) });
  const deck = {
    view: 'slides' as View,
    onChange: (listener: () => void) => void refresh.push(listener),
  };
  keepAwake(deck);
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const change = async (view: View, visibilityState = 'visible') => {
    deck.view = view;
    page.visibilityState = visibilityState;
    for (const listener of refresh) listener();
    await settle();
  };
  return { asked, change, settle };
}

const held = (asked: readonly { released: boolean }[]) =>
  asked.filter(({ released }) => !released).length;

const own = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
test.afterEach(() => {
  Reflect.deleteProperty(globalThis, 'document');
  if (own) Object.defineProperty(globalThis, 'navigator', own);
  else Reflect.deleteProperty(globalThis, 'navigator');
});

test('the screen stays awake from the first slide on, before one is turned, and is asked for once', async () => {
  const { asked, change, settle } = open();
  await settle();
  expect(asked).toHaveLength(1);
  await change('slides');
  expect(asked).toHaveLength(1);
});

test('the screen may sleep over the document, and over slides it stays awake again', async () => {
  const { asked, change, settle } = open();
  await settle();
  await change('reading');
  expect(held(asked)).toBe(0);
  await change('slides');
  expect(held(asked)).toBe(1);
});

test('a window that was hidden asks again', async () => {
  const { asked, change, settle } = open();
  await settle();
  const [first] = asked;
  if (first) first.released = true;
  await change('slides', 'hidden');
  expect(held(asked)).toBe(0);
  await change('slides');
  expect(held(asked)).toBe(1);
});

test('what the battery refuses is asked for again, and stops nothing', async () => {
  let full = false;
  const { asked, change, settle } = open(() => full);
  await settle();
  await change('slides');
  expect(asked).toHaveLength(0);
  full = true;
  await change('slides');
  expect(held(asked)).toBe(1);
});

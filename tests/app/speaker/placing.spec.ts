import { expect, _baseTest as test } from '@playwright/test';
import type { TalkPort, TalkState } from '../../../src/app/speaker/talk-state.ts';
import { ONE_SCREEN } from '../../fixture/one-screen.ts';

const globals = globalThis as unknown as Record<string, unknown>;
const before = Object.getOwnPropertyDescriptors(globalThis) as Record<string, PropertyDescriptor>;

test.afterAll(() => {
  for (const name of ['screen', 'window', 'navigator'])
    if (before[name]) Object.defineProperty(globalThis, name, before[name]);
    else delete globals[name];
});

test('where windows may be placed before the room has spoken, the view waits for it, and leaves its slides in sight', async () => {
  const widths: number[] = [];
  const window = {
    getScreenDetails: async () => ({ screens: [ONE_SCREEN], currentScreen: ONE_SCREEN }),
    resizeTo: (width: number) => widths.push(width),
    moveTo: () => {},
  };
  const permission = { state: 'granted', addEventListener: () => {} };
  const navigator = { permissions: { query: async () => permission } };
  for (const [name, value] of Object.entries({ screen: ONE_SCREEN, window, navigator }))
    Object.defineProperty(globalThis, name, { value, configurable: true });
  const { placeView } = await import('../../../src/app/speaker/placing.ts');
  const listeners: (() => void)[] = [];
  const asked: string[] = [];
  let state: TalkState | undefined;
  const talk: Pick<TalkPort, 'state' | 'act' | 'onChange'> = {
    get state() {
      return state;
    },
    act: (action) => asked.push(action),
    onChange: (listener) => listeners.push(listener),
  };
  placeView(talk as TalkPort);
  await new Promise((resolve) => setTimeout(resolve));
  expect(widths).toEqual([]);
  state = { screen: '0 0', full: false } as TalkState;
  for (const listener of [...listeners, ...listeners]) listener();
  expect(widths).toEqual([960]);
  expect(asked).toEqual(['full']);
});

import { expect, _baseTest as test } from '@playwright/test';
import { isMessage } from '../../../src/app/speaker/message.ts';

const place = { slide: 'reefs', fragment: -1 };
/** A state as a room sends it in the middle of a talk, with all that it may have. */
const state = {
  ...{ place, language: 'en', theme: 'dark', black: false, full: true, back: place },
  ...{ revision: 1_930_000_000_000, at: place, frozen: false, entered: 5, taken: { reefs: 5 } },
  ...{ timer: { before: 0, since: 9, from: 'reefs' }, slot: 300, screen: undefined },
  ...{ pointer: { x: 0.5, y: 0.5 }, magnified: { x: 0, y: 1 }, waiting: false },
};
const room = 'r';

test('windows of a talk understand each other', () => {
  const { back, timer, slot, screen, pointer, magnified, ...least } = state;
  for (const message of [
    { kind: 'hello' },
    { kind: 'hello', state },
    { kind: 'hello', state: { ...least, timer: { before: 0 } } },
    { kind: 'bye' },
    { kind: 'state', room, state },
    ...['next', 'timer', 'longer'].map((action) => ({ kind: 'act', room, action })),
    { kind: 'jump', room, slide: 'reefs' },
    { kind: 'language', room, tag: 'fr' },
    { kind: 'point', room, at: { x: 0.1, y: 0.9 } },
  ])
    expect(isMessage(message), JSON.stringify(message)).toBe(true);
});

test('a message that no window of the talk would send is none', () => {
  const changed = [
    ...['place', 'language', 'theme', 'black', 'revision', 'at', 'frozen', 'timer', 'taken'],
    ...['entered', 'pointer', 'magnified', 'slot', 'back', 'screen', 'waiting', 'full'],
  ].flatMap((name) =>
    [null, 5, 'x', [], {}, Number.NaN, true]
      .filter((other) => typeof other !== typeof state[name as keyof typeof state])
      .filter((other) => !(name === 'screen' && other === 'x'))
      .map((other) => ({ ...state, [name]: other })),
  );
  const states = [
    ...[null, 5, 'x', [], {}, ...changed],
    // After these no later one could come.
    ...[1e300, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY, Number.NaN].map((revision) => ({
      ...state,
      revision,
    })),
    { ...state, taken: { reefs: 'long' } },
    { ...state, place: { slide: 'reefs', fragment: Number.NaN } },
    { ...state, timer: { before: 0, since: 'now' } },
  ];
  for (const message of [
    ...[undefined, null, 5, 'hello', [], {}, { kind: 'toString' }, { kind: 7 }, { kind: 'state' }],
    ...states.flatMap((other) => [
      { kind: 'hello', state: other },
      { kind: 'state', room, state: other },
    ]),
    { kind: 'state', state },
    ...['constructor', 'notesup', '', null, 5].map((action) => ({ kind: 'act', room, action })),
    { kind: 'act', action: 'next' },
    { kind: 'jump', room, slide: 5 },
    { kind: 'language', room },
    ...[null, { x: 1 }, { x: Number.NaN, y: 0 }].map((at) => ({ kind: 'point', room, at })),
  ])
    expect(isMessage(message), JSON.stringify(message)).toBe(false);
});

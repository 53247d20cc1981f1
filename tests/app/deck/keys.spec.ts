import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { DECK_KEYS, findAction, nameKeys } from '../../../src/app/deck/keys.ts';
import { SPEAKER_KEYS } from '../../../src/app/speaker/keys.ts';
import { english } from '../../../src/language/packs/en/index.ts';
import { root } from '../../fixture/built-deck.ts';

const TABLE = [...DECK_KEYS, ...SPEAKER_KEYS];
const press = (key: string, code: string, more: Partial<KeyboardEvent> = {}) =>
  findAction({ key, code, target: null, ...more } as unknown as KeyboardEvent, TABLE);

/** What a keyboard sends for the key at a place, by layout. */
const LAYOUTS = {
  QWERTY: {
    b: 'KeyB',
    z: 'KeyZ',
    m: 'KeyM',
    '?': 'Slash',
    '.': 'Period',
    '+': 'Equal',
    '-': 'Minus',
  },
  QWERTZ: {
    b: 'KeyB',
    z: 'KeyY',
    m: 'KeyM',
    '?': 'Minus',
    '.': 'Period',
    '+': 'BracketRight',
    '-': 'Slash',
  },
  AZERTY: {
    b: 'KeyB',
    z: 'KeyW',
    m: 'Semicolon',
    '?': 'KeyM',
    '.': 'Comma',
    '+': 'Equal',
    '-': 'Digit6',
  },
} as const;

for (const [layout, keys] of Object.entries(LAYOUTS))
  test(`keys are what is printed on them on ${layout}`, () => {
    const found = Object.entries(keys).map(([key, code]) => press(key, code));
    expect(found).toEqual(['black', 'freeze', 'magnify', 'help', 'black', 'larger', 'smaller']);
  });

test('a clicker’s point blackens the screen on AZERTY too, where its key is a colon', () => {
  expect(press(':', 'Period')).toBe('black');
});

test('letters are those of the place where the layout has no Latin ones', () => {
  expect([press('и', 'KeyB'), press('ل', 'KeyL')]).toEqual(['black', 'language']);
});

test('a button that is out of sight, as in a dialog that was just closed, wants no key', () => {
  const closest = (seen: boolean) => ({ closest: () => ({ checkVisibility: () => seen }) });
  const space = (seen: boolean) => press(' ', 'Space', { target: closest(seen) as never });
  expect([space(true), space(false)]).toEqual([undefined, 'next']);
});

test('a digit opens the overview for its slide, whatever the digits of the layout', () => {
  expect([press('5', 'Digit5'), press('5', 'Numpad5'), press('٥', 'Digit5')]).toEqual([
    'overview',
    'overview',
    'overview',
  ]);
  expect(press('(', 'Digit5')).toBe('overview');
  expect(press('(', 'Digit9', { shiftKey: true })).toBeUndefined();
});

test('capitals count as their letters', () => {
  expect(press('B', 'KeyB', { shiftKey: true })).toBe('black');
});

test('a key with a modifier is the browser’s', () => {
  for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
    expect(press('b', 'KeyB', { [modifier]: true })).toBeUndefined();
});

test('a key that is held does its thing once, but for the notes’', () => {
  expect(press('b', 'KeyB', { repeat: true })).toBeUndefined();
  expect(press('j', 'KeyJ', { repeat: true })).toBe('notesDown');
});

test('no key does two things', () => {
  const keys = TABLE.flatMap((binding) => binding.keys);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('the README lists every key with what it does, and no other', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const table = /<!-- keys:[\s\S]*?\n\n([\s\S]*?)\n\n/.exec(readme)?.[1] ?? '';
  const rows = table
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim()));
  const actions: Readonly<Record<string, string>> = {
    ...english.deckWords.actions,
    ...english.speakerWords.actions,
  };
  const expected = TABLE.map((binding) => [
    nameKeys(binding, english.deckWords).join(' '),
    actions[binding.action],
  ]);
  expect(rows.map(([, keys, effect]) => [keys, effect])).toEqual(expected);
});

import { expect, _baseTest as test } from '@playwright/test';
import { readAddress } from '../../../src/app/deck/address.ts';
import { Kept } from '../../../src/app/deck/storage.ts';
import { Memory } from '../../../src/app/review/memory.ts';
import { Runs } from '../../../src/app/speaker/runs.ts';

/** What a page finds in the browser: its address, and what any page of the same disk has left there. */
function find(hash: string, stored: Readonly<Record<string, string>> = {}): void {
  const storage = { getItem: (key: string) => stored[key] ?? null, setItem() {} };
  Object.assign(globalThis, {
    location: { pathname: '/deck', hash },
    localStorage: storage,
    sessionStorage: storage,
  });
}

for (const hash of ['#%', '#%E9', '#/fr.%ZZ'])
  test(`an address with ${hash} names no slide, and the deck opens`, () => {
    find(hash);
    expect(readAddress()).toEqual({ slide: '' });
  });

test('of the rehearsals that are kept those count that are one', () => {
  const run = { date: '2031-03-04 10:42', language: 'en', times: { a: 5 } };
  find('', { 'deck /deck runs': JSON.stringify([5, {}, { ...run, times: null }, run]) });
  expect(new Runs().all).toEqual([run]);
});

test('what is kept counts only where it is as the deck writes it', () => {
  const initial = { at: { slide: 'a', fragment: 0 }, taken: {}, runs: [] };
  const read = (text: string) => {
    find('', { 'deck /deck talk': text });
    return new Kept('session', 'talk', initial).value;
  };
  const kept = { ...initial, at: { slide: 'b', fragment: 1 }, taken: { b: 5 } };
  expect(read(JSON.stringify(kept))).toEqual(kept);
  for (const other of [
    '',
    'null',
    '5',
    '[]',
    '"x"',
    '{}',
    '{"at":null}',
    '{"at":{"slide":1}}',
    '{',
  ])
    expect(read(other), other).toEqual(initial);
  expect(read(JSON.stringify({ ...kept, runs: {} }))).toEqual(initial);
});

test('a review page takes of what is kept what it can read, and opens', () => {
  const data = { languages: [{ title: 'Reefs' }], version: '2', remarks: [] };
  const read = (text: string) => {
    find('', {
      'notes-review': text,
      'notes-review:Reefs': '{"version":"1"}',
      'notes-review:Reefs:1': text,
      'notes-review:Reefs:2': text,
    });
    return new Memory(data as unknown as ConstructorParameters<typeof Memory>[0]);
  };
  const nothing = { ticked: [], remarks: {}, signed: [], resolved: {}, reviewer: '', role: '' };
  for (const other of ['null', '5', '[1]', '"x"', '{"remarks":null,"ticked":{},"signed":7}', '{'])
    expect(read(other).remarks, other).toEqual(nothing);
  const mixed = read('{"remarks":{"a":5,"b":"why"},"ticked":["a",1],"role":{},"keysOn":"no"}');
  expect(mixed.remarks).toMatchObject({ remarks: { b: 'why' }, ticked: ['a'], role: '' });
  expect(mixed.preferences).toEqual({ keysOn: true });
});

import { expect, _baseTest as test } from '@playwright/test';
import { createCompiler } from '../../src/vite/deck-plugin.ts';

test('pages that are loaded at once are compiled for once, and each gets what it could see or newer', async () => {
  let [source, begun] = [1, 0];
  const compile = createCompiler(async () => {
    begun += 1;
    const read = source;
    await new Promise(setImmediate);
    return { diagnostics: [], read };
  });
  const first = Array.from({ length: 200 }, () => compile());
  await expect.poll(() => begun).toBe(1);
  source = 2;
  const second = Array.from({ length: 200 }, () => compile());
  expect(new Set(await Promise.all(first))).toEqual(new Set([{ diagnostics: [], read: 1 }]));
  expect(new Set(await Promise.all(second))).toEqual(new Set([{ diagnostics: [], read: 2 }]));
  expect(begun).toBe(2);
});

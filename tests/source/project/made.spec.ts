import { randomUUID } from 'node:crypto';
import { expect, _baseTest as test } from '@playwright/test';
import { makeOnce } from '../../../src/source/project/made.ts';

test('what is made of the same is made once, and anew of anything else, however it is cut into inputs', async () => {
  const own = randomUUID();
  const made: string[] = [];
  const make = async (...inputs: readonly string[]) => {
    const bytes = await makeOnce([own, ...inputs], async () => {
      made.push(inputs.join(' | '));
      return Buffer.from(inputs.join(''));
    });
    return bytes.toString();
  };
  expect(await make('ab', 'c')).toBe('abc');
  expect(await make('ab', 'c')).toBe('abc');
  expect(await make('a', 'bc')).toBe('abc');
  expect(await make('ab', 'd')).toBe('abd');
  expect(made).toEqual(['ab | c', 'a | bc', 'ab | d']);
});

test('what fails to be made is tried again', async () => {
  const own = randomUUID();
  await expect(
    makeOnce([own], async () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(String(await makeOnce([own], async () => Buffer.from('yes')))).toBe('yes');
});

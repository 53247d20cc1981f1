import { randomUUID } from 'node:crypto';
import { expect, _baseTest as test } from '@playwright/test';
import { makeOnce } from '../../../src/source/project/made.ts';

test('what is made of the same is made once, and anew of anything else, however it is cut into inputs', async () => {
  const own = randomUUID();
  const made: string[] = [];
  const make = async (...inputs: readonly string[]) => {
    const bytes = await makeOnce(
      () => [own, ...inputs],
      async () => {
        made.push(inputs.join(' | '));
        return Buffer.from(inputs.join(''));
      },
    );
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
    makeOnce(
      () => [own],
      async () => {
        throw new Error('no');
      },
    ),
  ).rejects.toThrow('no');
  expect(
    String(
      await makeOnce(
        () => [own],
        async () => Buffer.from('yes'),
      ),
    ),
  ).toBe('yes');
});

test('what is made of inputs that change meanwhile is kept under the name of neither', async () => {
  const own = randomUUID();
  let input = 'before';
  const make = async (made: string, during = input) => {
    const bytes = await makeOnce(
      () => [own, input],
      async () => {
        input = during;
        return Buffer.from(made);
      },
    );
    return String(bytes);
  };
  expect(await make('a mixture', 'after')).toBe('a mixture');
  expect(await make('after')).toBe('after');
  input = 'before';
  expect(await make('before')).toBe('before');
});

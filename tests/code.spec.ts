import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { root } from './fixture/built-deck.ts';

test.describe.configure({ timeout: 180_000 });

/**
 * What a tool of the packages prints about the whole project; nothing where it finds nothing. In one thread, which takes
 * less time of a processor than several that share it with other tests.
 */
function complain(tool: string, ...words: readonly string[]): Promise<string> {
  const file = join(root, 'node_modules', tool);
  return new Promise((resolve) => {
    const env = { ...process.env, BIOME_THREADS: '1' };
    execFile(process.execPath, [file, ...words], { cwd: root, env }, (error, output, problems) =>
      resolve(error ? `${output}${problems}` || error.message : ''),
    );
  });
}

test('the code has the format and keeps the rules of Biome', async () => {
  expect(await complain('@biomejs/biome/bin/biome', 'check', '.')).toBe('');
});

test('the types of all code hold', async () => {
  expect(await complain('typescript/bin/tsc', '--singleThreaded')).toBe('');
});

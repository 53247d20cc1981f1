import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from './fixture/built-deck.ts';

test.describe.configure({ timeout: 180_000 });

/** What a tool of the packages prints about the whole project; nothing where it finds nothing. */
function complain(tool: string, ...words: readonly string[]): Promise<string> {
  const file = join(root, 'node_modules', tool);
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...words], { cwd: root }, (error, output, problems) =>
      resolve(error ? `${output}${problems}` || error.message : ''),
    );
  });
}

test('the code has the format and keeps the rules of Biome', async () => {
  expect(await complain('@biomejs/biome/bin/biome', 'check', '.')).toBe('');
});

// In one thread, which takes less time of a processor than several that share it with other tests.
test('the types of all code hold', async () => {
  expect(await complain('typescript/bin/tsc', '--singleThreaded')).toBe('');
});

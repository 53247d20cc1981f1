import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { cache } from '../src/find-bundle.mjs';
import { root } from './fixture/built-deck.ts';

test.describe.configure({ timeout: 180_000 });

/** What TypeScript found, by file: of the next run only what is other than it was, and what stands on it, is checked anew. */
const CHECKED = ['--incremental', '--tsBuildInfoFile', join(cache, '..', 'types.tsbuildinfo')];

/**
 * What a tool of the packages prints about the whole project; nothing where it finds nothing. In one thread, and without
 * Go's collector, which frees next to nothing here: both take less time of a processor that other tests wait for.
 */
function complain(tool: string, ...words: readonly string[]): Promise<string> {
  const file = join(root, 'node_modules', tool);
  return new Promise((resolve) => {
    const env = { ...process.env, BIOME_THREADS: '1', GOGC: 'off' };
    execFile(process.execPath, [file, ...words], { cwd: root, env }, (error, output, problems) =>
      resolve(error ? `${output}${problems}` || error.message : ''),
    );
  });
}

test('the code has the format and keeps the rules of Biome', async () => {
  expect(await complain('@biomejs/biome/bin/biome', 'check', '.')).toBe('');
});

test('the types of all code hold', async () => {
  expect(await complain('typescript/bin/tsc', '--singleThreaded', ...CHECKED)).toBe('');
});

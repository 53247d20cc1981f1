import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { spawnCommand, writeDeck } from '../fixture/built-deck.ts';
import { inventDeck } from '../fixture/deck.ts';

test.describe.configure({ timeout: 150_000 });

/** What a build leaves, each file with its SHA-256. */
function digestBuild(name: string): Readonly<Record<string, string>> {
  const folder = writeDeck(name, inventDeck());
  const { status, output } = spawnCommand(folder, 'build');
  expect(status, output).toBe(0);
  const dist = join(folder, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file));
  return Object.fromEntries(
    files.map((file) => [
      file.slice(dist.length + 1),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

test('two builds of the same sources in different folders are the same in every byte', () => {
  const before = process.env.SOURCE_DATE_EPOCH;
  process.env.SOURCE_DATE_EPOCH = '1930000000';
  try {
    const first = digestBuild('same-bytes');
    // Zip and PDF know the time to two seconds and one.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_500);
    expect(digestBuild('same-bytes-in-another-folder')).toEqual(first);
    expect(Object.keys(first)).toHaveLength(9);
  } finally {
    if (before === undefined) delete process.env.SOURCE_DATE_EPOCH;
    else process.env.SOURCE_DATE_EPOCH = before;
  }
});

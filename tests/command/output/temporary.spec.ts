import fs, { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { ownTemporaryFolder } from '../../../src/command/output/temporary.ts';

/** Of a process that cannot be: no system counts so far. */
const NAMES = ['delegation-deck-4194999999-a', 'delegation-deck-4194999999-b'];

test('a folder that a killed command left is removed, and one that cannot be stops no command', () => {
  const parent = mkdtempSync(join(tmpdir(), 'temporary-'));
  const [ofOther = '', left = ''] = NAMES.map((name) => join(parent, name));
  for (const folder of [ofOther, left]) mkdirSync(folder);
  const { TMPDIR, TEMP, TMP } = process.env;
  process.env.TMPDIR = parent;
  process.env.TEMP = parent;
  const remove = fs.rmSync;
  // As where the folder is another user's, which no test could make without a second user.
  fs.rmSync = (path, options) => {
    if (path === ofOther) throw Object.assign(new Error('refused'), { code: 'EACCES' });
    remove(path, options);
  };
  syncBuiltinESMExports();
  try {
    const own = ownTemporaryFolder();
    expect(basename(own.folder)).toMatch(/^delegation-deck-\d+-/);
    expect([own.folder, ofOther, left].map((folder) => existsSync(folder))).toEqual([
      true,
      true,
      false,
    ]);
    own.remove();
    expect(existsSync(own.folder)).toBe(false);
  } finally {
    fs.rmSync = remove;
    syncBuiltinESMExports();
    for (const [name, value] of Object.entries({ TMPDIR, TEMP, TMP }))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    rmSync(parent, { recursive: true, force: true });
  }
});

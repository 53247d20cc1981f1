import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../../browser/ancestors.mjs';
import { TEMPORARY } from '../../browser/guard.mjs';
import { type PassingFolder, removeAtExit, removeFolder } from '../../browser/undo.ts';
import { explainCode, UserError } from '../user-error.ts';

/**
 * Gives this process a temporary folder of its own: whatever it or a browser puts aside, profiles included, is gone with
 * it. What commands that were killed left is removed now.
 */
export function ownTemporaryFolder(): PassingFolder {
  const own = removeAtExit(makeFolder(tmpdir()));
  // Node reads TMPDIR, and on Windows TEMP.
  process.env.TMPDIR = own.folder;
  process.env.TEMP = own.folder;
  process.env.TMP = own.folder;
  return own;
}

function makeFolder(parent: string): string {
  try {
    removeOrphans(parent);
    return mkdtempSync(join(parent, `${TEMPORARY}${process.pid}-`));
  } catch (error) {
    throw new UserError(
      `the temporary folder ${parent} cannot be written: ${explainCode(error)}, or name another in TMPDIR`,
    );
  }
}

/** Folders of processes that run no longer; one of another user stays. */
function removeOrphans(parent: string): void {
  for (const name of readdirSync(parent)) {
    const [, pid] = new RegExp(`^${TEMPORARY}(\\d+)-`).exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) removeFolder(join(parent, name));
  }
}

import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from './user-error.ts';

/**
 * Has folders of output written aside in `dist/` and puts them in place only when all of them are whole, so that a
 * failed run leaves what a good one wrote. What was in a folder before and is not written again goes.
 */
export async function writeStaged(
  dist: string,
  folders: readonly string[],
  write: (staging: string) => Promise<void>,
): Promise<void> {
  const staging = createStaging(dist);
  const clean = () => rmSync(staging, { recursive: true, force: true, maxRetries: 5 });
  const stop = (signal: NodeJS.Signals) => {
    clean();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await write(staging);
    for (const folder of folders) replaceFolder(join(staging, folder), join(dist, folder), staging);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    clean();
  }
}

function createStaging(dist: string): string {
  try {
    mkdirSync(dist, { recursive: true });
    return mkdtempSync(join(dist, '.staging-'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(`${dist} cannot be written (${code}); check the folder and the space left`);
  }
}

function replaceFolder(fresh: string, target: string, staging: string): void {
  const old = join(staging, `old-${target.split(/[\\/]/).at(-1)}`);
  try {
    renameSync(target, old);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A reader on Windows holds a file open: the folder cannot be moved, but what is in it can be written over.
    if (code !== 'ENOENT') {
      cpSync(fresh, target, { recursive: true });
      return;
    }
  }
  renameSync(fresh, target);
}

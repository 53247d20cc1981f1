import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createPassingFolder, type PassingFolder } from '../browser/undo.ts';
import { UserError } from './user-error.ts';

/** Moving files about, handed in so that a failure can be tested. */
export interface Mover {
  rename(from: string, to: string): void;
}

/**
 * Has folders of output written aside in `dist/` and puts them in place only when all of them are whole, all or none, so
 * that a failed run leaves what a good one wrote. What was in a folder before and is not written again goes.
 */
export async function writeStaged(
  dist: string,
  folders: readonly string[],
  write: (staging: string) => Promise<void>,
  mover: Mover = { rename: renameSync },
): Promise<void> {
  const staging = createStaging(dist);
  try {
    await write(staging.folder);
    replaceFolders(staging.folder, dist, folders, mover);
  } finally {
    staging.remove();
  }
}

function createStaging(dist: string): PassingFolder {
  try {
    mkdirSync(dist, { recursive: true });
    removeStale(dist);
    return createPassingFolder(join(dist, PREFIX));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const advice =
      code === 'EEXIST' || code === 'ENOTDIR'
        ? 'a file is where the folder belongs: move it away'
        : 'check the folder and the space left';
    throw new UserError(`${dist} cannot be written (${code}): ${advice}`);
  }
}

const PREFIX = '.staging-';
const HOUR = 3_600_000;

/** What a build that was killed left behind; one that is running now has begun within the hour. */
function removeStale(dist: string): void {
  for (const name of readdirSync(dist)) {
    const folder = join(dist, name);
    if (name.startsWith(PREFIX) && Date.now() - statSync(folder).mtimeMs > HOUR)
      rmSync(folder, { recursive: true, force: true });
  }
}

function replaceFolders(
  staging: string,
  dist: string,
  folders: readonly string[],
  mover: Mover,
): void {
  const restore: (() => void)[] = [];
  try {
    for (const folder of folders) {
      const [fresh, target, old] = [
        join(staging, folder),
        join(dist, folder),
        join(staging, `old-${folder}`),
      ];
      if (existsSync(target)) restore.push(setAside(target, old, mover));
      if (existsSync(target)) {
        copyOver(fresh, target);
        continue;
      }
      mover.rename(fresh, target);
      restore.push(() => rmSync(target, { recursive: true, force: true }));
    }
  } catch (error) {
    for (const undo of restore.reverse()) undo();
    const { code, path = dist } = error as NodeJS.ErrnoException;
    throw new UserError(
      `${path} cannot be replaced (${code}): close what has it open; the last build is as it was`,
    );
  }
}

/** Moves a folder, or copies it where a reader on Windows holds a file in it open; returns what brings it back. */
function setAside(target: string, old: string, mover: Mover): () => void {
  try {
    mover.rename(target, old);
    return () => mover.rename(old, target);
  } catch {
    cpSync(target, old, { recursive: true });
    return () => copyOver(old, target);
  }
}

/** Writes over a folder that cannot be moved, and takes away what is in it and no longer written. */
function copyOver(fresh: string, target: string): void {
  cpSync(fresh, target, { recursive: true });
  const kept = new Set(readdirSync(fresh));
  for (const name of readdirSync(target))
    if (!kept.has(name)) rmSync(join(target, name), { recursive: true });
}

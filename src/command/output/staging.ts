import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isOrphan, isRunning } from '../../browser/ancestors.mjs';
import { type PassingFolder, removeAtExit } from '../../browser/undo.ts';
import { isInside } from '../../source/project/inside.ts';
import { readStateFile } from '../../source/project/state-file.ts';
import { explainCode, UserError } from '../user-error.ts';
import { type KeptFile, keepEdited, listFiles, recordWritten } from './kept.ts';

/** Moving files about, handed in so that a failure can be tested. */
export interface Mover {
  rename(from: string, to: string): void;
}

/**
 * Has folders of output written aside in `dist/` and puts them in place only when all of them are whole, all or none, so
 * that a failed run leaves what a good one wrote. What was in a folder before and is not written again goes; what people
 * changed or put there is copied aside and returned. Two commands never write at once: the folder aside is the lock.
 */
export async function writeStaged(
  dist: string,
  folders: readonly Folder[],
  write: (staging: string) => Promise<void>,
  mover: Mover = { rename: renameSync },
): Promise<readonly KeptFile[]> {
  const staging = createStaging(dist);
  try {
    await write(staging.folder);
    if (isOrphan())
      throw new UserError('what started this command was ended; the last build is as it was');
    return replaceFolders(staging.folder, dist, folders, mover);
  } finally {
    staging.remove();
  }
}

/** Where output is put aside, and in it the file that says which process does so. */
const STAGING = '.staging';
const OWNER = 'owner';
/** Stands in it while folders are moved, and names those that the last build did not have. */
const MOVING = 'moving';
/** The folders that there are; `dist/` may have come from somebody who wants others to be taken for them. */
const FOLDERS = ['public', 'delegation', 'shots'] as const;
type Folder = (typeof FOLDERS)[number];

function createStaging(dist: string): PassingFolder {
  const folder = join(dist, STAGING);
  try {
    if (!isInside(dirname(dist), dist))
      throw new UserError(`${dist} is a link that leads out of the project; put a folder there`);
    mkdirSync(dist, { recursive: true });
    for (const place of [dist, tmpdir()]) requireSpace(place);
    refuseSecond(dist);
    mkdirSync(folder);
    writeFileSync(join(folder, OWNER), String(process.pid));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${dist} cannot be written: ${explainCode(error)}`);
  }
  return removeAtExit(folder);
}

/** Bytes of the disk that a build and its browser take; a browser that has none hangs rather than fails. */
const LEAST_SPACE = 20 * 1024 * 1024;

/** Throws where a folder's disk has too little space left; one that does not say has enough. */
export function requireSpace(folder: string, ask = statfsSync): void {
  const { blocks, bavail, bsize } = ask(folder);
  if (blocks && bavail * bsize < LEAST_SPACE)
    throw new UserError(`the disk of ${folder} is full, or nearly so; free at least 20 MiB`);
}

/** Removes what a command left in `dist` that was killed while it wrote there, and brings back what it had put aside. */
export function removeOrphan(dist: string): void {
  const owner = readOwner(join(dist, STAGING));
  if (!owner || isRunning(owner)) return;
  try {
    clearStaging(dist);
  } catch {
    // The next command that writes there reports it.
  }
}

/** Removes what a command left that was killed, and refuses to start beside one that runs. */
function refuseSecond(dist: string): void {
  const folder = join(dist, STAGING);
  if (!existsSync(folder)) return;
  const owner = readOwner(folder);
  if (owner && isRunning(owner))
    throw new UserError(
      `another command is writing there (process ${owner}); wait for it, or remove ${folder} where there is none`,
    );
  clearStaging(dist);
}

function clearStaging(dist: string): void {
  const staging = join(dist, STAGING);
  const moved = lstatSync(staging).isDirectory() ? readStateFile(join(staging, MOVING)) : undefined;
  if (moved !== undefined) {
    const added = moved.split('\n');
    for (const folder of FOLDERS) {
      const [target, old] = [join(dist, folder), nameOld(staging, folder)];
      const isThere = existsSync(old);
      if (isThere || added.includes(folder)) rmSync(target, { recursive: true, force: true });
      if (isThere) renameSync(old, target);
    }
  }
  rmSync(staging, { recursive: true, force: true });
}

function nameOld(staging: string, folder: Folder): string {
  return join(staging, `old-${folder}`);
}

/** The process that made the folder, 0 where none is known. */
function readOwner(folder: string): number {
  const owner = Number(readStateFile(join(folder, OWNER)) ?? 0);
  return Number.isInteger(owner) && owner > 1 ? owner : 0;
}

function replaceFolders(
  staging: string,
  dist: string,
  folders: readonly Folder[],
  mover: Mover,
): readonly KeptFile[] {
  const restore: (() => void)[] = [];
  const moving = join(staging, MOVING);
  const list = () => folders.flatMap((folder) => listFiles(dist, folder));
  try {
    const kept = keepEdited(dist, list());
    const added = folders.filter((folder) => !existsSync(join(dist, folder)));
    writeFileSync(moving, added.join('\n'));
    for (const folder of folders) {
      const [fresh, target, old] = [
        join(staging, folder),
        join(dist, folder),
        nameOld(staging, folder),
      ];
      if (existsSync(target)) restore.push(setAside(target, old, mover));
      if (existsSync(target)) {
        copyOver(fresh, target);
        continue;
      }
      mover.rename(fresh, target);
      restore.push(() => rmSync(target, { recursive: true, force: true }));
    }
    recordWritten(dist, list());
    rmSync(moving);
    return kept;
  } catch (error) {
    for (const undo of restore.reverse()) undo();
    const { path = dist } = error as NodeJS.ErrnoException;
    throw new UserError(
      `${path} cannot be replaced (${explainCode(error)}); close what has it open; the last build is as it was`,
    );
  }
}

/** Moves a folder, or copies it where a reader on Windows holds a file in it open; returns what brings it back. */
function setAside(target: string, old: string, mover: Mover): () => void {
  try {
    mover.rename(target, old);
    return () => mover.rename(old, target);
  } catch {
    // Under its name only once it is whole: the next command brings back what has that name in place of what is there.
    const part = `${old}.part`;
    cpSync(target, part, { recursive: true });
    mover.rename(part, old);
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

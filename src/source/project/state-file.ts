import { lstatSync, readFileSync, statSync } from 'node:fs';

/** More bytes than what a command remembers takes. */
const LARGEST = 16 * 1024 * 1024;

/**
 * The text of a file in which commands remember what they did; undefined where there is none. It may have come with the
 * project: a pipe or a device, which would be read for ever, is none.
 */
export function readStateFile(path: string): string | undefined {
  try {
    const found = statSync(path);
    return found.isFile() && found.size <= LARGEST ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a file stands there, and not what leads to one. */
export function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/**
 * Whether a path is in a folder once all links are followed; one that is not there yet is where its folder is. Throws
 * what the system says of a link that leads nowhere.
 */
export function isInside(folder: string, path: string): boolean {
  const way = relative(realpathSync.native(folder), followLinks(path));
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

function followLinks(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })) return realpathSync.native(path);
  return join(followLinks(dirname(path)), basename(path));
}

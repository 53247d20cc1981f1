import { readFileSync, statSync } from 'node:fs';
import { ForeignFileError } from './archive.ts';

/** Larger than any file of a statement, of notes or of a review, in MiB. */
const LARGEST = 64;

/** The bytes of a file that a person named. Throws what the system says, or a ForeignFileError that says what it is. */
export function readNamedFile(path: string): Uint8Array {
  const found = statSync(path);
  // A pipe or a device may never end; a folder is reported by the system.
  if (!found.isFile() && !found.isDirectory()) throw new ForeignFileError('no file of a disk');
  if (found.size > LARGEST * 1024 * 1024)
    throw new ForeignFileError(`a file of more than ${LARGEST} MB`);
  return new Uint8Array(readFileSync(path));
}

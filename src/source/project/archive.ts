import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';

/** A file that is not what was expected; the message says what it is. */
export class ForeignFileError extends Error {}

/** Megabytes: far more than any document of words has; what is larger is refused before it is unpacked. */
const LARGEST = { file: 64, part: 16, all: 48 } as const;
const MEGABYTE = 1024 * 1024;
const MOST_PARTS = 4000;

/** An archive's XML parts by name, unpacked and proved against their checksums. */
export type Archive = (name: string) => Uint8Array | undefined;

/** Opens a zip archive (APPNOTE 6.3.10). Throws a ForeignFileError where it is none, is damaged or too large. */
export function openArchive(bytes: Uint8Array): Archive {
  if (bytes.length > LARGEST.file * MEGABYTE) throw tooLarge('file', LARGEST.file);
  const checksums = listChecksums(bytes);
  let total = 0;
  const parts = unpack(bytes, ({ name, originalSize }) => {
    if (!/\.(xml|rels)$|^mimetype$/.test(name)) return false;
    total += originalSize;
    if (originalSize > LARGEST.part * MEGABYTE) throw tooLarge(name, LARGEST.part);
    if (total > LARGEST.all * MEGABYTE) throw tooLarge('text', LARGEST.all);
    return true;
  });
  const entries = Object.entries(parts);
  for (const [name, data] of entries) if (crc32(data) !== checksums.get(name)) throw damaged();
  const known = new Map(entries);
  return (name) => known.get(name);
}

type Filter = NonNullable<Parameters<typeof unzipSync>[1]>['filter'];

function unpack(bytes: Uint8Array, filter: Filter): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { ...(filter && { filter }) });
  } catch (error) {
    if (error instanceof ForeignFileError) throw error;
    throw damaged();
  }
}

/** The checksums that the list at the archive's end gives; fflate does not compare them. */
function listChecksums(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new ForeignFileError(describeForeign(bytes));
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS)
    throw new ForeignFileError(`a file of ${count} parts, which no such document has`);
  const checksums = new Map<string, number>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (lengths[0] ?? 0)));
    checksums.set(name, view.getUint32(at + 16, true));
    at += lengths.reduce((sum, length) => sum + length, 46);
  }
  return checksums;
}

/** The record at the end may be followed by a comment. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65557); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

function describeForeign([first, second]: Uint8Array): string {
  if (first === 0xd0 && second === 0xcf)
    return 'an old .doc or a password-protected file; expected a .docx without a password: save it as one';
  if (first === 0x50 && second === 0x4b)
    return 'a damaged .docx: its end is missing; ask for it again';
  return 'not a Word document (.docx)';
}

function tooLarge(what: string, megabytes: number): ForeignFileError {
  const message = `a file too large for a document of words: its ${what} has more than ${megabytes} MB`;
  return new ForeignFileError(message);
}

function damaged(): ForeignFileError {
  return new ForeignFileError('a damaged .docx; ask for it again');
}

import { crc32 } from 'node:zlib';
import { inflateSync } from 'fflate';

/** A file that is not what was expected; the message says what it is. */
export class ForeignFileError extends Error {}

/** Larger than any part of a document of words: a file that unpacks to more is refused. */
const LARGEST = 64 * 1024 * 1024;

/** A part's name and how to unpack it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** An archive's parts, each unpacked and proved against its checksum when it is asked for. */
export type Archive = (name: string) => Uint8Array | undefined;

/** Opens a zip archive (APPNOTE 6.3.10). Throws a ForeignFileError where it is none or is damaged. */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(listEntries(bytes, view).map((entry) => [entry.name, entry]));
  return (name) => {
    const entry = entries.get(name);
    return entry && unpack(entry, bytes, view);
  };
}

function listEntries(bytes: Uint8Array, view: DataView): readonly Entry[] {
  const end = findEnd(view);
  const entries: Entry[] = [];
  let at = end < 0 ? -1 : view.getUint32(end + 16, true);
  const count = end < 0 ? 0 : view.getUint16(end + 10, true);
  if (end < 0) throw new ForeignFileError(describeForeign(bytes));
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0))),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** The record at the end may be followed by a comment. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65557); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

function describeForeign(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xd0 && second === 0xcf)
    return 'an old .doc or a password-protected file; expected a .docx without a password: save it as one';
  if (first === 0x50 && second === 0x4b)
    return 'a damaged .docx: its end is missing; ask for it again';
  return 'not a Word document (.docx)';
}

function unpack(entry: Entry, bytes: Uint8Array, view: DataView): Uint8Array {
  const { offset, packed, size, method, crc } = entry;
  if (size > LARGEST)
    throw new ForeignFileError(
      `a part of ${size} bytes (${entry.name}), which no such document has`,
    );
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw damaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  const out = method === 0 ? data : inflate(data, size);
  if (out.length !== size || crc32(out) !== crc) throw damaged();
  return out;
}

function inflate(data: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch {
    throw damaged();
  }
}

function damaged(): ForeignFileError {
  return new ForeignFileError('a damaged .docx; ask for it again');
}

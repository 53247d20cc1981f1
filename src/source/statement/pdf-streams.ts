import { inflateSync } from 'node:zlib';
import { ForeignFileError } from '../project/archive.ts';

const MIB = 1024 * 1024;
/**
 * MiB of an unpacked stream that is no picture, of one that is, and of all: a page of text, or a whole typeface, and a
 * statement with its letterhead on each page have less.
 */
const LARGEST = { other: 8, picture: 128, all: 512 } as const;
/** Filters of one stream. */
const MOST_FILTERS = 4;
/** Bytes before a stream in which its dictionary is looked for. */
const HEAD = 8192;
/** How many times as large as its packed bytes a stream is at most. */
const MOST_RATIO = 1032;

/**
 * Throws a ForeignFileError where a stream of a PDF, or all of them, are larger unpacked than any of a statement's, before it
 * is read. Each "stream" is taken for the start of one, since one that is none could hide another; what that costs is counted.
 */
export function refuseLargeStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let left = LARGEST.all * MIB;
  let end = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    const start = at + 6 + (file[at + 6] === 13 ? 2 : 1);
    // The next end is that of many starts, and looked for once.
    if (end < start) end = findEnd(file, start);
    let stream: Uint8Array | undefined = file.subarray(start, end);
    for (let filter = 0; filter < MOST_FILTERS && stream && isPacked(stream); filter += 1) {
      const most = (isPicture(file, at) ? LARGEST.picture : LARGEST.other) * MIB;
      const packed: number = stream.length;
      stream = inflate(stream, most);
      // One that is damaged was unpacked up to its damage.
      left -= HEAD + packed + (stream?.length ?? Math.min(most, packed * MOST_RATIO));
      if (left < 0) throw tooLarge('a PDF', LARGEST.all * MIB);
    }
  }
}

function findEnd(file: Buffer, start: number): number {
  const end = file.indexOf('endstream', start);
  return end < 0 ? file.length : end;
}

/** Whether a stream has the first two bytes of the format, as readers of PDFs ask for them. */
function isPacked([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

/** Whether the dictionary before a stream, which follows the last `obj`, says that it is a picture. */
function isPicture(file: Buffer, at: number): boolean {
  const [head = ''] = file
    .toString('latin1', Math.max(0, at - HEAD), at)
    .split(/\bobj\b/)
    .slice(-1);
  return /\/Subtype\s*\/Image/.test(head);
}

/** What a packed stream holds; undefined where it is damaged. */
function inflate(stream: Uint8Array, most: number): Uint8Array | undefined {
  try {
    return inflateSync(stream, { maxOutputLength: most, finishFlush: 2 });
  } catch (error) {
    if (Object(error).code !== 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw tooLarge('a PDF with a part', most);
  }
}

function tooLarge(what: string, most: number): ForeignFileError {
  return new ForeignFileError(
    `${what} of more than ${most / MIB} MiB when it is unpacked; give the document it was made from`,
  );
}

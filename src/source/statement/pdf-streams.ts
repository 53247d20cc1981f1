import { inflateSync } from 'node:zlib';
import { ForeignFileError } from '../project/archive.ts';

/** MiB of an unpacked stream that is no picture, and of one that is: a page of text, or a whole typeface, has less. */
const LARGEST = { other: 8, picture: 128 } as const;
/** Filters of one stream. */
const MOST_FILTERS = 4;

/** Throws a ForeignFileError where a stream of a PDF is larger unpacked than any of a statement's, before it is read. */
export function refuseLargeStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    const start = at + 6 + (file[at + 6] === 13 ? 2 : 1);
    const end = file.indexOf('endstream', start);
    const head =
      file
        .toString('latin1', Math.max(0, at - 400), at)
        .split('endobj')
        .at(-1) ?? '';
    const most = /\/Subtype\s*\/Image/.test(head) ? LARGEST.picture : LARGEST.other;
    let stream: Uint8Array | undefined = file.subarray(start, end < 0 ? file.length : end);
    for (let filter = 0; filter < MOST_FILTERS && stream; filter += 1)
      stream = inflate(stream, most);
  }
}

/** What a packed stream holds; undefined where it is not packed so. */
function inflate(stream: Uint8Array, most: number): Uint8Array | undefined {
  // The first bits of the format name its method.
  if (((stream[0] ?? 0) & 0x0f) !== 8) return undefined;
  try {
    return inflateSync(stream, { maxOutputLength: most * 1024 * 1024, finishFlush: 2 });
  } catch (error) {
    if (Object(error).code !== 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw new ForeignFileError(
      `a PDF with a part of more than ${most} MiB when it is unpacked; give the document it was made from`,
    );
  }
}

import { type Bytes, type CleanRaster, joinBytes, RasterFault } from './bytes.ts';

/** The chunks that are seen (RFC 9649, 2.7); EXIF, XMP, profiles and unknown ones are not. */
const KEPT: readonly string[] = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF'];
/** How many bytes they hold that are no pixels: what is behind them could be words. */
const LENGTHS: Readonly<Record<string, number>> = { VP8X: 10, ANIM: 6 };
/** Bits of `VP8X` that say that a profile, EXIF and XMP are there. */
const METADATA = 0x20 | 0x08 | 0x04;

/** Where the chunks of a frame begin within it. */
const FRAME = 16;

/** A WebP without EXIF, XMP and colour profile, in its frames too. */
export function cleanWebp(file: Bytes): CleanRaster {
  const end = 8 + file.read(4, 4, true);
  file.slice(0, end);
  const chunks = listChunks(file, 12, end);
  const [size] = chunks.flatMap(({ type, at }) => readSize(file, at + 8, type) ?? []);
  if (!size) throw new RasterFault('it does not say how large it is');
  return { bytes: writeChunk('RIFF', file.slice(8, 12), writeChunks(file, chunks)), ...size };
}

interface Chunk {
  readonly type: string;
  /** Where it begins, and where what it holds ends. */
  readonly at: number;
  readonly end: number;
}

function listChunks(file: Bytes, from: number, to: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = from; at + 8 <= to; ) {
    const length = file.read(at + 4, 4, true);
    const end = at + 8 + length;
    file.slice(at, end);
    chunks.push({ type: file.text(at, 4), at, end });
    at = end + (length % 2);
  }
  return chunks;
}

function writeChunks(file: Bytes, chunks: readonly Chunk[]): Uint8Array {
  const kept = chunks.filter(({ type }) => KEPT.includes(type));
  return joinBytes(
    kept.map(({ type, at, end }) => {
      const body = Uint8Array.from(file.slice(at + 8, end));
      if (body.length > (LENGTHS[type] ?? body.length))
        throw new RasterFault(`its part "${type}" is longer than one can be`);
      if (type === 'VP8X') body[0] = (body[0] ?? 0) & ~METADATA;
      if (type !== 'ANMF') return writeChunk(type, body);
      const frame = listChunks(file, at + 8 + FRAME, end).filter((part) => part.type !== 'ANMF');
      return writeChunk(type, body.subarray(0, FRAME), writeChunks(file, frame));
    }),
  );
}

/** A chunk of what it holds, an odd number of bytes filled up. */
function writeChunk(type: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = joinBytes(parts);
  const header = Buffer.from(`${type}....`, 'latin1');
  header.writeUInt32LE(body.length, 4);
  return joinBytes([header, body, new Uint8Array(body.length % 2)]);
}

function readSize(file: Bytes, at: number, type: string) {
  if (type === 'VP8X')
    return { width: 1 + file.read(at + 4, 3, true), height: 1 + file.read(at + 7, 3, true) };
  if (type === 'VP8 ')
    return {
      width: file.read(at + 6, 2, true) & 0x3fff,
      height: file.read(at + 8, 2, true) & 0x3fff,
    };
  if (type !== 'VP8L') return undefined;
  const bits = file.read(at + 1, 4, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + (Math.floor(bits / 2 ** 14) & 0x3fff) };
}

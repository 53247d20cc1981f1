import { inflateSync } from 'node:zlib';
import { type Bytes, type CleanRaster, joinBytes, RasterFault, refuseWords } from './bytes.ts';

/**
 * The chunks that are seen (PNG third edition, 5.6): pixels, palette, transparency, colour space and animation; and how
 * many bytes each holds at most, since what is behind them could be words.
 */
const KEPT: Readonly<Record<string, number>> = {
  IHDR: 13,
  PLTE: 768,
  IDAT: Number.POSITIVE_INFINITY,
  IEND: 0,
  tRNS: 256,
  gAMA: 4,
  cHRM: 32,
  sRGB: 1,
  cICP: 4,
  sBIT: 4,
  pHYs: 9,
  acTL: 8,
  fcTL: 26,
  fdAT: Number.POSITIVE_INFINITY,
};

/** What a picture's pixels may take in memory: more than any screen shows. */
const MOST_BYTES = 300_000_000;

/** A picture within the file, of which an animation has several: its size, and its packed pixels. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly packed: Uint8Array[];
}

/** A PNG without texts, times, EXIF and colour profiles, which carry names. */
export function cleanPng(file: Bytes): CleanRaster {
  const parts = [file.slice(0, 8)];
  const [width, height] = [file.read(16, 4), file.read(20, 4)];
  const frames: Frame[] = [{ width, height, packed: [] }];
  for (let at = 8; at < file.length; ) {
    const length = file.read(at, 4);
    const type = file.text(at + 4, 4);
    const end = at + 12 + length;
    const chunk = file.slice(at, end);
    const longest = Object.hasOwn(KEPT, type) ? KEPT[type] : undefined;
    if (longest !== undefined && length > longest)
      throw new RasterFault(`its part "${type}" is longer than one can be`);
    if (longest !== undefined && longest < MOST_BYTES) refuseWords(chunk);
    if (longest !== undefined) parts.push(chunk);
    else if (/^[A-Z]/.test(type)) throw new RasterFault(`it has a part "${type}" that is unknown`);
    if (type === 'fcTL')
      frames.push({ width: file.read(at + 12, 4), height: file.read(at + 16, 4), packed: [] });
    if (type === 'IDAT') frames[0]?.packed.push(file.slice(at + 8, end - 4));
    if (type === 'fdAT') frames.at(-1)?.packed.push(file.slice(at + 12, end - 4));
    if (type === 'IEND') {
      for (const frame of frames) if (frame.packed.length) checkPixels(frame, file);
      return { bytes: joinBytes(parts), width, height };
    }
    at = end;
  }
  throw new RasterFault('the file ends before the picture does');
}

/** Samples of a pixel, by colour type. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Passes of a picture that is sent coarse first: where each begins and how far its pixels are apart, across and down. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Bytes behind the pixels, packed or unpacked, could be words; so they are exactly as many as the picture has. */
function checkPixels({ width, height, packed }: Frame, file: Bytes): void {
  const bits = file.read(24, 1) * (SAMPLES[file.read(25, 1)] ?? 0);
  const passes = file.read(28, 1) ? PASSES : ([[0, 0, 1, 1]] as const);
  const expected = passes.reduce((sum, [x, y, across, down]) => {
    const columns = Math.ceil(Math.max(0, width - x) / across);
    const rows = Math.ceil(Math.max(0, height - y) / down);
    return sum + (columns && rows * (1 + Math.ceil((columns * bits) / 8)));
  }, 0);
  if (expected > MOST_BYTES)
    throw new RasterFault(`its pixels take ${Math.ceil(expected / 1e6)} MB, more than any screen`);
  const all = joinBytes(packed);
  const { length, used } = unpack(all, expected);
  if (length !== expected || used !== all.length)
    throw new RasterFault('its pixels are not as many as its size says, or something follows them');
}

/** How many bytes unpack from how many, no more than `most` of them. */
function unpack(packed: Uint8Array, most: number) {
  try {
    // With `info`, which the types do not know, it returns what did the work as well.
    const { buffer, engine } = inflateSync(packed, {
      maxOutputLength: most,
      info: true,
    }) as unknown as { readonly buffer: Uint8Array; readonly engine: { bytesWritten: number } };
    return { length: buffer.length, used: engine.bytesWritten };
  } catch {
    throw new RasterFault('its pixels cannot be unpacked, or are more than its size says');
  }
}

import { type Bytes, type CleanRaster, joinBytes, RasterFault } from './bytes.ts';

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

/** A PNG without texts, times, EXIF and colour profiles, which carry names. */
export function cleanPng(file: Bytes): CleanRaster {
  const parts = [file.slice(0, 8)];
  for (let at = 8; at < file.length; ) {
    const length = file.read(at, 4);
    const type = file.text(at + 4, 4);
    const end = at + 12 + length;
    const chunk = file.slice(at, end);
    const longest = Object.hasOwn(KEPT, type) ? KEPT[type] : undefined;
    if (longest !== undefined && length > longest)
      throw new RasterFault(`its part "${type}" is longer than one can be`);
    if (longest !== undefined) parts.push(chunk);
    else if (/^[A-Z]/.test(type)) throw new RasterFault(`it has a part "${type}" that is unknown`);
    if (type === 'IEND')
      return { bytes: joinBytes(parts), width: file.read(16, 4), height: file.read(20, 4) };
    at = end;
  }
  throw new RasterFault('the file ends before the picture does');
}

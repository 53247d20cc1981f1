import { type Bytes, type CleanRaster, joinBytes, RasterFault } from './bytes.ts';

/** The chunks that are seen (PNG third edition, 5.6): pixels, palette, transparency, colour space and animation. */
const KEPT: readonly string[] = [
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'cICP',
  'sBIT',
  'pHYs',
  'acTL',
  'fcTL',
  'fdAT',
];

/** A PNG without texts, times, EXIF and colour profiles, which carry names. */
export function cleanPng(file: Bytes): CleanRaster {
  const parts = [file.slice(0, 8)];
  for (let at = 8; at < file.length; ) {
    const length = file.read(at, 4);
    const type = file.text(at + 4, 4);
    const end = at + 12 + length;
    const chunk = file.slice(at, end);
    if (KEPT.includes(type)) parts.push(chunk);
    else if (/^[A-Z]/.test(type)) throw new RasterFault(`it has a part "${type}" that is unknown`);
    if (type === 'IEND')
      return { bytes: joinBytes(parts), width: file.read(16, 4), height: file.read(20, 4) };
    at = end;
  }
  throw new RasterFault('the file ends before the picture does');
}

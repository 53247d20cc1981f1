import { Bytes, type CleanRaster, joinBytes, RasterFault } from './bytes.ts';

/** Segments that a picture is decoded by: frames, tables, scans, restarts, the number of lines (ITU-T T.81, table B.1). */
const isKept = (marker: number): boolean =>
  isFrame(marker) || [0xc4, 0xcc, 0xda, 0xdb, 0xdc, 0xdd].includes(marker);
/** Frame headers (ITU-T T.81, table B.1), which say how large the picture is. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** A JPEG without EXIF, comments, thumbnails and profiles; how EXIF turns it is kept beside it. */
export function cleanJpeg(file: Bytes): CleanRaster {
  const parts = [file.slice(0, 2)];
  let size: { readonly width: number; readonly height: number } | undefined;
  let orientation = 1;
  for (let at = 2; at < file.length; ) {
    if (file.read(at, 1) !== 0xff) throw new RasterFault('its parts do not follow each other');
    const marker = file.read(at + 1, 1);
    // Bytes of 0xff may fill up before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) {
      if (!size) throw new RasterFault('it does not say how large it is');
      parts.push(file.slice(at, at + 2));
      return { bytes: joinBytes(parts), ...size, orientation };
    }
    const end = at + 2 + file.read(at + 2, 2);
    const segment = file.slice(at, end);
    if (marker === 0xe1) orientation = readOrientation(segment) ?? orientation;
    if (isFrame(marker)) size = { height: file.read(at + 5, 2), width: file.read(at + 7, 2) };
    if (!isWhole(marker, segment)) throw new RasterFault('a table holds more than it can');
    if (isKept(marker) || isAdobe(marker, segment)) parts.push(segment);
    at = end;
    if (marker !== 0xda) continue;
    const scan = findScanEnd(file.bytes, end);
    parts.push(file.slice(end, scan));
    at = scan;
  }
  throw new RasterFault('the file ends before the picture does');
}

/** Whether a segment ends where its tables do (ITU-T T.81, B.2.4): what is behind them could be words. */
function isWhole(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xdc || marker === 0xdd) return segment.length === 6;
  if (marker !== 0xdb && marker !== 0xc4) return true;
  let at = 4;
  while (at < segment.length) {
    const kind = segment[at] ?? 0;
    const codes = segment.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0);
    at += marker === 0xdb ? 1 + 64 * (kind < 0x10 ? 1 : 2) : 17 + codes;
  }
  return at === segment.length;
}

/** Adobe's segment says how colours are stored; it holds nothing else. */
function isAdobe(marker: number, segment: Uint8Array): boolean {
  return marker === 0xee && segment.length === 16 && latin(segment, 4, 9) === 'Adobe';
}

/** Where the coded pixels end: at a marker that is neither a stuffed byte nor a restart. */
function findScanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** The tag 0x0112 of the first directory of EXIF. */
function readOrientation(segment: Uint8Array): number | undefined {
  if (latin(segment, 4, 10) !== 'Exif\0\0') return undefined;
  try {
    const tiff = new Bytes(segment.subarray(10));
    const little = tiff.text(0, 2) === 'II';
    const directory = tiff.read(4, 4, little);
    const entries = tiff.read(directory, 2, little);
    for (let index = 0; index < entries; index += 1) {
      const entry = directory + 2 + 12 * index;
      if (tiff.read(entry, 2, little) === 0x0112) return tiff.read(entry + 8, 2, little);
    }
  } catch (error) {
    if (!(error instanceof RasterFault)) throw error;
  }
  return undefined;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

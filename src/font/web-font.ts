import { brotliDecompressSync } from 'node:zlib';

/** Tables whose tags WOFF2 writes as a number (W3C WOFF2, 4.1), as far as the ones that are looked for. */
const CMAP = 0;
const [GLYF, LOCA, OTHER] = [10, 11, 63];
const HEADER = 48;

/** Bytes that a font's tables unpack to at most: the largest of Chinese have 30 million. */
const LARGEST = 64 * 1024 * 1024;
const LAST = 0x10ffff;
/** Tables of characters: fonts have one or two for each platform. */
const MOST_TABLES = 20;

/** The characters that a WOFF2 file has a glyph for; a damaged one, which a package may hold, has none. */
export function readCharacters(font: Buffer): ReadonlySet<number> {
  try {
    return listCharacters(font);
  } catch {
    return new Set();
  }
}

function listCharacters(font: Buffer): ReadonlySet<number> {
  const characters = new Set<number>();
  const cmap = readCmap(font);
  for (let index = 0; index < Math.min(cmap.readUInt16BE(2), MOST_TABLES); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * index));
    const format = table.readUInt16BE(0);
    if (format === 4) readSegments(table, characters);
    if (format === 12) readGroups(table, characters);
  }
  return characters;
}

/** The table stands where the lengths of those before it add up to, in one compressed stream. */
function readCmap(font: Buffer): Buffer {
  let at = HEADER;
  const readLength = () => {
    let value = 0;
    for (;;) {
      const byte = font.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let offset = 0;
  let found: readonly [start: number, end: number] | undefined;
  for (let table = 0; table < font.readUInt16BE(12); table++) {
    const flags = font.readUInt8(at++);
    const tag = flags & 63;
    if (tag === OTHER) at += 4;
    const length = readLength();
    const plain = tag === GLYF || tag === LOCA ? 3 : 0;
    const stored = flags >> 6 === plain ? length : readLength();
    if (tag === CMAP) found = [offset, offset + stored];
    offset += stored;
  }
  if (!found) throw new TypeError('the font has no cmap');
  return brotliDecompressSync(font.subarray(at), { maxOutputLength: LARGEST }).subarray(...found);
}

/** Format 4 (OpenType, cmap): segments of the first plane, by delta or by an array of glyphs. */
function readSegments(table: Buffer, into: Set<number>): void {
  const size = table.readUInt16BE(6);
  let before = -1;
  for (let at = 0; at < size; at += 2) {
    const end = table.readUInt16BE(14 + at);
    const start = table.readUInt16BE(16 + size + at);
    requireOrder(before, start, end);
    before = end;
    const delta = table.readUInt16BE(16 + 2 * size + at);
    const place = 16 + 3 * size + at;
    const range = table.readUInt16BE(place);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = range ? table.readUInt16BE(place + range + 2 * (code - start)) : code;
      if (glyph && (glyph + delta) & 0xffff) into.add(code);
    }
  }
}

/** Each stands behind the one before: what overlaps is no font's, and takes as long as its maker likes. */
function requireOrder(before: number, first: number, last: number): void {
  if (first <= before || first > last || last > LAST) throw new RangeError('out of order');
}

/** Format 12: groups of all planes. */
function readGroups(table: Buffer, into: Set<number>): void {
  let before = -1;
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const at = 16 + 12 * group;
    const [first, last] = [table.readUInt32BE(at), table.readUInt32BE(at + 4)];
    requireOrder(before, first, last);
    for (let code = first; code <= last; code++) into.add(code);
    before = last;
  }
}

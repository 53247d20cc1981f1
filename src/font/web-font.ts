import { brotliDecompressSync } from 'node:zlib';

/** Tables whose tags WOFF2 writes as a number (W3C WOFF2, 4.1), as far as the ones that are looked for. */
const CMAP = 0;
const [GLYF, LOCA, OTHER] = [10, 11, 63];
const HEADER = 48;

/** The characters that a WOFF2 file has a glyph for. */
export function readCharacters(font: Buffer): ReadonlySet<number> {
  const characters = new Set<number>();
  const cmap = readCmap(font);
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
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
  return brotliDecompressSync(font.subarray(at)).subarray(...found);
}

/** Format 4 (OpenType, cmap): segments of the first plane, by delta or by an array of glyphs. */
function readSegments(table: Buffer, into: Set<number>): void {
  const size = table.readUInt16BE(6);
  for (let at = 0; at < size; at += 2) {
    const end = table.readUInt16BE(14 + at);
    const start = table.readUInt16BE(16 + size + at);
    const delta = table.readUInt16BE(16 + 2 * size + at);
    const place = 16 + 3 * size + at;
    const range = table.readUInt16BE(place);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = range ? table.readUInt16BE(place + range + 2 * (code - start)) : code;
      if (glyph && (glyph + delta) & 0xffff) into.add(code);
    }
  }
}

/** Format 12: groups of all planes. */
function readGroups(table: Buffer, into: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const at = 16 + 12 * group;
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code++)
      into.add(code);
  }
}

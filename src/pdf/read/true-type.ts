/** The parts of a TrueType font program that a PDF relies on. */
export interface TrueType {
  readonly tables: ReadonlyMap<string, Uint8Array>;
  readonly unitsPerEm: number;
  readonly glyphs: number;
  /** Outline bytes of a glyph; empty where it has none. */
  readGlyph(index: number): Uint8Array;
  /** Advance width in font units. */
  readAdvance(index: number): number;
  readSideBearing(index: number): number;
}

/** Reads a TrueType program (Apple and Microsoft's `sfnt` with `glyf`); undefined where the bytes are another kind. */
export function readTrueType(bytes: Uint8Array): TrueType | undefined {
  const tables = readTables(bytes);
  const [head, hhea, hmtx, maxp, loca, glyf] = ['head', 'hhea', 'hmtx', 'maxp', 'loca', 'glyf'].map(
    (tag) => tables.get(tag),
  );
  if (!head || !hhea || !hmtx || !maxp || !loca || !glyf) return undefined;
  const metrics = view(hhea).getUint16(34);
  const long = view(head).getInt16(50) === 1;
  const [offsets, advances] = [view(loca), view(hmtx)];
  const readOffset = (index: number) =>
    long ? offsets.getUint32(index * 4) : offsets.getUint16(index * 2) * 2;
  const glyphs = view(maxp).getUint16(4);
  return {
    tables,
    glyphs,
    unitsPerEm: view(head).getUint16(18),
    readGlyph: (index) =>
      index < glyphs ? glyf.subarray(readOffset(index), readOffset(index + 1)) : new Uint8Array(),
    readAdvance: (index) => advances.getUint16(Math.min(index, metrics - 1) * 4),
    readSideBearing: (index) =>
      advances.getInt16(index < metrics ? index * 4 + 2 : metrics * 4 + (index - metrics) * 2),
  };
}

function readTables(bytes: Uint8Array): Map<string, Uint8Array> {
  const tables = new Map<string, Uint8Array>();
  if (bytes.length < 12) return tables;
  const data = view(bytes);
  for (let index = 0; index < data.getUint16(4); index++) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const offset = data.getUint32(entry + 8);
    tables.set(tag, bytes.subarray(offset, offset + data.getUint32(entry + 12)));
  }
  return tables;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

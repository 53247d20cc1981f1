/** What a PDF relies on of a TrueType font program. */
export interface TrueType {
  readonly unitsPerEm: number;
  readonly glyphs: number;
  /** Advance width in font units. */
  readAdvance(index: number): number;
}

/** Reads a TrueType program (`sfnt` with `glyf`, OpenType 1.9); undefined where the bytes are another kind. */
export function readTrueType(bytes: Uint8Array): TrueType | undefined {
  const tables = readTables(bytes);
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((tag) => tables.get(tag));
  if (!head || !hhea || !hmtx || !maxp || !tables.has('loca') || !tables.has('glyf'))
    return undefined;
  const metrics = view(hhea).getUint16(34);
  const advances = view(hmtx);
  return {
    glyphs: view(maxp).getUint16(4),
    unitsPerEm: view(head).getUint16(18),
    readAdvance: (index) => advances.getUint16(Math.min(index, metrics - 1) * 4),
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

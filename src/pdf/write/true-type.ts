import type { TrueType } from '../read/true-type.ts';

/**
 * Writes one TrueType program with the glyphs of several subsets of a face, each taken from its owner; tables other
 * than the glyphs' own come from the first, limits (`maxp`) are the largest of all.
 */
export function writeTrueType(
  subsets: readonly TrueType[],
  owners: ReadonlyMap<number, TrueType>,
): Uint8Array {
  const [first] = subsets;
  if (!first) throw new Error('no font to write');
  const count = Math.max(...owners.keys()) + 1;
  const tables = new Map<string, Uint8Array>();
  for (const tag of NEEDED) {
    const bytes = first.tables.get(tag);
    if (bytes) tables.set(tag, Buffer.from(bytes));
  }
  const { glyf, loca } = writeGlyphs(owners, count);
  tables.set('glyf', glyf);
  tables.set('loca', loca);
  tables.set('hmtx', writeMetrics(owners, count));
  tables.set('head', writeHead(first));
  tables.set('hhea', writeHorizontalHead(first, count));
  tables.set('maxp', writeLimits(subsets, count));
  return writeTables(tables);
}

// What drawing needs: a PDF has its own map of characters and sets each glyph's place (ISO 32000-1, 9.9).
const NEEDED = ['cvt ', 'fpgm', 'prep'];

function writeHead({ tables }: TrueType): Uint8Array {
  const head = Buffer.from(tables.get('head') ?? []);
  head.writeUInt32BE(0, 8);
  // Long offsets in `loca`.
  head.writeInt16BE(1, 50);
  return head;
}

function writeHorizontalHead({ tables }: TrueType, count: number): Uint8Array {
  const hhea = Buffer.from(tables.get('hhea') ?? []);
  hhea.writeUInt16BE(count, 34);
  return hhea;
}

function writeGlyphs(owners: ReadonlyMap<number, TrueType>, count: number) {
  const loca = Buffer.alloc((count + 1) * 4);
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (let glyph = 0; glyph < count; glyph++) {
    const outline = owners.get(glyph)?.readGlyph(glyph) ?? new Uint8Array();
    parts.push(outline, new Uint8Array(-outline.length & 3));
    offset += (outline.length + 3) & ~3;
    loca.writeUInt32BE(offset, (glyph + 1) * 4);
  }
  return { glyf: Buffer.concat(parts), loca };
}

function writeMetrics(owners: ReadonlyMap<number, TrueType>, count: number): Uint8Array {
  const hmtx = Buffer.alloc(count * 4);
  for (const [glyph, owner] of owners) {
    hmtx.writeUInt16BE(owner.readAdvance(glyph), glyph * 4);
    hmtx.writeInt16BE(owner.readSideBearing(glyph), glyph * 4 + 2);
  }
  return hmtx;
}

/** Every field of `maxp` after the version is a count or limit of 16 bits. */
function writeLimits(subsets: readonly TrueType[], count: number): Uint8Array {
  const tables = subsets.map(({ tables }) => Buffer.from(tables.get('maxp') ?? []));
  const limits = Buffer.from(tables[0] ?? []);
  for (let offset = 6; offset + 1 < limits.length; offset += 2)
    limits.writeUInt16BE(Math.max(...tables.map((table) => table.readUInt16BE(offset))), offset);
  limits.writeUInt16BE(count, 4);
  return limits;
}

function writeTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = Buffer.alloc(12 + sorted.length * 16);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(sorted.length, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE(sorted.length * 16 - power * 16, 10);
  let offset = head.length;
  const bodies = sorted.map(([tag, bytes], index) => {
    const body = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    const entry = 12 + index * 16;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(sumWords(body), entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(bytes.length, entry + 12);
    offset += body.length;
    return body;
  });
  return Buffer.concat([head, ...bodies]);
}

function sumWords(bytes: Buffer): number {
  let sum = 0;
  for (let offset = 0; offset < bytes.length; offset += 4)
    sum = (sum + bytes.readUInt32BE(offset)) >>> 0;
  return sum;
}

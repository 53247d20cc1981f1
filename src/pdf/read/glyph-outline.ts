import type { TrueType } from './true-type.ts';

/** Whether a glyph draws something, nothing, or is cut off or built of parts that are not there. */
export type OutlineState = 'whole' | 'empty' | 'broken';

/** Judges the outline of a glyph and, where it is put together of others, of these (OpenType, `glyf`). */
export function judgeOutline(
  program: TrueType,
  glyph: number,
  within: ReadonlySet<number> = new Set(),
): OutlineState {
  if (glyph >= program.glyphs || within.has(glyph)) return 'broken';
  try {
    const bytes = program.readGlyph(glyph);
    if (bytes.length === 0) return 'empty';
    const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const contours = data.getInt16(0);
    if (contours === 0) return 'empty';
    if (contours > 0) return measureSimple(data, contours) <= bytes.length ? 'whole' : 'broken';
    const around = new Set([...within, glyph]);
    const states = new Set(listParts(data).map((part) => judgeOutline(program, part, around)));
    // Some faces build one space of another: parts that are all empty draw nothing, as they should.
    const [state = 'broken', ...others] = states;
    return others.length === 0 ? state : 'broken';
  } catch {
    // A read behind the end of the glyph or of `loca`.
    return 'broken';
  }
}

/** How many bytes an outline of contours takes. */
function measureSimple(data: DataView, contours: number): number {
  const points = data.getUint16(8 + contours * 2) + 1;
  let position = 10 + contours * 2;
  position += 2 + data.getUint16(position);
  let coordinates = 0;
  for (let point = 0; point < points; ) {
    const flag = data.getUint8(position++);
    const times = flag & REPEAT ? 1 + data.getUint8(position++) : 1;
    const x = flag & X_SHORT ? 1 : flag & X_SAME ? 0 : 2;
    const y = flag & Y_SHORT ? 1 : flag & Y_SAME ? 0 : 2;
    coordinates += times * (x + y);
    point += times;
  }
  return position + coordinates;
}

function listParts(data: DataView): number[] {
  const parts: number[] = [];
  for (let position = 10, more = true; more; ) {
    const flags = data.getUint16(position);
    parts.push(data.getUint16(position + 2));
    position += flags & WORDS ? 8 : 6;
    position += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
    more = (flags & MORE) !== 0;
  }
  return parts;
}

const [X_SHORT, Y_SHORT, REPEAT, X_SAME, Y_SAME] = [0x02, 0x04, 0x08, 0x10, 0x20] as const;
const [WORDS, SCALE, MORE, TWO_SCALES, MATRIX] = [0x01, 0x08, 0x20, 0x40, 0x80] as const;

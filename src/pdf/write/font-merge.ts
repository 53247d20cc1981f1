import { deflateSync } from 'node:zlib';
import { PDFArray, type PDFContext, PDFDict, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib';
import { readFont } from '../read/font.ts';
import { readTrueType, type TrueType } from '../read/true-type.ts';
import type { UnicodeMap } from '../read/unicode-map.ts';
import { replaceReferences } from './references.ts';
import { writeTrueType } from './true-type.ts';
import { writeUnicodeMap } from './write-unicode-map.ts';

interface Subset {
  readonly ref: PDFRef;
  readonly font: PDFDict;
  readonly descendant: PDFDict;
  readonly descriptor: PDFDict;
  readonly program: TrueType;
  readonly unicode: UnicodeMap;
  /** Those that the subset has of its face, by their numbers. */
  readonly glyphs: ReadonlyMap<number, Glyph>;
}

/** Subsets that agree, with all that they say together of their glyphs. */
interface Group {
  readonly subsets: Subset[];
  readonly glyphs: Map<number, Glyph>;
}

interface Glyph {
  /** The program that has the outline, where one has it. */
  readonly program: TrueType;
  readonly outline: Uint8Array;
  readonly advance: number;
  readonly text: string | undefined;
}

/**
 * Makes one font of all subsets of a face and points every user at it. Chromium (Skia) writes a subset a print
 * with the face's own glyph numbers kept, so that the subsets are parts of one whole; where an outline, a width or
 * a Unicode value differs all the same, the subset is left as it is.
 */
export function mergeFonts(context: PDFContext): void {
  const faces = new Map<string, Subset[]>();
  for (const subset of listSubsets(context)) {
    const key = describeFace(subset);
    const subsets = faces.get(key);
    if (subsets) subsets.push(subset);
    else faces.set(key, [subset]);
  }
  const replaced = new Map<PDFRef, PDFRef>();
  let tag = 0;
  for (const subsets of faces.values())
    for (const group of groupAgreeing(subsets)) mergeGroup(context, group, tag++, replaced);
  replaceReferences(context, replaced);
}

function listSubsets(context: PDFContext): Subset[] {
  return context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    if (!(object instanceof PDFDict) || object.get(SUBTYPE) !== PDFName.of('Type0')) return [];
    return readSubset(ref, object) ?? [];
  });
}

function readSubset(ref: PDFRef, font: PDFDict): Subset | undefined {
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const descriptor = descendant.lookup(PDFName.of('FontDescriptor'));
  const identity = descendant.get(PDFName.of('CIDToGIDMap')) === PDFName.of('Identity');
  if (!(descriptor instanceof PDFDict) || !identity) return undefined;
  const { program, unicode = new Map() } = readFont(font);
  if (!program) return undefined;
  return {
    ref,
    font,
    descendant,
    descriptor,
    program,
    unicode,
    glyphs: readGlyphs(program, unicode),
  };
}

/** A subset keeps its face's numbering; glyphs that are not in it have no outline and no advance. */
function readGlyphs(program: TrueType, unicode: UnicodeMap): ReadonlyMap<number, Glyph> {
  const glyphs = new Map<number, Glyph>();
  for (let index = 0; index < program.glyphs; index++) {
    const outline = program.readGlyph(index);
    const advance = program.readAdvance(index);
    const text = unicode.get(index);
    if (text !== undefined || advance > 0 || outline.length > 0)
      glyphs.set(index, { program, outline, advance, text });
  }
  return glyphs;
}

/** Equal for subsets of one face: its name without the tag, and the tables that all its glyphs lean on. */
function describeFace({ font, program }: Subset): string {
  const name = font
    .get(PDFName.of('BaseFont'))
    ?.toString()
    .replace(/^\/[A-Z]{6}\+/, '');
  const tables = ['cvt ', 'fpgm', 'prep'].map((tag) =>
    Buffer.from(program.tables.get(tag) ?? []).toString('latin1'),
  );
  return [name, program.unitsPerEm, ...tables].join('\0');
}

/** Splits the subsets of a face into groups that agree on every glyph they share; one group, as far as is known. */
function groupAgreeing(subsets: readonly Subset[]): Group[] {
  const groups: Group[] = [];
  for (const subset of subsets) {
    const known = groups.find((group) => agree(group.glyphs, subset.glyphs));
    const group: Group = known ?? { subsets: [], glyphs: new Map() };
    if (!known) groups.push(group);
    group.subsets.push(subset);
    for (const [index, glyph] of subset.glyphs) addGlyph(group.glyphs, index, glyph);
  }
  return groups;
}

function agree(known: ReadonlyMap<number, Glyph>, others: ReadonlyMap<number, Glyph>): boolean {
  return [...others].every(([index, other]) => {
    const one = known.get(index);
    if (!one) return true;
    const drawn = one.outline.length > 0 && other.outline.length > 0;
    const named = one.text !== undefined && other.text !== undefined;
    return (
      one.advance === other.advance &&
      (!drawn || isSameOutline(one.outline, other.outline)) &&
      (!named || one.text === other.text)
    );
  });
}

/** Fills in what a group does not know of a glyph. */
function addGlyph(known: Map<number, Glyph>, index: number, glyph: Glyph): void {
  const one = known.get(index);
  if (!one) known.set(index, glyph);
  else if (one.outline.length === 0 && glyph.outline.length > 0)
    known.set(index, { ...glyph, text: one.text ?? glyph.text });
  else if (one.text === undefined && glyph.text !== undefined)
    known.set(index, { ...one, text: glyph.text });
}

/** Equal but for the zero bytes that fill up a glyph to an even length. */
function isSameOutline(one: Uint8Array, other: Uint8Array): boolean {
  const length = Math.min(one.length, other.length);
  const [longer] = one.length > length ? [one] : [other];
  const isFilling = longer.length - length < 4 && longer.subarray(length).every((b) => b === 0);
  return isFilling && Buffer.compare(one.subarray(0, length), other.subarray(0, length)) === 0;
}

function mergeGroup(
  context: PDFContext,
  group: Group,
  tag: number,
  replaced: Map<PDFRef, PDFRef>,
): void {
  const [first, ...others] = group.subsets;
  if (!first) return;
  writeUnion(context, first, group);
  nameSubset(first, tag);
  for (const other of others) replaced.set(other.ref, first.ref);
}

function writeUnion(context: PDFContext, first: Subset, { subsets, glyphs }: Group): void {
  const owners = new Map([...glyphs].map(([index, { program }]) => [index, program]));
  const program = writeTrueType(
    subsets.map((subset) => subset.program),
    owners,
  );
  first.descriptor.set(PDFName.of('FontFile2'), context.register(deflate(context, program, true)));
  first.descendant.set(W, writeWidths(context, program));
  first.descendant.set(PDFName.of('DW'), context.obj(0));
  const unicode = new Map(subsets.flatMap((subset) => [...subset.unicode]));
  const source = Buffer.from(writeUnicodeMap(unicode), 'latin1');
  first.font.set(PDFName.of('ToUnicode'), context.register(deflate(context, source, false)));

  function writeWidths(context: PDFContext, bytes: Uint8Array): PDFArray {
    const whole = readTrueType(bytes) as TrueType;
    const scale = 1000 / whole.unitsPerEm;
    const array: (number | number[])[] = [];
    let last = -2;
    for (const glyph of [...owners.keys()].sort((a, b) => a - b)) {
      const width = Math.round(whole.readAdvance(glyph) * scale * 100) / 100;
      if (glyph === last + 1) (array.at(-1) as number[]).push(width);
      else array.push(glyph, [width]);
      last = glyph;
    }
    return context.obj(array) as PDFArray;
  }
}

/** A tag of six letters of its own, as two subsets of one name must have (ISO 32000-1, 9.6.4). */
function nameSubset({ font, descendant, descriptor }: Subset, tag: number): void {
  const letters = [...tag.toString(26).padStart(6, '0')].map((digit) =>
    String.fromCharCode(65 + Number.parseInt(digit, 26)),
  );
  const old = font.get(PDFName.of('BaseFont')) as PDFName;
  const name = PDFName.of(old.decodeText().replace(/^([A-Z]{6}\+)?/, `${letters.join('')}+`));
  font.set(PDFName.of('BaseFont'), name);
  descendant.set(PDFName.of('BaseFont'), name);
  descriptor.set(PDFName.of('FontName'), name);
}

function deflate(context: PDFContext, bytes: Uint8Array, withLength: boolean): PDFRawStream {
  const packed = deflateSync(bytes, { level: 9 });
  const dict = context.obj({
    Filter: 'FlateDecode',
    Length: packed.length,
    ...(withLength && { Length1: bytes.length }),
  }) as PDFDict;
  return PDFRawStream.of(dict, packed);
}

const SUBTYPE = PDFName.of('Subtype');
const W = PDFName.of('W');

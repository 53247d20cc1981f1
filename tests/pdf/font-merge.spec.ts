import { expect, test } from '@playwright/test';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { type PdfFont, readFont } from '../../src/pdf/read/font.ts';
import { mergeFonts } from '../../src/pdf/write/font-merge.ts';
import { writeTrueType } from '../../src/pdf/write/true-type.ts';
import { writeUnicodeMap } from '../../src/pdf/write/write-unicode-map.ts';

/** A glyph of a subset: its number, outline, advance and what it stands for. */
interface Glyph {
  readonly index: number;
  readonly outline: readonly number[];
  readonly advance: number;
  readonly text?: string | undefined;
}

const A = { index: 3, outline: [1, 2, 3, 4], advance: 500, text: 'A' };
const B = { index: 5, outline: [5, 6, 7, 8], advance: 600, text: 'B' };
const C = { index: 6, outline: [9, 9, 9, 9], advance: 700, text: 'C' };

test('subsets of one face become one font with the glyphs of all', async () => {
  const [font, ...others] = await merge([A, B], [B, C]);
  expect(others).toEqual([]);
  expect(font && describe(font, [A, B, C])).toEqual([A, B, C]);
});

test('every page that used a subset uses the font that took its place', async () => {
  const document = await writeDocument([A], [B], [C]);
  mergeFonts(document.context);
  const used = document
    .getPages()
    .map(({ node }) => node.Resources()?.lookup(PDFName.of('Font'), PDFDict).get(PDFName.of('F')));
  expect(new Set(used).size).toBe(1);
});

test('bytes that only fill up a glyph make no difference', async () => {
  expect(await merge([A], [{ ...A, outline: [1, 2, 3, 4, 0, 0, 0, 0] }])).toHaveLength(2);
  expect(await merge([{ ...A, outline: [1, 2] }], [{ ...A, outline: [1, 2, 0] }])).toHaveLength(1);
});

test('a glyph without an outline in one subset has that of another', async () => {
  const [font, ...others] = await merge([{ ...A, outline: [] }], [A]);
  expect(others).toEqual([]);
  expect(font && describe(font, [A])).toEqual([A]);
});

test('a glyph without a text in one subset has that of another', async () => {
  const { text: _, ...nameless } = A;
  const [font, ...others] = await merge([nameless], [A], [{ ...A, text: 'Z' }]);
  expect(font && describe(font, [A])).toEqual([A]);
  expect(others).toHaveLength(1);
});

for (const [what, changed] of [
  ['an outline', { ...B, outline: [5, 6, 7, 9] }],
  ['a width', { ...B, advance: 601 }],
  ['a text', { ...B, text: 'Z' }],
] as const)
  test(`a subset in which ${what} differs stays a font of its own, and those that agree with it join it`, async () => {
    const fonts = await merge([A, B], [A, changed], [C, changed], [B, C]);
    expect(fonts.map((font) => describe(font, [A, B, C]))).toEqual([
      [A, B, C],
      [A, changed, C],
    ]);
    expect(new Set(fonts.map(({ name }) => name.slice(0, 7))).size).toBe(2);
  });

async function merge(...subsets: readonly (readonly Glyph[])[]): Promise<PdfFont[]> {
  const { context } = await writeDocument(...subsets);
  mergeFonts(context);
  return context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((dict) => dict.get(PDFName.of('Subtype')) === PDFName.of('Type0'))
    .map(readFont);
}

function describe(font: PdfFont, glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.map(({ index }) => ({
    index,
    outline: [...(font.program?.readGlyph(index) ?? [])],
    advance: font.program?.readAdvance(index) ?? 0,
    text: font.unicode?.get(index),
  }));
}

/** A page for each subset, as Chromium prints them: the numbers of glyphs are those of the whole face. */
async function writeDocument(...subsets: readonly (readonly Glyph[])[]): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const { context } = document;
  for (const glyphs of subsets) {
    const unicode = new Map(glyphs.flatMap(({ index, text }) => (text ? [[index, text]] : [])));
    const descriptor = context.register(
      context.obj({ FontFile2: context.register(context.stream(writeProgram(glyphs))) }),
    );
    const descendant = {
      Type: 'Font',
      Subtype: 'CIDFontType2',
      CIDToGIDMap: 'Identity',
      FontDescriptor: descriptor,
    };
    const font = context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'Type0',
        BaseFont: 'AAAAAA+Face',
        DescendantFonts: [context.obj(descendant)],
        ToUnicode: context.register(context.stream(writeUnicodeMap(unicode))),
      }),
    );
    document.addPage().node.setFontDictionary(PDFName.of('F'), font);
  }
  return document;
}

function writeProgram(glyphs: readonly Glyph[]): Uint8Array {
  const find = (index: number) => glyphs.find((glyph) => glyph.index === index);
  const head = Buffer.alloc(54);
  head.writeUInt16BE(1000, 18);
  const program = {
    tables: new Map([
      ['head', head],
      ['hhea', Buffer.alloc(36)],
      ['maxp', Buffer.alloc(32)],
    ]),
    unitsPerEm: 1000,
    glyphs: 7,
    readGlyph: (index: number) => Uint8Array.from(find(index)?.outline ?? []),
    readAdvance: (index: number) => find(index)?.advance ?? 0,
    readSideBearing: () => 0,
  };
  return writeTrueType([program], new Map(glyphs.map(({ index }) => [index, program])));
}

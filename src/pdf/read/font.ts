import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFStream } from 'pdf-lib';
import { decodeStream } from './painting.ts';
import { readTrueType, type TrueType } from './true-type.ts';
import { readUnicodeMap, type UnicodeMap } from './unicode-map.ts';

/** A font as a page uses it. */
export interface PdfFont {
  /** BaseFont with its subset tag; for a Type 3 font its resource type. */
  readonly name: string;
  readonly subtype: string;
  readonly bytesPerCode: 1 | 2;
  /** Absent where the font has no ToUnicode. */
  readonly unicode: UnicodeMap | undefined;
  readonly embedded: boolean;
  /** The font program, where it is TrueType with glyph outlines. */
  readonly program: TrueType | undefined;
  /** Glyph index of a code, for TrueType programs of composite fonts. */
  readonly readGlyph: (code: number) => number;
  /** Width the PDF declares for a code, in thousandths of the em. */
  readonly readWidth: (code: number) => number;
}

/** Reads a font dictionary (ISO 32000-1, 9.5 to 9.10). */
export function readFont(font: PDFDict): PdfFont {
  const unicode = font.lookup(PDFName.of('ToUnicode'));
  const base = {
    name: readName(font, 'BaseFont') ?? 'without a name',
    subtype: readName(font, 'Subtype') ?? '',
    unicode:
      unicode instanceof PDFStream
        ? readUnicodeMap(Buffer.from(decodeStream(unicode)).toString('latin1'))
        : undefined,
  };
  return base.subtype === 'Type0' ? readComposite(font, base) : readSimple(font, base);
}

/** Reads fonts, each once. */
export function createFontReader(): (font: PDFDict) => PdfFont {
  const fonts = new Map<PDFDict, PdfFont>();
  return (dict) => {
    const font = fonts.get(dict) ?? readFont(dict);
    fonts.set(dict, font);
    return font;
  };
}

/** The character codes of shown strings. */
export function readCodes({ bytesPerCode }: PdfFont, strings: readonly Uint8Array[]): number[] {
  const codes: number[] = [];
  for (const string of strings)
    for (let index = 0; index + bytesPerCode <= string.length; index += bytesPerCode) {
      const first = string[index] as number;
      codes.push(bytesPerCode === 1 ? first : (first << 8) | (string[index + 1] as number));
    }
  return codes;
}

/** The text of character codes, with what stands for one that the font does not name. */
export function spellCodes(font: PdfFont, codes: readonly number[], unknown = ''): string {
  let text = '';
  for (const code of codes) text += font.unicode?.get(code) ?? unknown;
  return text;
}

/** A composite font's `W` array as code → width (ISO 32000-1, 9.7.4.3). */
function readWidthArray(array: PDFObject | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  const items = array instanceof PDFArray ? array : undefined;
  for (let index = 0; items && index < items.size(); ) {
    const first = items.lookup(index, PDFNumber).asNumber();
    const second = items.lookup(index + 1);
    if (second instanceof PDFArray) {
      second.asArray().forEach((_, i) => {
        widths.set(first + i, second.lookup(i, PDFNumber).asNumber());
      });
      index += 2;
    } else {
      const last = items.lookup(index + 1, PDFNumber).asNumber();
      const width = items.lookup(index + 2, PDFNumber).asNumber();
      for (let code = first; code <= last; code++) widths.set(code, width);
      index += 3;
    }
  }
  return widths;
}

type FontBase = Pick<PdfFont, 'name' | 'subtype' | 'unicode'>;

function readComposite(font: PDFDict, base: FontBase): PdfFont {
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const widths = readWidthArray(descendant.lookup(PDFName.of('W')));
  const normal = descendant.lookup(PDFName.of('DW'));
  const defaultWidth = normal instanceof PDFNumber ? normal.asNumber() : 1000;
  const map = descendant.lookup(PDFName.of('CIDToGIDMap'));
  const glyphs = map instanceof PDFStream ? decodeStream(map) : undefined;
  return {
    ...base,
    ...readProgram(descendant),
    bytesPerCode: 2,
    readGlyph: (code) =>
      glyphs ? ((glyphs[code * 2] ?? 0) << 8) | (glyphs[code * 2 + 1] ?? 0) : code,
    readWidth: (code) => widths.get(code) ?? defaultWidth,
  };
}

function readSimple(font: PDFDict, base: FontBase): PdfFont {
  const first = font.lookup(PDFName.of('FirstChar'));
  const start = first instanceof PDFNumber ? first.asNumber() : 0;
  const widths = font.lookup(PDFName.of('Widths'));
  const list = widths instanceof PDFArray ? widths.asArray() : [];
  return {
    ...base,
    // A Type 3 font's glyphs are content streams in the PDF itself.
    ...(base.subtype === 'Type3' ? { embedded: true } : readProgram(font)),
    program: undefined,
    bytesPerCode: 1,
    readGlyph: (code) => code,
    readWidth: (code) => Number(list[code - start]?.toString() ?? 0),
  };
}

function readProgram(font: PDFDict): Pick<PdfFont, 'embedded' | 'program'> {
  const descriptor = font.lookup(PDFName.of('FontDescriptor'));
  const files = ['FontFile', 'FontFile2', 'FontFile3'].map((key) =>
    descriptor instanceof PDFDict ? descriptor.lookup(PDFName.of(key)) : undefined,
  );
  const [, trueType] = files;
  return {
    embedded: files.some((file) => file instanceof PDFStream),
    program: trueType instanceof PDFStream ? readTrueType(decodeStream(trueType)) : undefined,
  };
}

function readName(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

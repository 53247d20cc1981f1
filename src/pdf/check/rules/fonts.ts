import { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream } from 'pdf-lib';
import type { UsedFont } from '../../read/pdf-view.ts';
import { asDict } from '../../read/value.ts';
import type { Rule } from '../rule.ts';
import { findCodes, findFonts } from './font-faults.ts';

/** Fonts are embedded, and every glyph has its outline, its width and its Unicode (7.21). */
export const FONT_RULES: readonly Rule[] = [
  {
    clause: '7.21.3.2',
    source: '31-004',
    rule: 'TrueType fonts with two-byte codes say how a code becomes a glyph (CIDToGIDMap; also 31-005).',
    find: (pdf) => findFonts(pdf, (used) => (hasGlyphMap(used) ? undefined : 'has no CIDToGIDMap')),
  },
  {
    clause: '7.21.4.1',
    source: '31-009',
    rule: 'Every font that text is shown in is embedded.',
    find: (pdf) => findFonts(pdf, ({ font }) => (font.embedded ? undefined : 'is not embedded')),
  },
  {
    clause: '7.21.4.1',
    rule: 'Every embedded TrueType program can be read.',
    find: (pdf) => findFonts(pdf, (used) => (hasProgram(used) ? undefined : 'cannot be read')),
  },
  {
    clause: '7.21.4.1',
    source: '31-011',
    rule: 'Every glyph that is shown is in the font.',
    find: (pdf) =>
      findCodes(pdf, (used, code) => (hasGlyph(used, code) ? undefined : 'is not in the font')),
  },
  {
    clause: '7.21.5',
    source: '31-016',
    rule: 'The width of every shown glyph is that of the font, to a thousandth of the em.',
    find: (pdf) => findCodes(pdf, describeWidth),
  },
  {
    clause: '7.21.7',
    source: '31-027',
    rule: 'Every shown character has its Unicode value (also 10-001).',
    find: (pdf) =>
      findCodes(pdf, ({ font }, code) =>
        // Of other fonts, which this project does not write, the encoding may say it.
        !WRITTEN.has(font.subtype) || font.unicode?.get(code) ? undefined : 'has no Unicode value',
      ),
  },
  {
    clause: '7.21.7',
    source: '31-028',
    rule: 'No character has the Unicode value U+0000, U+FEFF or U+FFFE (also 31-029).',
    find: (pdf) =>
      findCodes(pdf, ({ font }, code) =>
        NO_CHARACTERS.some((no) => font.unicode?.get(code)?.includes(no))
          ? 'has no real Unicode value'
          : undefined,
      ),
  },
  {
    clause: '7.21.8',
    source: '31-030',
    rule: 'The glyph for a missing character (.notdef) is not shown.',
    find: (pdf) =>
      findCodes(pdf, ({ font }, code) =>
        font.subtype === 'Type0' && font.readGlyph(code) === 0
          ? 'is the missing character'
          : undefined,
      ),
  },
];

const WRITTEN = new Set(['Type0', 'Type3']);
const NO_CHARACTERS = ['\0', '\ufeff', '\ufffe'];

function describeWidth({ font }: UsedFont, code: number): string | undefined {
  const { program } = font;
  const glyph = font.readGlyph(code);
  if (!program || glyph >= program.glyphs) return undefined;
  const own = (program.readAdvance(glyph) * 1000) / program.unitsPerEm;
  const declared = font.readWidth(code);
  return Math.abs(own - declared) > 1
    ? `is ${declared} wide in the PDF and ${Math.round(own)} in the font`
    : undefined;
}

function hasGlyphMap({ dict, font }: UsedFont): boolean {
  const descendant = findDescendant(dict);
  if (font.subtype !== 'Type0' || descendant?.get(SUBTYPE) !== PDFName.of('CIDFontType2'))
    return true;
  const map = descendant.lookup(PDFName.of('CIDToGIDMap'));
  return map === PDFName.of('Identity') || map instanceof PDFStream;
}

function hasProgram({ dict, font }: UsedFont): boolean {
  const descriptor = findDescendant(dict)?.lookup(PDFName.of('FontDescriptor'));
  const isTrueType = descriptor instanceof PDFDict && descriptor.has(PDFName.of('FontFile2'));
  return !isTrueType || font.program !== undefined;
}

function findDescendant(font: PDFDict): PDFDict | undefined {
  const list = font.lookup(PDFName.of('DescendantFonts'));
  return list instanceof PDFArray ? asDict(list.lookup(0)) : undefined;
}

function hasGlyph({ dict, font }: UsedFont, code: number): boolean {
  if (font.subtype === 'Type3') return hasProcedure(dict, code);
  return !font.program || font.readGlyph(code) < font.program.glyphs;
}

/** Whether a Type 3 font has a content stream for a code (ISO 32000-1, 9.6.5). */
function hasProcedure(font: PDFDict, code: number): boolean {
  const encoding = asDict(font.lookup(PDFName.of('Encoding')));
  const differences = encoding?.lookup(PDFName.of('Differences'));
  let next = 0;
  let name: PDFName | undefined;
  for (const item of differences instanceof PDFArray ? differences.asArray() : [])
    if (item instanceof PDFNumber) next = item.asNumber();
    else if (next++ === code && item instanceof PDFName) name = item;
  const procedures = asDict(font.lookup(PDFName.of('CharProcs')));
  return name !== undefined && procedures?.lookup(name) instanceof PDFStream;
}

const SUBTYPE = PDFName.of('Subtype');

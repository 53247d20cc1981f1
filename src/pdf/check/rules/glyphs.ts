import { PDFArray, type PDFDict, PDFName, PDFNumber, PDFStream } from 'pdf-lib';
import { readCodes } from '../../read/font.ts';
import { judgeOutline } from '../../read/glyph-outline.ts';
import type { Mark } from '../../read/painting.ts';
import type { CheckedPdf, Fault, ShownCode, UsedFont } from '../../read/pdf-view.ts';
import { asDict } from '../../read/value.ts';
import type { Rule } from '../rule.ts';
import { findCodes, findFonts, nameFont } from './font-faults.ts';

/** What one sees is drawn by the embedded font (7.21.4.1). */
export const GLYPH_RULES: readonly Rule[] = [
  {
    clause: '7.21.4.1',
    rule: 'Every embedded TrueType program can be read and has outlines.',
    find: (pdf) => findFonts(pdf, (used) => (hasProgram(used) ? undefined : 'cannot be read')),
  },
  {
    clause: '7.21.4.1',
    source: '31-011',
    rule: 'Every glyph that is shown is in the font.',
    find: (pdf) => findCodes(pdf, describeGlyph),
  },
  {
    clause: '7.21.4.1',
    source: '31-011',
    rule: 'Of the glyphs that a marked ActualText replaces, one at least is in the font.',
    find: findEmptyClusters,
  },
];

/** Nothing to see of it: spaces, format and control characters, no characters, and what fonts may draw as nothing. */
const INVISIBLE = /^[\s\p{Z}\p{Cc}\p{Cf}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800\ufffc]*$/u;

function hasProgram({ dict, font }: UsedFont): boolean {
  const descriptor = asDict(findDescendant(dict)?.lookup(PDFName.of('FontDescriptor')));
  return !descriptor?.has(PDFName.of('FontFile2')) || font.program !== undefined;
}

function findDescendant(font: PDFDict): PDFDict | undefined {
  const list = font.lookup(PDFName.of('DescendantFonts'));
  return list instanceof PDFArray ? asDict(list.lookup(0)) : undefined;
}

function describeGlyph({ font, dict }: UsedFont, code: number, shown: ShownCode) {
  if (font.subtype === 'Type3') return hasProcedure(dict, code) ? undefined : 'is not in the font';
  if (!font.program) return undefined;
  const glyph = font.readGlyph(code);
  if (glyph >= font.program.glyphs) return 'is not in the font';
  const state = judgeOutline(font.program, glyph);
  if (state === 'broken') return 'has a damaged outline, or one of parts that are not in the font';
  const isVisible = shown.plainPage !== undefined && !isInvisible(font.unicode?.get(code));
  return state === 'empty' && isVisible ? 'has no outline in the font' : undefined;
}

/** Where the text is not known, nobody can say that the glyph should be seen. */
function isInvisible(text: string | undefined): boolean {
  return INVISIBLE.test(text ?? '');
}

/** Whether a Type 3 font has a content stream for a code (ISO 32000-1, 9.6.5). */
function hasProcedure(font: PDFDict, code: number): boolean {
  const differences = asDict(font.lookup(PDFName.of('Encoding')))?.lookup(
    PDFName.of('Differences'),
  );
  let next = 0;
  let name: PDFName | undefined;
  for (const item of differences instanceof PDFArray ? differences.asArray() : [])
    if (item instanceof PDFNumber) next = item.asNumber();
    else if (next++ === code && item instanceof PDFName) name = item;
  const procedures = asDict(font.lookup(PDFName.of('CharProcs')));
  return name !== undefined && procedures?.lookup(name) instanceof PDFStream;
}

interface Cluster {
  readonly page: number;
  readonly used: UsedFont;
  isDrawn: boolean;
}

function* findEmptyClusters(pdf: CheckedPdf): Iterable<Fault> {
  const fonts = new Map(pdf.fonts.map((used) => [used.dict, used] as const));
  const clusters = new Map<Mark, Cluster>();
  for (const { number, contents } of pdf.pages)
    for (const { paintings } of contents)
      for (const { font: dict, strings = [], marks } of paintings) {
        const mark = marks.find(({ actualText }) => actualText !== undefined);
        const used = dict && fonts.get(dict);
        if (!mark || !used || isInvisible(mark.actualText)) continue;
        const cluster = clusters.get(mark) ?? { page: number, used, isDrawn: false };
        clusters.set(mark, cluster);
        cluster.isDrawn ||= strings.some((string) => isDrawn(used, string));
      }
  for (const [{ actualText = '' }, { page, used, isDrawn }] of clusters)
    if (!isDrawn)
      yield {
        page,
        element: nameFont(used),
        message: `the characters "${actualText}" have no outline in the font`,
      };
}

function isDrawn({ font }: UsedFont, string: Uint8Array): boolean {
  const { program, readGlyph } = font;
  if (!program) return true;
  const codes = readCodes(font, string);
  return codes.some((code) => judgeOutline(program, readGlyph(code)) === 'whole');
}

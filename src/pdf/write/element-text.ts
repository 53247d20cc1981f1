import type { PDFContext, PDFDict } from 'pdf-lib';
import { readTextEntry } from '../read/attributes.ts';
import type { Painting } from '../read/content-walk.ts';
import { createFontReader, type PdfFont, readCodes, spellCodes } from '../read/font.ts';
import type { Box } from '../read/geometry.ts';
import { findReplacement, rememberMarks } from '../read/marks.ts';
import { contentKey, type StructureElement, type StructureKid } from '../read/structure-tree.ts';
import type { KeptContent } from './artifacts.ts';

/** Reads an element's text as it would be read aloud. */
export type TextReader = (element: StructureElement) => string;

/** A reader of what is kept of a document; each font is read once. */
export function createTextReader(
  context: PDFContext,
  kept: ReadonlyMap<string, KeptContent>,
): TextReader {
  const findFont = createFontReader();
  return (element) => joinPieces(readPieces(context, element, kept, findFont));
}

/** A piece of text with the place it is painted at, where it is painted. */
interface TextPiece {
  readonly text: string;
  readonly box?: Box;
}

/** The text of an element as it would be read aloud: alternatives before what is painted. */
function readPieces(
  context: PDFContext,
  kid: StructureKid,
  kept: ReadonlyMap<string, KeptContent>,
  findFont: (font: PDFDict) => PdfFont,
): TextPiece[] {
  if (kid.kind === 'object') return [];
  if (kid.kind === 'content')
    return readPainted(
      kept.get(contentKey(kid.stream ?? kid.page, kid.mcid))?.paintings ?? [],
      findFont,
    );
  for (const key of ['ActualText', 'Alt']) {
    const text = readTextEntry(context, kid.entries.get(key));
    if (text !== undefined) return [{ text }];
  }
  return kid.kids.flatMap((child) => readPieces(context, child, kept, findFont));
}

function readPainted(
  paintings: readonly Painting[],
  findFont: (font: PDFDict) => PdfFont,
): TextPiece[] {
  const pieces: TextPiece[] = [];
  const replaced = new Set<unknown>();
  const replacementOf = rememberMarks(findReplacement);
  for (const { marks, font: dict, strings, box } of paintings) {
    const replacement = replacementOf(marks);
    if (replacement) {
      if (!replaced.has(replacement)) pieces.push({ text: replacement.actualText ?? '', box });
      replaced.add(replacement);
    } else if (dict) {
      const font = findFont(dict);
      pieces.push({ text: spellCodes(font, readCodes(font, strings)), box });
    }
  }
  return pieces;
}

/** A space belongs where a line ends and none is painted, but not within a word. */
function joinPieces(pieces: readonly TextPiece[]): string {
  let text = '';
  let last: Box | undefined;
  for (const { text: piece, box } of pieces) {
    const isNewLine = box && last && Math.abs(box[1] - last[1]) > (box[3] - box[1]) / 2;
    text += isNewLine && !/[\s\u00AD\u2010-]$/.test(text) ? ` ${piece}` : piece;
    last = box ?? last;
  }
  // What `mendHyphens` makes one soft hyphen of.
  return text.replace(/[\u00AD\u2010]/g, '');
}

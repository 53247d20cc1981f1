import { deflateSync } from 'node:zlib';
import { type PDFContext, type PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import type { Painting } from '../read/content-walk.ts';
import { createFontReader, type PdfFont, readCodes } from '../read/font.ts';
import type { Mark } from '../read/marks.ts';
import { findReplacement, rememberMarks } from '../read/marks.ts';
import { writeUnicodeMap } from './write-unicode-map.ts';

const UNKNOWN = '\ufffd';

/**
 * Gives a Unicode value to glyphs that Chromium writes as U+0000: parts of a letter, such as the dots of `Ÿ`, whose
 * whole is in the ActualText around them.
 */
export function completeUnicode(context: PDFContext, paintings: Iterable<Painting>): void {
  const whole = new Map<Mark, { font: PDFDict; code: number }[]>();
  const findFont = createFontReader();
  const fonts = new Map<PDFDict, PdfFont>();
  const replacementOf = rememberMarks(findReplacement);
  for (const { font, strings, marks } of paintings) {
    if (!font) continue;
    if (!fonts.has(font)) fonts.set(font, findFont(font));
    const mark = replacementOf(marks);
    if (!mark) continue;
    const glyphs = readCodes(findFont(font), strings).map((code) => ({ font, code }));
    whole.set(mark, [...(whole.get(mark) ?? []), ...glyphs]);
  }
  const guesses = guessParts(whole);
  for (const [dict, { unicode, bytesPerCode }] of fonts) {
    if (!unicode || bytesPerCode === 1 || ![...unicode.values()].some(isMissing)) continue;
    const own = guesses.get(dict);
    const complete = [...unicode].map(([code, text]) => {
      return [code, isMissing(text) ? (own?.get(code) ?? UNKNOWN) : text] as const;
    });
    dict.set(PDFName.of('ToUnicode'), writeStream(context, writeUnicodeMap(new Map(complete))));
  }
}

/** Letters come apart as Unicode takes them apart: `Ÿ` is Y and a combining diaeresis. */
function guessParts(
  whole: ReadonlyMap<Mark, readonly { font: PDFDict; code: number }[]>,
): Map<PDFDict, Map<number, string>> {
  const guesses = new Map<PDFDict, Map<number, string>>();
  for (const [{ actualText = '' }, glyphs] of whole) {
    const parts = [...actualText.normalize('NFD')];
    if (parts.length !== glyphs.length) continue;
    glyphs.forEach(({ font, code }, index) => {
      const own = guesses.get(font) ?? new Map<number, string>();
      guesses.set(font, own.set(code, parts[index] ?? UNKNOWN));
    });
  }
  return guesses;
}

function isMissing(text: string): boolean {
  return text === '' || text === '\0';
}

function writeStream(context: PDFContext, source: string) {
  const packed = deflateSync(Buffer.from(source, 'latin1'), { level: 9 });
  const dict = context.obj({ Filter: 'FlateDecode', Length: packed.length }) as PDFDict;
  return context.register(PDFRawStream.of(dict, packed));
}

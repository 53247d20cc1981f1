import { PDFDict } from 'pdf-lib';
import type { Painting } from './content-walk.ts';
import { readCodes, readFont, spellCodes } from './font.ts';
import { findReplacement, rememberMarks } from './marks.ts';
import type { CheckedPage, Fault, ShownCode, UsedFont } from './pdf-view.ts';

type OpenFont = UsedFont & { readonly codes: Map<number, ShownCode> };
type FindFont = (painting: Painting) => OpenFont | undefined;

/** Every font that visible text is shown in; one that cannot be read is told to `report` and left out. */
export function listUsedFonts(
  pages: readonly Pick<CheckedPage, 'number' | 'contents'>[],
  report: (fault: Fault) => void,
): UsedFont[] {
  const fonts = new Map<PDFDict, OpenFont | undefined>();
  for (const { number, contents } of pages) {
    const find: FindFont = ({ font, invisible }) => {
      if (!(font instanceof PDFDict) || invisible) return undefined;
      if (!fonts.has(font)) fonts.set(font, openFont(font, number, report));
      return fonts.get(font);
    };
    for (const { paintings } of contents) addCodes(paintings, number, find);
  }
  return [...fonts.values()].filter((used) => used !== undefined);
}

function openFont(
  dict: PDFDict,
  page: number,
  report: (fault: Fault) => void,
): OpenFont | undefined {
  try {
    return { dict, font: readFont(dict), codes: new Map(), page };
  } catch (error) {
    report({ page, element: 'font', message: `cannot be read: ${(error as Error).message}` });
    return undefined;
  }
}

/** Adds the codes that are shown to those of their fonts. */
function addCodes(paintings: readonly Painting[], page: number, find: FindFont): void {
  const replacementOf = rememberMarks(findReplacement);
  for (const [index, painting] of paintings.entries()) {
    const used = find(painting);
    if (!used) continue;
    const replacement = replacementOf(painting.marks)?.actualText;
    const shown = readCodes(used.font, painting.strings);
    for (const [at, code] of shown.entries()) {
      const known = used.codes.get(code);
      if (known && (known.plainPage !== undefined || replacement !== undefined)) continue;
      const inside = spellCodes(used.font, shown.slice(0, at));
      used.codes.set(code, {
        page: known?.page ?? page,
        before: known?.before ?? readBefore(paintings, index, find) + inside,
        ...(replacement === undefined && { plainPage: page }),
        ...(replacement !== undefined && shown.length === 1 && { replacement }),
      });
    }
  }
}

/** The last words before a painting: read only where a code is new, which few are. */
function readBefore(paintings: readonly Painting[], index: number, find: FindFont): string {
  let text = '';
  for (let at = index - 1; at >= 0 && text.length < MAX_BEFORE; at -= 1) {
    const painting = paintings[at] as Painting;
    const used = find(painting);
    if (used) text = spellCodes(used.font, readCodes(used.font, painting.strings)) + text;
  }
  return text.slice(-MAX_BEFORE);
}

const MAX_BEFORE = 24;

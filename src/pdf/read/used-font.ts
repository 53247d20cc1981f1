import { PDFDict } from 'pdf-lib';
import { readCodes, readFont } from './font.ts';
import type { Painting } from './painting.ts';
import type { CheckedPage, Fault, ShownCode, UsedFont } from './pdf-view.ts';

type OpenFont = UsedFont & { readonly codes: Map<number, ShownCode> };

/** Every font that visible text is shown in; one that cannot be read is told to `report` and left out. */
export function listUsedFonts(
  pages: readonly Pick<CheckedPage, 'number' | 'contents'>[],
  report: (fault: Fault) => void,
): UsedFont[] {
  const fonts = new Map<PDFDict, OpenFont | undefined>();
  for (const { number, contents } of pages)
    for (const { paintings } of contents) {
      let before = '';
      for (const painting of paintings) {
        const { font: dict, invisible } = painting;
        if (!(dict instanceof PDFDict) || invisible) continue;
        if (!fonts.has(dict)) fonts.set(dict, openFont(dict, number, report));
        const used = fonts.get(dict);
        if (used) before = addCodes(used, painting, number, before);
      }
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

/** Adds the codes of a shown text, and returns the words that stand before the next. */
function addCodes(
  { font, codes }: OpenFont,
  { strings = [], marks }: Painting,
  page: number,
  before: string,
): string {
  const replacement = marks.find(({ actualText }) => actualText !== undefined)?.actualText;
  const shown = strings.flatMap((string) => readCodes(font, string));
  let text = before;
  for (const code of shown) {
    const known = codes.get(code);
    if (!known || (known.plainPage === undefined && replacement === undefined))
      codes.set(code, {
        page: known?.page ?? page,
        before: known?.before ?? text,
        ...(replacement === undefined && { plainPage: page }),
        ...(replacement !== undefined && shown.length === 1 && { replacement }),
      });
    text += font.unicode?.get(code) ?? '';
  }
  return text.slice(-MAX_BEFORE);
}

const MAX_BEFORE = 24;

import { createFontReader, readCodes, spellCodes } from './font.ts';
import type { Mark } from './marks.ts';
import { findReplacement, rememberMarks } from './marks.ts';
import type { CheckedPdf } from './pdf-view.ts';

/**
 * The text of a page (1-based) as a reader copies it: by ToUnicode and ActualText, one line a marked sequence. Pages of one
 * document share their `readFont`.
 */
export function readPageText(
  pdf: CheckedPdf,
  number: number,
  readFont = createFontReader(),
): string {
  const seen = new Set<Mark>();
  const replacementOf = rememberMarks(findReplacement);
  let last: Mark | undefined;
  let text = '';
  for (const { paintings } of pdf.pages[number - 1]?.contents ?? [])
    for (const { marks, font: dict, strings } of paintings) {
      if (marks[0] !== last && text) text += '\n';
      last = marks[0];
      const replaced = replacementOf(marks);
      if (replaced && seen.has(replaced)) continue;
      if (replaced) {
        seen.add(replaced);
        text += replaced.actualText ?? '';
      } else if (dict) {
        const font = readFont(dict);
        text += spellCodes(font, readCodes(font, strings), '\ufffd');
      }
    }
  return text;
}

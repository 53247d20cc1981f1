import type { CheckedPdf, Fault, ShownCode, UsedFont } from '../../read/pdf-view.ts';

/** Fonts that a fault is told of, at the page they are on first. */
export function* findFonts(
  { fonts }: CheckedPdf,
  describeFault: (used: UsedFont) => string | undefined,
): Iterable<Fault> {
  for (const used of fonts) {
    const message = describeFault(used);
    if (message) yield { page: used.page, element: nameFont(used), message };
  }
}

/** Characters that a fault is told of, at the page they are shown on first; one a font is enough to find the cause. */
export function* findCodes(
  { fonts }: CheckedPdf,
  describeFault: (used: UsedFont, code: number, shown: ShownCode) => string | undefined,
): Iterable<Fault> {
  for (const used of fonts)
    for (const [code, shown] of used.codes) {
      const problem = describeFault(used, code, shown);
      if (!problem) continue;
      const message = `${nameCharacter(used, code, shown)} ${problem}`;
      yield { page: shown.page, element: nameFont(used), message };
      break;
    }
}

/** `font PublicSans-Bold`, without the tag of the subset. */
export function nameFont({ font }: UsedFont): string {
  return `font ${font.name.replace(/^[A-Z]{6}\+/, '')}`;
}

/** The character as one sees it, where it is known, else its code and the words before it. */
function nameCharacter({ font }: UsedFont, code: number, shown: ShownCode): string {
  const text = shown.replacement ?? font.unicode?.get(code) ?? '';
  if (isReadable(text)) return `the character "${text}"`;
  return `the character code ${code}${isReadable(shown.before) ? ` after "${shown.before}"` : ''}`;
}

function isReadable(text: string): boolean {
  return /[^\p{C}\p{Z}\ufffd]/u.test(text);
}

import type { Mark } from '../read/marks.ts';
import type { Content } from '../read/painting.ts';
import type { ContentEdit } from './content-edit.ts';

const SOFT_HYPHEN = '\u00AD';
const HYPHEN = '\u2010';

/**
 * Makes one sign of the two that Chromium 156 writes where a line ends at a soft hyphen: an empty glyph for the soft
 * hyphen and a U+2010 that it paints for it. What is left is the hyphen that is seen, with the text U+00AD, which tells
 * a reader that the word goes on (ISO 32000-1, 14.8.2.2.3).
 */
export function mendHyphens({ bytes, marks }: Content): ContentEdit[] {
  return marks.flatMap(({ actualText, operation, end }) => {
    if (actualText === HYPHEN)
      return [{ start: operation.start, end: operation.end, text: SOFT_SPAN }];
    // Glyphs of the same text object would move with what is taken out before them.
    if (actualText !== SOFT_HYPHEN || !end || !endsText(bytes, end)) return [];
    return [{ start: operation.start, end: end.end, text: '' }];
  });
}

const SOFT_SPAN = '/Span<</ActualText <feff00ad>>> BDC';

function endsText(bytes: Uint8Array, { end }: NonNullable<Mark['end']>): boolean {
  return /^\s*ET\b/.test(Buffer.from(bytes.subarray(end, end + 8)).toString('latin1'));
}

import { readFact } from './chart-fact.ts';
import { defineChart } from './chart-type.ts';
import { factOf, text } from './fields.ts';
import { box, words } from './markup.ts';
import { drawParts } from './parts.ts';

/** More equal parts than this are no longer counted, and are drawn as one bar. */
const MOST_PARTS = 20;

/** A part of a whole: so many of equal parts, as "two in five" says it, or for a percentage a part of one bar. */
export const share = defineChart({
  fields: {
    fact: factOf({ kinds: ['percentage', 'fraction', 'ratio'], share: true }),
    whole: text,
  },
  draws: 'so many of equal parts, or a part of one bar',
  shape: 'wide',
  derive: () => [],

  draw({ fact, whole }, context) {
    const read = readFact(fact, context);
    const [part, of] = read?.parts ?? [];
    if (!read || part === undefined || of === undefined || part < 0 || part > of) return '';
    return box(
      'share',
      {},
      words('chart-label', context.print(whole)),
      of <= MOST_PARTS
        ? box('share-parts', { columns: of }, drawParts(shareOut(part, of)))
        : box('share-bar', { share: part / of }, box('mark', {})),
      words('chart-figure', read.printed.text),
    );
  },
});

function shareOut(part: number, of: number): readonly number[] {
  return Array.from({ length: of }, (_, index) => (index < part ? 1 : 0));
}

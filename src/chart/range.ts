import { readFact } from './chart-fact.ts';
import { defineChart } from './chart-type.ts';
import { factOf, text } from './fields.ts';
import { box, words } from './markup.ts';

/** A bar from zero: full up to the lower end of a range, an outline from there to the upper. */
export const range = defineChart({
  fields: { fact: factOf({ kinds: ['range'] }), label: text },
  draws: 'a bar from zero, its end left open between both figures',
  shape: 'wide',
  derive: () => [],

  draw({ fact, label }, context) {
    const read = readFact(fact, context);
    const [from, to] = read?.ends ?? [];
    if (!read || from === undefined || to === undefined || from < 0) return '';
    return box(
      'range',
      {},
      words('chart-label', context.print(label)),
      box('range-bar', { share: from / to }, box('mark', {}), box('mark-open', {})),
      words('chart-figure', read.printed.text),
    );
  },
});

import { escapeHtml } from '../model/escape.ts';
import { readFact } from './chart-fact.ts';
import { defineChart } from './chart-type.ts';
import { deriveIndex } from './derived.ts';
import { factOf, text } from './fields.ts';
import { box, words } from './markup.ts';

/** Share of the tallest bar from which on a part of it has room for words. */
const ROOM = 0.16;

/**
 * Two bars from zero: the base at 100, and what the percentage makes of it. Each says that it is an index, so that no one
 * takes it for a count. A rise stands on the base, set apart from
 * it; of a fall the part that is lost is left as an outline. Nothing is drawn between the two known points.
 */
export const indexBar = defineChart({
  fields: {
    fact: factOf({ kinds: ['percentage', 'fraction', 'factor'], change: true }),
    from: text,
    to: text,
  },
  draws: 'the base at 100 and the rise or fall, nothing between',
  shape: 'tall',

  derive({ fact }, context) {
    const read = readFact(fact, context);
    return (read && deriveIndex(read, context)) ?? [];
  },

  draw({ fact, from, to }, context) {
    const read = readFact(fact, context);
    const index = read && deriveIndex(read, context);
    if (!index) return '';
    const [base, end] = index;
    const most = Math.max(base.result, end.result);
    const shares = { base: base.result / most, end: end.result / most };
    const figure = words('bar-figure chart-fact', read.printed.figure);
    const drawIndex = ({ printed }: typeof base) =>
      box(
        'bar-value',
        {},
        words('bar-index', context.language.words.index),
        ' ',
        escapeHtml(printed),
      );
    return box(
      'index-bar',
      {},
      box('bar-stack', {}, drawIndex(base), drawBar('bar-base', shares.base)),
      end.result < base.result
        ? drawFall(shares, drawIndex(end), figure)
        : drawRise(shares, drawIndex(end), figure),
      words('bar-label', context.print(from)),
      words('bar-label', context.print(to)),
    );
  },
});

interface Shares {
  readonly base: number;
  readonly end: number;
}

function drawRise({ base, end }: Shares, value: string, figure: string): string {
  const rise = end - base;
  const part = rise ? drawBar('bar-rise', rise, rise >= ROOM ? figure : '') : '';
  return box('bar-stack', {}, value, part, drawBar('bar-base', base));
}

/** The value stands within what is left, or where that is too low above it. */
function drawFall({ base, end }: Shares, value: string, figure: string): string {
  const lost = base - end;
  const isLow = end < ROOM;
  const above = lost >= ROOM ? figure : '';
  return box(
    'bar-stack',
    {},
    drawBar('bar-fall', lost, above, isLow ? value : ''),
    drawBar('bar-kept', end, isLow ? '' : value),
  );
}

function drawBar(name: string, share: number, ...content: readonly string[]): string {
  return box(`bar-part ${name}`, { share }, ...content);
}

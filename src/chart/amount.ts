import { type ChartFact, readFact } from './chart-fact.ts';
import { type ChartContext, defineChart } from './chart-type.ts';
import { derivePart } from './derived.ts';
import { factOf, text } from './fields.ts';
import { box, words } from './markup.ts';
import { drawParts, shareParts } from './parts.ts';

const COLUMNS = 10;

/**
 * A sum of money in equal blocks, ten a row: a row is worth the sum's highest power of ten, so that two
 * million is two rows of ten. The sum is compared with nothing.
 */
export const amount = defineChart({
  fields: { fact: factOf({ kinds: ['money'] }), label: text },
  draws: 'a sum in equal blocks, against nothing but itself',
  shape: 'wide',

  derive({ fact }, context) {
    const read = readFact(fact, context);
    return isDrawable(read) ? [deriveBlock(read, context)] : [];
  },

  draw({ fact, label }, context) {
    const read = readFact(fact, context);
    if (!isDrawable(read)) return '';
    const block = deriveBlock(read, context);
    const shares = shareParts(read.value, block.result);
    const { words: own, reading } = context.language;
    const gap = reading.spaced ? ' ' : '';
    const worth = `${own.eachMark.charAt(0).toUpperCase()}${own.eachMark.slice(1)}${gap}${block.printed}`;
    return box(
      'amount',
      {},
      words('chart-label', context.print(label)),
      box('blocks', { rows: Math.ceil(shares.length / COLUMNS) }, drawParts(shares)),
      words('chart-note', worth),
    );
  },
});

/** A tenth of the sum's highest power of ten: 100,000 for 2,000,000; never under one. */
export function chooseBlock(value: number): number {
  return Math.max(1, 10 ** (Math.floor(Math.log10(value)) - 1));
}

function isDrawable(fact: ChartFact | undefined): fact is ChartFact & { readonly value: number } {
  return fact?.currency !== undefined && fact.value !== undefined && fact.value > 0;
}

function deriveBlock(fact: ChartFact & { readonly value: number }, context: ChartContext) {
  return derivePart('block', fact, chooseBlock(fact.value), context);
}

import { printUnit } from '../language/print/unit.ts';
import type { Text } from '../model/text.ts';
import { type ChartFact, readFact } from './chart-fact.ts';
import { type ChartContext, defineChart } from './chart-type.ts';
import { derivePart } from './derived.ts';
import { factOf, optionalText } from './fields.ts';
import { box, words } from './markup.ts';
import { chooseUnit, drawParts, fitGrid, type PartGrid, shareParts } from './parts.ts';

/** More marks than this are no longer seen as a number of things. */
const MOST_MARKS = 120;
/** Width to height of the field on a slide and on a narrow screen. */
const WIDE = 5.8;
const NARROW = 1;
/** Share of a row that the words beside the open place need. */
const BESIDE = { wide: 0.25, narrow: 0.5 } as const;
/** The column from which on a row that the open place begins has room for what a mark is worth. */
const SHARED = 7;

/** A field of equal marks, each worth a round number that stands under it; "more than" leaves it open at its end. */
export const unitField = defineChart({
  fields: { fact: factOf({ kinds: ['number', 'count'] }), unit: optionalText },
  draws: 'a field of marks, each worth a round number, which it says',
  shape: 'wide',

  derive({ fact }, context) {
    const read = readFact(fact, context);
    return isDrawable(read) ? [deriveMark(read, context)] : [];
  },

  draw({ fact, unit }, context) {
    const read = readFact(fact, context);
    if (!isDrawable(read)) return '';
    const mark = deriveMark(read, context);
    const shares = shareParts(read.value, mark.result);
    const wide = fitGrid(shares.length, WIDE);
    const narrow = fitGrid(shares.length, NARROW);
    const isShared = read.open && isFull(shares.length, wide);
    return box(
      'unit-field',
      { columns: wide.columns, rows: wide.rows, 'narrow-columns': narrow.columns },
      drawParts(shares),
      read.open ? drawOpenEnd(shares.length, wide, narrow, context) : '',
      words(
        isShared ? 'chart-note mark-worth' : 'chart-note',
        sayWorth(mark, read, unit, context),
        {
          column: isShared ? SHARED : 1,
        },
      ),
    );
  },
});

function isDrawable(fact: ChartFact | undefined): fact is ChartFact & { readonly value: number } {
  return fact?.value !== undefined && fact.value > 0;
}

function deriveMark(fact: ChartFact & { readonly value: number }, context: ChartContext) {
  return derivePart('mark', fact, chooseUnit(fact.value, MOST_MARKS), context);
}

/** "Each mark is worth 10,000 birds": the unit is the fact's own, in the form that this number takes. */
function sayWorth(
  { result, printed }: ReturnType<typeof deriveMark>,
  fact: ChartFact,
  unit: Text | undefined,
  context: ChartContext,
): string {
  const { language } = context;
  const { eachMark, colon } = language.words;
  const own = fact.unit && printUnit(fact.unit, result, language);
  const what = unit ? context.print(unit) : '';
  const gap = language.reading.spaced ? ' ' : '';
  const worth = `${eachMark}${gap}${printed}`;
  // "Worth 1 wells" would be wrong: what a chart itself counts stands in the plural.
  const other = result === 1 ? `${what}${colon} ${worth}` : `${worth} ${what}`;
  const counted = own?.hidesFigure ? `${eachMark} ${own.noun}` : `${worth}${own?.link}${own?.noun}`;
  const sentence = own ? counted : other;
  return language.typeset(
    sentence.charAt(0).toLocaleUpperCase(language.formatting) + sentence.slice(1),
  );
}

/** An outlined place after the last mark says that the count does not end there; so do words beside or under it. */
function drawOpenEnd(
  count: number,
  wide: PartGrid,
  narrow: PartGrid,
  { language }: ChartContext,
): string {
  return (
    box('mark-open', {}) +
    words('chart-note mark-more', language.words.openMark, {
      column: columnAfter(count, wide, BESIDE.wide),
      end: isFull(count, wide) ? SHARED : -1,
      'narrow-column': columnAfter(count, narrow, BESIDE.narrow),
    })
  );
}

/** Whether the open place begins a row, and the row is long enough for what a mark is worth beside it. */
function isFull(count: number, { columns }: PartGrid): boolean {
  return count % columns === 0 && columns >= 2 * SHARED;
}

/** Where the words begin: behind the open place, or at the start of a row of their own. */
function columnAfter(count: number, { columns }: PartGrid, share: number): number {
  const column = (count % columns) + 2;
  return (columns - column + 1) / columns >= share ? column : 1;
}

import type { UnitFieldChart } from '../model/chart.ts';
import type { Qualifier } from '../model/fact.ts';
import { type ChartContext, formatNumber, fullWidth, readNumber } from './context.ts';
import { chooseUnit, fitGrid, type MarkGrid, shareMarks } from './mark-grid.ts';
import { type Drawing, drawBox } from './svg.ts';
import { drawLines, measureText, wrapText } from './text-block.ts';

/** More marks than this are no longer seen as a number of things. */
const MOST_MARKS = 120;
/** Of the field in px; a narrow slide has words between figure and field. */
const HEIGHT = { '16:9': 240, '4:3': 190 } as const;
const SIDE = 0.78;
/** Of the words under and beside the marks, and what parts them from these, in px. */
const SIZE = 26;
const GAP = 16;
/** Qualifiers that leave the field open at its end. */
const OPEN: readonly Qualifier[] = ['more than', 'at least'];

/** A field of equal marks, each worth a round number that stands under it; "more than" leaves it open. */
export function drawUnitField(chart: UnitFieldChart, context: ChartContext): Drawing | undefined {
  const value = readNumber(chart.fact, context.facts);
  if (value === undefined || value <= 0) return undefined;
  const qualifier = context.facts.get(chart.fact.id)?.qualifier;
  const open = qualifier !== undefined && OPEN.includes(qualifier);
  const unit = chooseUnit(value, MOST_MARKS);
  const shares = shareMarks(value, unit);
  const width = fullWidth(context);
  const grid = fitGrid(shares.length, width * (open ? 0.95 : 1), HEIGHT[context.format], 150);
  const bottom = grid.rows * grid.cell;
  const rest = open ? labelOpenEnd(shares.length, grid, context) : undefined;
  const note = wrapText(sayUnit(unit, chart, context), width - (rest?.taken ?? 0), SIZE);
  const marks = shares.map((share, index) => drawMark(share, index, grid));
  const content = [
    ...marks,
    open ? drawOpenEnd(shares.length, grid) : '',
    drawLines(note, 0, bottom + 38, 34, { class: 'chart-note' }),
    rest?.drawn ?? '',
  ];
  return { width, height: bottom + 16 + 34 * note.length, content: content.join('') };
}

function sayUnit(unit: number, chart: UnitFieldChart, context: ChartContext): string {
  const { words, typeset } = context.language;
  const what = context.print(chart.unit);
  const worth = `${words.eachMark} ${formatNumber(unit, context)}`;
  // "Worth 1 wells" would be wrong: what is counted stands in the plural.
  const sentence = unit === 1 ? `${what}${words.colon} ${worth}` : `${worth} ${what}`;
  return typeset(sentence.charAt(0).toUpperCase() + sentence.slice(1));
}

/** A mark that is not full keeps its outline, and is filled from the left to its share. */
function drawMark(share: number, index: number, grid: MarkGrid): string {
  const { x, y, side } = placeMark(index, grid);
  const style = `--i:${index}`;
  if (share >= 1) return drawBox(x, y, side, side, { class: 'mark', style });
  return (
    drawBox(x + 1, y + 1, side - 2, side - 2, { class: 'mark-outline' }) +
    drawBox(x, y, side * share, side, { class: 'mark mark-partial', style })
  );
}

/** One outlined place after the last mark says that the count does not end there. */
function drawOpenEnd(count: number, grid: MarkGrid): string {
  const { x, y, side } = placeOpenEnd(count, grid);
  return drawBox(x, y, side, side, { class: 'mark-open' });
}

/** What the open place says: beside it where its row has room, else under it, at the end of the note's line. */
function labelOpenEnd(count: number, grid: MarkGrid, context: ChartContext) {
  const { x, y, side } = placeOpenEnd(count, grid);
  const { openMark } = context.language.words;
  const room = measureText(openMark, SIZE) + GAP;
  const isBeside = x + side + GAP + room <= fullWidth(context);
  const attributes = { class: 'chart-note chart-open', 'text-anchor': isBeside ? 'start' : 'end' };
  return isBeside
    ? { taken: 0, drawn: drawLines([openMark], x + side + GAP, y + side / 2 + 9, 34, attributes) }
    : {
        taken: room,
        drawn: drawLines([openMark], x + side, grid.rows * grid.cell + 38, 34, attributes),
      };
}

function placeOpenEnd(count: number, grid: MarkGrid) {
  const last = placeMark(count - 1, grid);
  return { x: last.x + grid.cell + 2, y: last.y + 2, side: last.side - 4 };
}

function placeMark(index: number, { columns, cell }: MarkGrid) {
  const side = cell * SIDE;
  const x = (index % columns) * cell;
  return { x, y: Math.floor(index / columns) * cell, side };
}

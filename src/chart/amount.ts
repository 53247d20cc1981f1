import type { AmountChart } from '../model/chart.ts';
import type { NumericFact } from '../model/fact.ts';
import { type ChartContext, fullWidth } from './context.ts';
import { shareMarks } from './mark-grid.ts';
import { type Drawing, drawBox } from './svg.ts';
import { drawLines, wrapText } from './text-block.ts';

const COLUMNS = 10;
const HEIGHT = 250;
const TALLEST = 104;
const GAP = 8;
const LABEL = { size: 34, leading: 42 } as const;

/**
 * A sum of money in equal blocks, ten a row: a row is worth the sum's highest power of ten, so that two
 * million is two rows of ten. The sum is compared with nothing.
 */
export function drawAmount(chart: AmountChart, context: ChartContext): Drawing | undefined {
  const fact = context.facts.get(chart.fact.id);
  if (fact?.kind !== 'money' || fact.value <= 0) return undefined;
  const block = chooseBlock(fact.value);
  const shares = shareMarks(fact.value, block);
  const width = fullWidth(context);
  const label = wrapText(context.print(chart.label), width - 16, LABEL.size);
  const note = wrapText(sayBlock(block, fact, context), width, 26);
  const rows = Math.ceil(shares.length / COLUMNS);
  const top = label.length * LABEL.leading + 16;
  const row = Math.min(TALLEST, HEIGHT / rows);
  const bottom = top + rows * row;
  const content = [
    drawLines(label, 0, LABEL.size - 4, LABEL.leading, { class: 'chart-label chart-strong' }),
    ...shares.map((share, index) => drawBlock(share, index, (width + GAP) / COLUMNS, row, top)),
    drawLines(note, 0, bottom + 34, 34, { class: 'chart-note' }),
  ];
  return { width, height: bottom + 12 + 34 * note.length, content: content.join('') };
}

/** A tenth of the sum's highest power of ten: 100,000 for 2,000,000; never under one. */
export function chooseBlock(value: number): number {
  return Math.max(1, 10 ** (Math.floor(Math.log10(value)) - 1));
}

function sayBlock(block: number, fact: NumericFact, { language }: ChartContext): string {
  const sum = new Intl.NumberFormat(language.formatting, {
    style: 'currency',
    currency: fact.currency ?? 'EUR',
    maximumFractionDigits: 0,
  }).format(block);
  const { eachMark } = language.words;
  return `${eachMark.charAt(0).toUpperCase()}${eachMark.slice(1)} ${sum}`;
}

function drawBlock(share: number, index: number, cell: number, row: number, top: number): string {
  const x = (index % COLUMNS) * cell;
  const y = top + Math.floor(index / COLUMNS) * row;
  const [width, height] = [cell - GAP, row - GAP];
  const style = `--i:${index}`;
  if (share >= 1) return drawBox(x, y, width, height, { class: 'mark', style });
  return (
    drawBox(x + 1, y + 1, width - 2, height - 2, { class: 'mark-outline' }) +
    drawBox(x, y, width * share, height, { class: 'mark mark-partial', style })
  );
}

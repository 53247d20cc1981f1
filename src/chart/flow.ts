import type { FlowChart } from '../model/chart.ts';
import { type ChartContext, fullWidth } from './context.ts';
import { type Drawing, drawElement } from './svg.ts';
import { drawLines, wrapText } from './text-block.ts';

/** Of a disc with its stroke, which must not stand out into the margin. */
const RADIUS = 48;
const STROKE = 5;
const GAP = 56;
const TITLE = { size: 40, leading: 50, top: 2 * RADIUS + 84 } as const;
const TEXT = { size: 30, leading: 41 } as const;

type Step = FlowChart['steps'][number];

/** Steps from left to right along one line: done is a disc with a tick, under way a ring with a core, to come a ring. */
export function drawFlow({ steps }: FlowChart, context: ChartContext): Drawing {
  const width = fullWidth(context);
  const column = (width - (steps.length - 1) * GAP) / steps.length;
  const titles = steps.map((step) => wrapText(context.print(step.title), column, TITLE.size));
  const texts = steps.map((step) =>
    step.text ? wrapText(context.print(step.text), column, TEXT.size) : [],
  );
  const textTop = TITLE.top + Math.max(...titles.map((lines) => lines.length)) * TITLE.leading + 8;
  const height = textTop + Math.max(...texts.map((lines) => lines.length)) * TEXT.leading;
  const content = steps.map((step, index) => {
    const x = index * (column + GAP);
    const next = steps[index + 1];
    return [
      next ? drawArrow(x, column + GAP, next) : '',
      drawNode(step, x + RADIUS),
      drawLines(titles[index] ?? [], x, TITLE.top, TITLE.leading, { class: 'flow-title' }),
      drawLines(texts[index] ?? [], x, textTop, TEXT.leading, { class: 'flow-text' }),
    ].join('');
  });
  return { width, height, content: content.join('') };
}

/** What is not done yet is reached by a broken line. */
function drawArrow(x: number, length: number, next: Step): string {
  const [from, to, y] = [x + 2 * RADIUS + 16, x + length - 18, RADIUS + 6];
  const done = next.state === 'done' ? '' : ' flow-arrow-open';
  return (
    drawElement('line', { class: `flow-arrow${done}`, x1: from, y1: y, x2: to - 10, y2: y }) +
    drawElement('path', {
      class: 'flow-head',
      d: `M${to - 20} ${y - 14}L${to} ${y}L${to - 20} ${y + 14}`,
    })
  );
}

function drawNode({ state }: Step, cx: number): string {
  const cy = RADIUS + 6;
  const disc = (r: number, name: string) => drawElement('circle', { class: name, cx, cy, r });
  const full = RADIUS - STROKE / 2;
  if (state === 'done')
    return (
      disc(full, 'flow-node flow-done') +
      drawElement('path', { class: 'flow-tick', d: `M${cx - 20} ${cy + 1}l14 15l27 -31` })
    );
  if (state === 'now') return disc(full, 'flow-node flow-now') + disc(20, 'flow-core');
  return disc(RADIUS - 2, 'flow-node flow-next');
}

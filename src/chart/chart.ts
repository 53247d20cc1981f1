import type { Chart } from '../model/chart.ts';
import { escapeHtml } from '../model/escape.ts';
import { drawAmount } from './amount.ts';
import type { ChartContext } from './context.ts';
import { drawFlow } from './flow.ts';
import { drawIndexBar } from './index-bar.ts';
import { drawRing } from './ring.ts';
import type { Drawing } from './svg.ts';
import { drawTimeline } from './timeline.ts';
import { drawUnitField } from './unit-field.ts';

export type { ChartContext } from './context.ts';

/**
 * A chart as inline SVG in slide px, dressed by the theme's classes and tokens. Its text alternative is
 * what assistive technology reads; what is drawn is hidden from it, so that nothing is read twice.
 * A chart whose fact the register lacks, or has in a kind that cannot be drawn, is empty: a check tells it.
 */
export function renderChart(chart: Chart, context: ChartContext): string {
  const drawing = drawChart(chart, context);
  if (!drawing) return '';
  const { width, height, content } = drawing;
  const alt = escapeHtml(context.print(chart.alt));
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${alt}" viewBox="0 0 ${Math.round(width)} ${Math.round(height)}"><g aria-hidden="true">${content}</g></svg>`;
}

function drawChart(chart: Chart, context: ChartContext): Drawing | undefined {
  switch (chart.type) {
    case 'index-bar':
      return drawIndexBar(chart, context);
    case 'unit-field':
      return drawUnitField(chart, context);
    case 'ring':
      return drawRing(chart, context);
    case 'timeline':
      return drawTimeline(chart, context);
    case 'flow':
      return drawFlow(chart, context);
    case 'amount':
      return drawAmount(chart, context);
  }
}

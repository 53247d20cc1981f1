import type { Chart, DerivedFigure } from '../model/chart.ts';
import { escapeHtml } from '../model/escape.ts';
import type { FactUse } from '../model/fact.ts';
import { findLone, listFactUses, type Text } from '../model/text.ts';
import { amount } from './amount.ts';
import type { ChartContext, ChartType } from './chart-type.ts';
import type { FactNeed, Field, Fields, Values } from './fields.ts';
import { flow } from './flow.ts';
import { indexBar } from './index-bar.ts';
import { range } from './range.ts';
import { ring } from './ring.ts';
import { share } from './share.ts';
import { timeline } from './timeline.ts';
import { unitField } from './unit-field.ts';

export type { ChartContext } from './chart-type.ts';

/** Every type of chart by its name. To add one: a file of its own, and a line here. */
const registry = {
  'index-bar': indexBar,
  'unit-field': unitField,
  ring,
  timeline,
  flow,
  amount,
  share,
  range,
} satisfies Readonly<Record<string, ChartType<Fields>>>;

export type ChartName = keyof typeof registry;

export const chartTypes: ReadonlyMap<string, ChartType<Fields>> = new Map(Object.entries(registry));

/**
 * A chart as a figure of HTML, dressed and laid out by the theme. It is one image: its text alternative is what assistive
 * technology reads, and what an image holds is presentational (WAI-ARIA 1.2, 5.2.8), so that nothing is read twice. It is
 * not hidden as well: Chromium leaves an image out of the tags of a PDF when all that it paints is hidden.
 * A chart whose fact the register lacks, or has in a kind that cannot be drawn, is empty: a check reports it.
 */
export function renderChart(chart: Chart, context: ChartContext, className = ''): string {
  const type = chartTypes.get(chart.type);
  const drawn = type?.draw(chart.values as Values<Fields>, context);
  if (!type || !drawn) return '';
  const classes = ['chart', `chart-${chart.type}`, `chart-${type.shape}`, className];
  const alt = escapeHtml(context.print(chart.alt));
  return `<figure class="${escapeHtml(classes.join(' ').trim())}"><div class="chart-image" role="img" aria-label="${alt}"><div class="drawn">${drawn}</div></div></figure>`;
}

/** The figures that a chart prints and no fact holds, with how they are made. */
export function listDerivedFigures(chart: Chart, context: ChartContext): readonly DerivedFigure[] {
  return chartTypes.get(chart.type)?.derive(chart.values as Values<Fields>, context) ?? [];
}

/** The facts a chart draws, each with what it must be. */
export function listChartFacts(
  chart: Chart,
): readonly { readonly use: FactUse; readonly need: FactNeed }[] {
  return listValues(chart).flatMap(({ field, value }) =>
    field.type === 'fact' ? [{ use: value as FactUse, need: field.need }] : [],
  );
}

/** Every text a chart shows or has read out, in reading order. */
export function listChartTexts(chart: Chart): readonly Text[] {
  const shown = listValues(chart).flatMap(({ field, value }) =>
    field.type === 'text' ? [value as Text] : [],
  );
  return [...shown, chart.alt];
}

/** The facts in the texts at the ends of an axis of time, in order. */
export function listAxisFacts({
  values,
}: Chart): readonly { readonly end: 'from' | 'to'; readonly use: FactUse }[] {
  return (['from', 'to'] as const).flatMap((end) =>
    listFactUses((values[end] as Text | undefined) ?? []).map((use) => ({ end, use })),
  );
}

/** Each fact that a chart, or an item of its list, draws or prints alone, with the texts that stand beside it. */
export function listChartLabels({
  type,
  values,
}: Chart): readonly { readonly use: FactUse; readonly texts: readonly Text[] }[] {
  const fields = chartTypes.get(type)?.fields ?? {};
  const lists = Object.entries(fields).flatMap(([key, field]) =>
    field.type === 'list'
      ? ((values[key] ?? []) as readonly Chart['values'][]).map((item) => walk(field.of, item))
      : [],
  );
  const own = Object.entries(fields).filter(([, field]) => field.type !== 'list');
  return [walk(Object.fromEntries(own), values), ...lists].flatMap((group) => {
    const of = (name: Field['type']) => group.filter(({ field }) => field.type === name);
    const [use, ...more] = of('fact').map(({ value }) => value as FactUse);
    const texts = of('text').map(({ value }) => value as Text);
    if (use) return !more.length && texts.length ? [{ use, texts }] : [];
    return texts.flatMap((text) => {
      const lone = findLone(text);
      const others = texts.filter((other) => other !== text);
      return lone && others.length ? [{ use: lone, texts: others }] : [];
    });
  });
}

interface FieldValue {
  readonly field: Exclude<Field, { readonly type: 'list' }>;
  readonly value: unknown;
}

function listValues({ type, values }: Chart): readonly FieldValue[] {
  return walk(chartTypes.get(type)?.fields ?? {}, values);
}

function walk(fields: Fields, values: Chart['values']): readonly FieldValue[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const value = values[key];
    if (value === undefined) return [];
    if (field.type !== 'list') return [{ field, value }];
    return (value as readonly Chart['values'][]).flatMap((item) => walk(field.of, item));
  });
}

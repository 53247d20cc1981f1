import type { Chart } from '../../model/chart.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FactKind, FactRegister } from '../../model/fact.ts';
import type { Slide } from '../../model/slide.ts';
import { listChartFacts, listChartTexts } from '../../source/chart.ts';
import { chartInvalid } from '../../source/diagnostics.ts';
import { listFactUses } from '../../source/markdown/text.ts';

/** Kinds of fact each chart can draw. */
const drawable: Readonly<Partial<Record<Chart['type'], readonly FactKind[]>>> = {
  'index-bar': ['percentage'],
  'unit-field': ['number', 'count'],
  ring: ['count'],
  timeline: ['date', 'year'],
  amount: ['money'],
};

/** A chart draws facts of a kind it can draw, its text alternative says each of them, and its texts are plain. */
export function checkCharts(slide: Slide, facts: FactRegister): readonly Diagnostic[] {
  return slide.charts.flatMap((chart) =>
    [...checkKinds(chart, facts), ...checkAlternative(chart), ...checkWords(chart)].map((found) =>
      chartInvalid({ slide: slide.id, ...found }),
    ),
  );
}

function checkKinds(chart: Chart, facts: FactRegister) {
  const kinds = drawable[chart.type] ?? [];
  return listChartFacts(chart).flatMap(({ id, place }) => {
    const fact = facts.get(id);
    if (!fact) return [];
    if (!kinds.includes(fact.kind))
      return [
        {
          place,
          problem: `"${id}" is of kind ${fact.kind}`,
          remedy: `the chart "${chart.type}" draws: ${kinds.join(', ')}`,
        },
      ];
    const drawn = typeof fact.value !== 'number' || fact.value > 0;
    return drawn
      ? []
      : [
          {
            place,
            problem: `"${id}" is ${fact.value}`,
            remedy: `the chart "${chart.type}" draws figures above zero`,
          },
        ];
  });
}

function checkAlternative(chart: Chart) {
  const said = new Set(listFactUses(chart.alt).map(({ id }) => id));
  const missing = listChartFacts(chart).filter(({ id }) => !said.has(id));
  return missing.map(({ id, place }) => ({
    place,
    problem: `the alternative text leaves out "${id}", which the chart draws`,
    remedy: `write {{${id}}} in "alt"`,
  }));
}

/** Markdown's attributes mean something behind a block; in a chart's keys they would be shown as they are. */
const ATTRIBUTES = /\{\s*[.#a-z][^{}]*\}/i;

function checkWords(chart: Chart) {
  return listChartTexts(chart)
    .flat()
    .flatMap((part) => {
      const found = part.type === 'words' ? ATTRIBUTES.exec(part.words) : null;
      if (part.type !== 'words' || !found) return [];
      return [
        {
          place: { ...part.place, column: part.place.column + found.index },
          problem: `the texts of a chart take no attributes such as "${found[0]}"`,
          remedy: `write it behind the chart's type: "\`\`\`chart ${chart.type} ${found[0]}"`,
        },
      ];
    });
}

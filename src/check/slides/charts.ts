import {
  chartTypes,
  listAxisFacts,
  listChartFacts,
  listChartTexts,
  renderChart,
} from '../../chart/chart.ts';
import type { FactNeed } from '../../chart/fields.ts';
import { printText } from '../../content/text.ts';
import { findLanguage } from '../../language/languages.ts';
import type { Chart } from '../../model/chart.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import {
  type Fact,
  type FactRegister,
  isFigure,
  isMoment,
  isMoving,
  isNegative,
  readChange,
  readFraction,
} from '../../model/fact.ts';
import type { Slide } from '../../model/slide.ts';
import { listFactUses, locateText, type Text } from '../../model/text.ts';
import { chartInvalid } from '../../source/diagnostics.ts';
import { chartEmpty } from './diagnostics.ts';

/**
 * A chart draws facts of a kind it can draw, its text alternative says each of them, and its texts are plain. Where each
 * of its facts is sound, something is drawn.
 */
export function checkCharts(slide: Slide, facts: FactRegister): readonly Diagnostic[] {
  return slide.charts.flatMap((chart) => {
    const unfit = checkNeeds(chart, facts);
    const swapped = checkAxis(chart, facts);
    const found = [
      ...unfit,
      ...checkUnit(chart, facts),
      ...checkAlternative(chart),
      ...checkWords(chart),
      ...swapped,
    ].map((one) => chartInvalid({ slide: slide.id, ...one }));
    return unfit.length || swapped.length
      ? found
      : [...found, ...checkDrawing(chart, slide, facts)];
  });
}

/** What a chart leaves undrawn is missing from the page, where nobody sees that it is. */
function checkDrawing(chart: Chart, { id, locale }: Slide, facts: FactRegister) {
  const { type, place } = chart;
  if (listChartFacts(chart).some(({ use }) => !facts.has(use.id))) return [];
  const context = { language: findLanguage(locale), facts };
  const print = (text: Text) => printText(text, context);
  if (renderChart(chart, { ...context, print })) return [];
  return [chartEmpty({ place, slide: id, type })];
}

function checkNeeds({ type, ...chart }: Chart, facts: FactRegister) {
  return listChartFacts({ type, ...chart }).flatMap(({ use: { id, place }, need }) => {
    const fact = facts.get(id);
    const expected = fact && explainNeed(fact, need);
    if (!expected) return [];
    const remedy = `the chart "${type}" draws ${expected.drawn}`;
    return [{ place, problem: `"${id}" is ${expected.found}`, remedy }];
  });
}

/** What a fact is and what the chart draws instead; nothing where it can be drawn. */
function explainNeed(fact: Fact, { kinds, least, most, whole, change, share }: FactNeed) {
  const { kind, value } = fact;
  if (!kinds.includes(kind))
    return { found: `of kind ${kind}`, drawn: `the kinds: ${kinds.join(', ')}` };
  const found = String(value);
  if (change) return explainChange(fact);
  if (share) return explainShare(fact);
  if (typeof value !== 'number') return undefined;
  if (least === undefined && value <= 0) return { found, drawn: 'figures above zero' };
  if (least !== undefined && value < least) return { found, drawn: `figures from ${least} on` };
  if (most !== undefined && value > most) return { found, drawn: `figures up to ${most}` };
  return whole && !Number.isInteger(value) ? { found, drawn: 'whole numbers' } : undefined;
}

function explainChange(fact: Fact) {
  const change = readChange(fact);
  if (change === undefined)
    return { found: 'no rise or fall', drawn: 'changes; give the fact its "direction"' };
  return change < -100
    ? { found: `a fall by ${-change}%`, drawn: 'falls by 100% at most' }
    : undefined;
}

function explainShare(fact: Fact) {
  if (isNegative(fact) || isMoving(fact))
    return { found: 'a change', drawn: 'parts of a whole; "index-bar" draws changes' };
  const [part, of] =
    typeof fact.value === 'number' ? [fact.value, 100] : readFraction(String(fact.value));
  return part > of
    ? { found: String(fact.value), drawn: 'parts that are no more than the whole' }
    : undefined;
}

/** What is counted is said once: by the fact, or where that does not by the chart. */
function checkUnit(chart: Chart, facts: FactRegister) {
  const [drawn] = listChartFacts(chart);
  const fact = drawn && facts.get(drawn.use.id);
  if (!fact || !isFigure(fact) || !chartTypes.get(chart.type)?.fields.unit) return [];
  const { id, place } = drawn.use;
  const unit = locateText((chart.values.unit as Text | undefined) ?? []);
  if (unit && fact.unit)
    return [
      {
        place: unit,
        problem: `"${id}" says itself what it counts`,
        remedy: 'remove the key "unit" of the chart',
      },
    ];
  if (unit || fact.unit) return [];
  return [
    {
      place,
      problem: `"${id}" does not say what it counts`,
      remedy: 'give it "unit:" in slides/facts.yaml, a noun for each language',
    },
  ];
}

function checkAlternative(chart: Chart) {
  const said = new Set(listFactUses(chart.alt).map(({ id }) => id));
  const missing = listChartFacts(chart).filter(({ use }) => !said.has(use.id));
  return missing.map(({ use: { id, place } }) => ({
    place,
    problem: `the alternative text leaves out "${id}", which the chart draws`,
    remedy: `write {{${id}}} in "alt"`,
  }));
}

/** The ends of an axis of time follow each other. */
function checkAxis(chart: Chart, facts: FactRegister) {
  const moments = listAxisFacts(chart).filter(({ use }) => isMoment(facts.get(use.id)));
  const [from, to] = (['from', 'to'] as const).map(
    (wanted) => moments.find(({ end }) => end === wanted)?.use,
  );
  if (!from || !to) return [];
  const [start, end] = [from, to].map(({ id }) => String(facts.get(id)?.value));
  const length = Math.min(start?.length ?? 0, end?.length ?? 0);
  if (from.id !== to.id && (start ?? '').slice(0, length) <= (end ?? '').slice(0, length))
    return [];
  return [
    {
      place: to.place,
      problem: `"from" is ${start} and "to" is ${end}`,
      remedy: 'an axis goes from the earlier time to the later one',
    },
  ];
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

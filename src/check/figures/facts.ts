import { listChartFacts } from '../../chart/chart.ts';
import { fitsForm, isBare } from '../../language/print/form.ts';
import { type Deck, listVersions } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { FACT_FORMS, type FactUse, isFigure, isMoment } from '../../model/fact.ts';
import type { Place } from '../../model/place.ts';
import { listTexts } from '../../model/settings.ts';
import { listFactUses, locateText, type Text } from '../../model/text.ts';
import { isFactForm } from '../../source/markdown/text.ts';
import { suggest } from '../../source/suggest.ts';
import { findMeantFact, knowsItsFacts } from '../slides/unread.ts';
import * as report from './diagnostics.ts';
import { checkUnspoken } from './unspoken.ts';

/** Every `{{id|form}}` of slides and settings names a registered fact in a form that fits it; what no slide uses is a warning. */
export function checkFacts(deck: Deck): readonly Diagnostic[] {
  const inSlides = listVersions(deck).flatMap(({ id, facts, charts }) => {
    const drawn = new Set(charts.flatMap(listChartFacts).map(({ use }) => keyOf(use.place)));
    return facts.map((use) => ({ use, slide: id, isDrawn: drawn.has(keyOf(use.place)) }));
  });
  const inSettings = listSettingsTexts(deck)
    .flatMap(listFactUses)
    .map((use) => ({ use, slide: undefined, isDrawn: false }));
  const uses = [...inSlides, ...inSettings];
  if (uses.length && !deck.facts.size && !deck.broken.size) return [reportEmpty(uses.length)];
  const meant = uses.flatMap(({ use }) => findMeantFact(use, deck)?.id ?? []);
  return [
    ...uses.flatMap(({ use, slide, isDrawn }) => checkUse(use, slide, isDrawn, deck)),
    ...compareSettings(deck),
    ...checkDates(deck),
    ...checkUnspoken(deck),
    ...(knowsItsFacts(deck) ? findUnused(deck, new Set(meant)) : []),
  ];
}

function keyOf({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** One mistake, and not as many as there are figures. */
function reportEmpty(uses: number): Diagnostic {
  return report.registerEmpty({ place: { file: 'slides/facts.yaml', line: 1, column: 1 }, uses });
}

/** The texts of `deck.yaml` use the same facts in each language. */
function compareSettings({ settings }: Deck): readonly Diagnostic[] {
  const [first = '', ...others] = settings.languages;
  const list = (text: Text = []) =>
    listFactUses(text)
      .map(({ id }) => id)
      .sort()
      .join(', ') || 'none';
  return [...listTexts(settings)].flatMap(([key, texts]) =>
    others.flatMap((tag): readonly Diagnostic[] => {
      const text = texts[tag] ?? [];
      const [here, there] = [list(text), list(texts[first])];
      const place = locateText(text);
      if (!place || here === there) return [];
      return [report.settingsFactsDiffer({ place, key, here, there })];
    }),
  );
}

/** Where the statement's heading gives a date, the event is held then. */
function checkDates({ settings, facts }: Deck): readonly Diagnostic[] {
  const heading = [...facts.values()].find(
    ({ kind, paragraph }) => kind === 'date' && paragraph === 0,
  );
  if (!heading) return [];
  return Object.values(settings.dates)
    .flatMap(listFactUses)
    .flatMap(({ id, place }): readonly Diagnostic[] => {
      const fact = facts.get(id);
      const paragraph = fact?.paragraph ?? 0;
      if (!isMoment(fact) || paragraph === 0) return [];
      return [report.settingsDate({ place, id, paragraph, heading: heading.id })];
    });
}

/** The texts of `deck.yaml` in all languages. */
export function listSettingsTexts({ settings }: Deck): readonly Text[] {
  return [...listTexts(settings).values()].flatMap(Object.values);
}

/** `isDrawn` where a chart draws the fact, which says by itself what is counted. */
function checkUse(
  { id, form, place }: FactUse,
  slide: string | undefined,
  isDrawn: boolean,
  { facts, broken }: Deck,
): readonly Diagnostic[] {
  const fact = facts.get(id);
  if (broken.has(id)) return [];
  if (!fact)
    return [report.factUnknown({ place, slide, id, near: suggest(id, [...facts.keys()]) })];
  if (form !== undefined && !isFactForm(form))
    return [
      report.factForm({
        place,
        slide,
        problem: `unknown form "${form}" of "${id}"${suggest(form, FACT_FORMS)}`,
        remedy: `expected one of: ${FACT_FORMS.join(', ')}`,
      }),
    ];
  if (form && !fitsForm(fact.kind, form))
    return [
      report.factForm({
        place,
        slide,
        problem: `"${id}" is of kind ${fact.kind}, which has no form "${form}"`,
        remedy: 'leave the form out or choose another',
      }),
    ];
  const isDirected = isFigure(fact) && fact.direction && fact.direction !== 'share';
  if (form === 'signed' && !isDirected)
    return [
      report.factForm({
        place,
        slide,
        problem: `"${id}" neither rises nor falls, so it has no form "signed"`,
        remedy:
          'leave the form out; where the statement says which way it goes, take those words into the anchor or write "direction: rise"',
      }),
    ];
  if (fact.kind === 'count' && !fact.unit && !isBare(form) && !isDrawn)
    return [report.factBare({ place, slide, id })];
  return [];
}

function findUnused({ facts }: Deck, used: ReadonlySet<string>): readonly Diagnostic[] {
  return [...facts.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ id, place }) => report.factUnused({ place, id }));
}

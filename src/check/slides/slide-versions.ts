import { listAxisFacts, listChartFacts, listChartTexts } from '../../chart/chart.ts';
import type { Deck, SlideSet } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Slide } from '../../model/slide.ts';
import { listAccepted } from '../../model/term.ts';
import { listFactUses, locateText } from '../../model/text.ts';
import { findForms } from '../terms/find-forms.ts';
import * as report from './diagnostics.ts';
import { countFragments } from './fragments.ts';
import { findMeantFact, hasReadCharts, hasReadKey } from './unread.ts';

/** One thing of a slide that must be the same in each language, with its place where it has one of its own. */
interface Trait {
  readonly value: string;
  readonly place?: Place;
}

/** What must be the same in each language, and how a difference is said. */
const traits: readonly {
  readonly report: typeof report.factsDiffer;
  readonly name: string;
  readonly read: (slide: Slide, deck: Deck) => readonly Trait[];
  /** Whether the slide's file could be read so far; without, always. */
  readonly isRead?: (slide: Slide, deck: Deck) => boolean;
  /** Whether the order must be the same too, or that alone. */
  readonly isOrdered?: boolean | 'alone';
}[] = [
  {
    report: report.factsDiffer,
    name: 'facts on the slide',
    read: (slide, deck) => listFacts(slide, deck, false),
    isRead: (slide, deck) => hasReadCharts(slide) && hasKnownFacts(slide, deck),
  },
  {
    report: report.factsDiffer,
    name: 'facts in the notes',
    read: (slide, deck) => listFacts(slide, deck, true),
    isRead: hasKnownFacts,
  },
  {
    report: report.citesDiffer,
    name: 'paragraphs in "cites"',
    read: ({ cites }) => cites.map((number) => ({ value: String(number) })),
    isRead: (slide) => hasReadKey(slide, 'cites'),
  },
  {
    report: report.layoutDiffers,
    name: 'layout',
    read: ({ layout }) => [{ value: layout }],
    isRead: (slide) => hasReadKey(slide, 'layout'),
  },
  {
    report: report.backupDiffers,
    name: 'places in the talk',
    read: ({ backup, places }) => [
      { value: backup ? 'back-up' : 'talk', ...(places.backup && { place: places.backup }) },
    ],
  },
  {
    report: report.chartsDiffer,
    name: 'charts',
    read: ({ charts }) => charts.map(({ type, place }) => ({ value: type, place })),
    isRead: hasReadCharts,
    isOrdered: true,
  },
  {
    report: report.chartsDiffer,
    name: 'facts drawn',
    read: listDrawn,
    isRead: (slide, deck) => hasReadCharts(slide) && hasKnownFacts(slide, deck),
    isOrdered: true,
  },
  {
    report: report.chartsDiffer,
    name: 'facts at the ends of an axis',
    read: listAxis,
    isRead: (slide, deck) => hasReadCharts(slide) && hasKnownFacts(slide, deck),
    isOrdered: true,
  },
  {
    report: report.chartsDiffer,
    name: 'terms in the labels of charts',
    read: listLabelTerms,
    isRead: hasReadCharts,
    isOrdered: 'alone',
  },
  {
    report: report.fragmentsDiffer,
    name: 'number of fragments',
    read: (slide) => [{ value: String(countFragments(slide)) }],
  },
];

/** Holds a slide in each language to the deck's first; what could not be read is not compared. */
export function compareVersions({ id, versions }: SlideSet, deck: Deck): readonly Diagnostic[] {
  const [first, ...others] = deck.settings.languages.flatMap((tag) => versions.get(tag) ?? []);
  if (!first) return [];
  return others.flatMap((slide) =>
    traits.flatMap(({ report: build, name, read, isRead, isOrdered }): Diagnostic[] => {
      if (isRead && !(isRead(slide, deck) && isRead(first, deck))) return [];
      const [here, there] = [read(slide, deck), read(first, deck)];
      if (isOrdered === 'alone' && sortValues(here).join() !== sortValues(there).join()) return [];
      const sort = isOrdered ? readValues : sortValues;
      if (sort(here).join() === sort(there).join()) return [];
      const moved = here.find(({ value }, index) => isOrdered && there[index]?.value !== value);
      const place = findExtraTrait(here, there)?.place ?? moved?.place ?? slide.place;
      const list = (entries: readonly Trait[]) => sort(entries).join(', ') || 'none';
      const values = { here: list(here), there: list(there) };
      return [build({ place, slide: id, trait: name, first: first.file, ...values })];
    }),
  );
}

/** Every use counts: with each fact named once only, one figure could take the place of another that is named twice. */
function listFacts(slide: Slide, deck: Deck, inNotes: boolean): readonly Trait[] {
  return slide.facts
    .filter(({ place }) => place.line >= slide.notesSource.line === inNotes)
    .map((use) => ({ value: findMeantFact(use, deck)?.id ?? use.id, place: use.place }));
}

/** The facts of each chart, in the order in which it draws them. */
function listDrawn({ charts }: Slide, deck: Deck): readonly Trait[] {
  return charts
    .flatMap(listChartFacts)
    .map(({ use }) => ({ value: findMeantFact(use, deck)?.id ?? use.id, place: use.place }));
}

/** What stands at each end of an axis: a figure moved to the other end tells of another time. */
function listAxis({ charts }: Slide, deck: Deck): readonly Trait[] {
  return charts.flatMap(listAxisFacts).map(({ end, use }) => ({
    value: `${end}: ${findMeantFact(use, deck)?.id ?? use.id}`,
    place: use.place,
  }));
}

/** Terms of the glossary and facts in each text that a chart shows: labels that change places in one language bind a figure to another's words. */
function listLabelTerms({ charts, locale }: Slide, { terms }: Deck): readonly Trait[] {
  return charts.flatMap((chart) =>
    listChartTexts(chart)
      .filter((text) => text !== chart.alt)
      .flatMap((text): readonly Trait[] => {
        const place = locateText(text);
        const used = terms.filter((term) => findForms(text, listAccepted(term, locale)).length > 0);
        const facts = listFactUses(text).map(({ id }) => `{{${id}}}`);
        const value = [...used.map(({ id }) => id), ...facts].sort().join(' and ');
        return place && value ? [{ value, place }] : [];
      }),
  );
}

function hasKnownFacts({ facts }: Slide, deck: Deck): boolean {
  return facts.every((use) => deck.broken.has(use.id) || findMeantFact(use, deck));
}

/** The first that stands here more often than there. */
function findExtraTrait(here: readonly Trait[], there: readonly Trait[]): Trait | undefined {
  const left = there.map(({ value }) => value);
  return here.find(({ value }) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function sortValues(entries: readonly Trait[]): readonly string[] {
  return entries.map(({ value }) => value).sort();
}

function readValues(entries: readonly Trait[]): readonly string[] {
  return entries.map(({ value }) => value);
}

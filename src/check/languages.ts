import { findLanguage } from '../language/languages.ts';
import type { Deck, SlideSet } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { Slide } from '../model/slide.ts';
import { countFragments } from './fragments.ts';

/** The same slides in every language of the deck, and on each the same facts, paragraphs, layout, charts and fragments. */
export function checkLanguages(deck: Deck): readonly Diagnostic[] {
  return [
    ...deck.slides.flatMap((set) => [
      ...findMissing(set, deck),
      ...findExtra(set, deck),
      ...compareVersions(set, deck),
    ]),
    ...findEmptyLanguages(deck),
    ...findSameIds(deck),
    ...findUnknownLanguages(deck),
  ];
}

function findMissing({ id, name, versions }: SlideSet, { settings }: Deck): readonly Diagnostic[] {
  const [first] = versions.values();
  return settings.languages
    .filter((tag) => !versions.has(tag))
    .map((tag) => ({
      severity: 'error',
      code: 'slide-missing',
      message: `slide "${name}" is missing in "${tag}"; write slides/${tag}/${name}.md`,
      place: first?.place ?? { file: `slides/${tag}/${name}.md`, line: 1, column: 1 },
      slide: id,
    }));
}

function findExtra({ id, versions }: SlideSet, { settings }: Deck): readonly Diagnostic[] {
  return [...versions.values()]
    .filter(({ locale }) => !settings.languages.includes(locale))
    .map(({ locale, place }) => ({
      severity: 'error',
      code: 'language-extra',
      message: `"${locale}" is not a language of the deck; add it to "languages" in slides/deck.yaml or remove the folder slides/${locale}`,
      place,
      slide: id,
    }));
}

function findEmptyLanguages({ settings, slides }: Deck): readonly Diagnostic[] {
  const place = settings.places.languages ?? { file: 'slides/deck.yaml', line: 1, column: 1 };
  return settings.languages
    .filter((tag) => !slides.some(({ versions }) => versions.has(tag)))
    .map((tag) => ({
      severity: 'error',
      code: 'language-missing',
      message: `language "${tag}" has no slides; write them in slides/${tag}/ or take it off "languages"`,
      place,
    }));
}

function findSameIds({ slides }: Deck): readonly Diagnostic[] {
  return slides.flatMap((set, index) => {
    const earlier = slides.slice(0, index).find(({ id }) => id === set.id);
    const [version] = set.versions.values();
    if (!earlier || !version) return [];
    return [
      {
        severity: 'error',
        code: 'slide-id',
        message: `"${set.name}" and "${earlier.name}" are both named "${set.id}", so links could not tell them apart; rename one`,
        place: version.place,
        slide: set.id,
      },
    ];
  });
}

function findUnknownLanguages({ settings }: Deck): readonly Diagnostic[] {
  return settings.languages
    .filter((tag) => !findLanguage(tag).complete)
    .map((tag) => ({
      severity: 'warning',
      code: 'language-unknown',
      message: `no language pack for "${tag}": number words are not checked and the furniture is in English; add src/language/${tag}.ts`,
      place: settings.places.languages ?? { file: 'slides/deck.yaml', line: 1, column: 1 },
    }));
}

/** One thing of a slide that must be the same in each language, with its place where it has one of its own. */
interface Trait {
  readonly value: string;
  readonly place?: Place;
}

/** What must be the same in each language, and how a difference is said. */
const traits: readonly {
  readonly code: string;
  readonly name: string;
  readonly read: (slide: Slide) => readonly Trait[];
}[] = [
  { code: 'facts-differ', name: 'facts on the slide', read: (slide) => listFacts(slide, false) },
  { code: 'facts-differ', name: 'facts in the notes', read: (slide) => listFacts(slide, true) },
  {
    code: 'cites-differ',
    name: 'paragraphs in "cites"',
    read: ({ cites }) => cites.map((number) => ({ value: String(number) })),
  },
  { code: 'layout-differs', name: 'layout', read: ({ layout }) => [{ value: layout }] },
  {
    code: 'charts-differ',
    name: 'charts',
    read: ({ charts }) => charts.map(({ type, place }) => ({ value: type, place })),
  },
  {
    code: 'fragments-differ',
    name: 'number of fragments',
    read: (slide) => [{ value: String(countFragments(slide)) }],
  },
];

function compareVersions({ id, versions }: SlideSet, { settings }: Deck): readonly Diagnostic[] {
  const [first, ...others] = settings.languages.flatMap((tag) => versions.get(tag) ?? []);
  if (!first) return [];
  return others.flatMap((slide) =>
    traits.flatMap(({ code, name, read }): Diagnostic[] => {
      const [here, there] = [read(slide), read(first)];
      if (sortValues(here).join() === sortValues(there).join()) return [];
      const message = `${name} differ from ${first.file}: ${explainDifference(here, there)}`;
      const extra = findExtraTrait(here, there);
      return [{ severity: 'error', code, message, place: extra?.place ?? slide.place, slide: id }];
    }),
  );
}

/** Every use counts: with each fact named once only, one figure could take the place of another that is named twice. */
function listFacts(slide: Slide, inNotes: boolean): readonly Trait[] {
  return slide.facts
    .filter(({ place }) => place.line >= slide.notesSource.line === inNotes)
    .map(({ id, place }) => ({ value: id, place }));
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

function explainDifference(here: readonly Trait[], there: readonly Trait[]): string {
  const name = (entries: readonly Trait[]) => sortValues(entries).join(', ') || 'none';
  return `${name(here)} here, ${name(there)} there; make them the same`;
}

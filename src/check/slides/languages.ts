import type { Deck, SlideSet } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { SETTINGS_START } from '../../model/settings.ts';
import * as report from './diagnostics.ts';
import { compareVersions } from './slide-versions.ts';

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
  ];
}

function findMissing({ id, name, versions }: SlideSet, deck: Deck): readonly Diagnostic[] {
  const [first] = versions.values();
  const empty = listEmptyLanguages(deck);
  return deck.settings.languages
    .filter((tag) => !versions.has(tag) && !empty.includes(tag))
    .map((tag) =>
      report.slideMissing({
        place: first?.place ?? { file: `slides/${tag}/${name}.md`, line: 1, column: 1 },
        slide: id,
        name,
        tag,
      }),
    );
}

function findExtra({ id, versions }: SlideSet, { settings }: Deck): readonly Diagnostic[] {
  return [...versions.values()]
    .filter(({ locale }) => !settings.languages.includes(locale))
    .map(({ locale, place }) => report.languageExtra({ place, slide: id, tag: locale }));
}

function listEmptyLanguages({ settings, slides }: Deck): readonly string[] {
  return settings.languages.filter((tag) => !slides.some(({ versions }) => versions.has(tag)));
}

function findEmptyLanguages(deck: Deck): readonly Diagnostic[] {
  const place = deck.settings.places.languages ?? SETTINGS_START;
  return listEmptyLanguages(deck).map((tag) => report.languageMissing({ place, tag }));
}

function findSameIds({ slides }: Deck): readonly Diagnostic[] {
  return slides.flatMap((set, index) => {
    const earlier = slides.slice(0, index).find(({ id }) => id === set.id);
    const [version] = set.versions.values();
    if (!earlier || !version) return [];
    const { id, name } = set;
    return [report.slideId({ place: version.place, slide: id, name, earlier: earlier.name, id })];
  });
}

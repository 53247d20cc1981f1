import { findLanguage } from '../../language/languages.ts';
import type { Deck, SlideSet } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
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
    ...findUnknownLanguages(deck),
  ];
}

function findMissing({ id, name, versions }: SlideSet, deck: Deck): readonly Diagnostic[] {
  const [first] = versions.values();
  const empty = listEmptyLanguages(deck);
  return deck.settings.languages
    .filter((tag) => !versions.has(tag) && !empty.includes(tag))
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

function listEmptyLanguages({ settings, slides }: Deck): readonly string[] {
  return settings.languages.filter((tag) => !slides.some(({ versions }) => versions.has(tag)));
}

function findEmptyLanguages(deck: Deck): readonly Diagnostic[] {
  const place = deck.settings.places.languages ?? { file: 'slides/deck.yaml', line: 1, column: 1 };
  return listEmptyLanguages(deck).map((tag) => ({
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
      message: `no language pack for "${tag}": number words are not checked, the furniture is in English, and ordinals are bare digits where their fact has no "translations: { ${tag}: … }"; add src/language/${tag}.ts`,
      place: settings.places.languages ?? { file: 'slides/deck.yaml', line: 1, column: 1 },
    }));
}

import type { Typeface } from '../../font/registry.ts';
import { isSeen, type Typefaces } from '../../font/typefaces.ts';
import { FACT_MARK } from '../../language/typography.ts';
import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { joinText } from '../figures/running-text.ts';
import { listSettings, listSlideSources } from '../figures/sources.ts';
import * as report from './diagnostics.ts';

/**
 * Every character of slides, notes, settings and facts is in a typeface of the deck: nothing is set in what a reader's
 * machine happens to have. A script that is not installed is reported once.
 */
export function checkLetters(deck: Deck, typefaces: Typefaces): readonly Diagnostic[] {
  const uninstalled = new Set<Typeface>();
  return listLetters(deck).flatMap(({ place, character, slide }) => {
    const cover = findCover(character, typefaces);
    if (cover.type === 'covered') return [];
    const letter = { place, slide, character, name: nameCharacter(character) };
    if (cover.type === 'none') return [report.letterMissing(letter)];
    const { script, packages = [] } = cover.typeface;
    if (uninstalled.has(cover.typeface)) return [];
    uninstalled.add(cover.typeface);
    return [report.typefaceUninstalled({ ...letter, script, packages: packages.join(' ') })];
  });
}

interface Letter {
  readonly character: string;
  readonly place: Place;
  readonly slide?: string | undefined;
}

/** A letter with its mark, where Unicode has one character for both, is that one. */
const LETTERS = /\P{M}\p{M}+|[^\0-\x7e\p{M}]|\p{M}/gu;

function listLetters(deck: Deck): readonly Letter[] {
  const sources = [...listSettings(deck), ...listSlideSources(deck)];
  return [
    ...sources.flatMap(({ texts, slide }) =>
      texts.flatMap(({ text }) => {
        const { words, locate } = joinText(text);
        return [...words.matchAll(LETTERS)].flatMap(({ 0: cluster, index }) =>
          splitCluster(cluster).map((character) => ({ character, place: locate(index), slide })),
        );
      }),
    ),
    ...listOtherLetters(deck),
  ];
}

/** What the register prints of its own, nouns, names and ordinals in each language, and the words set for the pages. */
function listOtherLetters({ facts, settings }: Deck): readonly Letter[] {
  const list = (texts: readonly string[], place: Place | undefined) =>
    place
      ? [...texts.join(' ').matchAll(LETTERS)].flatMap(([cluster]) =>
          splitCluster(cluster).map((character) => ({ character, place })),
        )
      : [];
  return [
    ...list(Object.values(settings.words).flatMap(Object.values), settings.places.words),
    ...[...facts.values()].flatMap((fact) => {
      const units = 'unit' in fact ? Object.values(fact.unit ?? {}).flatMap(Object.values) : [];
      const names = 'translations' in fact ? Object.values(fact.translations ?? {}) : [];
      return [
        ...list(units, fact.places.unit),
        ...list(names, fact.places.translations),
        ...list([String(fact.value)], fact.places.value),
      ];
    }),
  ];
}

function splitCluster(cluster: string): readonly string[] {
  return [...cluster.normalize('NFC')].filter(
    (character) => character > '~' && character !== FACT_MARK && isSeen(character),
  );
}

/** A browser sets a letter that no typeface has by its parts, where they have these. */
function findCover(character: string, typefaces: Typefaces) {
  const cover = typefaces.find(character.codePointAt(0) ?? 0);
  const parts = [...character.normalize('NFD')];
  if (cover.type !== 'none' || parts.length < 2) return cover;
  const others = parts.map((part) => typefaces.find(part.codePointAt(0) ?? 0));
  return others.every(({ type }) => type === 'covered') ? (others[0] ?? cover) : cover;
}

/** "U+1F600", as a table of characters lists it. */
function nameCharacter(character: string): string {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  const kind = KINDS.find(([, pattern]) => pattern.test(character))?.[0];
  return `U+${code}${kind ? `, ${kind}` : ''}`;
}

/** What a character is, as an author would call it; scripts that the deck may have typefaces for are named by these. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['emoji', /\p{Extended_Pictographic}/u],
  ['private use', /\p{Co}/u],
  ...[
    ...['Latin', 'Greek', 'Cyrillic', 'Arabic', 'Hebrew', 'Armenian', 'Georgian', 'Devanagari'],
    ...['Bengali', 'Tamil', 'Thai', 'Khmer', 'Myanmar', 'Ethiopic', 'Hangul', 'Hiragana'],
    ...['Katakana', 'Han', 'Mongolian', 'Tibetan', 'Sinhala', 'Lao'],
  ].map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const),
  ['symbol', /\p{S}/u],
];

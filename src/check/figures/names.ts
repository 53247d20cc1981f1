import type { Figure } from '../../language/figures/figure.ts';
import { readFigures } from '../../language/figures/figures.ts';
import { readNumberWords } from '../../language/figures/number-words.ts';
import { foldPrint, foldWords } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { matchWords } from '../../language/lexicon.ts';
import { findAll, patternOf } from '../../language/pattern.ts';
import { FACT_MARK } from '../../language/typography.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type FactRegister, isFigure } from '../../model/fact.ts';
import type { DeckName } from '../../model/settings.ts';
import { findBeside } from './altered/alteration.ts';
import * as report from './diagnostics.ts';
import { covers, type Declared, findDeclared } from './running-text.ts';
import type { NumeralSource, StrayFigure } from './stray-figure.ts';
import { findNumerals } from './stray-figures.ts';

/** What no name says. */
const MEASURES: readonly Figure['kind'][] = ['percentage', 'points', 'rate', 'date', 'day'];

/** What is a name with more words, as of a campaign, and none alone: "Un tiers". */
const SHARES: readonly Figure['kind'][] = ['fraction', 'ratio', 'factor'];

/** Takes off the figures that lie wholly inside a name that the deck declares; a name that stands nowhere is a warning. */
export function applyNames(
  found: readonly StrayFigure[],
  names: readonly DeckName[],
  sources: readonly NumeralSource[],
): { readonly left: readonly StrayFigure[]; readonly diagnostics: readonly Diagnostic[] } {
  const matches = names.map((name) => sources.flatMap((source) => listMatches(name, source)));
  const all = matches.flat();
  return {
    left: found.filter((figure) => !all.some((match) => covers(match, figure))),
    diagnostics: names.flatMap(({ text, place }, index) =>
      matches[index]?.length ? [] : [report.nameUnused({ place, text })],
    ),
  };
}

/** How many times a name stands in the deck. */
export function countName(name: DeckName, sources: readonly NumeralSource[]): number {
  return sources.flatMap((source) => listMatches(name, source)).length;
}

function listMatches({ text, language }: DeckName, source: NumeralSource): readonly Declared[] {
  if (language && language !== source.locale) return [];
  return findDeclared(text, source).filter(({ words, start, end }) => isWhole(words, start, end));
}

/** "F-16" is not in "F-160", nor "G7" in "G77". */
function isWhole(words: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]$/u.test(words.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(words.slice(end));
}

/** A name has a figure in it, and is none by itself: neither "22" nor "sixty reefs" nor "41% more" is one. */
export function checkNames(
  names: readonly DeckName[],
  { languages, facts }: { readonly languages: readonly Language[]; readonly facts: FactRegister },
) {
  const currencies = new Set(
    [...facts.values()].flatMap((fact) => (fact.kind === 'money' ? fact.currency : [])),
  );
  return names.flatMap(({ text, place }) => {
    const isNumber = findNumerals(text, languages).some(
      ({ start, end }) => !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end)),
    );
    return isNumber ||
      isPhrase(text, languages, currencies) ||
      isCounted(text, languages, facts) ||
      languages.some((language) => isOrdinary(text, language))
      ? [report.nameFigure({ place, text })]
      : [];
  });
}

/** Words that measure or count, or number words in a script that has capitals without one: those of ordinary text. */
function isPhrase(
  text: string,
  languages: readonly Language[],
  currencies: ReadonlySet<string | undefined>,
): boolean {
  const folded = foldPrint(text).text;
  const measures = languages.some((language) =>
    readFigures(folded, language).some(
      (figure) =>
        MEASURES.includes(figure.kind) ||
        // "SDG" is a currency too: a sum is one in those that the deck speaks of.
        (figure.kind === 'money' && currencies.has(figure.currency)) ||
        isCount(text, figure),
    ),
  );
  const isPlain = /\p{Ll}/u.test(text) && !/[\p{Lu}\p{N}]/u.test(text);
  return measures || isPlain || /\p{Sc}/u.test(text) || isDay(folded, languages);
}

/**
 * What a language says with a figure anywhere: a share or a day of the week and nothing else, words that make another figure
 * of it ("nearly 40", "since 2015"), none but the smallest ("With 40"), or none with a capital ("victims 40").
 */
function isOrdinary(text: string, language: Language): boolean {
  if (!language.complete) return false;
  const isWhole = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start === 0 && end === text.length;
  const shares = readFigures(foldPrint(text).text, language).filter(({ kind }) =>
    SHARES.includes(kind),
  );
  const numerals = findNumerals(text, [language]);
  return (
    [...shares, ...numerals].some(isWhole) ||
    numerals.some((numeral) => isLoose(text, numeral, language))
  );
}

/** Whether the words around a numeral make no name of it. */
function isLoose(
  text: string,
  numeral: { readonly start: number; readonly end: number },
  language: Language,
): boolean {
  const [before, after] = [text.slice(0, numeral.start), text.slice(numeral.end)];
  if (!/(?:^|\s)$/u.test(before) || !/^(?:\s|$)/u.test(after)) return false;
  const words = (before + after).split(/\s+/).filter(Boolean);
  const folded = words.map((word) => foldWords(word).text);
  const { strays, reading } = language;
  const isPlain = /\p{Ll}/u.test(words.join()) && !/\p{Lu}/u.test(words.join());
  const isLabelled =
    findAll(folded.join(' '), matchWords(strays.labels, reading.spaced)).length > 0;
  return (
    (isPlain && !isLabelled) ||
    folded.every((word) => isSmall(word, language)) ||
    // "SDG" is a currency too; a sum is one in those that the deck speaks of.
    (!/^\p{Lu}{2,}$/u.test(words.join('')) && findBeside(text, numeral, language) !== undefined)
  );
}

/** Whether a word joins or changes figures and names nothing: "with", "the", "over", "down". */
function isSmall(word: string, { strays, reading, direction, commonWords }: Language): boolean {
  const { rise, fall } = direction;
  const lists = [
    ...[strays.beforeMonth, strays.before, strays.after],
    ...[rise.before, rise.after, fall.before, fall.after],
  ];
  const beside = `${word} ${FACT_MARK} ${word}`;
  return (
    commonWords.includes(word) ||
    lists.some((list) => findAll(beside, matchWords(list, reading.spaced)).length > 0) ||
    patternOf(`^(?:${reading.complement ?? reading.of})$`, 'u').test(word)
  );
}

/** "May 13", in whatever order its language writes a day. */
function isDay(text: string, languages: readonly Language[]): boolean {
  const months = languages.flatMap(({ reading }) => reading.months).join('|');
  return months !== '' && patternOf(`^(?:${months}) \\d{1,2}$`, 'iu').test(text);
}

/** "Twelve States" where the register counts States, and nothing else. */
function isCounted(text: string, languages: readonly Language[], facts: FactRegister): boolean {
  const folded = foldWords(text).text;
  const nouns = [...facts.values()].flatMap((fact) =>
    isFigure(fact) && fact.unit
      ? Object.values(fact.unit).flatMap((noun) => Object.values(noun))
      : [],
  );
  return nouns.some((noun) => {
    const end = ` ${foldWords(noun).text}`;
    const number = folded.endsWith(end) ? folded.slice(0, -end.length) : '';
    return languages.some(({ numbers }) => {
      const [one, ...more] = number ? readNumberWords(number, numbers) : [];
      return one?.start === 0 && one.end === number.length && !more.length;
    });
  });
}

/** "40 Belgian", "twelve States", but neither "2030 Agenda" nor "Three Gorges". */
function isCount(text: string, { kind, plain, start, end }: Figure): boolean {
  const [before, figure, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  const counts =
    kind === 'number' && !(plain && /^\d{4}$/.test(figure)) && !/^\p{Lu}/u.test(figure);
  return counts && !/[\p{L}\p{N}]/u.test(before) && /^[ \u00a0\u202f]\p{L}/u.test(after);
}

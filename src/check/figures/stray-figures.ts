import { readFigures } from '../../language/figures/figures.ts';
import { readNumberWords } from '../../language/figures/number-words.ts';
import { readPatterns } from '../../language/figures/patterns.ts';
import { type Folded, foldPrint, foldWords } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { findAll, patternOf } from '../../language/pattern.ts';
import { findLookAlikes, listDisguised } from './look-alikes.ts';
import { NOT_ROMAN, ROMAN, SMALL_ROMAN } from './roman.ts';
import { type FoldedSpan, findFreeWords, findStrayWords } from './stray-words.ts';

/** A numeral in running text, with its offsets. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** Its value, where it can be read. */
  readonly value?: number | string;
}

/** The power of a unit counts nothing: "km²". */
const POWER = /(?<!\p{L})[kcdm]?m[²³]$/u;

/** Between two runs of digits of one figure: "1.000.000", "16-20", "12:30"; a space only before three digits. */
const SEPARATOR = /^(?:[.,'/:⁄-]| (?=\d{3}(?!\d)))$/;

/**
 * Every numeral in words an author wrote: digits of any script, number words from two up in the slide's own language
 * (the first) and in the deck's others, but for words that mean something else elsewhere; what the own language says
 * of figures and dates in other words, but for idioms; and what only looks like a word.
 */
export function findNumerals(words: string, languages: readonly Language[]): readonly Numeral[] {
  const key = `${languages.map(({ tag }) => tag)} ${words}`;
  const before = known.get(key);
  if (before && languages.every((language, at) => language === before.languages[at]))
    return before.numerals;
  const numerals = readNumerals(words, languages);
  held += key.length;
  if (held > HELD) {
    known.clear();
    held = key.length;
  }
  known.set(key, { languages, numerals });
  return numerals;
}

/** What was found in a text before: most are the same from one compilation to the next. */
const known = new Map<
  string,
  { readonly languages: readonly Language[]; readonly numerals: readonly Numeral[] }
>();
/** Characters of all texts in `known`, and how many they may be: those of some dozens of decks. */
let held = 0;
const HELD = 4_000_000;

function readNumerals(words: string, languages: readonly Language[]): readonly Numeral[] {
  const folded = foldWords(words);
  const [own] = languages;
  const place = (span: FoldedSpan) => unfold(span, folded.offsets, words);
  const counted = [
    ...languages.flatMap((language, index) => findWords(words, folded, language, index > 0)),
    ...(own ? findStrayWords(words, folded, own).map(place) : []),
    ...(own ? readPatterns(words, own) : []),
  ];
  const free = own && counted.length ? findFreeWords(folded, own).map(place) : [];
  const found = [
    ...findDigits(words, folded),
    ...findRoman(words),
    ...findLookAlikes(words, own?.reading.spaced === false),
    ...(own ? findDisguised(words, own) : []),
    ...counted.filter(
      ({ start, end }) => !free.some((idiom) => idiom.start <= start && end <= idiom.end),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return readValues(words, merge(found, words), own);
}

function findDigits(words: string, { text, offsets, numeric }: Folded): readonly Numeral[] {
  const runs: { start: number; end: number }[] = [];
  for (let unit = 0; unit < text.length; unit += 1) {
    if (!numeric[unit]) continue;
    const last = runs.at(-1);
    const gap = last && text.slice(last.end, unit);
    const spaced = gap === ' ' && /^\d{3}(?!\d)/.test(text.slice(unit));
    if (last && (gap === '' || spaced || (gap !== ' ' && SEPARATOR.test(gap ?? ''))))
      last.end = unit + 1;
    else runs.push({ start: unit, end: unit + 1 });
  }
  return runs
    .map(({ start, end }) => unfold({ start, end }, offsets, words))
    .filter(({ start, end }) => !POWER.test(words.slice(0, end)) || end - start > 1);
}

function findRoman(words: string): readonly Numeral[] {
  if (!/[IVXLCDMivx]/.test(words.normalize('NFKC'))) return [];
  const { text, offsets } = foldPrint(words);
  return [...findAll(text, ROMAN), ...findAll(text, SMALL_ROMAN)]
    .filter(([numeral]) => !NOT_ROMAN.has(numeral))
    .map((match) =>
      unfold({ start: match.index, end: match.index + match[0].length }, offsets, words),
    );
}

function unfold(span: Numeral, offsets: readonly number[], words: string): Numeral {
  const last = offsets[span.end - 1] ?? 0;
  const sign = String.fromCodePoint(words.codePointAt(last) ?? 32);
  return { start: offsets[span.start] ?? 0, end: last + sign.length };
}

function findWords(
  words: string,
  folded: Folded,
  language: Language,
  isOther: boolean,
): readonly Numeral[] {
  // Two in a row are no chance: "dos mil".
  const isAmbiguous = (start: number, end: number) =>
    isOther && language.numbers.homographs.has(foldWords(words.slice(start, end)).text);
  return readNumberWords(words, language.numbers, folded).filter(
    ({ value, start, end }) =>
      (value !== 1 || isMeasured(words.slice(end), language)) && !isAmbiguous(start, end),
  );
}

/** Number words with letters that look like others: "tweIve". */
function findDisguised(words: string, { numbers }: Language): readonly Numeral[] {
  return listDisguised(words).flatMap(({ start, end, looks }) => {
    const [read, ...more] = readNumberWords(looks, numbers);
    const isNumber =
      read && !more.length && read.value !== 1 && read.end - read.start === looks.length;
    return isNumber ? [{ start, end, ...(read.value !== undefined && { value: read.value }) }] : [];
  });
}

/** One counts nothing by itself, but for "one per cent". */
function isMeasured(after: string, { reading: { percent, points, spaced } }: Language): boolean {
  return spaced && patternOf(`^[ -]?(?:${percent}|${points})(?!\\p{L})`, 'iu').test(after);
}

/** Finds that overlap, or a figure and its scale ("2 million"), are one. */
function merge(found: readonly Numeral[], words: string): readonly Numeral[] {
  const merged: Numeral[] = [];
  for (const next of found) {
    const last = merged.at(-1);
    const gap = last ? words.slice(last.end, next.start) : '';
    const isScale = typeof next.value === 'number' && next.value >= 100 && /^[\s-]$/.test(gap);
    if (last && (next.start < last.end || isScale))
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    else merged.push(next);
  }
  return merged;
}

function readValues(
  words: string,
  numerals: readonly Numeral[],
  language: Language | undefined,
): readonly Numeral[] {
  if (!language || !numerals.length) return numerals;
  const { text, offsets } = foldPrint(words);
  const figures = readFigures(text, language).filter(({ kind }) => kind !== 'vague');
  // Both are in the order of the text.
  let next = 0;
  const isBefore = (figure: (typeof figures)[number] | undefined, start: number) =>
    figure !== undefined && (offsets[figure.end - 1] ?? 0) < start;
  return numerals.map(({ start, end, value }) => {
    while (isBefore(figures[next], start)) next += 1;
    const figure = figures[next];
    const read = figure && (offsets[figure.start] ?? 0) < end ? figure : undefined;
    const known = read?.value ?? value;
    return { start, end, ...(known !== undefined && { value: known }) };
  });
}

import { listUnitNames } from '../../language/figures/measures.ts';
import {
  type NumberAtom,
  type NumberVocabulary,
  readNumberWords,
} from '../../language/figures/number-words.ts';
import type { Folded } from '../../language/fold.ts';
import { foldWords } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { matchWords, sourceOf } from '../../language/lexicon.ts';
import { findAll, type Pattern, patternOf } from '../../language/pattern.ts';
import { rememberBy } from '../../language/remembered.ts';
import { FACT_MARK } from '../../language/typography.ts';
import { ROMAN_NUMERAL } from './roman.ts';

/** A span of word-folded text. */
export interface FoldedSpan {
  readonly start: number;
  readonly end: number;
}

/** Words of a language's lexicon that say a figure or a date without digits or number words: "last year", "a score of". */
export function findStrayWords(
  words: string,
  folded: Folded,
  language: Language,
): readonly FoldedSpan[] {
  const { strays, reading } = language;
  const lists = [strays.counting, strays.dating, writeSpans(language), strays.misspelt];
  return [
    ...lists.flatMap((list) => matchAll(folded.text, matchWords(list, reading.spaced))),
    ...findMisspelt(folded.text, language),
    ...findDays(words, folded, language),
    ...findMonths(words, folded, language),
    ...matchAll(folded.text, matchLabelled(language)),
  ];
}

/** Units that are a figure though there is one of them; "for a second" and "a minute's silence" are none. */
const SPANS = ['hour', 'day', 'week', 'month', 'year'];

/** "For a year", "een maand lang": the language's words around each of its units of time. */
const writeSpans = rememberBy((language: Language): string => {
  const names = [...listUnitNames(language).times].filter(([, unit]) => SPANS.includes(unit));
  return names.map(([name]) => language.strays.spans.replaceAll('…', name)).join();
});

/** Letters of a word beyond which it is no slip of a number's. */
const LONGEST = 60;

/**
 * Number words run into one ("twohundred"), spaced out ("t w o", "t-w-o"), broken ("nine", "ty" over a line's end), with two
 * letters that changed places ("twnety"; "there" is no slip of "three"), or with a letter left out or doubled ("ninty").
 */
function findMisspelt(text: string, { numbers, reading }: Language): readonly FoldedSpan[] {
  if (!reading.spaced) return [];
  const split = (word: string) => numbers.split(word, '') ?? [];
  const spaced = matchAll(text, /(?<!\p{L})\p{L}(?:[ -]\p{L}){2,}(?!\p{L})/gu).filter(
    ({ start, end }) => isNumber(text.slice(start, end).replace(/[ -]/g, ''), numbers),
  );
  const isSlip = judgeWords(numbers);
  const written = matchAll(text, /\p{L}{5,}/gu).filter(({ start, end }) =>
    isSlip(text.slice(start, end)),
  );
  return [...spaced, ...findBroken(text, split), ...written];
}

/** Whether a word is a slip of a number's: most stand in a deck more than once. */
const judgeWords = rememberBy((numbers: NumberVocabulary) =>
  rememberBy((word: string): boolean => {
    if (word.length > LONGEST || isNumber(word, numbers)) return false;
    return (
      isRunTogether(word, (part) => isNumber(part, numbers)) ||
      isSwapped(word, (other) => isCardinal(other, numbers)) ||
      isDoubled(word, (other) => isPlain(other, numbers)) ||
      listShortened(numbers).has(word)
    );
  }),
);

function isNumber(word: string, numbers: NumberVocabulary): boolean {
  return numbers.split(word, '')?.some(({ role }) => role !== 'and') ?? false;
}

function isCardinal(word: string, numbers: NumberVocabulary): boolean {
  return numbers.split(word, '')?.some(({ role, ordinal }) => role !== 'and' && !ordinal) ?? false;
}

/** Two pieces that are no words for numbers, and one together: "ni nety", "for- ty", "sev_en". */
function findBroken(text: string, split: (word: string) => readonly NumberAtom[]) {
  return findAll(text, /(?<!\p{L})(\p{L}+)(-? |[-_])(?=(\p{L}+)(?!\p{L}))/gu).flatMap(
    ({ index, 0: start, 1: left = '', 3: right = '' }): readonly FoldedSpan[] => {
      const atoms = split(left + right);
      const isCardinal = atoms.every(({ role, ordinal }) => role !== 'vague' && !ordinal);
      if (!isCardinal || !atoms.some(({ value }) => value > 1)) return [];
      if (left.length + right.length < 5) return [];
      if (split(left).length || split(right).length) return [];
      return [{ start: index, end: index + start.length + right.length }];
    },
  );
}

function isRunTogether(word: string, isNumber: (word: string) => boolean): boolean {
  for (let end = 3; end <= word.length - 3; end += 1)
    if (isNumber(word.slice(0, end)) && isNumber(word.slice(end))) return true;
  return false;
}

function isSwapped(word: string, isNumber: (word: string) => boolean): boolean {
  for (let at = 1; word.length > 5 && at + 1 < word.length; at += 1) {
    const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
    if (swapped !== word && isNumber(swapped)) return true;
  }
  return false;
}

function isDoubled(word: string, isNumber: (word: string) => boolean): boolean {
  return findAll(word.length > 5 ? word : '', /(\p{L})(?=\1)/gu).some(({ index }) =>
    isNumber(word.slice(0, index) + word.slice(index + 1)),
  );
}

/** Whether a word is a number from two up, in whole. */
function isPlain(word: string, numbers: NumberVocabulary): boolean {
  const atoms = numbers.split(word, '') ?? [];
  const isOne = ({ role, value, ordinal }: NumberAtom) =>
    role === 'and' || (role !== 'vague' && value > 1 && !ordinal);
  return atoms.every(isOne) && atoms.some(({ role }) => role !== 'and');
}

/** Numbers of six letters or more, each without one of its letters; never the first, which is seldom left out. */
const listShortened = rememberBy((numbers: NumberVocabulary): ReadonlySet<string> => {
  const words = (numbers.words ?? []).filter((word) => word.length > 5 && isPlain(word, numbers));
  const all = words.flatMap((word) =>
    [...word].flatMap((_, at) => (at ? [word.slice(0, at) + word.slice(at + 1)] : [])),
  );
  return new Set(all.filter((word) => !numbers.split(word, '')?.length));
});

/** Where number words count nothing: "third parties", and an ordinal that begins a sentence as an adverb: "Second, …". */
export function findFreeWords(
  { text }: Folded,
  { strays, reading, numbers }: Language,
): readonly FoldedSpan[] {
  const isOrdinal = ({ start, end }: FoldedSpan) => {
    const [one, ...more] = readNumberWords(text.slice(start, end), numbers);
    return one?.ordinal === true && !more.length && one.start === 0 && one.end === end - start;
  };
  return [
    ...matchAll(text, matchWords(strays.free, reading.spaced)),
    ...matchAll(text, /(?<=^|[.!?:;] ?)\p{L}+(?=,)/gu).filter(isOrdinal),
    ...matchAll(text, /[^.!?]+/g).flatMap(({ start, end }) =>
      findListed(text.slice(start, end), numbers).map((span) => ({
        start: start + span.start,
        end: start + span.end,
      })),
    ),
  ];
}

/** Words at least between "the first" of some things and "the second" where no comma parts them: a clause says something of each. */
const CLAUSE = 4;

function isClause(words: string): boolean {
  const length = (words.match(/\p{L}+/gu) ?? []).length;
  return length >= CLAUSE - (/[,;]/.test(words) ? 1 : 0);
}

/** What counts up from the first within a sentence: "the first is on trafficking, the second on smuggling". */
function findListed(sentence: string, numbers: Language['numbers']): readonly FoldedSpan[] {
  const listed: FoldedSpan[] = [];
  let [last, count, opening] = [0, 0, ''];
  for (const { value, ordinal, start, end } of readNumberWords(sentence, numbers)) {
    const gap = sentence.slice(last, start);
    const word = /\p{L}+(?=\P{L}*$)/u.exec(sentence.slice(0, start))?.[0] ?? '';
    const isNext = ordinal && value === count + 1 && (count === 0 || isClause(gap));
    // "The first …, the second …" counts up; "ranks first …, and second in …" gives ranks.
    if (count && word !== opening && !(opening === '' && /[,;]\s*$/.test(gap))) return [];
    if (!isNext && value !== 1) return [];
    if (!isNext) continue;
    if (count) listed.push({ start, end });
    else opening = word;
    [last, count] = [end, count + 1];
  }
  return listed;
}

function matchAll(text: string, pattern: RegExp | Pattern): readonly FoldedSpan[] {
  return findAll(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Where a language writes months with a capital, it writes days so too: "sun" is no Sunday. */
function findDays(words: string, folded: Folded, { strays, reading }: Language) {
  return matchAll(folded.text, matchWords(strays.weekdays, reading.spaced)).filter(
    ({ start }) => !reading.capitalMonths || isCapital(words, folded, start),
  );
}

/** The name of a month behind a word that makes a date of it, or beside a fact: "in May", "May {{year}}", but not "they may". */
function findMonths(words: string, folded: Folded, language: Language) {
  const { dated, ending } = matchMonths(language);
  return matchAll(folded.text, dated).filter(({ start, end }) => {
    const month = ending.exec(folded.text.slice(start, end));
    return !language.reading.capitalMonths || isCapital(words, folded, start + (month?.index ?? 0));
  });
}

const matchMonths = rememberBy(({ strays, reading }: Language) => {
  const months = reading.months.map((month) => foldWords(month).text).join('|');
  const before = `(?<![\\p{L}\\p{N}])(?:${sourceOf(strays.beforeMonth)})(?:[ -]|(?<='))`;
  const source = `(?:${before}|(?<=${FACT_MARK}\\.? ?))(?:${months})(?!\\p{L})|(?<![\\p{L}\\p{N}])(?:${months})(?= ?${FACT_MARK})`;
  const dated = strays.beforeMonth && months ? source : '(?!)';
  return { dated: patternOf(dated, 'gu'), ending: patternOf(`(?:${months})$`) };
});

function isCapital(words: string, { offsets }: Folded, at: number): boolean {
  return /^\p{Lu}/u.test(words.slice(offsets[at] ?? 0));
}

/** A Roman numeral behind a word that is numbered, in letters of any size: "phase iii", "Annex V"; "Annex C" is a letter. */
const matchLabelled = rememberBy(({ strays }: Language): Pattern => {
  if (!strays.labels) return patternOf('(?!)', 'gu');
  return patternOf(
    `(?=[ivxlcdm])(?<=(?<![\\p{L}\\p{N}])(?:${sourceOf(strays.labels)}) )(?![cdlm](?!\\p{L}))(?:${ROMAN_NUMERAL.toLowerCase()})(?![\\p{L}\\p{N}'-])`,
    'gu',
  );
});

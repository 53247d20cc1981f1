import { maskAnchor } from '../../../language/figures/anchor.ts';
import { matchLevel } from '../../../language/figures/direction.ts';
import { listUnitNames } from '../../../language/figures/measures.ts';
import { foldWords } from '../../../language/fold.ts';
import type { Language } from '../../../language/language.ts';
import { findLanguage } from '../../../language/languages.ts';
import { leaveOut, sourceOf, type WordList } from '../../../language/lexicon.ts';
import { type Pattern, patternOf } from '../../../language/pattern.ts';
import { isBare } from '../../../language/print/form.ts';
import { rememberBy } from '../../../language/remembered.ts';
import { FACT_MARK } from '../../../language/typography.ts';
import {
  type DateFact,
  type Fact,
  type FactForm,
  type FigureFact,
  isFigure,
  isMoment,
  isMoving,
} from '../../../model/fact.ts';
import { foldAround } from '../running-text.ts';

/** What words make of a figure: another extent, or a pace; `own` what no anchor in another language allows. */
type Alteration = 'extent' | 'pace' | 'own';
type LimitPattern = readonly [Alteration, Pattern];

/**
 * Words of the language's lexicon that limit a figure, spread it over a time, or make a share of a change; none that the
 * fact's own anchor has, since then the statement says so: "otros 21 Estados".
 */
export function findLimit(
  words: string,
  offset: number,
  fact: Fact,
  language: Language,
  form: FactForm | undefined,
): string | undefined {
  if (!isFigure(fact) && fact.kind !== 'date') return undefined;
  const anchor = foldWords(fact.anchor).text;
  const text = foldAround(words, offset);
  for (const [alteration, pattern] of openLimits(fact, form, language)) {
    const match = pattern.exec(text)?.[0];
    if (!match || anchor.includes(match.replaceAll(FACT_MARK, '').trim())) continue;
    if (alteration !== 'own' && isPrinted(alteration, match, fact, language)) continue;
    return match.replaceAll(FACT_MARK, '…').trim();
  }
  return undefined;
}

/** Whether an anchor in another language has what words beside its fact say: "par an" for "a year", but not for "a month". */
function isPrinted(
  alteration: Alteration,
  words: string,
  fact: FigureFact | DateFact,
  language: Language,
): boolean {
  if (!fact.printedIn || fact.printedIn === language.tag) return false;
  const own = findLanguage(fact.printedIn);
  const text = foldWords(maskAnchor(fact, own)).text;
  const found = openLimits(fact, undefined, own)
    .filter(([name]) => name === alteration)
    .flatMap(([, pattern]) => pattern.exec(text)?.[0] ?? []);
  const [here, there] = [readTime(words, language), found.map((one) => readTime(one, own))];
  return found.length > 0 && there.every((time) => !here || !time || time === here);
}

/** The unit of time that words name. */
function readTime(words: string, language: Language): string | undefined {
  const { times } = listUnitNames(language);
  if (!language.reading.spaced) return [...times].find(([name]) => words.includes(name))?.[1];
  const name = words.split(/[^\p{L}]+/u).find((word) => times.has(word));
  return name && times.get(name);
}

/** Whether a figure is so much of something, neither a share nor a change of it. */
export function isTotal({ kind }: Fact): boolean {
  return ['count', 'number', 'money', 'range'].includes(kind);
}

const limits = rememberBy((_: Language) => new Map<string, readonly LimitPattern[]>());

/** The patterns of `listLimits`, made once for all facts of which they are the same. */
function openLimits(
  fact: FigureFact | DateFact,
  form: FactForm | undefined,
  language: Language,
): readonly LimitPattern[] {
  const known = limits(language);
  const key = [fact.kind, isMoving(fact), Boolean(fact.qualifier), isBare(form)].join();
  const patterns = known.get(key) ?? listLimits(fact, form, language);
  known.set(key, patterns);
  return patterns;
}

/** What alters a fact, on word-folded text with `FACT_MARK` for it. */
function listLimits(
  fact: FigureFact | DateFact,
  form: FactForm | undefined,
  language: Language,
): readonly LimitPattern[] {
  const { strays, reading } = language;
  // A moment has no size: "in 2020 alone" says when, and nothing else.
  const behind = isMoment(fact) ? leaveOut(strays.after, strays.before) : strays.after;
  const total = isTotal(fact);
  const changes = isMoving(fact);
  const between = reading.spaced ? "(?: [\\p{L}'’-]+){0,3}? " : '\\p{L}{0,6}?';
  const space = reading.spaced ? "(?: |(?<='))" : ' ?';
  const reach = reading.spaced ? "(?: [\\p{L}'’-]+){0,2}? " : '\\p{L}{0,4}?';
  // German dates so: "im Jahr 2030".
  const notDated = '(?! ?[\\p{N}\\uFFFC\\uE001])';
  const oneOf = (list: WordList | undefined) => list && `(?:${sourceOf(list)})`;
  const [pace, surplus, rhythm] = [strays.pace, strays.surplus, strays.rhythm].map(oneOf);
  const paces = pace && oneOf(`${strays.pace},${strays.rhythm}`);
  const before = (list: WordList | undefined) => list && `${oneOf(list)}${space}${FACT_MARK}`;
  const forms: readonly (readonly [Alteration, string | false | undefined])[] = [
    ['extent', fact.kind !== 'date' && strays.before && `(?<!, )${before(strays.before)}`],
    ['extent', strays.after && `${FACT_MARK}[ -]?\\(?(?:${sourceOf(behind)})`],
    ['extent', total && !changes && surplus && `${FACT_MARK} ${surplus}`],
    ['own', isBare(form) && strays.labels && `${oneOf(strays.labels)} ${FACT_MARK}`],
    ['pace', changes && reading.spaced && pace && `${FACT_MARK} ${pace}${notDated}`],
    ['pace', changes && paces && `${paces}${reach}${FACT_MARK}`],
    ['pace', total && !changes && before(strays.pace)],
    ['pace', changes && rhythm && reading.spaced && `${FACT_MARK} ${rhythm}`],
    ['pace', changes && pace && reading.spaced && matchOpening(language)],
    ['own', fact.qualifier && before(strays.degrees)],
    ['pace', (total || fact.kind === 'rate') && pace && `${FACT_MARK}${between}${pace}${notDated}`],
    ['extent', fact.kind === 'factor' && before(strays.beforeFactor)],
    ['own', changes && strays.wholes && `${FACT_MARK} ?${oneOf(strays.wholes)}`],
    ['own', changes && strays.levels && `${matchLevel(language)}${space}${FACT_MARK}`],
  ];
  return forms.flatMap(([alteration, one]) => {
    if (!one) return [];
    // Arabic writes the article with the figure: "الـ{{x}} المقبلة".
    const start = one.startsWith(FACT_MARK) ? '' : '(?<![\\p{L}\\p{N}])';
    const source = reading.spaced ? `${start}${one}(?!\\p{L})` : one;
    return [[alteration, patternOf(source, 'u')] as const];
  });
}

/** A pace that opens the clause of a change: "each year, cybercrime increases by {{x}}"; what has none in between may say it of another. */
function matchOpening({ strays, direction }: Language): string {
  const moves = sourceOf(`${direction.rise.before},${direction.fall.before}`);
  return `(?<=^|[.:;!?] )(?:${sourceOf(strays.pace)}),? (?:[\\p{L}'’-]+ )*?(?:${moves})(?: [\\p{L}'’-]+){0,3}? ${FACT_MARK}`;
}

import { maskAnchor } from '../../language/figures/anchor.ts';
import { readCurrencyAfter, readCurrencyBefore } from '../../language/figures/currencies.ts';
import { matchLevel } from '../../language/figures/direction.ts';
import { readLimit } from '../../language/figures/limits.ts';
import { listUnitNames } from '../../language/figures/measures.ts';
import { readNumberWords } from '../../language/figures/number-words.ts';
import { foldPattern, foldPrint, foldWords } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { findLanguage } from '../../language/languages.ts';
import { listEntries, matchWords, sourceOf, type WordList } from '../../language/lexicon.ts';
import { findAll, type Pattern, patternOf } from '../../language/pattern.ts';
import { isBare } from '../../language/print/fact.ts';
import { findNoun } from '../../language/print/unit.ts';
import { rememberBy } from '../../language/remembered.ts';
import { FACT_MARK } from '../../language/typography.ts';
import {
  type DateFact,
  type Fact,
  type FactForm,
  type FigureFact,
  isFigure,
  isMoment,
  isMoving,
  QUALIFIERS,
} from '../../model/fact.ts';
import { cutAround, foldAround, maskAround } from './running-text.ts';

/** Signs that make another figure of the one behind them; a hyphen only where it stands as a minus. */
const SIGN_BEFORE = /(?:[+−±∓~≈≃∼<>≤≥≠×÷¬\p{Sc}#§№] ?|(?:^|[\s(])-|^-{1,3} ?)$/u;
const SIGN_AFTER = /^(?:[+±~^*†‡]| ?[×÷%‰°\p{Sc}])/u;
/** "M", "k€" behind a figure: a million, a thousand. */
const SCALE_AFTER = /^ ?(?:M|k|Md|x)\p{Sc}?(?![\p{L}\p{N}.'’-])/u;
const NUMBER_BEFORE = /[\p{N}\uFFFC][.,:/⁄×]?$/u;
const NUMBER_AFTER = /^[.,:/⁄×]?[\p{N}\uFFFC]/u;
const LETTER = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}]';
const LETTER_BEFORE = new RegExp(`${LETTER}$`, 'u');
const LETTER_AFTER = new RegExp(`^${LETTER}`, 'u');

/**
 * What the author's words next to a figure make of it: a sign, a digit, a unit, a multiplier or a qualifier
 * that the register does not know. Names and titles cannot be altered so; undefined where nothing is.
 */
export function findAlteration(
  words: string,
  offset: number,
  fact: Fact,
  language: Language,
  form?: FactForm,
): string | undefined {
  if (fact.kind === 'text') return undefined;
  const near = cutAround(words, offset);
  // In Chinese no space follows a comma or a full stop: one between two facts parts them all the same.
  const parted = near.words.replace(/(?<=\uFFFC)[，、：；。！？](?=\uFFFC)/g, ' ');
  const [left, right] = [
    parted.slice(0, near.offset),
    parted.slice(near.offset + FACT_MARK.length),
  ];
  const [before, after] = [foldPrint(left).text, foldPrint(right).text];
  if (fact.kind === 'reference') return findUnit(after, language);
  return (
    findSign(before, after, language) ??
    findUnit(after, language) ??
    findMeasure(after, fact, language) ??
    (isBare(form)
      ? (findPart(after, language) ?? findCompound(after, fact, language))
      : undefined) ??
    findCurrencyBefore(before, fact, language) ??
    findLabelled(
      /(?<=^|[.;!?] )([^.;!?:]{1,60}): ?$/u.exec(before)?.[1] ?? '',
      fact,
      language,
      form,
    ) ??
    findCurrency(after, fact, language) ??
    findStroke(after, fact) ??
    findMultiplier(after, language) ??
    findQualifier(writeUnit(words, offset, fact, language, form), offset, fact, language) ??
    findMoved(words, offset, fact, language) ??
    findLimit(words, offset, fact, language, form) ??
    findParted(left, right, fact, language) ??
    findAround(left, right, fact, language)
  );
}

/** A figure that no register has, and so none of the words beside it: for what they would make of one. */
export const UNREGISTERED: Fact = {
  id: '',
  kind: 'number',
  value: 2,
  paragraph: 0,
  anchor: '',
  place: { file: '', line: 1, column: 1 },
  places: {},
};

/** What the words beside a piece of text make of the figure that it is; undefined where nothing. */
export function findBeside(
  words: string,
  { start, end }: { readonly start: number; readonly end: number },
  language: Language,
): string | undefined {
  const masked = `${words.slice(0, start)}${FACT_MARK}${words.slice(end)}`;
  return findAlteration(masked, start, UNREGISTERED, language);
}

/** A qualifier that words in brackets part from its figure: "nearly (in Vienna) {{x}}". */
function findAround(
  left: string,
  right: string,
  fact: Fact,
  language: Language,
): string | undefined {
  const [before, after] = [
    left.replace(/ ?\([^()]*\) ?$/u, ' '),
    right.replace(/^ ?\([^()]*\)/u, ''),
  ];
  if (before === left && after === right) return undefined;
  const words = before + FACT_MARK + after;
  return (
    findQualifier(words, before.length, fact, language) ??
    findLimit(words, before.length, fact, language, undefined)
  );
}

const CLAUSE = '([^,.:;!?()“”"«»/…–—]+)';
/** Words alone between two marks: "nearly: {{x}}", "(up to) {{x}}"; "{{x}}, each", "{{x}} (or more)". */
const PARTED_BEFORE = new RegExp(
  `(?:^|[,.:;!?()“”"«»/…–—]\\s?)${CLAUSE} ?[,.!?:;()“”"«»/…–—]+ ?$`,
  'u',
);
const PARTED_AFTER = new RegExp(`^ ?[,.!:;()“”"«»/…–—]+ ?${CLAUSE}(?:[,.:;!?()“”"«»/…–—]|$)`, 'u');
/** "Next: {{x}}" announces, "another ({{x}})" adds. */
const ENCLOSED = /[()“”"«»/] ?$/u;

/** A qualifier that a mark parts from its figure and that is all there is on its side; a clause is free. */
function findParted(
  before: string,
  after: string,
  fact: Fact,
  language: Language,
): string | undefined {
  if (!language.reading.spaced) return undefined;
  const clauses = [
    [PARTED_BEFORE.exec(before)?.[1], true],
    [PARTED_AFTER.exec(after)?.[1], false],
  ] as const;
  for (const [clause, isBefore] of clauses) {
    if (clause === undefined || clause.includes(FACT_MARK)) continue;
    const words = clause.trim();
    const offset = isBefore ? words.length + 1 : 0;
    const joined = isBefore ? `${words} ${FACT_MARK}` : `${FACT_MARK} ${words}`;
    const found =
      findQualifier(joined, offset, fact, language) ??
      (isBefore && !ENCLOSED.test(before)
        ? undefined
        : findLimit(joined, offset, fact, language, undefined));
    const whole = foldWords(words).text;
    if (found && foldWords(found.replace('…', ' ')).text.trim() === whole) return found;
  }
  return undefined;
}

function findSign(before: string, after: string, { reading }: Language): string | undefined {
  const minus = reading.spaced
    ? patternOf(`(?<!\\p{L})(?:${reading.minus}) $`, 'iu')
    : patternOf(`(?:(?:${reading.minus}) ?|(?<=\\p{Script=Han})-)$`, 'u');
  for (const [text, patterns] of [
    [before, [SIGN_BEFORE, NUMBER_BEFORE, LETTER_BEFORE, minus]],
    [after, [SIGN_AFTER, SCALE_AFTER, NUMBER_AFTER, LETTER_AFTER]],
  ] as const)
    for (const pattern of patterns) {
      const match = pattern.exec(text)?.[0].trim();
      if (match) return match.replaceAll(FACT_MARK, 'another fact');
    }
  return undefined;
}

function findUnit(after: string, { reading }: Language): string | undefined {
  const { percent, points } = reading;
  const end = reading.spaced ? '(?!\\p{L})' : '';
  const share = patternOf(`^ ?(?:${points}|${percent})${end}`, 'iu').exec(after)?.[0];
  const length = readCurrencyAfter(after, reading)?.length ?? 0;
  return share?.trim() || after.slice(0, length).trim() || undefined;
}

/** A unit of measure or time behind a count of something else: "22 km"; what counts nothing by itself may be in years. */
function findMeasure(after: string, fact: Fact, language: Language): string | undefined {
  if (!isFigure(fact) || !['count', 'number', 'ordinal'].includes(fact.kind)) return undefined;
  const own = [...Object.values(findNoun(fact.unit, language) ?? {}), fact.anchor];
  const folded = own.map((words) => foldWords(words).text).join(' ');
  const { measure, unit } = measures(language);
  const pattern = fact.unit || fact.kind === 'ordinal' ? unit : measure;
  const found = pattern.exec(foldWords(after).text)?.[1];
  const isNumber = found && readNumberWords(found, language.numbers).length > 0;
  return found && !isNumber && !folded.includes(found) ? found : undefined;
}

/** A unit of measure behind a figure, and one of measure or time where spaces part words. */
const measures = rememberBy((language: Language) => {
  const { measures, times } = listUnitNames(language);
  const { spaced } = language.reading;
  const edge = spaced ? "(?![\\p{L}\\p{N}'])" : '';
  const match = (names: readonly string[]) => {
    const list = names.toSorted((a, b) => b.length - a.length).join('|');
    return patternOf(`^[ -]?(${list})${edge}`, 'u');
  };
  const named = [...measures.keys()];
  return { measure: match(named), unit: match([...named, ...(spaced ? times.keys() : [])]) };
});

/** A stroke that makes a rate of a figure: "/yr", "/jaar", "/ an". */
function findStroke(after: string, fact: Fact): string | undefined {
  if (!isFigure(fact) || isMoment(fact) || fact.kind === 'ordinal') return undefined;
  return /^ ?\/ ?\p{L}+/u.exec(after)?.[0].trim();
}

/** A word for a part that makes a fraction of a bare number: "deux tiers". */
function findPart(after: string, { reading }: Language): string | undefined {
  const parts = Object.keys(reading.denominators).join('|');
  if (!parts) return undefined;
  const source = `^[ -]?(?:${foldPattern(parts)})${reading.spaced ? '(?!\\p{L})' : ''}`;
  return patternOf(source, 'u').exec(foldWords(after).text)?.[0].trim();
}

/** What is written in one word with a bare count, but for what it counts: "{{x}}-strong"; "22-State" is. */
function findCompound(after: string, fact: Fact, language: Language): string | undefined {
  const noun = isFigure(fact) && findNoun(fact.unit, language);
  const word = /^-\p{L}+/u.exec(after)?.[0];
  if (!noun || !word) return undefined;
  const own = Object.values(noun).map((form) => foldWords(form).text.split(' ')[0] ?? '');
  const folded = foldWords(word.slice(1)).text;
  return own.some((form) => form && folded.startsWith(form.slice(0, -1))) ? undefined : word;
}

/** A currency before what is no sum in it: "EUR {{count}}". */
function findCurrencyBefore(before: string, fact: Fact, { reading }: Language): string | undefined {
  const found = readCurrencyBefore(before, reading);
  const isOwn = fact.kind === 'money' && found?.currency === fact.currency;
  return found && !isOwn ? before.slice(-found.length).trim() : undefined;
}

/** What a label before a bare count or a sum says that it is: "Cost in euros: …", "Contribution ($)". */
export function findLabelled(
  label: string,
  fact: Fact,
  language: Language,
  form?: FactForm,
): string | undefined {
  const isSum = fact.kind === 'money';
  if (!isSum && !isBare(form)) return undefined;
  const { percent, points, of, spaced } = language.reading;
  const words = label.split(/[.;!?]/).at(-1) ?? '';
  const starts = findAll(words, /(?<![\p{L}\p{N}])(?=[\p{L}\p{Sc}])|(?=\p{Sc})/gu).map(
    ({ index }) => index,
  );
  for (const start of starts) {
    const currency = readCurrencyAfter(` ${words.slice(start)}`, language.reading)?.currency;
    if (currency && !(isSum && currency === fact.currency)) return words.trim();
  }
  if (isSum) return undefined;
  const units = [...listUnitNames(language).measures.keys()].join('|');
  const edge = spaced ? '(?<!\\p{L})' : '';
  const share = patternOf(`[%‰°]|${edge}(?:${points}|${percent})\\p{L}*`, 'iu');
  const measure = patternOf(`${edge}(?:${units})${spaced ? '(?!\\p{L})' : ''}`, 'u');
  const isNumbered = patternOf(
    `^(?:\\p{L}+ )?(?:${sourceOf(language.strays.labels) || '(?!)'})(?: (?!(?:${of})\\b)\\p{L}+)?$`,
    'u',
  );
  const folded = foldWords(words).text.trim();
  return share.test(words) || measure.test(folded) || isNumbered.test(folded)
    ? words.trim()
    : undefined;
}

/** A pace that opens the clause of a change: "each year, cybercrime increases by {{x}}"; what has none in between may say it of another. */
function matchOpening({ strays, direction }: Language): string {
  const moves = sourceOf(`${direction.rise.before},${direction.fall.before}`);
  return `(?<=^|[.:;!?] )(?:${sourceOf(strays.pace)}),? (?:[\\p{L}'’-]+ )*?(?:${moves})(?: [\\p{L}'’-]+){0,3}? ${FACT_MARK}`;
}

/** Words that make a pace of a change in the clause that stands below it: "a sharp increase each year". */
export function findRhythm(
  words: string,
  fact: Fact,
  { strays, reading }: Language,
): string | undefined {
  if (!isFigure(fact) || (fact.direction !== 'rise' && fact.direction !== 'fall')) return undefined;
  const [clause = ''] = foldWords(words).text.split(/[,.;:!?]/);
  const [found] = findAll(clause, matchWords(`${strays.pace},${strays.rhythm}`, reading.spaced));
  return found?.[0];
}

/** A label that is a pace and nothing else, up to its comma: "Per victim", "A year, for the years to come". */
export function findPace(
  words: string,
  fact: Fact,
  { strays, reading }: Language,
): string | undefined {
  if (!isFigure(fact) || fact.kind === 'year' || fact.kind === 'ordinal' || !strays.pace)
    return undefined;
  const [clause = ''] = foldWords(words).text.split(/[,.;:!?]/);
  const isPace = patternOf(`^(?:${sourceOf(strays.pace)})$`, 'u').test(clause.trim());
  return reading.spaced && isPace ? clause.trim() : undefined;
}

/** Another currency than the sum's own, named behind it: "in dollars". */
function findCurrency(after: string, fact: Fact, { reading }: Language): string | undefined {
  if (fact.kind !== 'money' || !reading.spaced) return undefined;
  const [start = ''] = /^ \p{L}{1,3}(?= )/u.exec(after) ?? [];
  const found = start && readCurrencyAfter(after.slice(start.length), reading);
  return found && found.currency !== fact.currency
    ? after.slice(0, start.length + found.length).trim()
    : undefined;
}

/** "million", "mln"; one letter alone is too often something else. */
function findMultiplier(after: string, { numbers, reading }: Language): string | undefined {
  const short = reading.spaced ? /^ ?(\p{L}{2,})(?!\p{L})/u.exec(after)?.[1] : undefined;
  if (short && Object.hasOwn(reading.abbreviations, short.toLowerCase())) return short;
  const [next] = readNumberWords(after, numbers);
  const follows = next && /^[ -]?$/.test(after.slice(0, next.start));
  return follows && next.value !== 1 && !next.ordinal
    ? after.slice(next.start, next.end)
    : undefined;
}

/** In Chinese words follow each other without a space: what is counted parts those behind it from the figure. */
function writeUnit(
  words: string,
  offset: number,
  fact: Fact,
  language: Language,
  form: FactForm | undefined,
): string {
  const noun = !language.reading.spaced && isFigure(fact) && findNoun(fact.unit, language)?.other;
  if (!noun || isBare(form)) return words;
  const end = offset + FACT_MARK.length;
  return words.slice(0, end) + noun + words.slice(end);
}

/** A point in time has neither an upper limit nor a span: "until 2020" says nothing else than 2020. */
function findQualifier(
  words: string,
  offset: number,
  fact: Fact,
  language: Language,
): string | undefined {
  const { kind } = fact;
  const { qualifiers } = language;
  const isPoint = kind === 'date' || kind === 'year' || kind === 'ordinal';
  const names = QUALIFIERS.filter(
    (name) => !isPoint || (name !== 'up to' && name !== 'over the last'),
  );
  const text = foldAround(words, offset);
  for (const name of names) {
    const match = qualifiers[name].printed.exec(text);
    if (match && !isSpan(match[0], fact, language))
      return match[0].replaceAll(FACT_MARK, '…').trim();
  }
  return undefined;
}

/** Whether the noun that is printed behind a figure makes a span of time of both: "over … years". */
function isSpan(words: string, fact: Fact, language: Language): boolean {
  const noun = isFigure(fact) && findNoun(fact.unit, language)?.other;
  const { weak } = language.qualifiers['over the last'];
  return Boolean(noun && weak?.test(`${words} ${foldWords(noun).text}`));
}

/** The entries of a list that another does not have. */
export function leaveOut(list: WordList, others: WordList): WordList {
  const left = new Set(listEntries(others));
  return listEntries(list)
    .filter((entry) => !left.has(entry))
    .join();
}

/** Words that mean another side of a moment than the statement's: "after", or "on", where it says "before". */
function findMoved(
  words: string,
  offset: number,
  { limit, kind }: Fact,
  language: Language,
): string | undefined {
  const text = limit && maskAround(words, offset).words;
  const said = text && readLimit(text, kind, language);
  if (!said || said.limit === 'near' || said.limit === limit) return undefined;
  // "Before the summit on {{day}}" may still be before the day.
  const list = language.claims.limits[limit].replaceAll('…', '');
  const isSaid =
    said.limit === 'at' && matchWords(list, language.reading.spaced).test(foldWords(text).text);
  return isSaid ? undefined : said.words;
}

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
  const paces = `${strays.pace},${strays.rhythm}`;
  const between = reading.spaced ? "(?: [\\p{L}'’-]+){0,3}? " : '\\p{L}{0,6}?';
  const space = reading.spaced ? "(?: |(?<='))" : ' ?';
  const reach = reading.spaced ? "(?: [\\p{L}'’-]+){0,2}? " : '\\p{L}{0,4}?';
  // German dates so: "im Jahr 2030".
  const notDated = '(?! ?[\\p{N}\\uFFFC\\uE001])';
  const pace = strays.pace && sourceOf(strays.pace);
  const rhythm = strays.pace && sourceOf(paces);
  const forms: readonly (readonly [Alteration, string | false | undefined])[] = [
    [
      'extent',
      fact.kind !== 'date' &&
        strays.before &&
        `(?<!, )(?:${sourceOf(strays.before)})${space}${FACT_MARK}`,
    ],
    ['extent', strays.after && `${FACT_MARK}[ -]?\\(?(?:${sourceOf(behind)})`],
    [
      'extent',
      total && !changes && strays.surplus && `${FACT_MARK} (?:${sourceOf(strays.surplus)})`,
    ],
    ['own', isBare(form) && strays.labels && `(?:${sourceOf(strays.labels)}) ${FACT_MARK}`],
    ['pace', changes && reading.spaced && pace && `${FACT_MARK} (?:${pace})${notDated}`],
    ['pace', changes && rhythm && `(?:${rhythm})${reach}${FACT_MARK}`],
    ['pace', total && !changes && pace && `(?:${pace})${space}${FACT_MARK}`],
    [
      'pace',
      changes && strays.rhythm && reading.spaced && `${FACT_MARK} (?:${sourceOf(strays.rhythm)})`,
    ],
    ['pace', changes && pace && reading.spaced && matchOpening(language)],
    [
      'own',
      fact.qualifier && strays.degrees && `(?:${sourceOf(strays.degrees)})${space}${FACT_MARK}`,
    ],
    [
      'pace',
      (total || fact.kind === 'rate') && pace && `${FACT_MARK}${between}(?:${pace})${notDated}`,
    ],
    [
      'extent',
      fact.kind === 'factor' &&
        strays.beforeFactor &&
        `(?:${sourceOf(strays.beforeFactor)})${space}${FACT_MARK}`,
    ],
    ['own', changes && strays.wholes && `${FACT_MARK} ?(?:${sourceOf(strays.wholes)})`],
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

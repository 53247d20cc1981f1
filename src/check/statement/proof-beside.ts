import { maskAnchor } from '../../language/figures/anchor.ts';
import type { Figure } from '../../language/figures/figure.ts';
import { readLimit } from '../../language/figures/limits.ts';
import { foldPattern, foldWords, lowerPrint } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { leaveOut, sourceOf, type WordList } from '../../language/lexicon.ts';
import { patternOf } from '../../language/pattern.ts';
import { rememberBy } from '../../language/remembered.ts';
import { FACT_MARK } from '../../language/typography.ts';
import { type Fact, isFigure, isMoment, isMoving } from '../../model/fact.ts';
import { findLimit, isTotal } from '../figures/altered/limit.ts';
import { foldAround, maskAround } from '../figures/running-text.ts';
import type { Passage } from './passage.ts';
import { type Difference, differ } from './verdict.ts';

/**
 * Words beside the anchor that change what its figure says: "a year", "a further", "all except", "did not rise by". Where
 * the anchor has them too, the register's author has seen them.
 */
export function proveBeside(
  fact: Fact,
  figure: Figure,
  { text }: Passage,
  language: Language,
): Difference | undefined {
  if (!language.complete) return undefined;
  const words = `${text.slice(0, figure.start).replaceAll(FACT_MARK, ' ')}${FACT_MARK}${text.slice(figure.end)}`;
  const found = isMoment(fact)
    ? findMoment(words, figure, fact, language)
    : (findExtent(words, figure, fact, language) ?? findDenial(words, figure, fact, language));
  if (!found) return undefined;
  return differ(
    'anchor',
    text.slice(Math.max(0, figure.start - 40), figure.end + 30).trim(),
    `“${found}” beside it changes what the figure says; take these words into the anchor, and say it on the slides`,
  );
}

/** What makes a limit of a moment, but for what joins two of them: "from 2019 until 2021". */
function findMoment(
  words: string,
  { start }: Figure,
  { kind, anchor }: Fact,
  language: Language,
): string | undefined {
  const { words: near, offset } = maskAround(words, start);
  const said = readLimit(near, kind, language);
  const side = said?.limit === 'until' || said?.limit === 'since' ? said.words : '';
  const found = side.replace('…', '').trim();
  if (!found || foldWords(anchor).text.includes(found)) return undefined;
  const { joins, interval } = language.reading;
  const joint = `(?:-|(?:${foldPattern(`${joins.to}|${interval}`)}|${found}))`;
  const [before = '', after = ''] = [near.slice(0, offset), near.slice(offset + 1)].map(
    (part) => foldWords(part).text,
  );
  const isJoined =
    patternOf(`\\p{N}\\S*(?: \\p{L}+\\.?)? ?${joint} ?$`, 'u').test(before) ||
    patternOf(`^(?: \\p{L}+\\.?)? ?${joint} ?\\p{N}`, 'u').test(after);
  return isJoined ? undefined : found;
}

/** What makes another figure of one; what only stresses it does not, and a qualifier is proved by itself. */
function findExtent(
  words: string,
  { start }: Figure,
  fact: Fact,
  language: Language,
): string | undefined {
  const unit = isFigure(fact) ? Object.values(fact.unit?.[language.tag] ?? {}) : [];
  // Russian sets a comma before "except" too.
  const comma = patternOf(`, (?=(?:[\\p{L}'’-]+ ){1,3}$)`, 'u');
  const [before, behind] = [words.slice(0, start).replace(comma, ' '), words.slice(start + 1)];
  const find = (after: string, lists: Language) =>
    findLimit(before + FACT_MARK + after, before.length, fact, lists, undefined);
  // "22 States more": the noun is printed with its figure.
  const counted = [maskAnchor(fact, language).split(FACT_MARK)[1], ...unit.map((one) => ` ${one}`)];
  const noun = counted.find((one) => one && lowerPrint(behind).startsWith(lowerPrint(one))) ?? '';
  // "5 years more than 40" says it of the next figure.
  const rest = behind.slice(noun.length).replace(/(?: \S+){2} \p{N}.*$/su, '');
  const found =
    find(behind, leaveStress(fact, unit.join(), language)) ??
    (noun ? find(rest, leaveBeside(language)) : undefined);
  return found?.replaceAll('…', '').trim();
}

/** A language whose words beside a figure are `lists`. */
const withLists = (language: Language, lists: Partial<Language['strays']>): Language => ({
  ...language,
  strays: { ...language.strays, ...lists },
});

const leaveBeside = rememberBy((language: Language) =>
  withLists(language, { before: '', after: '', degrees: '' }),
);
const unstressed = rememberBy((_: Language) => new Map<string, Language>());

/** The language without words that only stress a figure, or are what it counts; with a qualifier, without any. */
function leaveStress(fact: Fact, unit: string, language: Language): Language {
  const { before, after, emphasis = '' } = language.strays;
  const known = unstressed(language);
  const key = [Boolean(fact.qualifier), isTotal(fact), unit].join();
  const plain = (list: WordList) => (fact.qualifier ? '' : leaveOut(list, [emphasis, unit].join()));
  const made =
    known.get(key) ??
    withLists(language, {
      before: plain(before),
      after: isTotal(fact) ? plain(after) : '',
      degrees: '',
    });
  known.set(key, made);
  return made;
}

/**
 * A negation right before a figure, or behind what it counts ("22 States have not signed"), or in the clause of one that
 * rises or falls, where a doubt tells as much.
 */
export function findDenial(
  words: string,
  { start }: Figure,
  fact: Fact,
  { claims, reading, strays }: Language,
): string | undefined {
  if (!claims.negations || fact.qualifier) return undefined;
  const moves = isMoving(fact);
  const text = foldAround(words, start);
  const anchor = foldWords(fact.anchor).text;
  const list = moves ? `${claims.negations},${claims.modals}` : claims.negations;
  const gap = moves ? "(?: [\\p{L}'’-]+){0,5}? " : ' ';
  const before = `(?<![\\p{L}\\p{N}])(${sourceOf(list)})${gap}${FACT_MARK}`;
  const denials = sourceOf(claims.denials);
  const word = `(?! (?:${foldPattern(reading.joins.and)}) ) [\\p{L}'’-]+`;
  const stress = `(?! (?:${sourceOf(strays.emphasis ?? '')})(?!\\p{L}))`;
  const behind = reading.spaced
    ? `${FACT_MARK}(?:${word}){1,3}? (${denials})(?:(?<=')|(?!\\p{L}))${stress}`
    : `${FACT_MARK}\\p{L}{1,4}?(${denials})`;
  return [reading.spaced && before, !moves && denials && behind]
    .map((source) => (source ? patternOf(source, 'u').exec(text)?.[1] : undefined))
    .find((found) => found && !anchor.includes(found));
}

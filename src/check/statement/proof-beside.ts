import type { Figure } from '../../language/figures/figure.ts';
import { readLimit } from '../../language/figures/limits.ts';
import { foldPattern, foldWords } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { sourceOf } from '../../language/lexicon.ts';
import { patternOf } from '../../language/pattern.ts';
import { FACT_MARK } from '../../language/typography.ts';
import { type Fact, isMoment, isMoving } from '../../model/fact.ts';
import { leaveOut } from '../figures/altered-facts.ts';
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
    : (findPace(words, figure, fact, language) ?? findDenial(words, figure, fact, language));
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

/** What makes a pace of a sum or a change, or another number of it. */
function findPace(
  words: string,
  { start }: Figure,
  fact: Fact,
  { strays, reading }: Language,
): string | undefined {
  if (!reading.spaced || !strays.pace || fact.kind === 'rate') return undefined;
  const text = foldAround(words, start);
  const changes = isMoving(fact);
  const paces = sourceOf(`${strays.pace},${strays.rhythm}`);
  const forms = [
    `${FACT_MARK}(?: [\\p{L}'’-]+){0,2}? (?:${sourceOf(strays.pace)})(?! ?[\\p{N}])`,
    changes ? `(?:${paces})(?: [\\p{L}'’-]+){0,2}? ${FACT_MARK}` : '',
    fact.qualifier
      ? ''
      : `(?:${sourceOf(leaveOut(strays.before, strays.emphasis ?? ''))})(?: |(?<='))${FACT_MARK}`,
  ].filter(Boolean);
  const anchor = foldWords(fact.anchor).text;
  return forms
    .map((form) => patternOf(`(?<![\\p{L}\\p{N}])${form}(?!\\p{L})`, 'u').exec(text)?.[0])
    .map((found) => found?.replaceAll(FACT_MARK, '').trim())
    .find((found) => found && !anchor.includes(found.split(' ').at(-1) ?? found));
}

/** A negation right before a figure, or in the clause of one that rises or falls, where a doubt tells as much. */
export function findDenial(
  words: string,
  { start }: Figure,
  fact: Fact,
  { claims, reading }: Language,
): string | undefined {
  if (!reading.spaced || !claims.negations || fact.qualifier) return undefined;
  const moves = isMoving(fact);
  const list = moves ? `${claims.negations},${claims.modals}` : claims.negations;
  const gap = moves ? "(?: [\\p{L}'’-]+){0,5}? " : ' ';
  const source = `(?<![\\p{L}\\p{N}])(${sourceOf(list)})${gap}${FACT_MARK}`;
  const found = patternOf(source, 'u').exec(foldAround(words, start))?.[1];
  return found && !foldWords(fact.anchor).text.includes(found) ? found : undefined;
}

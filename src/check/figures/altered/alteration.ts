import { foldPrint, foldWords } from '../../../language/fold.ts';
import type { Language } from '../../../language/language.ts';
import { isBare } from '../../../language/print/form.ts';
import { FACT_MARK } from '../../../language/typography.ts';
import type { Fact, FactForm } from '../../../model/fact.ts';
import { cutAround } from '../running-text.ts';
import { findLabelled } from './label.ts';
import { findLimit } from './limit.ts';
import { findMultiplier, findPart, findSign } from './magnitude.ts';
import { findMoved, findQualifier, writeUnit } from './qualifier.ts';
import {
  findCompound,
  findCurrency,
  findCurrencyBefore,
  findMeasure,
  findStroke,
  findUnit,
} from './unit.ts';

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

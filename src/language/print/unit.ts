import type { Noun } from '../../model/fact.ts';
import type { Counted, Language } from '../language.ts';

/** A noun in the form that a number takes, and what joins the two. */
export interface PrintedUnit {
  readonly noun: string;
  /** Between figure and noun: a no-break space, " de ", nothing. */
  readonly link: string;
  /** Whether the noun says the number by itself. */
  readonly hidesFigure?: boolean;
}

/** What is counted, after the language's own rules. */
export function printUnit(
  noun: Noun,
  value: number,
  language: Language,
  counted: Counted = {},
): PrintedUnit {
  const plural = language.units.choose(value, counted);
  const word = language.typeset(noun[plural] ?? noun.other);
  return { noun: word, ...language.units.join(word, plural, counted) };
}

/** The noun of a fact in a language, also for a regional tag of it. */
export function findNoun(
  unit: Readonly<Record<string, Noun>> | undefined,
  { tag }: Language,
): Noun | undefined {
  return unit?.[tag] ?? unit?.[tag.split('-')[0] ?? ''];
}

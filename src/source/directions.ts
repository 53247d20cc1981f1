import { maskAnchor, openAnchor } from '../language/figures/anchor.ts';
import { readMovement } from '../language/figures/direction.ts';
import { readLimit } from '../language/figures/limits.ts';
import type { Language } from '../language/language.ts';
import { rememberBy } from '../language/remembered.ts';
import {
  type Direction,
  type Fact,
  type FactRegister,
  isChange,
  isFigure,
  isMoment,
  type Limit,
} from '../model/fact.ts';

/**
 * A register in which each change knows its direction, as it is registered, by its sign, or as the words of its anchor say,
 * which are in the statement's language; and each moment the side of it that they mean.
 */
export function bindDirections(facts: FactRegister, language: Language): FactRegister {
  return bound(language)(facts);
}

const bound = rememberBy((language: Language) =>
  rememberBy(
    (facts: FactRegister): FactRegister =>
      new Map(
        [...facts].map(([id, fact]) => [id, { ...bind(fact, language), printedIn: language.tag }]),
      ),
  ),
);

function bind(fact: Fact, language: Language): Fact {
  const limit = isMoment(fact) && readAnchorLimit(fact, language);
  if (limit) return { ...fact, limit };
  if (!isFigure(fact) || fact.direction || !isChange(fact)) return fact;
  const direction = readAnchor(fact, language);
  // A fall that is registered as a rise is left for the check that reports it.
  if (!direction || (direction === 'fall' && fact.kind !== 'factor')) return fact;
  return { ...fact, direction };
}

/** Which way the anchor says its figure goes. */
export function readAnchor(fact: Fact, language: Language): Direction | undefined {
  return anchors(language)(fact);
}

const anchors = rememberBy((language: Language) =>
  rememberBy((fact: Fact): Direction | undefined => {
    const { text, figures } = openAnchor(language)(fact.anchor);
    const figure = figures.find(({ kind }) => kind === fact.kind);
    return figure && readMovement(text, figure, figures, language);
  }),
);

/** "Before 12 May": the side of a moment that its anchor means. */
function readAnchorLimit(fact: Fact, language: Language): Limit | undefined {
  const limit = readLimit(maskAnchor(fact, language), fact.kind, language)?.limit;
  return limit === 'until' || limit === 'since' ? limit : undefined;
}

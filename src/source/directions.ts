import { readMovement } from '../language/figures/direction.ts';
import { readFigures } from '../language/figures/figures.ts';
import { foldPrint } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { type Direction, type Fact, type FactRegister, isChange, isFigure } from '../model/fact.ts';

/**
 * A register in which each change knows its direction: as it is registered, by its sign, or as the words of its anchor
 * say, which are in the statement's language.
 */
export function bindDirections(facts: FactRegister, language: Language): FactRegister {
  return new Map([...facts].map(([id, fact]) => [id, bind(fact, language)]));
}

function bind(fact: Fact, language: Language): Fact {
  if (!isFigure(fact) || fact.direction || !isChange(fact)) return fact;
  const direction = readAnchor(fact, language);
  // A fall that is registered as a rise is left for the check that reports it.
  if (!direction || (direction === 'fall' && fact.kind !== 'factor')) return fact;
  return { ...fact, direction };
}

/** Which way the anchor says its figure goes. */
export function readAnchor(fact: Fact, language: Language): Direction | undefined {
  const text = foldPrint(fact.anchor).text;
  const figures = readFigures(text, language);
  const figure = figures.find(({ kind }) => kind === fact.kind);
  return figure && readMovement(text, figure, figures, language);
}

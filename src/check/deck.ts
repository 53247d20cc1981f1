import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RenderContext } from '../render/context.ts';
import { checkAccessibility } from './accessibility.ts';
import { checkCharts } from './charts.ts';
import { checkCoverage } from './coverage.ts';
import { checkFacts } from './facts.ts';
import { checkFigures } from './figures.ts';
import { dropFollowOns } from './follow-ons.ts';
import { checkLanguages } from './languages.ts';
import { checkLayout } from './layouts.ts';
import { checkLinks } from './links.ts';
import { checkNames } from './names.ts';
import { checkNotes } from './notes.ts';
import { checkPictures } from './pictures.ts';
import { checkTiming } from './timing.ts';

/** Everything that can be said of a deck without the statement: all checks, in no particular order, each cause once. */
export function checkDeck(
  deck: Deck,
  contexts: ReadonlyMap<string, RenderContext>,
): readonly Diagnostic[] {
  const pictures = [...contexts.values()][0]?.pictures ?? new Map();
  const slides = deck.slides.flatMap(({ versions }) => [...versions.values()]);
  return dropFollowOns([
    ...checkFacts(deck),
    ...checkFigures(deck),
    ...checkNames(deck.facts, deck.settings.statement.language),
    ...checkLanguages(deck),
    ...checkCoverage(deck),
    ...checkPictures(pictures),
    ...slides.flatMap((slide) => [
      ...checkAccessibility(slide),
      ...checkNotes(slide),
      ...checkLinks(slide, deck, pictures),
      ...checkCharts(slide, deck.facts),
      ...checkLayout(slide),
    ]),
    ...[...contexts.values()].flatMap((context) => checkTiming(deck, context)),
  ]);
}

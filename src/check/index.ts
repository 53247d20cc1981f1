import type { RenderContext } from '../content/context.ts';
import type { Typefaces } from '../font/typefaces.ts';
import { type Deck, listVersions } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { checkBrand } from './brand/brand.ts';
import { checkDirections } from './figures/directions.ts';
import { checkFacts } from './figures/facts.ts';
import { checkFigures } from './figures/figures.ts';
import { checkLists } from './figures/lists.ts';
import { checkRegister } from './figures/register.ts';
import { dropFollowOns } from './follow-ons.ts';
import { checkAccessibility } from './slides/accessibility.ts';
import { checkCharts } from './slides/charts.ts';
import { checkDraft } from './slides/draft.ts';
import { checkLanguages } from './slides/languages.ts';
import { checkLayout } from './slides/layouts.ts';
import { checkLetters } from './slides/letters.ts';
import { checkLinks } from './slides/links.ts';
import { checkMistyped, checkMistypedSettings } from './slides/mistyped.ts';
import { checkNotes } from './slides/notes.ts';
import { checkRehearsals } from './slides/rehearsals.ts';
import { checkTiming } from './slides/timing.ts';
import { checkWords } from './slides/words.ts';
import { checkCoverage } from './statement/coverage.ts';
import { checkNames } from './statement/names.ts';
import { checkTerms } from './terms/terms.ts';

/** Everything that can be said of a deck without the statement: all checks, in no particular order, each cause once. */
export function checkDeck(
  deck: Deck,
  contexts: ReadonlyMap<string, RenderContext>,
  /** Files of pictures, those with faults among them. */
  pictures: ReadonlySet<string>,
  typefaces: Typefaces,
): readonly Diagnostic[] {
  return dropFollowOns([
    ...checkFacts(deck),
    ...checkRegister(deck),
    ...checkDirections(deck),
    ...checkFigures(deck),
    ...checkLists(deck),
    ...checkNames(deck.facts, deck.settings.statement.language),
    ...checkDraft(deck),
    ...checkLanguages(deck),
    ...checkWords(deck),
    ...checkRehearsals(deck),
    ...checkCoverage(deck),
    ...checkMistypedSettings(deck),
    ...checkTerms(deck),
    ...checkLetters(deck, typefaces),
    ...checkBrand(deck, pictures, typefaces),
    ...listVersions(deck).flatMap((slide) => [
      ...checkAccessibility(slide),
      ...checkNotes(slide),
      ...checkMistyped(slide, deck),
      ...checkLinks(slide, deck, pictures),
      ...checkCharts(slide, deck.facts),
      ...checkLayout(slide),
    ]),
    ...[...contexts.values()].flatMap((context) => checkTiming(deck, context)),
  ]);
}

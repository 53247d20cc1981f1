import { findLanguage } from '../../language/languages.ts';
import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { checkNumerals } from './numerals.ts';
import { listSettings, listSlideSources } from './sources.ts';

/** No figure of slides, notes or settings stands without a fact, but for what `exemptions` allow. */
export function checkFigures(deck: Deck): readonly Diagnostic[] {
  const { languages, exemptions, names } = deck.settings;
  return checkNumerals([...listSettings(deck), ...listSlideSources(deck)], {
    languages: languages.map(findLanguage),
    facts: deck.facts,
    exemptions,
    names,
  });
}

import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** No figure of slides, notes or settings stands without a fact, but for what `exemptions` allow. */
export function checkFigures(_deck: Deck): readonly Diagnostic[] {
  return [];
}

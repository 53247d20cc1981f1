import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import * as report from './diagnostics.ts';

/** A deck that is marked as a draft says so as long as it is. */
export function checkDraft({ settings }: Deck): readonly Diagnostic[] {
  const place = settings.places.draft;
  return settings.draft && place ? [report.deckDraft({ place })] : [];
}

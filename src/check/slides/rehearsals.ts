import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import * as report from './diagnostics.ts';

/** The last rehearsal is one of this deck: what it timed is still there. */
export function checkRehearsals({ rehearsals, slides }: Deck): readonly Diagnostic[] {
  const last = rehearsals.at(-1);
  return [...(last?.times ?? [])]
    .filter(([slide]) => !slides.some(({ id }) => id === slide))
    .map(([slide, { place }]) => report.rehearsalStale({ place, id: slide }));
}

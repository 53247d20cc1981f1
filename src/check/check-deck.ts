import type { RenderContext } from '../content/context.ts';
import { type Deck, listVersions } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Slide } from '../model/slide.ts';
import { dropFollowOns } from './follow-ons.ts';
import { type Check, type Checked, checks } from './index.ts';

const ofDeck: readonly Check<Deck>[] = Object.values(checks.deck);
const ofSlide: readonly Check<Slide>[] = Object.values(checks.slide);
const ofLanguage: readonly Check<RenderContext>[] = Object.values(checks.language);

/** Everything that can be said of a deck without the statement: all checks, each cause once. */
export function checkDeck(checked: Checked): readonly Diagnostic[] {
  const { deck, contexts } = checked;
  return dropFollowOns([
    ...ofDeck.flatMap(({ check }) => check(deck, checked)),
    ...listVersions(deck).flatMap((slide) => ofSlide.flatMap(({ check }) => check(slide, checked))),
    ...[...contexts.values()].flatMap((context) =>
      ofLanguage.flatMap(({ check }) => check(context, checked)),
    ),
  ]);
}

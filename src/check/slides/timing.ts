import type { RenderContext } from '../../content/context.ts';
import { planSeconds, printTime } from '../../content/pace.ts';
import { listSlides } from '../../content/slides.ts';
import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { SETTINGS_START } from '../../model/settings.ts';
import * as report from './diagnostics.ts';

/** Share of the speaking slot beyond which a deck cannot be spoken in time. */
const LIMIT = 1.1;
/** How many of the longest slides a warning names. */
const NAMED = 3;

/** The speaking time in each language keeps to the slot: over it is a warning, 10 % over an error. */
export function checkTiming(deck: Deck, context: RenderContext): readonly Diagnostic[] {
  const slot = deck.settings.slot * 60;
  const times = listSlides(deck, context.language.tag)
    .filter(({ backup }) => !backup)
    .map((slide) => ({ id: slide.id, seconds: planSeconds(slide, context) }));
  const total = times.reduce((sum, { seconds }) => sum + seconds, 0);
  if (total <= slot) return [];
  const longest = [...times].sort((a, b) => b.seconds - a.seconds).slice(0, NAMED);
  const named = longest.map(({ id, seconds }) => `${id} ${printTime(seconds)}`).join(', ');
  const build = total > slot * LIMIT ? report.timeOver : report.timeTight;
  return [
    build({
      place: deck.settings.places.slot ?? SETTINGS_START,
      tag: context.language.tag,
      total: printTime(total),
      slot: printTime(slot),
      longest: named,
    }),
  ];
}

import type { RenderContext } from '../../content/context.ts';
import type { Deck } from '../../model/deck.ts';
import type { Slide } from '../../model/slide.ts';
import type { ReviewedNotes, ReviewedSlide } from '../read/reviewed-notes.ts';
import { nameDeck, type SlideFingerprint, takeSlideFingerprint } from '../write/fingerprint.ts';

/** Why reviewed notes are not of this deck; empty where they are. */
export function describeForeign(
  deck: Deck,
  contexts: ReadonlyMap<string, RenderContext>,
  { fingerprint }: ReviewedNotes,
): string {
  const [first] = contexts.values();
  const own = first ? nameDeck(deck, first) : '';
  if (fingerprint.deck !== own)
    return `the notes of another deck ("${fingerprint.deck}"); expected those of "${own}"`;
  if (contexts.has(fingerprint.locale)) return '';
  return `notes in "${fingerprint.locale}", which this deck does not have; expected one of: ${[...contexts.keys()].join(', ')}`;
}

/** Why one slide's reviewed notes cannot be brought in; empty where they can. */
export function describeConflict(
  { id, found }: ReviewedSlide,
  slide: Slide | undefined,
  before: SlideFingerprint | undefined,
  context: RenderContext,
): string {
  if (!slide)
    return `the slide "${id}" is no longer in the deck; bring its notes in by hand, or take it back`;
  const now = takeSlideFingerprint(slide, context);
  if (now.notes !== before?.notes)
    return 'the notes of this slide were changed here since they were exported; undo that, import, and make the change again, or export afresh';
  if (now.facts !== before.facts)
    return 'facts of this slide are printed otherwise than when its notes were exported; export afresh';
  return found
    ? ''
    : 'the heading of this slide is missing in the reviewed file, so that its notes cannot be told from the others; restore it there (titles are changed in the Markdown)';
}

import type { RenderContext } from '../../content/context.ts';
import type { Deck } from '../../model/deck.ts';
import type { Cause } from '../../model/diagnostic.ts';
import type { Slide } from '../../model/slide.ts';
import type { ReviewedNotes, ReviewedSlide } from '../read/reviewed-notes.ts';
import { nameDeck, type SlideFingerprint, takeSlideFingerprint } from '../write/fingerprint.ts';

/** Why reviewed notes are not of this deck; undefined where they are. */
export function describeForeign(
  deck: Deck,
  contexts: ReadonlyMap<string, RenderContext>,
  { fingerprint }: ReviewedNotes,
): Cause | undefined {
  const [first] = contexts.values();
  const own = first ? nameDeck(deck, first) : '';
  if (fingerprint.deck !== own)
    return {
      problem: `the notes of another deck ("${fingerprint.deck}")`,
      remedy: `expected those of "${own}"`,
    };
  if (contexts.has(fingerprint.locale)) return undefined;
  return {
    problem: `notes in "${fingerprint.locale}", which this deck does not have`,
    remedy: `expected one of: ${[...contexts.keys()].join(', ')}`,
  };
}

/** Why one slide's reviewed notes cannot be brought in; undefined where they can. */
export function describeConflict(
  { id, found }: ReviewedSlide,
  slide: Slide | undefined,
  before: SlideFingerprint | undefined,
  context: RenderContext,
): Cause | undefined {
  if (!slide)
    return {
      problem: `the slide "${id}" is no longer in the deck`,
      remedy: 'bring its notes in by hand, or take it back',
    };
  const now = takeSlideFingerprint(slide, context);
  if (now.notes !== before?.notes)
    return {
      problem: 'the notes of this slide were changed here since they were exported',
      remedy: 'undo that, import, and make the change again, or export afresh',
    };
  if (now.facts !== before.facts)
    return {
      problem: 'facts of this slide are printed otherwise than when its notes were exported',
      remedy: 'export afresh',
    };
  if (found) return undefined;
  return {
    problem:
      'the heading of this slide is missing in the reviewed file, so that its notes cannot be told from the others',
    remedy: 'restore it there (titles are changed in the Markdown)',
  };
}

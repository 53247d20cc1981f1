import type { RenderContext } from '../../content/context.ts';
import type { Deck } from '../../model/deck.ts';
import type { Cause } from '../../model/diagnostic.ts';
import { type Fingerprint, hashLine, nameDeck, takeFingerprint } from '../fingerprint.ts';
import { printSigns } from '../note.ts';
import type { ReviewedNotes } from '../read/reviewed-notes.ts';

/** A deck without errors, and what each of its languages is rendered with. */
export interface SoundDeck {
  readonly deck: Deck;
  readonly contexts: ReadonlyMap<string, RenderContext>;
}

/** Why a document that says nothing of its export is refused. */
export const UNKNOWN: Cause = {
  problem:
    'a document without a fingerprint of a deck, and without the titles of this one: it does not come from this product, or an office program dropped them',
  remedy: 'expected a returned notes.<language>.docx',
};

/** Why reviewed notes are not of this deck; undefined where they are. */
export function describeForeign(
  { deck, contexts }: SoundDeck,
  fingerprint: Fingerprint,
): Cause | undefined {
  const own = nameDeck(deck);
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

/** The fingerprint of the sources as they are, in the language whose titles a file has; none where it has too few. */
export function guessFingerprint(
  { deck, contexts }: SoundDeck,
  { paragraphs }: ReviewedNotes,
): Fingerprint | undefined {
  const lines = new Set(paragraphs.map(({ signs }) => hashLine(printSigns(signs))));
  const candidates = [...contexts.values()].map((context) => {
    const fingerprint = takeFingerprint(deck, context);
    const { slides } = fingerprint;
    const share =
      slides.filter(({ title }) => lines.has(title)).length / Math.max(1, slides.length);
    return { fingerprint, share };
  });
  const [best] = candidates.sort((a, b) => b.share - a.share);
  return best && best.share > 0.5 ? best.fingerprint : undefined;
}

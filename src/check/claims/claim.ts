import type { Language } from '../../language/language.ts';
import type { Deck } from '../../model/deck.ts';
import type { Locale } from '../../model/locale.ts';
import type { RunningText } from '../figures/running-text.ts';
import { printRunning } from '../figures/sentences.ts';

/** What no machine can judge in a sentence. */
export const SENTENCE_REASONS = [
  'superlative',
  'absolute',
  'quantity',
  'negation',
  'modality',
  'time',
  'direction',
  'subject',
  'joined',
  'quotation',
  'unread',
  'figure',
] as const;

/** What no machine can judge: of a sentence, or in the register's other languages. */
export const CLAIM_REASONS = [...SENTENCE_REASONS, 'translation'] as const;
export type ClaimReason = (typeof CLAIM_REASONS)[number];

/** What a person has to hold against the statement. */
export interface Claim {
  readonly slide: string;
  readonly locale: Locale;
  /** As it is printed. */
  readonly sentence: string;
  readonly reasons: readonly ClaimReason[];
  /** Ids of the facts in it. */
  readonly facts: readonly string[];
  /** Paragraphs of those facts. */
  readonly paragraphs: readonly number[];
}

/** Whether nothing but a proved figure makes a claim of a sentence: the ordinary case, which is read in passing. */
export function isOrdinary({ reasons }: Pick<Claim, 'reasons'>): boolean {
  return reasons.every((reason) => reason === 'figure');
}

/** A text as it is printed, with its facts and their paragraphs. */
export function describe(
  text: RunningText,
  deck: Deck,
  language: Language,
): Pick<Claim, 'sentence' | 'facts' | 'paragraphs'> {
  const facts = text.facts.flatMap(({ use }) => deck.facts.get(use.id) ?? []);
  return {
    sentence: printRunning(text, deck.facts, language),
    facts: [...new Set(facts.map(({ id }) => id))].sort(),
    paragraphs: [...new Set(facts.map(({ paragraph }) => paragraph))],
  };
}

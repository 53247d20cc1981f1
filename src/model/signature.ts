import type { Locale } from './locale.ts';
import type { Place } from './place.ts';

/** What of a slide in one language is signed: what it shows, or what is said. */
export const SIGNED_PARTS = ['slide', 'notes'] as const;
export type SignedPart = (typeof SIGNED_PARTS)[number];

/** What no machine can judge, each signed by itself: a claim, a figure that a chart derives, an order of facts. */
export const SIGNED_ITEMS = ['claim', 'derived', 'order'] as const;
export type SignedItem = (typeof SIGNED_ITEMS)[number];

/**
 * What a signature is for, as short SHA-256 hashes in hexadecimal: it holds as long as they are the same. Nothing in
 * it is text of the statement.
 */
export interface Fingerprint {
  /** Of the words, facts by their ids. */
  readonly words: string;
  /** Of each fact used there, by id. */
  readonly facts: Readonly<Record<string, string>>;
  /** Of each paragraph cited there, by number, where the statement was given. */
  readonly paragraphs?: Readonly<Record<string, string>>;
}

/** One person's signature under one part of a slide in one language, or under one item of it. */
export interface Signature extends Fingerprint {
  /** Id of the slide. */
  readonly slide: string;
  readonly language: Locale;
  readonly part: SignedPart | SignedItem;
  readonly name: string;
  /** Such as "legal" or "translation-fr". */
  readonly role: string;
  /** ISO 8601, when it was given. */
  readonly date: string;
  /** The words that were signed, with facts as `{{id}}`, so that a change can be shown. */
  readonly text: string;
  readonly place: Place;
}

/** Whose signature a deck needs, and for which of its languages; all of them where none is named. */
export interface SigningRole {
  readonly role: string;
  readonly language?: Locale;
}

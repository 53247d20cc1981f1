import type { Locale } from './locale.ts';
import type { Place } from './place.ts';

/** A name or term of art in the deck's languages, as `slides/glossary.yaml` lists it. */
export interface Term {
  readonly id: string;
  /** The official form in each language. */
  readonly official: Readonly<Record<Locale, string>>;
  /** Shorter forms that may stand for the official one. */
  readonly also: Readonly<Record<Locale, readonly string[]>>;
  /** Forms that are not to be used. */
  readonly avoid: Readonly<Record<Locale, readonly string[]>>;
  /** The id's place in the glossary. */
  readonly place: Place;
}

/** The forms of a term that may stand in a language: the official one first. */
export function listAccepted(term: Term, locale: Locale): readonly string[] {
  const official = term.official[locale];
  return [...(official ? [official] : []), ...(term.also[locale] ?? [])];
}

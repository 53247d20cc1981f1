import type { Locale } from './locale.ts';
import type { Place } from './place.ts';

/** The times of one rehearsal, as the speaker view saved them to a file. */
export interface Rehearsal {
  /** When it ended: `2026-11-28 10:42`. */
  readonly date: string;
  readonly language: Locale;
  /** Whole seconds by slide. */
  readonly times: ReadonlyMap<string, { readonly seconds: number; readonly place: Place }>;
  readonly place: Place;
}

import type { FactRegister } from './fact.ts';
import type { Locale } from './locale.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { Remark } from './remark.ts';
import type { DeckSettings } from './settings.ts';
import type { Signature } from './signature.ts';
import type { Slide } from './slide.ts';
import type { Term } from './term.ts';

/** One slide in all its languages. */
export interface SlideSet {
  readonly id: string;
  readonly name: string;
  readonly versions: ReadonlyMap<Locale, Slide>;
}

/** Every slide in each of its languages. */
export function listVersions({ slides }: Pick<Deck, 'slides'>): readonly Slide[] {
  return slides.flatMap(({ versions }) => [...versions.values()]);
}

/** The whole deck, in speaking order: back-up slides stand behind all others, whatever their numbers. */
export interface Deck {
  readonly settings: DeckSettings;
  readonly facts: FactRegister;
  /** Ids of facts that the register names but that could not be read; told once, where they are written. */
  readonly broken: ReadonlySet<string>;
  /** The deck's glossary, empty where it has none. */
  readonly terms: readonly Term[];
  /** What reviewers remarked, of all files of `slides/remarks/`; never public. */
  readonly remarks: readonly Remark[];
  readonly slides: readonly SlideSet[];
  /** What rehearsals took, of all files `slides/rehearsal-….yaml`, the oldest first; never public. */
  readonly rehearsals: readonly Rehearsal[];
  /** Who signed what, as `signed.yaml` has it, the oldest first. */
  readonly signatures: readonly Signature[];
}

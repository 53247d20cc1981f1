import type { Language } from '../language/language.ts';
import type { FactRegister } from '../model/fact.ts';
import type { Picture } from '../model/picture.ts';
import type { DeckSettings } from '../model/settings.ts';

/** What every rendering function is given besides its own matter: one language of one deck. */
export interface RenderContext {
  readonly language: Language;
  readonly facts: FactRegister;
  readonly settings: DeckSettings;
  /** Terms of the glossary, of several words and short enough for a line of a title, the longest first. */
  readonly terms: readonly string[];
  /** Pictures by project-relative path. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Date and short commit of the sources, as people cite it. */
  readonly version: string;
  /** When that version was made: what files say of themselves. */
  readonly created: Date;
  /** How many signatures the deck asks for, and how many stand; none where it asks for none. */
  readonly signed?: { readonly needed: number; readonly standing: number };
}

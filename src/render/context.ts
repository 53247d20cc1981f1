import type { Language } from '../language/language.ts';
import type { FactRegister } from '../model/fact.ts';
import type { DeckSettings } from '../model/settings.ts';

/** A picture as it goes into the page: SVG as markup, anything else as a data URL. */
export type Picture =
  | { readonly type: 'svg'; readonly markup: string }
  | { readonly type: 'raster'; readonly url: string };

/** What every rendering function is given besides its own matter: one language of one deck. */
export interface RenderContext {
  readonly language: Language;
  readonly facts: FactRegister;
  readonly settings: DeckSettings;
  /** Pictures by project-relative path. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Date and short commit of the sources, as people cite it. */
  readonly version: string;
}

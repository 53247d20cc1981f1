import type { Token } from 'markdown-it';
import type { FactUse } from '../../model/fact.ts';
import type { Place } from '../../model/place.ts';

/** What a speaker needs and a listener never sees: wait, show the next fragment, say it like this. */
export type Cue =
  | { readonly type: 'pause' }
  | { readonly type: 'next' }
  | { readonly type: 'say'; readonly sound: string };

/** From this offset of a token's content on, the text stands at this place. */
export interface Anchored {
  readonly offset: number;
  readonly place: Place;
}

/** What the deck's plugins know of markdown-it's tokens; its rule for references replaces a token's own `meta`. */
export interface TokenData {
  /** Source offset within the inline content, while it is parsed. */
  readonly spans?: readonly { readonly offset: number; readonly source: number }[];
  readonly places?: readonly Anchored[];
  readonly fact?: FactUse;
  readonly cue?: Cue;
}

const known = new WeakMap<Token, TokenData>();

/** Reads what the deck's plugins know of a token. */
export function readTokenData(token: Token): TokenData {
  return known.get(token) ?? {};
}

/** Adds to what the deck's plugins know of a token. */
export function writeTokenData(token: Token, data: TokenData): void {
  known.set(token, { ...known.get(token), ...data });
}

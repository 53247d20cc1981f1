import type { FactKind, FactUse } from '../model/fact.ts';
import type { Text } from '../model/text.ts';

/** What a fact must be so that a chart can draw it. */
export interface FactNeed {
  readonly kinds: readonly FactKind[];
  /** Bounds of its value, both included; without them above zero. */
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
  /** Whether it must be a change that rises or falls, by no more than all there is. */
  readonly change?: boolean;
  /** Whether it must be a part of a whole, which neither rises nor falls. */
  readonly share?: boolean;
}

/** One key of a chart. */
export type Field =
  | { readonly type: 'fact'; readonly need: FactNeed }
  | { readonly type: 'text'; readonly optional: boolean }
  | { readonly type: 'choice'; readonly of: readonly string[] }
  | {
      readonly type: 'list';
      readonly of: Fields;
      /** For diagnostics: "an event: fact and label", "events". */
      readonly one: string;
      readonly many: string;
    };
export type Fields = Readonly<Record<string, Field>>;

/** What the keys hold once they are read. A choice may be left out. */
export type Values<F extends Fields> = { readonly [K in keyof F]: Value<F[K]> };

type Value<F extends Field> = F extends { readonly type: 'fact' }
  ? FactUse
  : F extends { readonly type: 'text'; readonly optional: infer O }
    ? O extends true
      ? Text | undefined
      : Text
    : F extends { readonly type: 'choice'; readonly of: readonly (infer C)[] }
      ? C | undefined
      : F extends { readonly type: 'list'; readonly of: infer L extends Fields }
        ? readonly Values<L>[]
        : never;

export const text = { type: 'text', optional: false } as const;
export const optionalText = { type: 'text', optional: true } as const;

/** The id of a fact, drawn to scale. */
export function factOf(need: FactNeed) {
  return { type: 'fact', need } as const;
}

export function choiceOf<const C extends readonly string[]>(...of: C) {
  return { type: 'choice', of } as const;
}

/** Two entries or more. */
export function listOf<const L extends Fields>(one: string, many: string, of: L) {
  return { type: 'list', one, many, of } as const;
}

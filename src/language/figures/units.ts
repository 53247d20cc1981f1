import type { Plural } from '../../model/fact.ts';
import type { UnitRules } from '../language.ts';

/** Nouns as `Intl` counts them, a space between figure and noun; a language with more rules says so in `rules`. */
export function buildUnits(formatting: string, rules: Partial<UnitRules> = {}): UnitRules {
  let plurals: Intl.PluralRules | undefined;
  return {
    choose(value: number): Plural {
      plurals ??= new Intl.PluralRules(formatting);
      return plurals.select(Math.abs(value));
    },
    join: () => ({ link: '\u00A0' }),
    ...rules,
  };
}

import { findProperty } from './properties.ts';
import { type Declaration, matches, type Styled, type StyleRule, weigh } from './styles.ts';

/** Rules times elements: more takes long, and no drawing program writes it. */
const MOST_MATCHES = 5_000_000;

/** The style sheets of one drawing, asked for each of its elements in turn. */
export class Cascade {
  readonly #rules: readonly StyleRule[];
  #left = MOST_MATCHES;

  constructor(rules: readonly StyleRule[]) {
    this.#rules = rules;
  }

  /** Whether all elements so far could be asked for. */
  get exhausted(): boolean {
    return this.#left < 0;
  }

  /** What the sheets and the `style` attribute declare of an element, by property: the declaration that applies. */
  collect(element: Styled, own: readonly Declaration[]): ReadonlyMap<string, Declaration> {
    const found: { readonly declaration: Declaration; readonly weight: number }[] = [];
    this.#left -= this.#rules.length;
    if (this.exhausted) return new Map();
    for (const { selectors, declarations } of this.#rules) {
      const weights = selectors.filter((one) => matches(one, element)).map(weigh);
      if (weights.length)
        for (const declaration of declarations)
          found.push({ declaration, weight: Math.max(...weights) });
    }
    for (const declaration of own) found.push({ declaration, weight: Number.MAX_SAFE_INTEGER });
    found.sort(
      (a, b) =>
        Number(a.declaration.important) - Number(b.declaration.important) || a.weight - b.weight,
    );
    return new Map(found.map(({ declaration }) => [declaration.name, declaration]));
  }
}

/** How a declared value is written; what is left out is `''`, what is not allowed undefined. */
export function readProperty(name: string, value: string): string | undefined {
  const read = findProperty(name);
  return read === 'dropped' ? '' : read?.(value.trim().replace(/\s+/g, ' '));
}

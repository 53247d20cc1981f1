import { findProperty } from './properties.ts';
import {
  type Budget,
  type Declaration,
  matches,
  type Styled,
  type StyleRule,
  weigh,
} from './styles.ts';

/** Comparisons of selectors with elements: more takes long, and no drawing program writes it. */
const MOST_MATCHES = 5_000_000;

/** The style sheets of one drawing, asked for each of its elements in turn. */
export class Cascade {
  readonly #rules: readonly StyleRule[];
  readonly #used = new Set<StyleRule>();
  readonly #budget: Budget = { left: MOST_MATCHES };

  constructor(rules: readonly StyleRule[]) {
    this.#rules = rules;
  }

  /** Whether all elements so far could be asked for. */
  get exhausted(): boolean {
    return this.#budget.left < 0;
  }

  /** What is declared of no element that was asked for. */
  get unused(): readonly Declaration[] {
    return this.#rules
      .filter((rule) => !this.#used.has(rule))
      .flatMap(({ declarations }) => declarations);
  }

  /** What the sheets and the `style` attribute declare of an element, by property: the declaration that applies. */
  collect(element: Styled, own: readonly Declaration[]): ReadonlyMap<string, Declaration> {
    const found: { readonly declaration: Declaration; readonly weight: number }[] = [];
    if (this.exhausted) return new Map();
    for (const rule of this.#rules) {
      const { selectors, declarations } = rule;
      if (this.exhausted) return new Map();
      const weight = selectors
        .filter((one) => matches(one, element, this.#budget))
        .reduce((most, one) => Math.max(most, weigh(one)), -1);
      if (weight < 0) continue;
      this.#used.add(rule);
      this.#budget.left -= declarations.length;
      for (const declaration of declarations) found.push({ declaration, weight });
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

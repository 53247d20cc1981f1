import type { JudgedItem } from '../../check/signatures/items.ts';
import type { Signing } from '../../check/signatures/signing.ts';
import type { CoverageRow } from '../../check/statement/coverage.ts';
import type { RenderContext } from '../../content/context.ts';
import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Proof, Statement, Unregistered } from '../../model/statement.ts';

/** What a review shows beyond the deck itself. */
export interface ReviewMatter {
  readonly deck: Deck;
  /** By locale, in the deck's order; one at least. */
  readonly contexts: ReadonlyMap<string, RenderContext>;
  readonly diagnostics: readonly Diagnostic[];
  readonly signing?: Signing;
  /** What is signed one by one. */
  readonly items?: readonly JudgedItem[];
  /** The matrix of paragraphs by slides, as `measureCoverage` gives it. */
  readonly coverage: readonly CoverageRow[];
  /** The statement's paragraphs are shown only where it was given. */
  readonly statement?: Statement;
  /** What the statement says to each fact, where it was given. */
  readonly proofs?: readonly Proof[];
  /** What the statement prints and the register does not hold. */
  readonly unregistered?: readonly Unregistered[];
}

/** The language the page is in until a script shows another: the deck's first. Throws where a deck has none. */
export function firstContext({ contexts }: ReviewMatter): RenderContext {
  const [first] = contexts.values();
  if (!first) throw new TypeError('a deck has at least one language');
  return first;
}

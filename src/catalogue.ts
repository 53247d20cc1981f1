import * as overflow from './browser/overflow/diagnostics.ts';
import * as brand from './check/brand/diagnostics.ts';
import * as figures from './check/figures/diagnostics.ts';
import * as signatures from './check/signatures/diagnostics.ts';
import * as slides from './check/slides/diagnostics.ts';
import * as statement from './check/statement/diagnostics.ts';
import * as terms from './check/terms/diagnostics.ts';
import * as leaks from './export/diagnostics.ts';
import type { DiagnosticKind } from './model/diagnostic.ts';
import * as sources from './source/diagnostics.ts';
import * as development from './vite/diagnostics.ts';
import * as notes from './word/merge/diagnostics.ts';
import * as translation from './xliff/diagnostics.ts';

/** Kinds of diagnostics that belong together, under the heading that the reference gives them. */
export interface Chapter {
  readonly title: string;
  readonly kinds: readonly DiagnosticKind[];
}

/** Every kind of diagnostic there is; each room's `diagnostics.ts` stands here in one line. */
export const catalogue: readonly Chapter[] = [
  { title: 'Files that cannot be read', kinds: listKinds(sources) },
  { title: 'Figures and facts', kinds: listKinds(figures) },
  { title: 'Slides', kinds: listKinds(slides) },
  { title: 'The look of the delegation', kinds: listKinds(brand) },
  { title: 'Names and terms', kinds: listKinds(terms) },
  { title: 'Signatures', kinds: listKinds(signatures) },
  { title: 'The statement', kinds: listKinds(statement) },
  { title: 'What does not fit', kinds: listKinds(overflow) },
  { title: 'What would be published', kinds: listKinds(leaks) },
  { title: 'Notes that come back from Word', kinds: listKinds(notes) },
  { title: 'Notes that come back from translation', kinds: listKinds(translation) },
  { title: 'While writing', kinds: listKinds(development) },
];

/** The kinds that a module defines, in the order of their codes. */
function listKinds(module: Readonly<Record<string, unknown>>): readonly DiagnosticKind[] {
  return Object.values(module)
    .flatMap((value) =>
      typeof value === 'function' && 'kind' in value ? [value.kind as DiagnosticKind] : [],
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

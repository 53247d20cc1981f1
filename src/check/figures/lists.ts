import { listBlocks } from '../../model/content/block.ts';
import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import * as report from './diagnostics.ts';

/** Steps are numbered from 1: a list that begins with another number prints a figure. */
export function checkLists({ slides }: Deck): readonly Diagnostic[] {
  return slides.flatMap(({ id, versions }) =>
    [...versions.values()].flatMap(({ body, notes }) =>
      listBlocks([...body, ...notes]).flatMap((block): readonly Diagnostic[] =>
        block.type === 'list' && block.start !== undefined && block.start !== 1
          ? [report.listNumbered({ place: block.place, slide: id, start: block.start })]
          : [],
      ),
    ),
  );
}

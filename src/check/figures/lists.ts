import { listBlocks } from '../../model/content/block.ts';
import { type Deck, listVersions } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import * as report from './diagnostics.ts';

/** Steps are numbered from 1: a list that begins with another number prints a figure. */
export function checkLists(deck: Deck): readonly Diagnostic[] {
  return listVersions(deck).flatMap(({ id, body, notes }) =>
    listBlocks([...body, ...notes]).flatMap((block): readonly Diagnostic[] =>
      block.type === 'list' && block.start !== undefined && block.start !== 1
        ? [report.listNumbered({ place: block.place, slide: id, start: block.start })]
        : [],
    ),
  );
}

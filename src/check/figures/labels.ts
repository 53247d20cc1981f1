import { listChartLabels } from '../../chart/chart.ts';
import { type Block, listInner, type Table } from '../../model/content/block.ts';
import { readText } from '../../model/content/texts.ts';
import type { FactUse } from '../../model/fact.ts';
import type { Slide } from '../../model/slide.ts';
import { findLone, type Text, type TextRole } from '../../model/text.ts';

/** A figure that is alone in its block or drawn by a chart, with what stands beside it: a title, the lines above and below, a column's head, a label. */
export interface Labelled {
  readonly use: FactUse;
  readonly role: TextRole;
  readonly before: readonly Text[];
  readonly after: readonly Text[];
  /** What stands in the cells around it: of these only a qualifier is read with it. */
  readonly around?: readonly Text[];
}

/** Every figure of a slide and its notes that has its words beside it. */
export function listLabelled({ title, kicker, body, notes, charts }: Slide): readonly Labelled[] {
  const heads = kicker ? [kicker, title] : [title];
  return [
    ...readNeighbours(heads, body, 'body'),
    ...readNeighbours([], notes, 'notes'),
    ...charts
      .flatMap(listChartLabels)
      .map(({ use, texts }): Labelled => ({ use, role: 'chart', before: texts, after: texts })),
  ];
}

/** A block's neighbours are those within the same parent; the first within another stands behind what is above that. */
function readNeighbours(
  above: readonly Text[],
  blocks: readonly Block[],
  role: TextRole,
): readonly Labelled[] {
  const found: Labelled[] = [];
  let before = above;
  let isOpen = false;
  for (const block of blocks) {
    if (block.type === 'table') found.push(...readCells(block, role));
    found.push(...readNeighbours(before, listInner(block), role));
    if (block.type !== 'paragraph' && block.type !== 'heading') continue;
    const text = readText(block.runs);
    // A cue for the speaker parts nothing.
    if (!text.some((part) => part.type === 'fact' || part.words.trim())) continue;
    const use = findLone(text);
    const last = isOpen ? found.at(-1) : undefined;
    if (last && !use) found[found.length - 1] = { ...last, after: [text] };
    if (use) found.push({ use, role, before, after: [] });
    if (!use || block.type === 'heading') before = [text];
    isOpen = use !== undefined;
  }
  return found;
}

/** A cell stands below its column's head and behind the first of its row; a head is a row too. */
function readCells({ head, rows }: Table, role: TextRole): readonly Labelled[] {
  const all = [...head, ...rows].map(({ cells }) => cells.map(({ runs }) => readText(runs)));
  return all.flatMap((cells, row) =>
    cells.flatMap((text, column): readonly Labelled[] => {
      const use = findLone(text);
      if (!use) return [];
      const above = row ? all[0]?.[column] : undefined;
      const before = [above, column ? cells[0] : undefined].flatMap((one) => (one ? [one] : []));
      const next = [cells[column - 1], cells[column + 1], all[row + 1]?.[column]];
      return [{ use, role, before, after: [], around: next.flatMap((one) => (one ? [one] : [])) }];
    }),
  );
}

import { listBlocks, listRunning } from '../../model/content/block.ts';
import { type Attributes, isFragment, listRuns } from '../../model/content/run.ts';
import type { Slide } from '../../model/slide.ts';

/** How many elements of a slide appear one after the other. */
export function countFragments({ body }: Slide): number {
  const elements = listBlocks(body).flatMap((block): readonly object[] => [
    block,
    ...(block.type === 'list' ? block.items : []),
    ...(block.type === 'table' ? [...block.head, ...block.rows] : []),
    ...listRunning(block).flatMap((text) => [text, ...listRuns(text.runs)]),
  ]);
  return elements.filter(hasAttributes).filter(isFragment).length;
}

function hasAttributes(element: object): element is { readonly attributes: Attributes } {
  return 'attributes' in element;
}

import type { CheckedElement, Fault } from '../../read/pdf-view.ts';
import { findElements, type Rule } from '../rule.ts';

/** Headings begin at the first level and skip none (7.4). */
export const HEADING_RULES: readonly Rule[] = [
  {
    clause: '7.4.2',
    source: '14-002',
    rule: 'The first heading is an H1.',
    find: function* ({ elements }) {
      const [first] = listHeadings(elements);
      if (first && first.type !== 'H1')
        yield { page: first.page, element: first.name, message: 'is the first heading and no H1' };
    },
  },
  {
    clause: '7.4.2',
    source: '14-003',
    rule: 'No level of heading is skipped on the way down.',
    find: ({ elements }) => findSkipped(listHeadings(elements)),
  },
  {
    clause: '7.4.4',
    source: '14-006',
    rule: 'No element has more than one H.',
    find: ({ elements }) =>
      findElements(
        elements,
        ({ kids }) => kids.filter(({ type }) => type === 'H').length > 1,
        'has more than one H',
      ),
  },
  {
    clause: '7.4.4',
    source: '14-007',
    rule: 'H and H1 to H6 are not used together.',
    find: ({ elements }) =>
      listHeadings(elements).length === 0
        ? []
        : findElements(elements, ({ type }) => type === 'H', 'stands among numbered headings'),
  },
];

/** Numbered headings, in reading order. */
export function listHeadings(elements: readonly CheckedElement[]): CheckedElement[] {
  return elements.filter(({ type }) => /^H[1-6]$/.test(type));
}

function* findSkipped(headings: readonly CheckedElement[]): Iterable<Fault> {
  let last = 0;
  for (const { type, name, page } of headings) {
    const level = Number(type.slice(1));
    if (last > 0 && level > last + 1)
      yield { page, element: name, message: `follows an H${last}: H${last + 1} is skipped` };
    last = level;
  }
}

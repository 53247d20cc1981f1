import type { CheckedElement, Fault } from '../../read/pdf-view.ts';
import type { Clause } from '../clause.ts';

/** Tables, lists, contents and ruby texts are built of their own elements (7.2). */
export const NESTING_CLAUSES: readonly Clause[] = [
  {
    clause: '7.2',
    checkpoint: '09-004',
    rule: 'Tables hold rows, rows hold cells, and neither stands elsewhere (ISO 32000-1, table 337).',
    find: ({ elements }) => findMisplaced(elements, TABLE_RULES),
  },
  {
    clause: '7.2',
    checkpoint: '09-005',
    rule: 'Lists hold items, items hold a label and a body, and neither stands elsewhere (ISO 32000-1, table 336).',
    find: ({ elements }) => findMisplaced(elements, LIST_RULES),
  },
  {
    clause: '7.2',
    checkpoint: '09-006',
    rule: 'Tables of contents hold their items and these stand nowhere else (ISO 32000-1, table 333).',
    find: ({ elements }) => findMisplaced(elements, CONTENTS_RULES),
  },
  {
    clause: '7.2',
    checkpoint: '09-007',
    rule: 'Ruby texts hold a base and its reading, and these stand nowhere else (ISO 32000-1, table 338).',
    find: ({ elements }) => findMisplaced(elements, RUBY_RULES),
  },
  {
    clause: '7.2',
    checkpoint: '09-008',
    rule: 'Warichu texts hold their parts, and these stand nowhere else (ISO 32000-1, table 338).',
    find: ({ elements }) => findMisplaced(elements, WARICHU_RULES),
  },
];

interface Nesting {
  /** Types that may hold it; any where not given. */
  readonly within?: readonly string[];
  /** Types it may hold; any where not given. */
  readonly holds?: readonly string[];
}

const ROWS = ['Table', 'THead', 'TBody', 'TFoot'];
const TABLE_RULES: Readonly<Record<string, Nesting>> = {
  Table: { holds: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
  THead: { within: ['Table'], holds: ['TR'] },
  TBody: { within: ['Table'], holds: ['TR'] },
  TFoot: { within: ['Table'], holds: ['TR'] },
  TR: { within: ROWS, holds: ['TH', 'TD'] },
  TH: { within: ['TR'] },
  TD: { within: ['TR'] },
};
const LIST_RULES: Readonly<Record<string, Nesting>> = {
  L: { holds: ['LI', 'L', 'Caption'] },
  LI: { within: ['L'], holds: ['Lbl', 'LBody'] },
  LBody: { within: ['LI'] },
};
const CONTENTS_RULES: Readonly<Record<string, Nesting>> = {
  TOC: { holds: ['TOC', 'TOCI', 'Caption'] },
  TOCI: { within: ['TOC'], holds: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'] },
};
const RUBY_RULES: Readonly<Record<string, Nesting>> = {
  Ruby: { holds: ['RB', 'RT', 'RP'] },
  RB: { within: ['Ruby'] },
  RT: { within: ['Ruby'] },
};
const WARICHU_RULES: Readonly<Record<string, Nesting>> = {
  Warichu: { holds: ['WT', 'WP'] },
  WT: { within: ['Warichu'] },
  WP: { within: ['Warichu'] },
};

function* findMisplaced(
  elements: readonly CheckedElement[],
  rules: Readonly<Record<string, Nesting>>,
): Iterable<Fault> {
  for (const { type, parent, kids, element, name, page } of elements) {
    const { within, holds } = rules[type] ?? {};
    const holder = parent?.type ?? 'nothing';
    if (within && !within.includes(holder))
      yield { page, element: name, message: `stands in ${holder}` };
    const stranger = holds && kids.find((kid) => !holds.includes(kid.type));
    if (stranger) yield { page, element: name, message: `holds a ${stranger.type}` };
    if (holds && element.kids.some((kid) => kid.kind !== 'element'))
      yield { page, element: name, message: 'holds text outside its own elements' };
  }
}

import type { CheckedElement, Fault } from '../../read/pdf-view.ts';
import type { Rule } from '../rule.ts';

/** Tables, lists and contents are built of their own elements (7.2). */
export const NESTING_RULES: readonly Rule[] = [
  {
    clause: '7.2',
    source: '09-004',
    rule: 'Tables hold rows, rows hold cells, and neither stands elsewhere (ISO 32000-1, table 337).',
    find: ({ elements }) => findMisplaced(elements, TABLE_TYPES),
  },
  {
    clause: '7.2',
    source: '09-005',
    rule: 'Lists hold items, items hold a label and a body, and neither stands elsewhere (table 336).',
    find: ({ elements }) => findMisplaced(elements, LIST_TYPES),
  },
  {
    clause: '7.2',
    source: '09-006',
    rule: 'Tables of contents hold their items, and these stand nowhere else (table 333).',
    find: ({ elements }) => findMisplaced(elements, CONTENTS_TYPES),
  },
];

interface Nesting {
  /** Types that may hold it; any where not given. */
  readonly within?: readonly string[];
  /** The types of all that it holds, in order, each with a space behind it; any where not given. */
  readonly holds?: RegExp;
}

const ROWS = ['Table', 'THead', 'TBody', 'TFoot'];
const ONLY_ROWS = { within: ['Table'], holds: /^(TR )*$/ };
const TABLE_TYPES: Readonly<Record<string, Nesting>> = {
  // A head or foot comes once, and not without a body.
  Table: {
    holds: /^(Caption )?((TR )*|(THead )?((TBody )+(TFoot )?|(TFoot )?(TBody )+))(Caption )?$/,
  },
  THead: ONLY_ROWS,
  TBody: ONLY_ROWS,
  TFoot: ONLY_ROWS,
  TR: { within: ROWS, holds: /^((TH|TD) )*$/ },
  TH: { within: ['TR'] },
  TD: { within: ['TR'] },
};
const LIST_TYPES: Readonly<Record<string, Nesting>> = {
  L: { holds: /^(Caption )?((L|LI) )*$/ },
  LI: { within: ['L'], holds: /^((Lbl|LBody) )*$/ },
  LBody: { within: ['LI'] },
};
const CONTENTS_TYPES: Readonly<Record<string, Nesting>> = {
  TOC: { holds: /^(Caption )?((TOC|TOCI) )*$/ },
  TOCI: { within: ['TOC'], holds: /^((Lbl|Reference|NonStruct|P|TOC) )*$/ },
};

function* findMisplaced(
  elements: readonly CheckedElement[],
  types: Readonly<Record<string, Nesting>>,
): Iterable<Fault> {
  for (const { type, parent, kids, name, page } of elements) {
    const { within, holds } = types[type] ?? {};
    const holder = parent?.type ?? 'nothing';
    if (within && !within.includes(holder))
      yield { page, element: name, message: `stands in ${holder}` };
    const held = kids.map((kid) => `${kid.type} `).join('');
    if (holds && !holds.test(held))
      yield { page, element: name, message: `holds ${held.trim().replaceAll(' ', ', ')}` };
  }
}

import { readTextEntry } from '../../read/attributes.ts';
import { resolveRole } from '../../read/checked-element.ts';
import type { CheckedPdf, Fault } from '../../read/pdf-view.ts';
import { findElements, type Rule } from '../rule.ts';

/** The document has a structure of standard types, and what is not text has a text (7.1, 7.3, 7.7, 7.9). */
export const STRUCTURE_RULES: readonly Rule[] = [
  {
    clause: '7.1',
    source: '02-001',
    rule: 'Every type is a standard type or mapped to one.',
    find: ({ elements }) =>
      findElements(elements, ({ type }) => !STANDARD_TYPES.has(type), 'is of no standard type'),
  },
  {
    clause: '7.1',
    source: '02-003',
    rule: 'No mapping of types goes round in a circle.',
    find: function* ({ roles }) {
      for (const type of roles.keys())
        if (roles.has(resolveRole(roles, type)))
          yield { element: type, message: 'is mapped in a circle' };
    },
  },
  {
    clause: '7.1',
    source: '02-004',
    rule: 'No standard type is mapped to another.',
    find: function* ({ roles }) {
      for (const type of roles.keys())
        if (STANDARD_TYPES.has(type))
          yield { element: type, message: 'is standard and yet mapped' };
    },
  },
  {
    clause: '7.3',
    source: '13-004',
    rule: 'Every figure has a text alternative that is not empty.',
    find: (pdf) => findWithoutText(pdf, 'Figure'),
  },
  {
    clause: '7.7',
    source: '17-002',
    rule: 'Every formula has a text alternative that is not empty.',
    find: (pdf) => findWithoutText(pdf, 'Formula'),
  },
  {
    clause: '7.9',
    source: '19-003',
    rule: 'Every note has an id.',
    find: ({ elements, context }) =>
      findElements(
        elements.filter(({ type }) => type === 'Note'),
        ({ element }) => !readTextEntry(context, element.entries.get('ID')),
        'has no ID',
      ),
  },
  {
    clause: '7.9',
    source: '19-004',
    rule: 'No two elements have the same id.',
    find: findRepeatedIds,
  },
];

function findWithoutText({ elements, context }: CheckedPdf, type: string): Iterable<Fault> {
  return findElements(
    elements.filter((element) => element.type === type),
    ({ element }) =>
      !['Alt', 'ActualText'].some((key) =>
        readTextEntry(context, element.entries.get(key))?.trim(),
      ),
    'has no text alternative',
  );
}

function* findRepeatedIds({ elements, context }: CheckedPdf): Iterable<Fault> {
  const seen = new Set<string>();
  for (const { element, name, page } of elements) {
    const id = readTextEntry(context, element.entries.get('ID'));
    if (id !== undefined && seen.has(id))
      yield { page, element: name, message: `has the id "${id}" of another` };
    if (id !== undefined) seen.add(id);
  }
}

/** ISO 32000-1, tables 333 to 340. */
const STANDARD_TYPES = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6
  L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot
  Ruby RB RT RP Warichu WT WP Figure Formula Form`.split(/\s+/),
);

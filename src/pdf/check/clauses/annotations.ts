import { type PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import { readTextEntry } from '../../read/attributes.ts';
import type { CheckedAnnotation, CheckedPage, CheckedPdf, Fault } from '../../read/pdf-view.ts';
import { asDict } from '../../read/value.ts';
import type { Clause } from '../clause.ts';

/** Links and other annotations are in the structure, described, and reached in its order (7.18). */
export const ANNOTATION_CLAUSES: readonly Clause[] = [
  {
    clause: '7.18.1',
    checkpoint: '28-002',
    rule: 'Annotations other than links, fields and printer’s marks are in an Annot element.',
    find: (pdf) =>
      findAnnotations(pdf, ({ subtype, holder }) =>
        PLACED_ELSEWHERE.has(subtype) || holder?.type === 'Annot'
          ? undefined
          : 'is in no Annot element',
      ),
  },
  {
    clause: '7.18.1',
    checkpoint: '28-004',
    rule: 'Every annotation has Contents or stands in an element with a text alternative.',
    find: ({ context, ...pdf }) =>
      findAnnotations({ context, ...pdf }, ({ dict, subtype, holder }) =>
        subtype === 'Widget' ||
        readTextEntry(context, dict.get(CONTENTS))?.trim() ||
        readTextEntry(context, holder?.element.entries.get('Alt'))?.trim()
          ? undefined
          : 'is not described',
      ),
  },
  {
    clause: '7.18.1',
    checkpoint: 'own',
    rule: 'The parent tree leads from an annotation to the element that holds it.',
    find: (pdf) => findAnnotations(pdf, (annotation) => describeParent(pdf, annotation)),
  },
  {
    clause: '7.18.1',
    checkpoint: '28-005',
    rule: 'Every form field has an alternative name (TU) or a text alternative.',
    find: ({ context, ...pdf }) =>
      findAnnotations({ context, ...pdf }, ({ dict, subtype, holder }) =>
        subtype !== 'Widget' ||
        readTextEntry(context, findFieldName(dict))?.trim() ||
        readTextEntry(context, holder?.element.entries.get('Alt'))?.trim()
          ? undefined
          : 'is a field without a name (TU)',
      ),
  },
  {
    clause: '7.18.1',
    checkpoint: '28-006',
    rule: 'Every annotation is of a kind that ISO 32000-1 has (table 169).',
    find: (pdf) =>
      findAnnotations(pdf, ({ subtype }) => (SUBTYPES.has(subtype) ? undefined : 'is of no kind')),
  },
  {
    clause: '7.18.2',
    checkpoint: '28-007',
    rule: 'There is no annotation for trapping.',
    find: (pdf) =>
      findAnnotations(pdf, ({ subtype }) => (subtype === 'TrapNet' ? 'is there' : undefined)),
  },
  {
    clause: '7.18.3',
    checkpoint: '28-008',
    rule: 'On pages with annotations the tab key follows the structure (Tabs S; also 28-009).',
    find: function* ({ pages }) {
      for (const { number, dict, annotations } of pages)
        if (annotations.length > 0 && dict.get(PDFName.of('Tabs')) !== PDFName.of('S'))
          yield { page: number, message: 'Tabs is not S' };
    },
  },
  {
    clause: '7.18.4',
    checkpoint: '28-010',
    rule: 'Every form field is in a Form element.',
    find: (pdf) =>
      findAnnotations(pdf, ({ subtype, holder }) =>
        subtype === 'Widget' && holder?.type !== 'Form' ? 'is in no Form element' : undefined,
      ),
  },
  {
    clause: '7.18.5',
    checkpoint: '28-011',
    rule: 'Every link is in a Link element.',
    find: (pdf) =>
      findAnnotations(pdf, ({ subtype, holder }) =>
        subtype === 'Link' && holder?.type !== 'Link' ? 'is in no Link element' : undefined,
      ),
  },
  {
    clause: '7.18.5',
    checkpoint: '28-012',
    rule: 'Every link is described by its Contents.',
    find: ({ context, ...pdf }) =>
      findAnnotations({ context, ...pdf }, ({ dict, subtype }) =>
        subtype === 'Link' && !readTextEntry(context, dict.get(CONTENTS))?.trim()
          ? 'has no Contents'
          : undefined,
      ),
  },
  {
    clause: '7.18.8',
    checkpoint: '28-017',
    rule: 'No printer’s mark is in the structure.',
    find: (pdf) =>
      findAnnotations(pdf, ({ subtype, holder }) =>
        subtype === 'PrinterMark' && holder ? 'is in the structure' : undefined,
      ),
  },
];

const CONTENTS = PDFName.of('Contents');
const PLACED_ELSEWHERE = new Set(['Link', 'Widget', 'PrinterMark', 'Popup', 'TrapNet']);

const SUBTYPES = new Set(
  `Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp
  Caret Ink Popup FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact`.split(
    /\s+/,
  ),
);

function* findAnnotations(
  { pages }: CheckedPdf,
  describeFault: (annotation: CheckedAnnotation, page: CheckedPage) => string | undefined,
): Iterable<Fault> {
  for (const page of pages)
    for (const annotation of page.annotations) {
      const message = describeFault(annotation, page);
      const element = annotation.holder?.name ?? `${annotation.subtype} annotation`;
      if (message) yield { page: page.number, element, message };
    }
}

function describeParent(pdf: CheckedPdf, { dict, holder }: CheckedAnnotation): string | undefined {
  const key = dict.lookup(PDFName.of('StructParent'));
  const ref = key instanceof PDFNumber ? pdf.parents.get(key.asNumber()) : undefined;
  return holder && ref === holder.element.ref ? undefined : 'is not led to by the parent tree';
}

/** The alternative name of a field, its own or that of the field it is part of. */
function findFieldName(widget: PDFDict) {
  const seen = new Set<PDFDict>();
  for (let field: PDFDict | undefined = widget; field && !seen.has(field); ) {
    seen.add(field);
    const name = field.get(PDFName.of('TU'));
    if (name) return name;
    field = asDict(field.lookup(PDFName.of('Parent')));
  }
  return undefined;
}

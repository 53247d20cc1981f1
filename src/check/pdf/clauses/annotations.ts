import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import {
  type CheckedAnnotation,
  type CheckedPage,
  type CheckedPdf,
  readTextEntry,
} from '../checked-pdf.ts';
import type { Clause, Fault } from '../clause.ts';

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
    clause: '7.18.5',
    checkpoint: 'own',
    rule: 'Every link leads to an address, or to a page that is there.',
    find: (pdf) => findAnnotations(pdf, (annotation) => describeTarget(pdf, annotation)),
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
  {
    clause: '7.17',
    checkpoint: 'own',
    rule: 'There are bookmarks, each with a title and a page that is there.',
    find: findWrongBookmarks,
  },
];

const CONTENTS = PDFName.of('Contents');
const PLACED_ELSEWHERE = new Set(['Link', 'Widget', 'PrinterMark', 'Popup', 'TrapNet']);

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

function describeTarget(pdf: CheckedPdf, { dict, subtype }: CheckedAnnotation): string | undefined {
  if (subtype !== 'Link') return undefined;
  const action = dict.lookup(PDFName.of('A'));
  if (action instanceof PDFDict && action.has(PDFName.of('URI'))) return undefined;
  const target =
    dict.get(PDFName.of('Dest')) ??
    (action instanceof PDFDict ? action.get(PDFName.of('D')) : undefined);
  return isPage(pdf, target) ? undefined : 'leads nowhere';
}

/** Whether a destination is on a page of the document: an array, or a name for one (ISO 32000-1, 12.3.2). */
function isPage(pdf: CheckedPdf, target: PDFObject | undefined): boolean {
  const value = pdf.context.lookup(target);
  if (value instanceof PDFArray) {
    const page = value.get(0);
    return page instanceof PDFRef && pdf.pages.some(({ ref }) => ref === page);
  }
  const named = pdf.catalog.lookup(PDFName.of('Dests'));
  if (value instanceof PDFName && named instanceof PDFDict) return named.has(value);
  return value instanceof PDFDict && isPage(pdf, value.get(PDFName.of('D')));
}

function* findWrongBookmarks(pdf: CheckedPdf): Iterable<Fault> {
  const root = pdf.catalog.lookup(PDFName.of('Outlines'));
  const first = root instanceof PDFDict ? root.lookup(PDFName.of('First')) : undefined;
  if (!(first instanceof PDFDict)) yield { message: 'there are no bookmarks' };
  for (const bookmark of listBookmarks(first)) {
    const title = readTextEntry(pdf.context, bookmark.get(PDFName.of('Title')));
    const action = bookmark.lookup(PDFName.of('A'));
    const target =
      bookmark.get(PDFName.of('Dest')) ??
      (action instanceof PDFDict ? action.get(PDFName.of('D')) : undefined);
    if (!title?.trim()) yield { element: 'bookmark', message: 'has no title' };
    if (!isPage(pdf, target))
      yield { element: `bookmark "${title ?? ''}"`, message: 'leads nowhere' };
  }
}

function* listBookmarks(first: PDFObject | undefined): Iterable<PDFDict> {
  for (let node = first; node instanceof PDFDict; node = node.lookup(PDFName.of('Next'))) {
    yield node;
    yield* listBookmarks(node.lookup(PDFName.of('First')));
  }
}

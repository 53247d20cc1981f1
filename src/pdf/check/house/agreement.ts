import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef, PDFStream } from 'pdf-lib';
import { readTextEntry } from '../../read/attributes.ts';
import { readIdTree } from '../../read/catalog-trees.ts';
import type { Content } from '../../read/painting.ts';
import type { CheckedElement, CheckedPage, CheckedPdf, Fault } from '../../read/pdf-view.ts';
import { contentKey } from '../../read/structure-tree.ts';
import { findElements, type Rule } from '../rule.ts';

const AGREEMENT = { clause: 'house', source: 'ISO 32000-1 14.7' };

/** Structure and pages point at each other, and each at what is there. */
export const AGREEMENT_RULES: readonly Rule[] = [
  {
    ...AGREEMENT,
    rule: 'The parent tree leads from a tagged sequence to the element that holds it.',
    find: findUntied,
  },
  {
    ...AGREEMENT,
    rule: 'No tagged sequence is in the structure twice.',
    find: findShared,
  },
  {
    ...AGREEMENT,
    rule: 'Every tagged sequence and object that the structure names is on a page.',
    find: findAbsent,
  },
  {
    ...AGREEMENT,
    rule: 'The parent tree leads from an annotation to the element that holds it.',
    find: findUntiedAnnotations,
  },
  {
    ...AGREEMENT,
    rule: 'Every element names as its parent the one that holds it.',
    find: (pdf) =>
      findElements(pdf.elements, (element) => !namesParent(pdf, element), 'names another parent'),
  },
  {
    ...AGREEMENT,
    rule: 'The id tree leads to every element with an id.',
    find: ({ elements, context, catalog }) => {
      const ids = readIdTree(catalog);
      const isLost = ({ element: { entries, ref } }: CheckedElement) => {
        const id = readTextEntry(context, entries.get('ID'));
        return id !== undefined && (!ref || ids.get(id) !== ref);
      };
      return findElements(elements, isLost, 'is not led to by the id tree');
    },
  },
];

function* findUntied(pdf: CheckedPdf): Iterable<Fault> {
  for (const page of pdf.pages)
    for (const content of page.contents)
      for (const { mcid, tag } of content.marks) {
        if (mcid === undefined) continue;
        const problem = describeUntied(pdf, page, content, mcid);
        if (problem)
          yield { page: page.number, element: tag, message: `marked content ${mcid} ${problem}` };
      }
}

function describeUntied(
  pdf: CheckedPdf,
  page: CheckedPage,
  { stream }: Content,
  mcid: number,
): string | undefined {
  const [owner] = pdf.owners.get(contentKey(stream ?? page.ref, mcid)) ?? [];
  // Content that no element holds is not tagged, which a clause is about.
  if (!owner) return undefined;
  const dict = stream ? pdf.context.lookup(stream, PDFStream).dict : page.dict;
  const key = dict.lookup(PDFName.of('StructParents'));
  const list = key instanceof PDFNumber && pdf.context.lookup(pdf.parents.get(key.asNumber()));
  const ref = list instanceof PDFArray && mcid < list.size() ? list.get(mcid) : undefined;
  return ref instanceof PDFRef && ref === owner.element.ref
    ? undefined
    : `is not led to its ${owner.name} by the parent tree`;
}

function* findUntiedAnnotations(pdf: CheckedPdf): Iterable<Fault> {
  for (const { number: page, annotations } of pdf.pages)
    for (const { dict, holder, subtype } of annotations) {
      const key = dict.lookup(PDFName.of('StructParent'));
      const ref = key instanceof PDFNumber ? pdf.parents.get(key.asNumber()) : undefined;
      if (holder && ref === holder.element.ref) continue;
      const element = holder?.name ?? `${subtype} annotation`;
      yield { page, element, message: 'is not led to by the parent tree' };
    }
}

function* findShared({ owners }: CheckedPdf): Iterable<Fault> {
  for (const [first, second] of owners.values())
    if (first && second)
      yield {
        page: second.page,
        element: second.name,
        message:
          first === second ? 'holds a text twice' : `holds a text that ${first.name} holds too`,
      };
}

function* findAbsent(pdf: CheckedPdf): Iterable<Fault> {
  const present = new Set<string>();
  const objects = new Set<PDFObject | undefined>();
  for (const { ref, contents, annotations } of pdf.pages) {
    for (const { stream, marks } of contents)
      for (const { mcid } of marks)
        if (mcid !== undefined) present.add(contentKey(stream ?? ref, mcid));
    for (const annotation of annotations) objects.add(annotation.ref);
  }
  for (const { element, name, page } of pdf.elements)
    for (const kid of element.kids) {
      if (kid.kind === 'content' && !present.has(contentKey(kid.stream ?? kid.page, kid.mcid)))
        yield { page, element: name, message: `marked content ${kid.mcid} is on no page` };
      const isAnnotation = kid.kind === 'object' && !isPicture(pdf, kid.object);
      if (isAnnotation && !objects.has(kid.object))
        yield { page, element: name, message: `object ${kid.object} is on no page` };
    }
}

/** An image or form that stands in the structure as a whole. */
function isPicture({ context }: CheckedPdf, object: PDFRef): boolean {
  return context.lookup(object) instanceof PDFStream;
}

function namesParent({ context, catalog }: CheckedPdf, { element, parent }: CheckedElement) {
  const dict = context.lookup(element.ref);
  const holder = parent ? parent.element.ref : catalog.get(PDFName.of('StructTreeRoot'));
  return dict instanceof PDFDict && dict.get(PDFName.of('P')) === holder;
}

import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRef } from 'pdf-lib';
import type { CheckedAnnotation, CheckedElement } from './pdf-view.ts';
import { asDict } from './value.ts';

/** The pages in order; a page tree that goes round is followed once. */
export function listPages(context: PDFContext, catalog: PDFDict): { ref: PDFRef; dict: PDFDict }[] {
  const seen = new Set<PDFRef>();
  const walk = (ref: PDFObject | undefined): { ref: PDFRef; dict: PDFDict }[] => {
    const dict = context.lookup(ref);
    if (!(dict instanceof PDFDict) || !(ref instanceof PDFRef) || seen.has(ref)) return [];
    seen.add(ref);
    const kids = dict.lookup(PDFName.of('Kids'));
    return kids instanceof PDFArray ? kids.asArray().flatMap(walk) : [{ ref, dict }];
  };
  return walk(catalog.get(PDFName.of('Pages')));
}

/** The annotations of a page, each with the element that holds it. */
export function readAnnotations(
  context: PDFContext,
  page: PDFDict,
  holders: ReadonlyMap<PDFRef, CheckedElement>,
): CheckedAnnotation[] {
  const list = page.lookup(PDFName.of('Annots'));
  const items = list instanceof PDFArray ? list.asArray() : [];
  return items.flatMap((item) => {
    const dict = asDict(context.lookup(item));
    if (!dict) return [];
    const ref = item instanceof PDFRef ? item : undefined;
    const holder = ref && holders.get(ref);
    const subtype = dict.lookup(PDFName.of('Subtype'));
    const name = subtype instanceof PDFName ? subtype.decodeText() : '';
    return [{ ref, dict, subtype: name, ...(holder && { holder }) }];
  });
}

import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import type { StructureElement, StructureKid } from '../read/structure-tree.ts';

/** Where links within the deck point while a slide is printed: Chromium drops links to what it does not print. */
export const SLIDE_LINK = 'https://slide.invalid/';

/** Turns links to `SLIDE_LINK` with a slide's id into links to that slide's page. Throws on an id without a page. */
export function linkSlides(context: PDFContext, pages: ReadonlyMap<string, PDFRef>): void {
  for (const [, annotation] of context.enumerateIndirectObjects()) {
    if (!(annotation instanceof PDFDict)) continue;
    const address = readAddress(annotation);
    if (!address?.startsWith(SLIDE_LINK)) continue;
    const id = decodeURIComponent(address.slice(SLIDE_LINK.length));
    const page = pages.get(id);
    if (!page) throw new Error(`a link leads to #${id}, which is on no slide`);
    annotation.delete(PDFName.of('A'));
    annotation.set(PDFName.of('Dest'), context.obj([page, 'Fit']));
  }
}

/** Gives each link annotation its text as Contents: what a screen reader says of it (ISO 14289-1, 7.18.5). */
export function describeLinks(
  context: PDFContext,
  kids: readonly StructureKid[],
  readText: (element: StructureElement) => string,
): void {
  for (const kid of kids) {
    if (kid.kind !== 'element') continue;
    if (kid.type === 'Link') describeLink(context, kid, readText(kid));
    else describeLinks(context, kid.kids, readText);
  }
}

function describeLink(context: PDFContext, link: StructureElement, text: string): void {
  for (const kid of link.kids) {
    const annotation = kid.kind === 'object' ? context.lookup(kid.object) : undefined;
    if (!(annotation instanceof PDFDict)) continue;
    const contents = text.replace(/\s+/g, ' ').trim() || readAddress(annotation);
    if (contents) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(contents));
  }
}

/** Annotations of a page, in order. */
export function listAnnotations(context: PDFContext, page: PDFDict): PDFRef[] {
  const annotations = context.lookup(page.get(PDFName.of('Annots')));
  return annotations instanceof PDFArray
    ? annotations.asArray().filter((item) => item instanceof PDFRef)
    : [];
}

function readAddress(annotation: PDFDict): string | undefined {
  const action = annotation.lookup(PDFName.of('A'));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  return address instanceof PDFString || address instanceof PDFHexString
    ? address.decodeText()
    : undefined;
}

import { type PDFContext, PDFDict, PDFHexString, PDFName } from 'pdf-lib';
import { readTextEntry } from '../read/attributes.ts';
import type { StructureElement, StructureKid } from '../read/structure-tree.ts';

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

function readAddress(annotation: PDFDict): string | undefined {
  const action = annotation.lookup(PDFName.of('A'));
  return action instanceof PDFDict
    ? readTextEntry(annotation.context, action.get(PDFName.of('URI')))
    : undefined;
}

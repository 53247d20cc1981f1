import {
  type PDFContext,
  type PDFDocument,
  PDFHexString,
  type PDFObjectCopier,
  type PDFRef,
  PDFString,
} from 'pdf-lib';
import {
  readStructureTree,
  type StructureElement,
  type StructureKid,
} from '../read/structure-tree.ts';
import { createElement, prefixIds } from '../write/structure-repair.ts';

/** A slide as its Sect is named: `id` becomes the element's ID, `title` its T. */
export interface SlideName {
  readonly id: string;
  readonly title: string;
}

/**
 * Copies the structure of a slide printed alone, as the Sect of a whole deck's Document. `copier` is the one that
 * copied the page, so that annotations and forms are those of the copy.
 */
export function copySlideStructure(
  source: PDFDocument,
  target: PDFContext,
  copier: PDFObjectCopier,
  page: PDFRef,
  slide: SlideName,
): StructureElement {
  const roots = readStructureTree(source.context);
  const kids = roots.flatMap((root) => (root.type === 'Document' ? root.kids : [root]));
  const section = createElement(
    'Sect',
    kids.map((kid) => copyKid(kid, copier, page)),
  );
  prefixIds(target, section.kids, slide.id);
  section.entries.set('ID', PDFString.of(slide.id));
  section.entries.set('T', PDFHexString.fromText(slide.title));
  return section;
}

function copyKid(kid: StructureKid, copier: PDFObjectCopier, page: PDFRef): StructureKid {
  if (kid.kind === 'object') return { ...kid, page, object: copier.copy(kid.object) };
  if (kid.kind === 'content')
    return { ...kid, page, ...(kid.stream && { stream: copier.copy(kid.stream) }) };
  const entries = [...kid.entries].map(([key, value]) => [key, copier.copy(value)] as const);
  return {
    kind: 'element',
    type: kid.type,
    entries: new Map(entries),
    kids: kid.kids.map((child) => copyKid(child, copier, page)),
  };
}

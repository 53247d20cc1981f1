import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from 'pdf-lib';

/** A marked-content sequence of a page, or of a form XObject drawn on it (`stream`). */
export interface MarkedContent {
  readonly kind: 'content';
  readonly page: PDFRef;
  readonly stream?: PDFRef;
  readonly mcid: number;
}

/** An annotation or other object that stands in the tree. */
export interface MarkedObject {
  readonly kind: 'object';
  readonly page: PDFRef;
  readonly object: PDFRef;
}

/** One element of the logical structure (ISO 32000-1, 14.7.2). */
export interface StructureElement {
  readonly kind: 'element';
  /** The type as written, before the role map. */
  type: string;
  /** Entries that travel with the element: Alt, ActualText, Lang, A, ID and the like. */
  readonly entries: Map<string, PDFObject>;
  kids: StructureKid[];
  /** The object it was read from. */
  readonly ref?: PDFRef;
}

export type StructureKid = StructureElement | MarkedContent | MarkedObject;

/** One key for a marked-content sequence: `mcid` of a page's content or of a form's. */
export function contentKey(owner: PDFRef, mcid: number): string {
  return `${owner.tag} ${mcid}`;
}

const WRITTEN_ANEW = new Set(['Type', 'S', 'P', 'K', 'Pg', 'R']);

/** Reads a document's structure tree; its root's children, or none where it has no tree. Throws on a loop. */
export function readStructureTree(context: PDFContext): StructureElement[] {
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return [];
  const kids = readKids(context, root, undefined, new Set());
  return kids.filter((kid) => kid.kind === 'element');
}

function readKids(
  context: PDFContext,
  dict: PDFDict,
  page: PDFRef | undefined,
  seen: Set<PDFRef>,
): StructureKid[] {
  const value = dict.get(PDFName.of('K'));
  const list = context.lookup(value);
  const items = list instanceof PDFArray ? list.asArray() : value ? [value] : [];
  return items.flatMap((item) => readKid(context, item, page, seen) ?? []);
}

function readKid(
  context: PDFContext,
  item: PDFObject,
  page: PDFRef | undefined,
  seen: Set<PDFRef>,
): StructureKid | undefined {
  const kid = context.lookup(item);
  if (kid instanceof PDFNumber && page) return { kind: 'content', page, mcid: kid.asNumber() };
  if (!(kid instanceof PDFDict)) return undefined;
  const own = readRef(kid, 'Pg') ?? page;
  const type = kid.get(PDFName.of('Type'));
  if (type === PDFName.of('MCR') && own) {
    const mcid = kid.lookup(PDFName.of('MCID'));
    const stream = readRef(kid, 'Stm');
    if (!(mcid instanceof PDFNumber)) return undefined;
    return { kind: 'content', page: own, mcid: mcid.asNumber(), ...(stream && { stream }) };
  }
  const object = readRef(kid, 'Obj');
  if (type === PDFName.of('OBJR')) return object && own && { kind: 'object', page: own, object };
  return readElement(context, kid, item instanceof PDFRef ? item : undefined, own, seen);
}

function readElement(
  context: PDFContext,
  dict: PDFDict,
  ref: PDFRef | undefined,
  page: PDFRef | undefined,
  seen: Set<PDFRef>,
): StructureElement {
  if (ref && seen.has(ref)) throw new Error(`structure element ${ref} is met twice in the tree`);
  if (ref) seen.add(ref);
  const entries = new Map<string, PDFObject>();
  for (const [key, value] of dict.entries())
    if (!WRITTEN_ANEW.has(key.decodeText())) entries.set(key.decodeText(), value);
  const type = dict.lookup(PDFName.of('S'));
  return {
    kind: 'element',
    type: type instanceof PDFName ? type.decodeText() : '',
    entries,
    kids: readKids(context, dict, page, seen),
    ...(ref && { ref }),
  };
}

function readRef(dict: PDFDict, key: string): PDFRef | undefined {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFRef ? value : undefined;
}

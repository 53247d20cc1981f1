import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib';
import { type PdfFont, readCodes, readFont } from './font.ts';
import { type Content, decodeStream, readPaintings } from './painting.ts';
import { readStructureTree, type StructureElement } from './structure-tree.ts';

export interface CheckedElement {
  readonly element: StructureElement;
  /** The standard type it stands for, by the role map. */
  readonly type: string;
  readonly parent?: CheckedElement;
  readonly kids: readonly CheckedElement[];
  /** 1-based number of the page its content begins on. */
  readonly page?: number;
  /** `Figure on slide evidence`. */
  readonly name: string;
}

export interface CheckedAnnotation {
  readonly ref: PDFRef | undefined;
  readonly dict: PDFDict;
  readonly subtype: string;
  /** The element that holds it, by the tree. */
  readonly holder?: CheckedElement;
}

export interface CheckedPage {
  readonly number: number;
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly contents: readonly Content[];
  readonly annotations: readonly CheckedAnnotation[];
}

/** A font with the codes that the document shows in it. */
export interface UsedFont {
  readonly dict: PDFDict;
  readonly font: PdfFont;
  readonly codes: ReadonlySet<number>;
  /** The first page it is on. */
  readonly page: number;
}

/** A PDF as the clauses look at it. */
export interface CheckedPdf {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly pages: readonly CheckedPage[];
  /** Every structure element, in reading order. */
  readonly elements: readonly CheckedElement[];
  /** Marked content by page or form and MCID, as `contentKey` makes the key. */
  readonly owners: ReadonlyMap<string, CheckedElement>;
  /** The parent tree, number by number. */
  readonly parents: ReadonlyMap<number, PDFObject>;
  readonly roles: ReadonlyMap<string, string>;
  readonly fonts: readonly UsedFont[];
  readonly xmp: string | undefined;
}

/** Reads a PDF once for all clauses. Throws where it cannot be read at all. */
export async function readCheckedPdf(bytes: Uint8Array): Promise<CheckedPdf> {
  const options = { ignoreEncryption: true, updateMetadata: false };
  const { context, catalog } = await PDFDocument.load(bytes, options).then((document) => ({
    context: document.context,
    catalog: document.catalog as PDFDict,
  }));
  const leaves = listPages(context, catalog);
  const numbers = new Map(leaves.map(({ ref }, index) => [ref, index + 1] as const));
  const roles = readRoles(catalog);
  const elements: CheckedElement[] = [];
  for (const root of readStructureTree(context))
    addElement(elements, context, root, { roles, numbers });
  const holders = findHolders(elements);
  const pages = leaves.map(({ ref, dict }, index) => ({
    number: index + 1,
    ref,
    dict,
    contents: readPaintings(context, dict),
    annotations: readAnnotations(context, dict, holders),
  }));
  return {
    context,
    catalog,
    pages,
    elements,
    owners: findOwners(elements),
    parents: readNumberTree(catalog),
    roles,
    fonts: listFonts(pages),
    xmp: readXmp(catalog),
  };
}

export function contentKey(owner: PDFRef, mcid: number): string {
  return `${owner.tag} ${mcid}`;
}

/** A text entry of a dictionary or an element; undefined where there is none. */
export function readTextEntry(
  context: PDFContext,
  value: PDFObject | undefined,
): string | undefined {
  const text = context.lookup(value);
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : undefined;
}

/** The attribute dictionaries of an element (ISO 32000-1, 14.7.5). */
export function readAttributes(context: PDFContext, { entries }: StructureElement): PDFDict[] {
  const value = context.lookup(entries.get('A'));
  const items = value instanceof PDFArray ? value.asArray() : [value];
  return items.map((item) => context.lookup(item)).filter((item) => item instanceof PDFDict);
}

/** An attribute of an element, by its key. */
export function readAttribute(context: PDFContext, element: StructureElement, key: string) {
  const holder = readAttributes(context, element).find((dict) => dict.has(PDFName.of(key)));
  return holder?.lookup(PDFName.of(key));
}

function listPages(context: PDFContext, catalog: PDFDict): { ref: PDFRef; dict: PDFDict }[] {
  const walk = (ref: PDFObject | undefined): { ref: PDFRef; dict: PDFDict }[] => {
    const dict = context.lookup(ref);
    if (!(dict instanceof PDFDict) || !(ref instanceof PDFRef)) return [];
    const kids = dict.lookup(PDFName.of('Kids'));
    return kids instanceof PDFArray ? kids.asArray().flatMap(walk) : [{ ref, dict }];
  };
  return walk(catalog.get(PDFName.of('Pages')));
}

function readRoles(catalog: PDFDict): Map<string, string> {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  const map = root instanceof PDFDict ? root.lookup(PDFName.of('RoleMap')) : undefined;
  const entries = map instanceof PDFDict ? map.entries() : [];
  return new Map(
    entries.map(([key, value]) => [key.decodeText(), (value as PDFName).decodeText()] as const),
  );
}

/** The type at the end of the role map's chain; the last one of a chain that goes round. */
export function resolveRole(roles: ReadonlyMap<string, string>, type: string): string {
  const seen = new Set<string>();
  let role = type;
  for (let next = roles.get(role); next && !seen.has(role); next = roles.get(role)) {
    seen.add(role);
    role = next;
  }
  return role;
}

interface Surroundings {
  readonly roles: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<PDFRef, number>;
  readonly parent?: CheckedElement;
  /** Id of the section it is in. */
  readonly slide?: string | undefined;
}

function addElement(
  elements: CheckedElement[],
  context: PDFContext,
  element: StructureElement,
  around: Surroundings,
): CheckedElement {
  const { roles, numbers, parent } = around;
  const id =
    element.type === 'Sect' ? readTextEntry(context, element.entries.get('ID')) : undefined;
  const slide = id ?? around.slide;
  const page = findPage(element, numbers);
  const kids: CheckedElement[] = [];
  const checked: CheckedElement = {
    element,
    type: resolveRole(roles, element.type),
    kids,
    name: slide ? `${element.type} on slide ${slide}` : element.type,
    ...(parent && { parent }),
    ...(page !== undefined && { page }),
  };
  elements.push(checked);
  for (const kid of element.kids)
    if (kid.kind === 'element')
      kids.push(addElement(elements, context, kid, { ...around, parent: checked, slide }));
  return checked;
}

function findPage(
  element: StructureElement,
  numbers: ReadonlyMap<PDFRef, number>,
): number | undefined {
  for (const kid of element.kids) {
    const page = kid.kind === 'element' ? findPage(kid, numbers) : numbers.get(kid.page);
    if (page !== undefined) return page;
  }
  return undefined;
}

function findOwners(elements: readonly CheckedElement[]): Map<string, CheckedElement> {
  const owners = new Map<string, CheckedElement>();
  for (const checked of elements)
    for (const kid of checked.element.kids)
      if (kid.kind === 'content') owners.set(contentKey(kid.stream ?? kid.page, kid.mcid), checked);
  return owners;
}

function findHolders(elements: readonly CheckedElement[]): Map<PDFRef, CheckedElement> {
  const holders = new Map<PDFRef, CheckedElement>();
  for (const checked of elements)
    for (const kid of checked.element.kids)
      if (kid.kind === 'object') holders.set(kid.object, checked);
  return holders;
}

function readAnnotations(
  context: PDFContext,
  page: PDFDict,
  holders: ReadonlyMap<PDFRef, CheckedElement>,
): CheckedAnnotation[] {
  const list = page.lookup(PDFName.of('Annots'));
  const items = list instanceof PDFArray ? list.asArray() : [];
  return items.flatMap((item) => {
    const dict = context.lookup(item);
    if (!(dict instanceof PDFDict)) return [];
    const ref = item instanceof PDFRef ? item : undefined;
    const holder = ref && holders.get(ref);
    const subtype = dict.lookup(PDFName.of('Subtype'));
    return [
      {
        ref,
        dict,
        subtype: subtype instanceof PDFName ? subtype.decodeText() : '',
        ...(holder && { holder }),
      },
    ];
  });
}

function readNumberTree(catalog: PDFDict): Map<number, PDFObject> {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  const numbers = new Map<number, PDFObject>();
  const walk = (node: PDFObject | undefined): void => {
    if (!(node instanceof PDFDict)) return;
    const [nums, kids] = ['Nums', 'Kids'].map((key) => node.lookup(PDFName.of(key)));
    if (nums instanceof PDFArray)
      for (let index = 0; index + 1 < nums.size(); index += 2)
        numbers.set(nums.lookup(index, PDFNumber).asNumber(), nums.get(index + 1));
    if (kids instanceof PDFArray)
      for (let index = 0; index < kids.size(); index++) walk(kids.lookup(index));
  };
  if (root instanceof PDFDict) walk(root.lookup(PDFName.of('ParentTree')));
  return numbers;
}

function listFonts(pages: readonly CheckedPage[]): UsedFont[] {
  const fonts = new Map<PDFDict, UsedFont & { codes: Set<number> }>();
  for (const { number, contents } of pages)
    for (const { paintings } of contents)
      for (const { font: dict, strings = [], invisible } of paintings) {
        if (!dict || invisible) continue;
        const used = fonts.get(dict) ?? {
          dict,
          font: readFont(dict),
          codes: new Set(),
          page: number,
        };
        fonts.set(dict, used);
        for (const string of strings)
          for (const code of readCodes(used.font, string)) used.codes.add(code);
      }
  return [...fonts.values()];
}

function readXmp(catalog: PDFDict): string | undefined {
  const stream = catalog.lookup(PDFName.of('Metadata'));
  return stream instanceof PDFStream
    ? Buffer.from(decodeStream(stream)).toString('utf8')
    : undefined;
}

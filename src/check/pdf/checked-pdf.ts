import {
  type PDFContext,
  type PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  type PDFRef,
  PDFStream,
} from 'pdf-lib';
import { readParentTree } from './catalog-trees.ts';
import { findHolders, findOwners, listElements, readRoles } from './checked-element.ts';
import { listPages, readAnnotations } from './checked-page.ts';
import type { Fault } from './clause.ts';
import { type Content, decodeStream, readPaintings } from './painting.ts';
import { readStructureTree, type StructureElement } from './structure-tree.ts';
import { listUsedFonts, type UsedFont } from './used-font.ts';

export { readAttribute, readTextEntry } from './attributes.ts';

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

/** A PDF as the clauses look at it. */
export interface CheckedPdf {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly pages: readonly CheckedPage[];
  /** Every structure element, in reading order. */
  readonly elements: readonly CheckedElement[];
  /** Marked content by page or form and MCID, as `contentKey` makes the key. */
  readonly owners: ReadonlyMap<string, readonly CheckedElement[]>;
  /** The parent tree, number by number. */
  readonly parents: ReadonlyMap<number, PDFObject>;
  readonly roles: ReadonlyMap<string, string>;
  readonly fonts: readonly UsedFont[];
  readonly xmp: string | undefined;
  /** What could not be read, and was left out. */
  readonly damages: readonly Fault[];
}

/** Reads a PDF once for all clauses. Throws where it cannot be opened at all. */
export async function readCheckedPdf(bytes: Uint8Array): Promise<CheckedPdf> {
  const options = { ignoreEncryption: true, updateMetadata: false };
  const document = await PDFDocument.load(bytes, options);
  const context = document.context;
  const catalog: PDFDict = document.catalog;
  const damages: Fault[] = [];
  const leaves = listPages(context, catalog);
  const numbers = new Map(leaves.map(({ ref }, index) => [ref, index + 1] as const));
  const roles = readRoles(catalog);
  const tree = attempt(damages, {}, [], () => readStructureTree(context));
  const elements = listElements(context, tree, { roles, numbers });
  const holders = findHolders(elements);
  const pages = leaves.map(({ ref, dict }, index) => ({
    number: index + 1,
    ref,
    dict,
    contents: attempt(damages, { page: index + 1 }, [], () => readPaintings(context, dict)),
    annotations: readAnnotations(context, dict, holders),
  }));
  return {
    context,
    catalog,
    pages,
    elements,
    owners: findOwners(elements),
    parents: readParentTree(catalog),
    roles,
    fonts: listUsedFonts(pages, (fault) => damages.push(fault)),
    xmp: attempt(damages, {}, undefined, () => readXmp(catalog)),
    damages,
  };
}

function attempt<T>(damages: Fault[], place: { page?: number }, otherwise: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    damages.push({ ...place, message: (error as Error).message });
    return otherwise;
  }
}

function readXmp(catalog: PDFDict): string | undefined {
  const stream = catalog.lookup(PDFName.of('Metadata'));
  return stream instanceof PDFStream
    ? Buffer.from(decodeStream(stream)).toString('utf8')
    : undefined;
}

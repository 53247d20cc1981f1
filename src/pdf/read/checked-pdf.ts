import { type PDFDict, PDFDocument, PDFName, PDFStream } from 'pdf-lib';
import { readParentTree } from './catalog-trees.ts';
import { findHolders, findOwners, listElements, readRoles } from './checked-element.ts';
import { listPages, readAnnotations } from './checked-page.ts';
import { decodeStream, readPaintings } from './painting.ts';
import type { CheckedPdf, Fault } from './pdf-view.ts';
import { readStructureTree } from './structure-tree.ts';
import { listUsedFonts } from './used-font.ts';

export { readAttribute, readTextEntry } from './attributes.ts';

/** Reads a PDF once for all clauses. Throws where it cannot be opened at all. */
export async function readCheckedPdf(bytes: Uint8Array): Promise<CheckedPdf> {
  const options = { ignoreEncryption: true, updateMetadata: false, throwOnInvalidObject: true };
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

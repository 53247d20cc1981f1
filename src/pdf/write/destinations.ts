import { PDFArray, PDFDocument, type PDFObject } from 'pdf-lib';
import { readNamedDestinations } from '../read/catalog-trees.ts';

/** Pages that a PDF calls by name, 1-based (ISO 32000-1, 12.3.2.3). */
export async function readDestinations(bytes: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = document.getPages().map(({ ref }): PDFObject => ref);
  const places = [...readNamedDestinations(document.catalog)].map(([name, value]) => {
    const place = document.context.lookup(value);
    const page = place instanceof PDFArray ? place.get(0) : undefined;
    return [name, page ? pages.indexOf(page) + 1 : 0] as const;
  });
  return new Map(places.filter(([, page]) => page > 0));
}

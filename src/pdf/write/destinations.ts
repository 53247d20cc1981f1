import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from 'pdf-lib';

/** Pages of a PDF's named destinations by name, 1-based (ISO 32000-1, 12.3.2.3: Chromium writes them as a dictionary). */
export async function readDestinations(bytes: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const names = document.catalog.lookup(PDFName.of('Dests'));
  if (!(names instanceof PDFDict)) return new Map();
  return new Map(
    names.keys().flatMap((name) => {
      const target = names.lookup(name);
      const page = target instanceof PDFArray ? target.get(0) : undefined;
      const number = page instanceof PDFRef ? pages.get(page.toString()) : undefined;
      return number === undefined ? [] : [[name.decodeText(), number] as const];
    }),
  );
}

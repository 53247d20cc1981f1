import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFRef, PDFStream } from 'pdf-lib';

/** Points every reference to a key of the map at its value, and drops the objects replaced. */
export function replaceReferences(context: PDFContext, map: ReadonlyMap<PDFRef, PDFRef>): void {
  if (map.size === 0) return;
  for (const ref of map.keys()) context.delete(ref);
  for (const [, object] of context.enumerateIndirectObjects()) replaceWithin(object, map);
}

function replaceWithin(object: PDFObject, map: ReadonlyMap<PDFRef, PDFRef>): void {
  if (object instanceof PDFStream) replaceWithin(object.dict, map);
  else if (object instanceof PDFDict)
    for (const [key, value] of object.entries()) {
      const other = value instanceof PDFRef ? map.get(value) : undefined;
      if (other) object.set(key, other);
      else replaceWithin(value, map);
    }
  else if (object instanceof PDFArray)
    object.asArray().forEach((value, index) => {
      const other = value instanceof PDFRef ? map.get(value) : undefined;
      if (other) object.set(index, other);
      else replaceWithin(value, map);
    });
}

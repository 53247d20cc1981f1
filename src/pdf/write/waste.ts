import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFRef, PDFStream } from 'pdf-lib';

/** Drops every object that nothing refers to any more. */
export function removeWaste(context: PDFContext): void {
  const reached = new Set<PDFRef>();
  const { Root, Info } = context.trailerInfo;
  const queue: (PDFObject | undefined)[] = [Root, Info];
  for (let object = queue.pop(); object || queue.length > 0; object = queue.pop()) {
    if (object instanceof PDFRef && !reached.has(object)) {
      reached.add(object);
      queue.push(context.lookup(object));
    } else if (object instanceof PDFStream) queue.push(object.dict);
    else if (object instanceof PDFDict) queue.push(...object.values());
    else if (object instanceof PDFArray) queue.push(...object.asArray());
  }
  for (const [ref] of context.enumerateIndirectObjects())
    if (!reached.has(ref)) context.delete(ref);
}

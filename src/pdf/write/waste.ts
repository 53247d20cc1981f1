import { createHash } from 'node:crypto';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from 'pdf-lib';
import { replaceReferences } from './references.ts';

/** Makes one object of all that are the same byte for byte, pictures above all, and drops what nothing refers to. */
export function removeWaste(context: PDFContext): void {
  // Two objects that differ only in what they refer to become the same once that has become one.
  for (let merged = 1; merged > 0; ) merged = mergeEqual(context);
  dropUnreachable(context);
}

function mergeEqual(context: PDFContext): number {
  const first = new Map<string, PDFRef>();
  const replaced = new Map<PDFRef, PDFRef>();
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const key = identify(object);
    if (!key) continue;
    const same = first.get(key);
    if (same) replaced.set(ref, same);
    else first.set(key, ref);
  }
  replaceReferences(context, replaced);
  return replaced.size;
}

/** Undefined for what has an identity of its own: pages, structure, annotations. */
function identify(object: PDFObject): string | undefined {
  if (object instanceof PDFRawStream) {
    if (object.dict.has(PDFName.of('StructParents'))) return undefined;
    return `${object.dict}${createHash('sha1').update(object.contents).digest('hex')}`;
  }
  if (!(object instanceof PDFDict)) return undefined;
  const isShared =
    SHARED_TYPES.has(object.get(PDFName.of('Type'))) ||
    SHARED_KEYS.some((key) => object.has(PDFName.of(key)));
  return isShared ? object.toString() : undefined;
}

const SHARED_TYPES = new Set<PDFObject | undefined>(
  ['Font', 'FontDescriptor', 'ExtGState', 'Pattern', 'Mask'].map((type) => PDFName.of(type)),
);
// Chromium leaves the type of graphics states and patterns out, as it may.
const SHARED_KEYS = ['BM', 'ca', 'SMask', 'PatternType', 'FunctionType', 'ShadingType'];

function dropUnreachable(context: PDFContext): void {
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

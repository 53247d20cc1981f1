import {
  PDFArray,
  type PDFContext,
  type PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from 'pdf-lib';
import type { StructureElement } from './structure-tree.ts';
import { asDict } from './value.ts';

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
  return items.flatMap((item) => asDict(context.lookup(item)) ?? []);
}

/** An attribute of an element, by its key. */
export function readAttribute(context: PDFContext, element: StructureElement, key: string) {
  const holder = readAttributes(context, element).find((dict) => dict.has(PDFName.of(key)));
  return holder?.lookup(PDFName.of(key));
}

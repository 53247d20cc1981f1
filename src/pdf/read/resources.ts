import { type PDFDict, PDFName, type PDFObject, PDFRef } from 'pdf-lib';
import type { Operand } from './content-stream.ts';
import { asDict } from './value.ts';

/** What a name that an operator has stands for, in the resources of its content. */
export function findResource(
  resources: PDFDict | undefined,
  kind: string,
  name: Operand | undefined,
): PDFObject | undefined {
  return asDict(resources?.lookup(PDFName.of(kind)))?.lookup(PDFName.of(String(name).slice(1)));
}

/** The reference by which resources have it. */
export function findReference(
  resources: PDFDict | undefined,
  kind: string,
  name: Operand | undefined,
): PDFRef | undefined {
  const dict = asDict(resources?.lookup(PDFName.of(kind)));
  const value = dict?.get(PDFName.of(String(name).slice(1)));
  return value instanceof PDFRef ? value : undefined;
}

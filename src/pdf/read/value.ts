import { PDFArray, PDFDict, type PDFObject } from 'pdf-lib';

/** The numbers of an array; none where it is no array. */
export function readNumbers(value: PDFObject | undefined): number[] {
  return value instanceof PDFArray ? value.asArray().map((item) => Number(item.toString())) : [];
}

/** A dictionary, or undefined where the value is none. */
export function asDict(value: PDFObject | undefined): PDFDict | undefined {
  return value instanceof PDFDict ? value : undefined;
}

import { PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFString } from 'pdf-lib';
import type { Operand, Operation } from './content-stream.ts';
import { findResource } from './resources.ts';

/** One `BMC` or `BDC` that is open. */
export interface Mark {
  readonly tag: string;
  readonly mcid: number | undefined;
  readonly actualText: string | undefined;
  readonly language: string | undefined;
  readonly operation: Operation;
  /** The `EMC` that closes it; none where it is never closed. */
  end: Operation | undefined;
}

/** The mark that an operator opens. */
export function readMark(operation: Operation, resources: PDFDict | undefined): Mark {
  const [tag, property] = operation.operands;
  const properties =
    typeof property === 'string'
      ? readProperties(findResource(resources, 'Properties', property))
      : (property as ReadonlyMap<string, Operand>);
  const mcid = properties?.get('/MCID');
  const [actualText, language] = ['/ActualText', '/Lang'].map((key) => {
    const text = properties?.get(key);
    return text instanceof Uint8Array ? decodeText(text) : undefined;
  });
  return {
    tag: String(tag).slice(1),
    mcid: typeof mcid === 'number' ? mcid : undefined,
    actualText,
    language,
    operation,
    end: undefined,
  };
}

function readProperties(dict: PDFObject | undefined): ReadonlyMap<string, Operand> | undefined {
  if (!(dict instanceof PDFDict)) return undefined;
  const read = (key: string) => {
    const value = dict.lookup(PDFName.of(key));
    if (value instanceof PDFNumber) return value.asNumber();
    return value instanceof PDFString || value instanceof PDFHexString ? value.asBytes() : null;
  };
  return new Map(['MCID', 'ActualText', 'Lang'].map((key) => [`/${key}`, read(key)]));
}

function decodeText(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xfe && bytes[1] === 0xff;
  return utf16
    ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
    : Buffer.from(bytes).toString('latin1');
}

/** What is made of the marks around paintings, once for those that follow each other and share them, as glyphs do. */
export function rememberMarks<Value>(
  make: (marks: readonly Mark[]) => Value,
): (marks: readonly Mark[]) => Value {
  let last: { readonly marks: readonly Mark[]; readonly value: Value } | undefined;
  return (marks) => {
    if (last?.marks !== marks) last = { marks, value: make(marks) };
    return last.value;
  };
}

/** The mark whose ActualText stands for what is painted in it. */
export function findReplacement(marks: readonly Mark[]): Mark | undefined {
  return marks.find(({ actualText }) => actualText !== undefined);
}

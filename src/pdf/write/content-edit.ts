import { deflateSync } from 'node:zlib';
import { type PDFContext, type PDFDict, PDFName, PDFRawStream, PDFStream } from 'pdf-lib';
import type { Content } from '../read/painting.ts';

/** Bytes of a decoded content stream and what stands in their place. */
export interface ContentEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Writes a page's content, or that of a form on it, with the edits made; none may reach into another. */
export function writeContent(
  context: PDFContext,
  { bytes, stream }: Content,
  page: PDFDict,
  edits: readonly ContentEdit[],
): void {
  const parts: Uint8Array[] = [];
  let position = 0;
  for (const { start, end, text } of [...edits].sort(byPlace)) {
    parts.push(bytes.subarray(position, start), Buffer.from(text, 'latin1'));
    position = end;
  }
  const packed = deflateSync(Buffer.concat([...parts, bytes.subarray(position)]), { level: 9 });
  const old = stream && context.lookup(stream, PDFStream);
  const dict = old ? old.dict.clone(context) : (context.obj({}) as PDFDict);
  dict.delete(PDFName.of('DecodeParms'));
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  dict.set(PDFName.of('Length'), context.obj(packed.length));
  const raw = PDFRawStream.of(dict, packed);
  if (stream) context.assign(stream, raw);
  else page.set(PDFName.of('Contents'), context.register(raw));
}

/** Ends come before beginnings at the same place, insertions before replacements. */
function byPlace(a: ContentEdit, b: ContentEdit): number {
  return a.start - b.start || a.end - b.end;
}

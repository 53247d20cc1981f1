import { inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  type PDFDict,
  PDFName,
  PDFRawStream,
  type PDFRef,
  PDFStream,
} from 'pdf-lib';
import { readOperations } from './content-stream.ts';
import { ContentWalk, type Outline, type Painting } from './content-walk.ts';
import { IDENTITY, type Matrix, multiply } from './geometry.ts';
import type { Mark } from './marks.ts';
import { asDict, readNumbers } from './value.ts';

/** A page's content, or that of a form XObject drawn on it, decoded. */
export interface Content {
  /** The form XObject; none for the page's own content. */
  readonly stream?: PDFRef;
  /** Marks open where the form is drawn. */
  readonly outside: readonly Mark[];
  readonly bytes: Uint8Array;
  readonly marks: readonly Mark[];
  readonly paintings: readonly Painting[];
  /** The operators that build lines and fills; none where they are not asked for. */
  readonly outlines: readonly Outline[];
  /** Names of pictures and forms that are drawn and not there. */
  readonly missing: readonly string[];
  /** Marks closed that were never opened, or opened and never closed. */
  readonly unbalanced: boolean;
}

interface Place {
  readonly context: PDFContext;
  readonly contents: Content[];
  readonly seen: Set<PDFRef>;
  readonly keepOutlines: boolean;
}

const FLATE = PDFName.of('FlateDecode');

/** Reads all that a page paints: its own content first, then each form XObject on it once. */
export function readPaintings(
  context: PDFContext,
  page: PDFDict,
  { keepOutlines = false } = {},
): Content[] {
  const place: Place = { context, contents: [], seen: new Set(), keepOutlines };
  const resources = findInherited(page, 'Resources');
  readContent(place, readPageBytes(context, page), resources, { matrix: IDENTITY, outside: [] });
  return place.contents;
}

/** Forms with content of the structure, their own or that of a form they draw: nothing around them is an artifact. */
export function listTaggedForms(contents: readonly Content[]): ReadonlySet<PDFRef> {
  const tagged = new Set<PDFRef>();
  for (let size = -1; size < tagged.size; ) {
    size = tagged.size;
    for (const { stream, marks, paintings } of contents)
      if (
        stream &&
        (marks.some(({ mcid }) => mcid !== undefined) ||
          paintings.some(({ form }) => form && tagged.has(form)))
      )
        tagged.add(stream);
  }
  return tagged;
}

/** The decoded bytes of a stream object. */
export function decodeStream(stream: PDFStream): Uint8Array {
  if (!(stream instanceof PDFRawStream)) return stream.getContents();
  const plain = !stream.dict.has(PDFName.of('DecodeParms'));
  if (plain && stream.dict.get(PDFName.of('Filter')) === FLATE) return inflateSync(stream.contents);
  return decodePDFRawStream(stream).decode();
}

function findInherited(page: PDFDict, key: string): PDFDict | undefined {
  const seen = new Set<PDFDict>();
  for (
    let node: PDFDict | undefined = page;
    node && !seen.has(node);
    node = asDict(node.lookup(PDFName.of('Parent')))
  ) {
    seen.add(node);
    const value = asDict(node.lookup(PDFName.of(key)));
    if (value) return value;
  }
  return undefined;
}

function readPageBytes(context: PDFContext, page: PDFDict): Uint8Array {
  const contents = page.lookup(PDFName.of('Contents'));
  const items = contents instanceof PDFArray ? contents.asArray() : [contents];
  const streams = items.map((item) => context.lookup(item)).filter((s) => s instanceof PDFStream);
  return Buffer.concat(streams.flatMap((stream) => [decodeStream(stream), Buffer.from('\n')]));
}

function readContent(
  place: Place,
  bytes: Uint8Array,
  resources: PDFDict | undefined,
  from: { matrix: Matrix; outside: readonly Mark[]; stream?: PDFRef },
): void {
  const outlines: Outline[] = [];
  const kept = place.keepOutlines ? outlines : undefined;
  const walk = new ContentWalk(resources, from.matrix, kept);
  const index = place.contents.push({
    bytes,
    outside: [],
    marks: [],
    paintings: [],
    outlines: [],
    missing: [],
    unbalanced: false,
  });
  for (const operation of readOperations(bytes)) walk.take(operation);
  place.contents[index - 1] = {
    ...(from.stream && { stream: from.stream }),
    outside: from.outside,
    bytes,
    marks: walk.marks,
    paintings: walk.paintings,
    outlines,
    missing: walk.missing,
    unbalanced: walk.unbalanced || walk.open.length > 0,
  };
  // A form within a form stands in all that either is drawn in.
  for (const { form, matrix, marks } of walk.forms)
    readForm(place, form, matrix, [...from.outside, ...marks]);
}

function readForm(place: Place, ref: PDFRef, matrix: Matrix, outside: readonly Mark[]): void {
  if (place.seen.has(ref)) return;
  place.seen.add(ref);
  const form = place.context.lookup(ref, PDFStream);
  const own = readNumbers(form.dict.lookup(PDFName.of('Matrix')));
  const resources = asDict(form.dict.lookup(PDFName.of('Resources')));
  readContent(place, decodeStream(form), resources, {
    matrix: own.length === 6 ? multiply(own as unknown as Matrix, matrix) : matrix,
    outside,
    stream: ref,
  });
}

import { inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from 'pdf-lib';
import { type Operand, type Operation, readOperations } from './content-stream.ts';

/** Left, bottom, right, top in the page's own units. */
export type Box = readonly [number, number, number, number];

/** One `BMC` or `BDC` that is open. */
export interface Mark {
  readonly tag: string;
  readonly mcid?: number;
  readonly actualText?: string;
  readonly operation: Operation;
}

/** One thing painted: the bytes from its first operator to its last, and the marks around it, outermost first. */
export interface Painting {
  readonly kind: 'path' | 'text' | 'image' | 'form' | 'shading';
  readonly marks: readonly Mark[];
  readonly start: number;
  readonly end: number;
  readonly box: Box;
  /** Of a text: its font and the shown strings, and whether it is invisible (render mode 3). */
  readonly font?: PDFDict;
  readonly strings?: readonly Uint8Array[];
  readonly invisible?: boolean;
  /** Of a form: what is painted in it, where it was not painted before. */
  readonly form?: PDFRef;
}

/** A page's content, or that of a form XObject drawn on it, decoded. */
export interface Content {
  /** The form XObject; none for the page's own content. */
  readonly stream?: PDFRef;
  /** Marks open where the form is drawn. */
  readonly outside: readonly Mark[];
  readonly bytes: Uint8Array;
  readonly marks: readonly Mark[];
  readonly paintings: readonly Painting[];
  /** The operators that build lines and fills, with the size of their units on the page. */
  readonly outlines: readonly { readonly operation: Operation; readonly unit: number }[];
  /** Marks closed that were never opened, or opened and never closed. */
  readonly unbalanced: boolean;
}

type Matrix = readonly [number, number, number, number, number, number];

interface Place {
  readonly context: PDFContext;
  readonly contents: Content[];
  readonly seen: Set<PDFRef>;
}

const FLATE = PDFName.of('FlateDecode');
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const EVERYWHERE: Box = [-1e9, -1e9, 1e9, 1e9];

/** Reads all that a page paints: its own content first, then each form XObject on it once. */
export function readPaintings(context: PDFContext, page: PDFDict): Content[] {
  const place: Place = { context, contents: [], seen: new Set() };
  const resources = findInherited(page, 'Resources');
  readContent(place, readPageBytes(context, page), resources, { matrix: IDENTITY, outside: [] });
  return place.contents;
}

/** The decoded bytes of a stream object. */
export function decodeStream(stream: PDFStream): Uint8Array {
  if (!(stream instanceof PDFRawStream)) return stream.getContents();
  const plain = !stream.dict.has(PDFName.of('DecodeParms'));
  if (plain && stream.dict.get(PDFName.of('Filter')) === FLATE) return inflateSync(stream.contents);
  return decodePDFRawStream(stream).decode();
}

function findInherited(page: PDFDict, key: string): PDFDict | undefined {
  for (
    let node: PDFDict | undefined = page;
    node;
    node = asDict(node.lookup(PDFName.of('Parent')))
  ) {
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
  const walk = new ContentWalk(place.context, resources, from.matrix);
  const index = place.contents.push({
    bytes,
    outside: [],
    marks: [],
    paintings: [],
    outlines: [],
    unbalanced: false,
  });
  for (const operation of readOperations(bytes)) walk.take(operation);
  place.contents[index - 1] = {
    ...(from.stream && { stream: from.stream }),
    outside: from.outside,
    bytes,
    marks: walk.marks,
    paintings: walk.paintings,
    outlines: walk.outlines,
    unbalanced: walk.unbalanced || walk.open.length > 0,
  };
  for (const { form, matrix, marks } of walk.forms) readForm(place, form, matrix, marks);
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

interface GraphicsState {
  matrix: Matrix;
  clip: Box;
  font: PDFDict | undefined;
  size: number;
  mode: number;
}

/** Follows the operators with as much of the graphics state as places and marks need. */
class ContentWalk {
  readonly marks: Mark[] = [];
  readonly paintings: Painting[] = [];
  readonly outlines: { operation: Operation; unit: number }[] = [];
  readonly forms: { form: PDFRef; matrix: Matrix; marks: readonly Mark[] }[] = [];
  readonly open: Mark[] = [];
  unbalanced = false;
  private state: GraphicsState;
  private readonly saved: GraphicsState[] = [];
  private path: { start: number; points: [number, number][] } | undefined;
  private clipping = false;
  private text: Matrix = IDENTITY;
  private line: Matrix = IDENTITY;
  private leading = 0;
  private readonly context: PDFContext;
  private readonly resources: PDFDict | undefined;

  constructor(context: PDFContext, resources: PDFDict | undefined, matrix: Matrix) {
    this.context = context;
    this.resources = resources;
    this.state = { matrix, clip: EVERYWHERE, font: undefined, size: 0, mode: 0 };
  }

  take(operation: Operation): void {
    const numbers = operation.operands.filter((o) => typeof o === 'number');
    if (PATH.has(operation.operator)) this.extendPath(operation, numbers);
    else if (PAINT.has(operation.operator)) this.endPath(operation);
    else if (SHOW.has(operation.operator)) this.showText(operation);
    else this.takeOther(operation, numbers);
  }

  private takeOther(operation: Operation, numbers: number[]): void {
    const [a = 0, b = 0] = numbers;
    switch (operation.operator) {
      case 'q':
        this.saved.push({ ...this.state });
        break;
      case 'Q':
        this.state = this.saved.pop() ?? this.state;
        break;
      case 'cm':
        this.state.matrix = multiply(numbers as unknown as Matrix, this.state.matrix);
        break;
      case 'W':
      case 'W*':
        this.clipping = true;
        break;
      case 'BMC':
      case 'BDC':
        this.openMark(operation);
        break;
      case 'EMC':
        if (!this.open.pop()) this.unbalanced = true;
        break;
      case 'Do':
        this.draw(operation);
        break;
      case 'sh':
        this.paint('shading', operation.start, operation.end, this.state.clip);
        break;
      case 'BI':
        this.paint('image', operation.start, operation.end, this.place([0, 0, 1, 1]));
        break;
      case 'BT':
        this.text = IDENTITY;
        this.line = IDENTITY;
        break;
      case 'Tf':
        this.state.font = this.findResource('Font', operation.operands[0]) as PDFDict | undefined;
        this.state.size = a;
        break;
      case 'Tr':
        this.state.mode = a;
        break;
      case 'TL':
        this.leading = a;
        break;
      case 'Td':
        this.moveLine(a, b);
        break;
      case 'TD':
        this.leading = -b;
        this.moveLine(a, b);
        break;
      case 'T*':
        this.moveLine(0, -this.leading);
        break;
      case 'Tm':
        this.line = numbers as unknown as Matrix;
        this.text = this.line;
        break;
      default:
    }
  }

  private extendPath(operation: Operation, numbers: number[]): void {
    this.path ??= { start: operation.start, points: [] };
    this.outlines.push({ operation, unit: measureUnit(this.state.matrix) });
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    if (operation.operator === 're')
      this.path.points.push([x, y], [x + width, y + height], [x + width, y], [x, y + height]);
    else
      for (let index = 0; index + 1 < numbers.length; index += 2)
        this.path.points.push([numbers[index] as number, numbers[index + 1] as number]);
  }

  private endPath(operation: Operation): void {
    const { start, points } = this.path ?? { start: operation.start, points: [] };
    const box = boundPoints(points.map((point) => transform(point, this.state.matrix)));
    if (operation.operator !== 'n')
      this.paint('path', start, operation.end, intersect(box, this.state.clip));
    if (this.clipping) this.state.clip = intersect(box, this.state.clip);
    this.clipping = false;
    this.path = undefined;
  }

  private showText(operation: Operation): void {
    if (operation.operator === "'" || operation.operator === '"') this.moveLine(0, -this.leading);
    const strings = collectStrings(operation.operands);
    const length = strings.reduce((sum, string) => sum + string.length, 0);
    const { size, font, mode } = this.state;
    // Wide enough for two bytes a glyph; a figure's box needs no more.
    const box = boundPoints(
      [
        [0, -0.25 * size] as const,
        [0, 0.85 * size] as const,
        [Math.max(1, length / 2) * 0.6 * size, 0] as const,
      ].map((point) => transform(transform(point, this.text), this.state.matrix)),
    );
    this.paintings.push({
      ...this.describe('text', operation.start, operation.end, intersect(box, this.state.clip)),
      strings,
      invisible: mode === 3,
      ...(font && { font }),
    });
  }

  private draw(operation: Operation): void {
    const ref = this.findReference('XObject', operation.operands[0]);
    const object = ref && this.context.lookup(ref);
    if (!(object instanceof PDFStream) || !ref) return;
    const isForm = object.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form');
    const bounds = isForm ? readNumbers(object.dict.lookup(PDFName.of('BBox'))) : [0, 0, 1, 1];
    const box = intersect(this.place(bounds as unknown as Box), this.state.clip);
    this.paintings.push({
      ...this.describe(isForm ? 'form' : 'image', operation.start, operation.end, box),
      ...(isForm && { form: ref }),
    });
    if (isForm) this.forms.push({ form: ref, matrix: this.state.matrix, marks: [...this.open] });
  }

  private openMark(operation: Operation): void {
    const [tag, property] = operation.operands;
    const properties =
      typeof property === 'string'
        ? this.findProperties(property)
        : (property as ReadonlyMap<string, Operand>);
    const mcid = properties?.get('/MCID');
    const actual = properties?.get('/ActualText');
    const mark: Mark = {
      tag: String(tag).slice(1),
      operation,
      ...(typeof mcid === 'number' && { mcid }),
      ...(actual instanceof Uint8Array && { actualText: decodeText(actual) }),
    };
    this.open.push(mark);
    this.marks.push(mark);
  }

  private findProperties(name: string): ReadonlyMap<string, Operand> | undefined {
    const dict = this.findResource('Properties', name);
    if (!(dict instanceof PDFDict)) return undefined;
    const mcid = dict.lookup(PDFName.of('MCID'));
    return mcid ? new Map([['/MCID', Number(mcid.toString())]]) : undefined;
  }

  private findReference(kind: string, name: Operand | undefined): PDFRef | undefined {
    const dict = asDict(this.resources?.lookup(PDFName.of(kind)));
    const value = dict?.get(PDFName.of(String(name).slice(1)));
    return value instanceof PDFRef ? value : undefined;
  }

  private findResource(kind: string, name: Operand | undefined): PDFObject | undefined {
    const dict = asDict(this.resources?.lookup(PDFName.of(kind)));
    return dict?.lookup(PDFName.of(String(name).slice(1)));
  }

  private moveLine(x: number, y: number): void {
    this.line = multiply([1, 0, 0, 1, x, y], this.line);
    this.text = this.line;
  }

  private place([left, bottom, right, top]: Box): Box {
    const corners: [number, number][] = [
      [left, bottom],
      [right, top],
      [left, top],
      [right, bottom],
    ];
    return boundPoints(corners.map((point) => transform(point, this.state.matrix)));
  }

  private paint(kind: Painting['kind'], start: number, end: number, box: Box): void {
    this.paintings.push(this.describe(kind, start, end, box));
  }

  private describe(kind: Painting['kind'], start: number, end: number, box: Box): Painting {
    return { kind, start, end, box, marks: [...this.open] };
  }
}

const PATH = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h']);
const PAINT = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'n']);
const SHOW = new Set(['Tj', 'TJ', "'", '"']);

function collectStrings(operands: readonly Operand[]): Uint8Array[] {
  return operands.flatMap((operand) =>
    operand instanceof Uint8Array
      ? [operand]
      : Array.isArray(operand)
        ? collectStrings(operand)
        : [],
  );
}

function decodeText(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xfe && bytes[1] === 0xff;
  return utf16
    ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
    : Buffer.from(bytes).toString('latin1');
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}

function transform([x, y]: readonly [number, number], m: Matrix): readonly [number, number] {
  return [x * m[0] + y * m[2] + m[4], x * m[1] + y * m[3] + m[5]];
}

/** How large the coordinates' unit is on the page, where it is largest. */
function measureUnit([a, b, c, d]: Matrix): number {
  return Math.max(Math.hypot(a, b), Math.hypot(c, d));
}

function boundPoints(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function intersect(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

function readNumbers(value: PDFObject | undefined): number[] {
  return value instanceof PDFArray ? value.asArray().map((item) => Number(item.toString())) : [];
}

function asDict(value: PDFObject | undefined): PDFDict | undefined {
  return value instanceof PDFDict ? value : undefined;
}

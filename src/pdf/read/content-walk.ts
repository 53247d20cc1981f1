import {
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib';
import type { Operand, Operation } from './content-stream.ts';
import {
  type Box,
  boundPoints,
  EVERYWHERE,
  IDENTITY,
  intersect,
  type Matrix,
  measureUnit,
  multiply,
  transform,
} from './geometry.ts';
import { asDict, readNumbers } from './value.ts';

/** One `BMC` or `BDC` that is open. */
export interface Mark {
  readonly tag: string;
  readonly mcid?: number;
  readonly actualText?: string;
  readonly language?: string;
  readonly operation: Operation;
  /** The `EMC` that closes it; none where it is never closed. */
  end?: Operation;
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

interface GraphicsState {
  matrix: Matrix;
  clip: Box;
  font: PDFDict | undefined;
  size: number;
  mode: number;
}

/** Follows the operators with as much of the graphics state as places and marks need. */
export class ContentWalk {
  readonly marks: Mark[] = [];
  readonly paintings: Painting[] = [];
  readonly outlines: { operation: Operation; unit: number }[] = [];
  readonly forms: { form: PDFRef; matrix: Matrix; marks: readonly Mark[] }[] = [];
  /** Marks that are open, outermost first; made anew with each change, so that paintings can share it. */
  open: readonly Mark[] = [];
  /** Names of pictures and forms that are drawn and not there. */
  readonly missing: string[] = [];
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
        this.closeMark(operation);
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
    const box = this.place(
      [0, -0.25 * size, Math.max(1, length / 2) * 0.6 * size, 0.85 * size],
      multiply(this.text, this.state.matrix),
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
    if (!(object instanceof PDFStream) || !ref) {
      this.missing.push(String(operation.operands[0]));
      return;
    }
    const isForm = object.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form');
    const bounds = isForm ? readNumbers(object.dict.lookup(PDFName.of('BBox'))) : [0, 0, 1, 1];
    const box = intersect(this.place(bounds as unknown as Box), this.state.clip);
    this.paintings.push({
      ...this.describe(isForm ? 'form' : 'image', operation.start, operation.end, box),
      ...(isForm && { form: ref }),
    });
    if (isForm) this.forms.push({ form: ref, matrix: this.state.matrix, marks: this.open });
  }

  private openMark(operation: Operation): void {
    const [tag, property] = operation.operands;
    const properties =
      typeof property === 'string'
        ? this.findProperties(property)
        : (property as ReadonlyMap<string, Operand>);
    const mcid = properties?.get('/MCID');
    const [actualText, language] = ['/ActualText', '/Lang'].map((key) => {
      const text = properties?.get(key);
      return text instanceof Uint8Array ? decodeText(text) : undefined;
    });
    const mark: Mark = {
      tag: String(tag).slice(1),
      operation,
      ...(typeof mcid === 'number' && { mcid }),
      ...(actualText !== undefined && { actualText }),
      ...(language !== undefined && { language }),
    };
    this.open = [...this.open, mark];
    this.marks.push(mark);
  }

  private closeMark(operation: Operation): void {
    const mark = this.open.at(-1);
    this.open = this.open.slice(0, -1);
    if (mark) mark.end = operation;
    else this.unbalanced = true;
  }

  private findProperties(name: string): ReadonlyMap<string, Operand> | undefined {
    const dict = this.findResource('Properties', name);
    if (!(dict instanceof PDFDict)) return undefined;
    const read = (key: string) => {
      const value = dict.lookup(PDFName.of(key));
      if (value instanceof PDFNumber) return value.asNumber();
      return value instanceof PDFString || value instanceof PDFHexString ? value.asBytes() : null;
    };
    return new Map(['MCID', 'ActualText', 'Lang'].map((key) => [`/${key}`, read(key)]));
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

  private place([left, bottom, right, top]: Box, matrix = this.state.matrix): Box {
    const [x, y] = transform([left, bottom], matrix);
    const [[a, b], [c, d]] = [
      [(right - left) * matrix[0], (right - left) * matrix[1]],
      [(top - bottom) * matrix[2], (top - bottom) * matrix[3]],
    ] as const;
    return [
      x + Math.min(0, a) + Math.min(0, c),
      y + Math.min(0, b) + Math.min(0, d),
      x + Math.max(0, a) + Math.max(0, c),
      y + Math.max(0, b) + Math.max(0, d),
    ];
  }

  private paint(kind: Painting['kind'], start: number, end: number, box: Box): void {
    this.paintings.push(this.describe(kind, start, end, box));
  }

  private describe(kind: Painting['kind'], start: number, end: number, box: Box): Painting {
    return { kind, start, end, box, marks: this.open };
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

import { type PDFDict, PDFName, type PDFRef, PDFStream } from 'pdf-lib';
import type { Operand, Operation } from './content-stream.ts';
import {
  type Box,
  boundPath,
  intersect,
  type Matrix,
  measureUnit,
  multiply,
  placeBox,
} from './geometry.ts';
import { GraphicsState, listNumbers } from './graphics-state.ts';
import { type Mark, readMark } from './marks.ts';
import { findReference, findResource } from './resources.ts';
import { readNumbers } from './value.ts';

/**
 * One thing painted: the bytes from its first operator to its last, and the marks around it, outermost first, in a list
 * that paintings between two marks share. Chromium paints each glyph by itself, so that there are many.
 */
export interface Painting {
  readonly kind: 'path' | 'text' | 'image' | 'form' | 'shading';
  readonly marks: readonly Mark[];
  readonly start: number;
  readonly end: number;
  readonly box: Box;
  /** Of a text: its font and the shown strings, and whether it is invisible (render mode 3). */
  readonly font: PDFDict | undefined;
  readonly strings: readonly Uint8Array[];
  readonly invisible: boolean;
  /** Of a form: what is painted in it, where it was not painted before. */
  readonly form: PDFRef | undefined;
}

/** An operator that builds a line or a fill, with the size of its units on the page. */
export interface Outline {
  readonly operation: Operation;
  readonly unit: number;
}

/**
 * Follows the operators with as much of the graphics state as places and marks need. It is called for each glyph and runs
 * too briefly for V8 to optimize it: arrays are taken apart by index, since destructuring them calls their iterator.
 */
export class ContentWalk {
  readonly marks: Mark[] = [];
  readonly paintings: Painting[] = [];
  readonly forms: { form: PDFRef; matrix: Matrix; marks: readonly Mark[] }[] = [];
  /** Marks that are open, outermost first; made anew with each change, so that paintings can share it. */
  open: readonly Mark[] = [];
  /** Names of pictures and forms that are drawn and not there. */
  readonly missing: string[] = [];
  unbalanced = false;
  private readonly state: GraphicsState;
  /** Coordinates of the points of a path, x before y. */
  private path: { start: number; points: number[] } | undefined;
  private clipping = false;
  private readonly resources: PDFDict | undefined;
  private readonly outlines: Outline[] | undefined;

  /** Adds to `outlines`, where they are asked for. */
  constructor(resources: PDFDict | undefined, matrix: Matrix, outlines?: Outline[]) {
    this.resources = resources;
    this.outlines = outlines;
    this.state = new GraphicsState(resources, matrix);
  }

  take(operation: Operation): void {
    switch (operation.operator) {
      case 'Td':
        this.state.moveLine(operation);
        break;
      case 'Tj':
      case 'TJ':
        this.showText(operation);
        break;
      case "'":
      case '"':
        this.state.endLine();
        this.showText(operation);
        break;
      case 'm':
      case 'l':
      case 'c':
      case 'v':
      case 'y':
      case 're':
      case 'h':
        this.extendPath(operation, listNumbers(operation));
        break;
      case 'S':
      case 's':
      case 'f':
      case 'F':
      case 'f*':
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
      case 'n':
        this.endPath(operation);
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
        this.paint('shading', operation, this.state.now.clip);
        break;
      case 'BI':
        this.paint('image', operation, placeBox(0, 0, 1, 1, this.state.now.matrix));
        break;
      default:
        this.state.change(operation);
    }
  }

  private extendPath(operation: Operation, numbers: readonly number[]): void {
    this.path ??= { start: operation.start, points: [] };
    this.outlines?.push({ operation, unit: measureUnit(this.state.now.matrix) });
    const { points } = this.path;
    if (operation.operator === 're') {
      const x = numbers[0] ?? 0;
      const y = numbers[1] ?? 0;
      const right = x + (numbers[2] ?? 0);
      const top = y + (numbers[3] ?? 0);
      points.push(x, y, right, top, right, y, x, top);
    } else
      for (let index = 0; index + 1 < numbers.length; index += 2)
        points.push(numbers[index] as number, numbers[index + 1] as number);
  }

  private endPath(operation: Operation): void {
    const box = boundPath(this.path?.points ?? [], this.state.now.matrix);
    const { start = operation.start } = this.path ?? {};
    if (operation.operator !== 'n')
      this.paint('path', { start, end: operation.end }, intersect(box, this.state.now.clip));
    if (this.clipping) this.state.now.clip = intersect(box, this.state.now.clip);
    this.clipping = false;
    this.path = undefined;
  }

  private showText(operation: Operation): void {
    const strings = collectStrings(operation.operands);
    let length = 0;
    for (const string of strings) length += string.length;
    const { size, font, mode, matrix, clip } = this.state.now;
    // Wide enough for two bytes a glyph; a figure's box needs no more.
    const width = Math.max(1, length / 2) * 0.6 * size;
    const box = placeBox(0, -0.25 * size, width, 0.85 * size, multiply(this.state.line, matrix));
    this.paint('text', operation, intersect(box, clip), { font, strings, invisible: mode === 3 });
  }

  private draw(operation: Operation): void {
    const [name] = operation.operands;
    const ref = findReference(this.resources, 'XObject', name);
    const object = findResource(this.resources, 'XObject', name);
    if (!(object instanceof PDFStream) || !ref) {
      this.missing.push(String(name));
      return;
    }
    const isForm = object.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form');
    const bounds = isForm ? readNumbers(object.dict.lookup(PDFName.of('BBox'))) : [0, 0, 1, 1];
    const [left, bottom, right, top] = bounds as unknown as Box;
    const box = intersect(
      placeBox(left, bottom, right, top, this.state.now.matrix),
      this.state.now.clip,
    );
    this.paint(isForm ? 'form' : 'image', operation, box, isForm ? { form: ref } : {});
    if (isForm) this.forms.push({ form: ref, matrix: this.state.now.matrix, marks: this.open });
  }

  private openMark(operation: Operation): void {
    const mark = readMark(operation, this.resources);
    this.open = [...this.open, mark];
    this.marks.push(mark);
  }

  private closeMark(operation: Operation): void {
    const mark = this.open.at(-1);
    this.open = this.open.slice(0, -1);
    if (mark) mark.end = operation;
    else this.unbalanced = true;
  }

  private paint(
    kind: Painting['kind'],
    { start, end }: Pick<Operation, 'start' | 'end'>,
    box: Box,
    { font, strings = [], invisible = false, form }: Partial<Painting> = {},
  ): void {
    const marks = this.open;
    this.paintings.push({ kind, marks, start, end, box, font, strings, invisible, form });
  }
}

function collectStrings(operands: readonly Operand[]): readonly Uint8Array[] {
  if (operands.every((operand) => operand instanceof Uint8Array)) return operands;
  return operands.flatMap((operand) =>
    operand instanceof Uint8Array
      ? [operand]
      : Array.isArray(operand)
        ? collectStrings(operand)
        : [],
  );
}

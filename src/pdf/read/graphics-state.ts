import type { PDFDict } from 'pdf-lib';
import type { Operation } from './content-stream.ts';
import { type Box, EVERYWHERE, IDENTITY, type Matrix, multiply, translate } from './geometry.ts';
import { findResource } from './resources.ts';

interface Graphics {
  matrix: Matrix;
  clip: Box;
  font: PDFDict | undefined;
  size: number;
  mode: number;
}

/** As much of the graphics state as places need (ISO 32000-1, 8.4). */
export class GraphicsState {
  now: Graphics;
  /** Of the line of text; shown glyphs do not move it, since Chromium sets the place of each. */
  line: Matrix = IDENTITY;
  private leading = 0;
  private readonly saved: Graphics[] = [];
  private readonly resources: PDFDict | undefined;

  constructor(resources: PDFDict | undefined, matrix: Matrix) {
    this.resources = resources;
    this.now = { matrix, clip: EVERYWHERE, font: undefined, size: 0, mode: 0 };
  }

  /** Takes an operator that changes it; any other changes nothing. */
  change(operation: Operation): void {
    const { operator, operands } = operation;
    switch (operator) {
      case 'q':
        this.saved.push(this.now);
        this.now = { ...this.now };
        break;
      case 'Q':
        this.now = this.saved.pop() ?? this.now;
        break;
      case 'cm':
        this.now.matrix = multiply(readMatrix(operation), this.now.matrix);
        break;
      case 'BT':
        this.line = IDENTITY;
        break;
      case 'Tf':
        this.now.font = findResource(this.resources, 'Font', operands[0]) as PDFDict | undefined;
        this.now.size = listNumbers(operation)[0] ?? 0;
        break;
      case 'Tr':
        this.now.mode = listNumbers(operation)[0] ?? 0;
        break;
      case 'TL':
        this.leading = listNumbers(operation)[0] ?? 0;
        break;
      case 'TD':
        this.leading = -(listNumbers(operation)[1] ?? 0);
        this.moveLine(operation);
        break;
      case 'T*':
        this.endLine();
        break;
      case 'Tm':
        this.line = readMatrix(operation);
        break;
      default:
    }
  }

  moveLine(operation: Operation): void {
    const numbers = listNumbers(operation);
    this.line = translate(this.line, numbers[0] ?? 0, numbers[1] ?? 0);
  }

  endLine(): void {
    this.line = translate(this.line, 0, -this.leading);
  }
}

export function listNumbers({ operands }: Operation): readonly number[] {
  return operands.every((operand) => typeof operand === 'number')
    ? operands
    : operands.filter((operand) => typeof operand === 'number');
}

function readMatrix(operation: Operation): Matrix {
  return listNumbers(operation) as unknown as Matrix;
}

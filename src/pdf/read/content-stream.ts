import {
  DIGITS,
  isLineEnd,
  isSpace,
  MINUS,
  NINE,
  OPERATORS,
  PLUS,
  POINT,
  REGULAR,
  SLASH,
  TENS,
  VALUE_STARTS,
  ZERO,
} from './content-bytes.ts';

/** A value before an operator: names keep their slash, strings are bytes, dictionaries are maps. */
export type Operand =
  | number
  | boolean
  | null
  | string
  | Uint8Array
  | readonly Operand[]
  | ReadonlyMap<string, Operand>;

/** One operator with its operands and the bytes it takes, end excluded. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
  readonly start: number;
  readonly end: number;
}

/** Reads the operators of a decoded content stream (ISO 32000-1, 7.8.2) in order; throws on bytes that are none. */
export function readOperations(bytes: Uint8Array): Operation[] {
  const reader = new ContentReader(bytes);
  const operations: Operation[] = [];
  for (let next = reader.read(); next; next = reader.read()) operations.push(next);
  return operations;
}

class ContentReader {
  private position = 0;
  private readonly bytes: Uint8Array;
  /** The same, a character a byte. */
  private readonly text: string;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  }

  read(): Operation | undefined {
    const operands: Operand[] = [];
    this.skipSpace();
    const start = this.position;
    while (this.position < this.bytes.length) {
      if (this.isValue()) operands.push(this.readValue());
      else return this.readOperator(operands, start);
      this.skipSpace();
    }
    if (operands.length > 0) throw new Error('content stream ends with operands and no operator');
    return undefined;
  }

  private readOperator(operands: Operand[], start: number): Operation | undefined {
    const word = this.readOperatorName();
    if (word === 'true' || word === 'false' || word === 'null') {
      operands.push(word === 'null' ? null : word === 'true');
      this.skipSpace();
      return this.continueWith(operands, start);
    }
    if (word === '') throw new Error(`unexpected byte in content stream at ${this.position}`);
    if (word === 'BI') this.skipInlineImage();
    return { operator: word, operands, start, end: this.position };
  }

  private continueWith(operands: Operand[], start: number): Operation | undefined {
    while (this.isValue()) {
      operands.push(this.readValue());
      this.skipSpace();
    }
    return this.readOperator(operands, start);
  }

  private isValue(): boolean {
    return VALUE_STARTS[this.bytes[this.position] ?? 0] === 1;
  }

  private readValue(): Operand {
    const byte = this.bytes[this.position];
    if (byte === SLASH) return this.readName();
    if (byte === 0x28) return this.readLiteral();
    if (byte === 0x5b) return this.readArray();
    if (byte === 0x3c)
      return this.bytes[this.position + 1] === 0x3c ? this.readDictionary() : this.readHex();
    return this.readNumber();
  }

  /** A decimal of up to 15 digits is one exact number divided by another, and so what `parseFloat` makes of it. */
  private readNumber(): number {
    const { bytes } = this;
    const first = this.position;
    const sign = bytes[first];
    let at = sign === MINUS || sign === PLUS ? first + 1 : first;
    const start = at;
    let value = 0;
    let point = -1;
    for (; ; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= ZERO && byte <= NINE) value = value * 10 + byte - ZERO;
      else if (byte === POINT && point < 0) point = at;
      else break;
    }
    const digits = at - start - (point < 0 ? 0 : 1);
    if (digits < 1 || digits > 15 || REGULAR[bytes[at] ?? 0] === 1)
      return Number.parseFloat(this.readWord());
    this.position = at;
    const size = point < 0 ? value : value / (TENS[at - point - 1] as number);
    return sign === MINUS ? -size : size;
  }

  private readName(): string {
    this.position++;
    const name = this.readWord();
    return `/${name.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))}`;
  }

  private readArray(): readonly Operand[] {
    this.position++;
    const values: Operand[] = [];
    for (this.skipSpace(); this.peek() !== ']'; this.skipSpace()) values.push(this.readMember());
    this.position++;
    return values;
  }

  private readDictionary(): ReadonlyMap<string, Operand> {
    this.position += 2;
    const entries = new Map<string, Operand>();
    for (this.skipSpace(); this.peek() !== '>'; this.skipSpace()) {
      const key = this.readName();
      this.skipSpace();
      entries.set(key, this.readMember());
    }
    this.position += 2;
    return entries;
  }

  private readMember(): Operand {
    if (this.isValue()) return this.readValue();
    const word = this.readWord();
    if (word === '') throw new Error(`unexpected byte in content stream at ${this.position}`);
    return word === 'null' ? null : word === 'true';
  }

  private readHex(): Uint8Array {
    const code = this.readGlyph();
    if (code !== undefined) return code;
    const end = this.bytes.indexOf(0x3e, this.position);
    if (end < 0) throw new Error('hexadecimal string without an end in content stream');
    const digits = this.text.slice(this.position + 1, end).replace(/\s/g, '');
    this.position = end + 1;
    return Uint8Array.from(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex'));
  }

  /** The string of one glyph, as most are, of four digits. */
  private readGlyph(): Uint8Array | undefined {
    const { bytes, position } = this;
    if (bytes[position + 5] !== 0x3e) return undefined;
    let code = 0;
    for (let at = position + 1; at < position + 5; at++) {
      const digit = DIGITS[bytes[at] as number] as number;
      if (digit === 0xff) return undefined;
      code = code * 16 + digit;
    }
    this.position += 6;
    const known = GLYPHS.get(code);
    if (known) return known;
    const string = Uint8Array.of(code >> 8, code & 0xff);
    GLYPHS.set(code, string);
    return string;
  }

  private readLiteral(): Uint8Array {
    const out: number[] = [];
    for (let depth = 0; ; ) {
      const byte = this.bytes[this.position++];
      if (byte === undefined) throw new Error('string without an end in content stream');
      if (byte === 0x29 && --depth === 0) return Uint8Array.from(out);
      if (byte === 0x5c) this.readEscape(out);
      else if (byte !== 0x28 || depth++ > 0) out.push(byte);
    }
  }

  private readEscape(out: number[]): void {
    const byte = this.bytes[this.position++] ?? 0;
    const named = { n: 10, r: 13, t: 9, b: 8, f: 12 }[String.fromCharCode(byte)];
    if (named !== undefined) out.push(named);
    else if (byte >= 0x30 && byte <= 0x37) out.push(this.readOctal(byte));
    else if (byte === 13 && this.bytes[this.position] === 10) this.position++;
    else if (byte !== 10 && byte !== 13) out.push(byte);
  }

  private readOctal(first: number): number {
    let value = first - 0x30;
    for (let digits = 1; digits < 3; digits++) {
      const byte = this.bytes[this.position] ?? 0;
      if (byte < 0x30 || byte > 0x37) break;
      value = value * 8 + byte - 0x30;
      this.position++;
    }
    return value & 0xff;
  }

  private readWord(): string {
    const start = this.position;
    while (REGULAR[this.bytes[this.position] ?? 0] === 1) this.position++;
    return this.text.slice(start, this.position);
  }

  /** Names are compared more often than read: one that is known is a constant, which takes no comparing of characters. */
  private readOperatorName(): string {
    const { bytes, position: start } = this;
    let key = 0;
    for (
      let byte = bytes[this.position] ?? 0;
      REGULAR[byte] === 1;
      byte = bytes[++this.position] ?? 0
    )
      key = key * 256 + byte;
    return OPERATORS.get(key) ?? this.text.slice(start, this.position);
  }

  private skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.position];
      if (byte === 0x25) while (!isLineEnd(this.bytes[this.position])) this.position++;
      else if (byte === undefined || !isSpace(byte)) return;
      else this.position++;
    }
  }

  private skipInlineImage(): void {
    const end = /\sEI(?=\s|$)/g;
    end.lastIndex = this.text.indexOf('ID', this.position);
    if (end.lastIndex <= 0 || !end.exec(this.text))
      throw new Error('inline image without an end in content stream');
    this.position = end.lastIndex;
  }

  private peek(ahead = 0): string {
    const byte = this.bytes[this.position + ahead];
    return byte === undefined ? '\0' : String.fromCharCode(byte);
  }
}

/** Strings of one glyph, by its code; each is read once, and no one changes any. */
const GLYPHS = new Map<number, Uint8Array>();

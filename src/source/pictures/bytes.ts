/** A picture of pixels without what is not seen. */
export interface CleanRaster {
  readonly bytes: Uint8Array;
  /** As stored, before it is turned. */
  readonly width: number;
  readonly height: number;
  /** How it is turned to be shown, 1 to 8 as EXIF counts; 1 where it is not. */
  readonly orientation?: number;
}

/** A fault in a file of pixels, in words for its author. */
export class RasterFault extends Error {}

/** Reads numbers and texts of a file's bytes; what would lie behind its end is a RasterFault. */
export class Bytes {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  /** An unsigned number of one to four bytes, the highest first unless `little`. */
  read(offset: number, size: 1 | 2 | 3 | 4, little = false): number {
    this.#check(offset, size);
    let value = 0;
    for (let index = 0; index < size; index += 1)
      value += this.#view.getUint8(offset + index) * 256 ** (little ? index : size - 1 - index);
    return value;
  }

  /** Bytes as Latin-1 text. */
  text(offset: number, size: number): string {
    return Buffer.from(this.slice(offset, offset + size)).toString('latin1');
  }

  slice(from: number, to: number): Uint8Array {
    this.#check(from, to - from);
    return this.bytes.subarray(from, to);
  }

  #check(offset: number, size: number): void {
    if (offset < 0 || size < 0 || offset + size > this.bytes.length)
      throw new RasterFault('the file ends in the middle of the picture');
  }
}

/** Parts of a file as one. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

/** Letters, spaces and marks as UTF-8 or UTF-16 writes them, in bytes read as Latin-1: so many in a row come by no chance. */
const READABLE =
  /(?:(?:[A-Za-z ,.;:'-]|[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2})\0?){24,}/g;

/** Words among coded pixels, which nobody sees, are a RasterFault: a picture may end before its bytes do. */
export function refuseWords(bytes: Uint8Array): void {
  for (const [run] of Buffer.from(bytes).toString('latin1').matchAll(READABLE)) {
    const words = Buffer.from(run.replaceAll('\0', ''), 'latin1').toString('utf8');
    const isWritten = /\p{L} \P{Zs}+ \p{L}/u.test(words) || /[^\0-\x7f]{8}/.test(words);
    // What is coded alike again and again has few signs, and a table has them all in their order.
    if (isWritten && new Set(words).size >= 8)
      throw new RasterFault(`words stand among its pixels ("${words.trim().slice(0, 30)}")`);
  }
}

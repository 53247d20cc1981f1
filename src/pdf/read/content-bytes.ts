/** White space (ISO 32000-1, table 1). */
export function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0;
}

export function isLineEnd(byte: number | undefined): boolean {
  return byte === undefined || byte === 10 || byte === 13;
}

export const SLASH = 0x2f;
export const MINUS = 0x2d;
export const PLUS = 0x2b;
export const POINT = 0x2e;
export const ZERO = 0x30;
export const NINE = 0x39;
/** Powers of ten. */
export const TENS = Array.from({ length: 16 }, (_, digits) => 10 ** digits);
/** Bytes that a value begins with. */
export const VALUE_STARTS = markBytes('/([<+-.0123456789');
const DELIMITERS = markBytes('()<>[]{}/%');
/** Bytes that are part of a word: neither white space nor a delimiter. */
export const REGULAR = DELIMITERS.map((delimiter, byte) => (delimiter || isSpace(byte) ? 0 : 1));

function markBytes(characters: string): Uint8Array {
  const marks = new Uint8Array(256);
  for (const character of characters) marks[character.charCodeAt(0)] = 1;
  return marks;
}

/** Value of a hexadecimal digit by its byte; 255 for all others. */
export const DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(value) ? 0xff : value;
});

/** Every operator of ISO 32000-1, table A.1, by its bytes. */
export const OPERATORS = new Map(
  `b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l M m MP n q Q re RG rg ri
  s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' "`
    .split(/\s+/)
    .map((name) => [Buffer.from(name, 'latin1').reduce((key, byte) => key * 256 + byte, 0), name]),
);

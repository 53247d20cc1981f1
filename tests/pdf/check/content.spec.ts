import { expect, _baseTest as test } from '@playwright/test';
import { readOperations } from '../../../src/pdf/read/content-stream.ts';
import { readUnicodeMap } from '../../../src/pdf/read/unicode-map.ts';
import { writeUnicodeMap } from '../../../src/pdf/write/write-unicode-map.ts';

function read(source: string) {
  return readOperations(Buffer.from(source, 'latin1'));
}

test('reads operators with their operands', () => {
  expect(read('.24 0 0 -1.5 0 675 cm\n/G3 gs')).toMatchObject([
    { operator: 'cm', operands: [0.24, 0, 0, -1.5, 0, 675] },
    { operator: 'gs', operands: ['/G3'] },
  ]);
});

test('reads numbers as JavaScript does', () => {
  const numbers = `0 -0 +7 12. .5 -.23999999 4906.25 1.9650739 +.1 123456789012345 .123456789012345 0.3 2.675
    1234567890123456.75 .1234567890123456789 99999999999999999999 5e2 1.2.3 7x - . --3 +-1`;
  for (const number of numbers.split(/\s+/))
    expect(read(`${number} w`), number).toMatchObject([
      { operator: 'w', operands: [Number.parseFloat(number)], end: number.length + 2 },
    ]);
});

test('says which bytes an operation takes', () => {
  expect(read('q 1 0 0 rg Q').map(({ start, end }) => [start, end])).toEqual([
    [0, 1],
    [2, 10],
    [11, 12],
  ]);
});

test('reads the properties of marked content', () => {
  const [mark] = read('/P <</MCID 7/ActualText <feff202f>>>BDC');
  expect(mark?.operands[1]).toEqual(
    new Map<string, unknown>([
      ['/MCID', 7],
      ['/ActualText', Uint8Array.of(0xfe, 0xff, 0x20, 0x2f)],
    ]),
  );
});

test('reads strings with escapes and brackets in them', () => {
  expect(read('(a\\(b(c)\\101) Tj')[0]?.operands).toEqual([
    Uint8Array.from(Buffer.from('a(b(c)A')),
  ]);
});

test('reads hexadecimal strings of any length', () => {
  const strings = ['<00c1>', '<00C1>', '<>', '<4>', '<00c12>', '<00 c1>', '<00c100c2>'];
  expect(strings.map((string) => read(`${string} Tj`)[0]?.operands)).toEqual(
    [[0, 0xc1], [0, 0xc1], [], [0x40], [0, 0xc1, 0x20], [0, 0xc1], [0, 0xc1, 0, 0xc2]].map(
      (bytes) => [Uint8Array.from(bytes)],
    ),
  );
});

test('reads arrays of strings and numbers', () => {
  expect(read('[<0041> -20 (b)] TJ')[0]?.operands).toEqual([
    [Uint8Array.of(0, 0x41), -20, Uint8Array.of(0x62)],
  ]);
});

test('passes over an inline image whatever its bytes are', () => {
  expect(read('BI /W 1 ID (<\x00 EI\nQ').map(({ operator }) => operator)).toEqual(['BI', 'Q']);
});

test('passes over comments', () => {
  expect(read('q % Q\nQ').map(({ operator }) => operator)).toEqual(['q', 'Q']);
});

test('refuses a string that does not end', () => {
  expect(() => read('(abc Tj')).toThrow('string without an end');
});

test('reads single characters and ranges of a Unicode map', () => {
  const source =
    '1 beginbfchar <0001> <00660069> endbfchar 1 beginbfrange <0002> <0003> <0041> endbfrange';
  expect([...readUnicodeMap(source)]).toEqual([
    [1, 'fi'],
    [2, 'A'],
    [3, 'B'],
  ]);
});

test('reads back the Unicode map that it writes', () => {
  const map = new Map([
    [1, 'é'],
    [2, '\u202f'],
    [300, '𝄞'],
  ]);
  expect(readUnicodeMap(writeUnicodeMap(map))).toEqual(map);
});

import { deflateSync } from 'node:zlib';
import { expect, _baseTest as test } from '@playwright/test';
import { readPdf } from '../../../src/source/statement/pdf.ts';
import { refuseLargeStreams } from '../../../src/source/statement/pdf-streams.ts';
import { makePdf, type PdfLine, readParagraphs } from './documents.ts';

const read = async (pages: readonly (readonly PdfLine[])[]) =>
  readParagraphs(await makePdf(pages), 'statement.pdf');
const header: PdfLine = [800, 'Permanent Mission of Atlantis'];
const LONG =
  'which the Government of Atlantis has watched over for a great many years, and whose growth';

test('lines that wrap are joined, and gaps part paragraphs', async () => {
  const page: readonly PdfLine[] = [
    [700, 'Statement of Atlantis'],
    [660, `1. Our reefs, ${LONG}`],
    [646, 'is 40 per cent, are well.'],
    [620, '2. We thank the Chair.'],
  ];
  expect(await read([page])).toEqual([
    '0 Statement of Atlantis',
    `1 Our reefs, ${LONG} is 40 per cent, are well.`,
    '2 We thank the Chair.',
  ]);
});

test('headers, footers and page numbers are left out, and a sentence goes on over the page', async () => {
  const page = (number: number, ...lines: readonly PdfLine[]): readonly PdfLine[] => [
    header,
    ...lines,
    [40, `- ${number} -`],
  ];
  const pages = [
    page(1, [700, `1. Our reefs, ${LONG}`], [686, 'is 40 per']),
    page(2, [760, 'cent, are well.'], [730, '2. We thank the Chair.']),
  ];
  expect(await read(pages)).toEqual([
    '0 ',
    `1 Our reefs, ${LONG} is 40 per cent, are well.`,
    '2 We thank the Chair.',
  ]);
});

test('a word broken at a line end is joined as the document writes it elsewhere, else its hyphen stays', async () => {
  const page: readonly PdfLine[] = [
    [700, '1. Cybercrime and cross-border reefs. We fight cyber-'],
    [686, 'crime and protect cross-'],
    [672, 'border reefs.'],
  ];
  expect(await read([page])).toEqual([
    '0 ',
    '1 Cybercrime and cross-border reefs. We fight cybercrime and protect cross-border reefs.',
  ]);
});

test('a scan without text is reported', async () => {
  await expect(read([[]])).rejects.toThrow('a PDF without text, probably a scan');
});

test('a damaged PDF is reported', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.7\nnothing');
  await expect(readParagraphs(bytes, 'statement.pdf')).rejects.toThrow('a damaged PDF');
});

for (const [rule, pack] of [
  ['packed', (bytes: Buffer) => deflateSync(bytes)],
  ['packed twice', (bytes: Buffer) => deflateSync(deflateSync(bytes))],
] as const)
  test(`a part that is larger than any of a statement when it is unpacked is not read, ${rule}`, async () => {
    const stream = pack(Buffer.alloc(9 * 1024 * 1024, ' '));
    const head = `%PDF-1.4\n1 0 obj <</Length ${stream.length}>>\nstream\n`;
    const bytes = Buffer.concat([Buffer.from(head), stream, Buffer.from('\nendstream endobj')]);
    await expect(readPdf(bytes)).rejects.toThrow('a PDF with a part of more than 8 MiB');
  });

/** A PDF of as many streams that unpack to so many MiB, with something in their dictionaries. */
function packStreams(count: number, size: number, dictionary = ''): Buffer {
  const stream = deflateSync(Buffer.alloc(size * 1024 * 1024, ' '));
  const object = [Buffer.from(`1 0 obj <<${dictionary}>>\nstream\n`), stream];
  return Buffer.concat(
    Array.from({ length: count }, () => [...object, Buffer.from('\nendstream endobj\n')]).flat(),
  );
}

test('parts that are together larger than any statement are not read', () => {
  expect(() => refuseLargeStreams(packStreams(66, 8))).toThrow('a PDF of more than 512 MiB');
});

test('a picture is known by a long dictionary of its own, not by that of another object', () => {
  const long = `/Subtype /Image /ColorSpace [${'0 '.repeat(1000)}]`;
  refuseLargeStreams(packStreams(1, 9, long));
  expect(() =>
    refuseLargeStreams(Buffer.concat([packStreams(1, 1, long), packStreams(1, 9)])),
  ).toThrow('a part of more than 8 MiB');
});

test('a part behind a word that only looks like a start is found', () => {
  const bytes = Buffer.concat([Buffer.from('(stream) of words '), packStreams(1, 9)]);
  expect(() => refuseLargeStreams(bytes)).toThrow('a part of more than 8 MiB');
});

for (const [rule, word] of [
  ['nothing', 'stream '],
  ['what looks packed', 'stream\nx\x9c'],
] as const)
  test(`many starts without an end, of ${rule}, take no longer than their length`, () => {
    const bytes = Buffer.from(word.repeat(1_000_000), 'latin1');
    const started = performance.now();
    try {
      refuseLargeStreams(bytes);
    } catch (error) {
      expect(String(error)).toContain('a PDF of more than 512 MiB');
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });

import { Worker } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';
import { expect, _baseTest as test } from '@playwright/test';
import { ForeignFileError } from '../../../src/source/project/archive.ts';
import { readPdf } from '../../../src/source/statement/pdf.ts';
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

/** Bytes of a PDF of these objects. */
function writeObjects(objects: readonly string[]): Uint8Array {
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${body}trailer\n<</Root 1 0 R>>\n`, 'latin1');
}

function writeStream(content: string, dictionary = ''): string {
  const packed = deflateSync(content).toString('latin1');
  return `<<${dictionary}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n${packed}\nendstream`;
}

/** So many pages that all show the same content, which may draw forms X0, X1 …. */
function repeatPage(count: number, content: string, forms: readonly string[] = []): Uint8Array {
  const list = (length: number, first: number) =>
    Array.from({ length }, (_, at) => `${first + at} 0 R`);
  const own = list(forms.length, 6 + count).map((reference, at) => `/X${at} ${reference}`);
  return writeObjects([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${count}/Kids[${list(count, 6).join(' ')}]>>`,
    writeStream(content),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</Font<</F 4 0 R>>/XObject<<${own.join('')}>>>>`,
    ...list(count, 6).map(
      () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 3 0 R/Resources 5 0 R>>',
    ),
    ...forms.map((form) =>
      writeStream(form, '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 5 0 R'),
    ),
  ]);
}

const showText = (text: string) => `BT /F 12 Tf 50 700 Td (${text}) Tj ET`;
const DOUBLING = [
  ...Array.from({ length: 40 }, (_, at) => `/X${1 + at} Do /X${1 + at} Do`),
  showText('a'),
];

for (const [rule, make, limits, problem] of [
  [
    'text of more characters than any statement is read no further',
    () => repeatPage(200, showText('word '.repeat(50))),
    { characters: 1000 },
    'of more than 1000 characters, from its page 11 on',
  ],
  [
    'forms that each draw the next one twice are read for so long and no longer',
    () => repeatPage(1, '/X0 Do', DOUBLING),
    { seconds: 1 },
    'that takes more than 1 s of computing',
  ],
  [
    'what unpacks to so much memory is read no further',
    () => repeatPage(200, ' '.repeat(5e7)),
    { seconds: 600, mebibytes: 100 },
    'that takes more than 600 s of computing or 100 MiB of memory',
  ],
] as const)
  test(`of a PDF, ${rule}`, async () => {
    await expect(readPdf(make(), { characters: 200_000, ...limits })).rejects.toThrow(
      `a PDF ${problem}`,
    );
  });

for (const [rule, source, message] of [
  ['throws', 'throw new TypeError("no such page")', 'no such page'],
  ['ends', 'process.exit(3)', 'ended with 3'],
] as const)
  test(`a thread that ${rule} by itself is a fault of the program, not of the PDF`, async () => {
    const start = () => new Worker(source, { eval: true });
    const reading = readPdf(new Uint8Array(), { characters: 1 }, start);
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.not.toBeInstanceOf(ForeignFileError);
  });

test('a PDF that needs more memory than a thread has is one that takes too much', async () => {
  const start = () =>
    new Worker('let all = []; while (true) all.push(new Array(1e5).fill(all.length))', {
      eval: true,
      resourceLimits: { maxOldGenerationSizeMb: 16 },
    });
  await expect(readPdf(new Uint8Array(), { characters: 1 }, start)).rejects.toThrow(
    'a PDF that takes more than 20 s of computing or 1024 MiB of memory',
  );
});

/** What takes minutes where each line is looked for in all others. */
const LINES = 10_000;

for (const [rule, line, length] of [
  ['of one letter', '7', 2 * LINES - 1],
  ['that end in a hyphen', `${'reef'.repeat(11)}-`, 45 * LINES],
] as const)
  test(`a page of ${LINES} lines ${rule} is read in the time of its lines`, async () => {
    const content = `BT /F 0.02 Tf 0.03 TL 50 700 Td ${`(${line}) ' `.repeat(LINES)} ET`;
    const limits = { characters: 2_000_000, seconds: 10 };
    const blocks = await readPdf(repeatPage(1, content), limits);
    expect(blocks.map(({ text }) => text.length)).toEqual([length]);
  });

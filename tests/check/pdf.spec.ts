import { expect, type Page, test } from '@playwright/test';
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFStream,
  PDFString,
} from 'pdf-lib';
import { CLAUSES, checkPdf, type Finding } from '../../src/check/pdf/check.ts';
import { decodeStream } from '../../src/check/pdf/painting.ts';
import { finishPdf } from '../../src/export/pdf/finish.ts';

test.describe.configure({ mode: 'default' });

const BODY = `<h1>Rapport</h1><p>Un texte, <em lang="en">in English</em>, et <a href="https://example.org/">un lien</a>.</p>
<h2>Suite</h2><ul><li>Un point</li></ul>
<table><tr><th scope="col">Année</th><th scope="col">Nombre</th></tr><tr><td>Une</td><td>Deux</td></tr></table>
<svg role="img" aria-label="Un carré" width="40" height="40"><rect width="40" height="40"/></svg>`;

let good: Uint8Array;

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  good = await print(page, BODY);
  await page.close();
});

/** Prints a body as Chromium does in one pass, and finishes it. */
async function print(page: Page, body: string): Promise<Uint8Array> {
  await page.setContent(
    `<!doctype html><html lang="fr"><title>Rapport</title><body>${body}</body></html>`,
  );
  const printed = await page.pdf({ tagged: true, outline: true });
  return finishPdf(printed, { metadata: { title: 'Rapport', author: 'Bureau', language: 'fr' } });
}

test('finds nothing in a document printed in one pass and finished', async () => {
  expect(await checkPdf(good)).toEqual([]);
});

/** What a fault is done to: the document's parts by name. */
interface Parts {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly page: PDFDict;
  readonly tree: PDFDict;
  readonly link: PDFDict;
  readonly font: PDFDict;
  find(type: string): PDFDict;
  /** Replaces a piece of the page's content stream. */
  rewrite(piece: RegExp, by: string): void;
  replaceXmp(piece: string, by: string): void;
}

const name = PDFName.of;

/** One fault each: the checkpoint that must be named, what it is in words, and how the good document is spoilt. */
const FAULTS: readonly (readonly [string, string, (parts: Parts) => void])[] = [
  ['06-001', 'no XMP metadata', ({ catalog }) => catalog.delete(name('Metadata'))],
  ['06-002', 'no claim to PDF/UA', ({ replaceXmp }) => replaceXmp('pdfuaid:part', 'pdfuaid:port')],
  ['06-003', 'no title in the metadata', ({ replaceXmp }) => replaceXmp('dc:title', 'dc:titre')],
  [
    '07-001',
    'a title that is not shown',
    ({ catalog }) => catalog.delete(name('ViewerPreferences')),
  ],
  ['11-001', 'no language', ({ catalog }) => catalog.delete(name('Lang'))],
  [
    '20-001',
    'optional content',
    ({ catalog, document }) => catalog.set(name('OCProperties'), document.context.obj({})),
  ],
  [
    '26-001',
    'encryption',
    ({ document }) => {
      document.context.trailerInfo.Encrypt = document.context.obj({});
    },
  ],
  [
    '01-007',
    'suspect tags',
    ({ catalog }) => catalog.lookup(name('MarkInfo'), PDFDict).set(name('Suspects'), PDFBool.True),
  ],
  [
    '02-001',
    'a type that is neither standard nor mapped',
    ({ find }) => find('Em').set(name('S'), name('Emphase')),
  ],
  [
    '02-003',
    'a mapping in a circle',
    ({ tree }) => tree.lookup(name('RoleMap'), PDFDict).set(name('Span2'), name('Span2')),
  ],
  [
    '02-004',
    'a standard type that is mapped',
    ({ tree }) => tree.lookup(name('RoleMap'), PDFDict).set(name('P'), name('H1')),
  ],
  [
    '13-004',
    'a figure without a text alternative',
    ({ find }) => find('Figure').delete(name('Alt')),
  ],
  [
    '13-004',
    'a figure with an empty text alternative',
    ({ find }) => find('Figure').set(name('Alt'), PDFString.of(' ')),
  ],
  [
    '01-003',
    'an artifact inside tagged content',
    ({ rewrite }) => rewrite(/BDC/, 'BDC /Artifact BMC 0 0 1 1 re f EMC'),
  ],
  [
    '01-004',
    'tagged content inside an artifact',
    ({ rewrite }) => rewrite(/^/, '/Artifact BMC /P <</MCID 0>> BDC 0 0 1 1 re f EMC EMC\n'),
  ],
  [
    '01-005',
    'a line that is neither tagged nor an artifact',
    ({ rewrite }) => rewrite(/^/, '0 0 m 9 9 l S\n'),
  ],
  [
    '01-005',
    'tagged content that no element holds',
    ({ rewrite }) => rewrite(/^/, '/P <</MCID 99>> BDC 0 0 m 9 9 l S EMC\n'),
  ],
  ['own', 'marked content that is not closed', ({ rewrite }) => rewrite(/^/, '/Artifact BMC\n')],
  [
    '14-002',
    'a document that begins with an H2',
    ({ find }) => find('H1').set(name('S'), name('H2')),
  ],
  ['14-003', 'a heading two levels down', ({ find }) => find('H2').set(name('S'), name('H3'))],
  ['14-007', 'an H among numbered headings', ({ find }) => find('H2').set(name('S'), name('H'))],
  ['09-004', 'a cell outside a row', ({ find }) => find('TR').set(name('S'), name('Div'))],
  ['09-005', 'an item outside a list', ({ find }) => find('L').set(name('S'), name('Div'))],
  [
    '09-006',
    'an entry outside a table of contents',
    ({ find }) => find('L').set(name('S'), name('TOCI')),
  ],
  [
    '15-001',
    'a table without a header cell',
    ({ document }) =>
      everyElement(document, 'TH').forEach((cell) => {
        cell.set(name('S'), name('TD'));
      }),
  ],
  [
    '15-003',
    'a header cell without a scope',
    ({ document }) =>
      everyElement(document, 'TH')
        .concat(everyElement(document, 'TD'))
        .forEach((cell) => {
          cell.delete(name('A'));
        }),
  ],
  ['28-008', 'a tab order that is not the structure’s', ({ page }) => page.delete(name('Tabs'))],
  [
    '28-011',
    'a link outside a Link element',
    ({ find }) => find('Link').set(name('S'), name('Span')),
  ],
  ['28-012', 'a link without Contents', ({ link }) => link.delete(name('Contents'))],
  ['28-002', 'a stray annotation', ({ link }) => link.set(name('Subtype'), name('Text'))],
  ['28-007', 'a TrapNet annotation', ({ link }) => link.set(name('Subtype'), name('TrapNet'))],
  ['28-010', 'a field outside a form', ({ link }) => link.set(name('Subtype'), name('Widget'))],
  ['own', 'a link that leads nowhere', ({ link }) => link.delete(name('A'))],
  ['own', 'no bookmarks', ({ catalog }) => catalog.delete(name('Outlines'))],
  [
    '31-009',
    'a font that is not embedded',
    ({ font }) => findDescriptor(font).delete(name('FontFile2')),
  ],
  [
    '31-016',
    'widths that are not the font’s',
    ({ font }) => {
      findDescendant(font).delete(name('W'));
      findDescendant(font).set(name('DW'), PDFNumber.of(1));
    },
  ],
  ['31-027', 'characters without a Unicode value', ({ font }) => font.delete(name('ToUnicode'))],
  [
    '31-004',
    'a font without a map of glyphs',
    ({ font }) => findDescendant(font).delete(name('CIDToGIDMap')),
  ],
  [
    '31-006',
    'an encoding that is not Identity-H',
    ({ font }) => font.set(name('Encoding'), name('UniGB-UCS2-H')),
  ],
  [
    '31-030',
    'a missing character that is shown',
    ({ rewrite }) => rewrite(/<[0-9a-f]{4}> Tj/, '<0000> Tj'),
  ],
];

for (const [checkpoint, fault, spoil] of FAULTS)
  test(`finds ${fault} (${checkpoint})`, async () => {
    const findings = await checkPdf(await change(spoil));
    expect(findings.map((finding) => finding.checkpoint)).toContain(checkpoint);
  });

test('names page and element of what it finds', async () => {
  const findings = await checkPdf(await change(({ find }) => find('Figure').delete(name('Alt'))));
  expect(findings).toEqual([
    {
      clause: '7.3',
      checkpoint: '13-004',
      page: 1,
      element: 'Figure',
      message: 'has no text alternative',
    },
  ] satisfies Finding[]);
});

test('has a rule in words for each clause', () => {
  expect(CLAUSES.filter(({ rule }) => !/^[A-Z].+[.)]$/.test(rule))).toEqual([]);
});

test('finds a heading that HTML skips', async ({ page }) => {
  const findings = await checkPdf(await print(page, '<h1>Un</h1><h3>Trois</h3>'));
  expect(findings.map(({ checkpoint }) => checkpoint)).toEqual(['14-003']);
});

async function change(spoil: (parts: Parts) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(good, { updateMetadata: false });
  spoil(openParts(document));
  return document.save({ useObjectStreams: false });
}

function openParts(document: PDFDocument): Parts {
  const { context, catalog } = document;
  const page = document.getPage(0).node;
  const fonts = page.lookup(name('Resources'), PDFDict).lookup(name('Font'), PDFDict);
  return {
    document,
    catalog,
    page,
    tree: catalog.lookup(name('StructTreeRoot'), PDFDict),
    link: page.lookup(name('Annots'), PDFArray).lookup(0, PDFDict),
    font: context.lookup(fonts.values()[0], PDFDict),
    find: (type) => everyElement(document, type)[0] as PDFDict,
    rewrite: (piece, by) => {
      const source = Buffer.from(readStream(document, page.get(name('Contents')))).toString(
        'latin1',
      );
      if (!piece.test(source)) throw new Error(`${piece} is not in the page`);
      page.set(
        name('Contents'),
        context.register(context.flateStream(Buffer.from(source.replace(piece, by), 'latin1'))),
      );
    },
    replaceXmp: (piece, by) => {
      const source = Buffer.from(readStream(document, catalog.get(name('Metadata')))).toString(
        'utf8',
      );
      catalog.set(name('Metadata'), context.register(context.stream(source.replaceAll(piece, by))));
    },
  };
}

function everyElement(document: PDFDocument, type: string): PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((object) => object.get(name('S')) === name(type) && object.has(name('P')));
}

function readStream(document: PDFDocument, object: PDFObject | undefined): Uint8Array {
  return decodeStream(document.context.lookup(object, PDFStream));
}

function findDescendant(font: PDFDict): PDFDict {
  return font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
}

function findDescriptor(font: PDFDict): PDFDict {
  return findDescendant(font).lookup(name('FontDescriptor'), PDFDict);
}

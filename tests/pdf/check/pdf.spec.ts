import { expect, test } from '@playwright/test';
import { PDFBool, PDFDict, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { checkPdf, type Finding, isOfStandard, RULES } from '../../../src/pdf/check/check.ts';
import {
  everyElement,
  findDescendant,
  findDescriptor,
  type Parts,
  print,
  printGood,
  spoil,
} from './spoilt.ts';

test.describe.configure({ mode: 'default' });

let good: Uint8Array;

test.beforeAll(async ({ browser }) => {
  good = await printGood(browser);
});

test('finds nothing in a document printed in one pass and finished', async () => {
  expect(await checkPdf(good)).toEqual([]);
});

const name = PDFName.of;

/** One fault each: the failure condition of the Matterhorn Protocol that must be named, or the house, what it is in words, and how the good document is spoilt. */
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
    'house',
    'optional content',
    ({ catalog, document }) => catalog.set(name('OCProperties'), document.context.obj({})),
  ],
  [
    'house',
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
  ['house', 'marked content that is not closed', ({ rewrite }) => rewrite(/^/, '/Artifact BMC\n')],
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
  ['house', 'a stray annotation', ({ link }) => link.set(name('Subtype'), name('Text'))],
  [
    'house',
    'a picture that is drawn and not there',
    ({ rewrite }) => rewrite(/^/, '/Artifact BMC /Gone Do EMC\n'),
  ],
  ['house', 'a link that leads nowhere', ({ link }) => link.delete(name('A'))],
  ['house', 'no bookmarks', ({ catalog }) => catalog.delete(name('Outlines'))],
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
    'house',
    'an encoding that is not Identity-H',
    ({ font }) => font.set(name('Encoding'), name('UniGB-UCS2-H')),
  ],
  [
    '31-030',
    'a missing character that is shown',
    ({ rewrite }) => rewrite(/<[0-9a-f]{4}> Tj/, '<0000> Tj'),
  ],
];

for (const [source, fault, change] of FAULTS)
  test(`finds ${fault} (${source})`, async () => {
    const findings = await checkPdf(await spoil(good, change));
    expect(findings.map((finding) => (isOfStandard(finding) ? finding.source : 'house'))).toContain(
      source,
    );
  });

test('names page and element of what it finds', async () => {
  const findings = await checkPdf(
    await spoil(good, ({ find }) => find('Figure').delete(name('Alt'))),
  );
  expect(findings).toEqual([
    {
      clause: '7.3',
      source: '13-004',
      page: 1,
      element: 'Figure',
      message: 'has no text alternative',
    },
  ] satisfies Finding[]);
});

test('has each rule in words', () => {
  expect(RULES.filter(({ rule }) => !/^[A-Z].+[.)]$/.test(rule))).toEqual([]);
});

test('finds a heading that HTML skips', async ({ page }) => {
  const findings = await checkPdf(await print(page, '<h1>Un</h1><h3>Trois</h3>'));
  expect(findings.map(({ source }) => source)).toEqual(['14-003']);
});

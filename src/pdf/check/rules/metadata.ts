import { PDFDict, PDFName } from 'pdf-lib';
import {
  findElements as findXmlElements,
  readText,
  type XmlElement,
} from '../../../source/xml/element.ts';
import { XmlError } from '../../../source/xml/faults.ts';
import { parseXml } from '../../../source/xml/reader.ts';
import type { CheckedPdf, Fault } from '../../read/pdf-view.ts';
import { findWhere, type Rule } from '../rule.ts';

/** The document claims PDF/UA-1 and says what it is called (5, 7.1). */
export const METADATA_RULES: readonly Rule[] = [
  {
    clause: '5',
    source: '06-002',
    rule: 'The XMP metadata name PDF/UA part 1.',
    find: (pdf) => {
      const root = readXmp(pdf);
      return findWhere(!!root && !namesPart(root), 'the XMP metadata do not say pdfuaid:part 1');
    },
  },
  {
    clause: '5',
    rule: 'The claim to PDF/UA has the prefix pdfuaid.',
    find: ({ xmp = '' }) => {
      const prefixes = [...xmp.matchAll(CLAIM)].map(([, prefix]) => prefix);
      return findWhere(
        prefixes.some((prefix) => prefix !== 'pdfuaid'),
        'the XMP metadata claim PDF/UA with another prefix than pdfuaid',
      );
    },
  },
  {
    clause: '7.1',
    source: '06-001',
    rule: 'There are XMP metadata, and they are well-formed XML.',
    find: findIllFormed,
  },
  {
    clause: '7.1',
    source: '06-003',
    rule: 'The XMP metadata have a title (dc:title).',
    find: (pdf) => {
      const root = readXmp(pdf);
      const titles = root ? findXmlElements(root, 'dc:title') : [];
      return findWhere(
        !!root && !titles.some((title) => readText(title).trim()),
        'the XMP metadata have no dc:title',
      );
    },
  },
  {
    clause: '7.1',
    source: '07-001',
    rule: 'Readers are told to show the title (DisplayDocTitle true; also 07-002).',
    find: ({ catalog }) =>
      findWhere(
        readFlag(catalog, 'ViewerPreferences', 'DisplayDocTitle') !== 'true',
        'DisplayDocTitle is not true',
      ),
  },
  {
    clause: '7.1',
    source: '01-007',
    rule: 'The tags are not said to be suspect.',
    find: ({ catalog }) =>
      findWhere(
        readFlag(catalog, 'MarkInfo', 'Suspects') === 'true',
        'MarkInfo says Suspects true',
      ),
  },
];

const UA = 'http://www.aiim.org/pdfua/ns/id/';
const CLAIM = new RegExp(`xmlns:([\\w.-]+)\\s*=\\s*["']${UA}["']`, 'g');
const XMP_OPTIONS = {
  prefixes: {
    [UA]: 'pdfuaid',
    'http://purl.org/dc/elements/1.1/': 'dc',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  },
  maxLength: 1e7,
  maxNodes: 1e5,
  maxDepth: 100,
};

/** The root of the XMP metadata; undefined where they are missing or ill-formed, which is a fault of its own. */
export function readXmp({ xmp }: CheckedPdf): XmlElement | undefined {
  try {
    return xmp === undefined ? undefined : parseXml(xmp, XMP_OPTIONS);
  } catch {
    return undefined;
  }
}

function namesPart(root: XmlElement): boolean {
  const values = [
    ...findXmlElements(root, 'pdfuaid:part').map(readText),
    ...findXmlElements(root, 'rdf:Description').map(
      ({ attributes }) => attributes['pdfuaid:part'] ?? '',
    ),
  ];
  return values.some((value) => value.trim() === '1');
}

function* findIllFormed({ xmp }: CheckedPdf): Iterable<Fault> {
  if (xmp === undefined) yield { message: 'there are no XMP metadata' };
  try {
    if (xmp !== undefined) parseXml(xmp, XMP_OPTIONS);
  } catch (error) {
    const { message, line } = error as XmlError;
    if (!(error instanceof XmlError)) throw error;
    yield { message: `the XMP metadata are not well-formed XML: line ${line}, ${message}` };
  }
}

/** A value of a dictionary in the catalog, as it is written. */
export function readFlag(catalog: PDFDict, dictionary: string, key: string): string | undefined {
  const dict = catalog.lookup(PDFName.of(dictionary));
  return dict instanceof PDFDict ? dict.lookup(PDFName.of(key))?.toString() : undefined;
}

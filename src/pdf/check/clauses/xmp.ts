import type { CheckedPdf, Fault } from '../../read/pdf-view.ts';
import { readXml, type XmlElement } from '../../read/xml.ts';
import type { Clause } from '../clause.ts';

/** The XMP metadata are XML, claim PDF/UA-1 and give the title (5, 7.1). */
export const XMP_CLAUSES: readonly Clause[] = [
  {
    clause: '5',
    checkpoint: '06-002',
    rule: 'The XMP metadata name PDF/UA part 1.',
    find: function* (pdf) {
      const isNamed = listElements(pdf)?.some(
        ({ name, attributes, text }) =>
          attributes.get(PART) === '1' || (name === PART && text.trim() === '1'),
      );
      if (isNamed === false) yield { message: 'the XMP metadata do not say pdfuaid:part 1' };
    },
  },
  {
    clause: '7.1',
    checkpoint: '06-001',
    rule: 'There are XMP metadata.',
    find: function* ({ xmp }) {
      if (xmp === undefined) yield { message: 'there are no XMP metadata' };
    },
  },
  {
    clause: '7.1',
    checkpoint: 'own',
    rule: 'The XMP metadata are well-formed XML.',
    find: findIllFormed,
  },
  {
    clause: '7.1',
    checkpoint: '06-003',
    rule: 'The XMP metadata have a title (dc:title).',
    find: function* (pdf) {
      const titles = listElements(pdf)?.filter((element) => isWithin(element, TITLE));
      if (titles?.some(({ text }) => text.trim()) === false)
        yield { message: 'the XMP metadata have no dc:title' };
    },
  },
];

const PART = 'http://www.aiim.org/pdfua/ns/id/ part';
const TITLE = 'http://purl.org/dc/elements/1.1/ title';

function* findIllFormed({ xmp }: CheckedPdf): Iterable<Fault> {
  try {
    if (xmp !== undefined) readXml(xmp);
  } catch (error) {
    yield { message: `the XMP metadata are no well-formed XML: ${(error as Error).message}` };
  }
}

/** Undefined where they cannot be read, which is a fault of its own. */
function listElements({ xmp = '' }: CheckedPdf): readonly XmlElement[] | undefined {
  try {
    return readXml(xmp);
  } catch {
    return undefined;
  }
}

function isWithin({ name, parent }: XmlElement, wanted: string): boolean {
  return name === wanted || (parent !== undefined && isWithin(parent, wanted));
}

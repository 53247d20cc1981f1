import { PDFDict, PDFName } from 'pdf-lib';
import { type CheckedPdf, readTextEntry } from '../checked-pdf.ts';
import type { Clause, Fault } from '../clause.ts';

/** The document says what it is, in which language, and locks nobody out (5, 7.1, 7.2, 7.10, 7.11, 7.15, 7.16, 7.19). */
export const METADATA_CLAUSES: readonly Clause[] = [
  {
    clause: '5',
    checkpoint: '06-002',
    rule: 'The XMP metadata names PDF/UA part 1.',
    find: function* ({ xmp }) {
      if (!xmp || !/pdfuaid:part(>|=")1[<"]/.test(xmp))
        yield { message: 'the XMP metadata do not say pdfuaid:part 1' };
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
    checkpoint: '06-003',
    rule: 'The XMP metadata have a title (dc:title).',
    find: function* ({ xmp = '' }) {
      const [, title = ''] = /<dc:title>(.*?)<\/dc:title>/s.exec(xmp) ?? [];
      if (!title.replace(/<[^>]*>/g, '').trim())
        yield { message: 'the XMP metadata have no dc:title' };
    },
  },
  {
    clause: '7.1',
    checkpoint: '07-001',
    rule: 'Readers are told to show the title (DisplayDocTitle true; also 07-002).',
    find: function* ({ catalog }) {
      const preferences = catalog.lookup(PDFName.of('ViewerPreferences'));
      const shown =
        preferences instanceof PDFDict &&
        preferences.get(PDFName.of('DisplayDocTitle'))?.toString();
      if (shown !== 'true') yield { message: 'DisplayDocTitle is not true' };
    },
  },
  {
    clause: '7.2',
    checkpoint: '11-001',
    rule: 'The language of the text, its alternatives, bookmarks and annotations is known (Lang in the catalog; also 11-002 to 11-006).',
    find: function* ({ catalog, context }) {
      const language = readTextEntry(context, catalog.get(PDFName.of('Lang')));
      if (!language) yield { message: 'the document has no language (Lang)' };
    },
  },
  {
    clause: '7.2',
    checkpoint: 'own',
    rule: 'Every language is a BCP 47 tag.',
    find: findWrongLanguages,
  },
  {
    clause: '7.10',
    checkpoint: '20-001',
    rule: 'There is no optional content that could be switched off (also 20-002, 20-003).',
    find: ({ catalog }) => findEntry(catalog, 'OCProperties', 'there is optional content'),
  },
  {
    clause: '7.11',
    checkpoint: '21-001',
    rule: 'There are no embedded files.',
    find: function* ({ catalog }) {
      const names = catalog.lookup(PDFName.of('Names'));
      if (names instanceof PDFDict)
        yield* findEntry(names, 'EmbeddedFiles', 'there are embedded files');
    },
  },
  {
    clause: '7.15',
    checkpoint: '25-001',
    rule: 'There is no XFA form.',
    find: function* ({ catalog }) {
      const form = catalog.lookup(PDFName.of('AcroForm'));
      if (form instanceof PDFDict) yield* findEntry(form, 'XFA', 'there is an XFA form');
    },
  },
  {
    clause: '7.16',
    checkpoint: '26-001',
    rule: 'The file is not encrypted (also 26-002).',
    find: function* ({ context }) {
      if (context.trailerInfo.Encrypt) yield { message: 'the file is encrypted' };
    },
  },
  {
    clause: '7.19',
    checkpoint: 'own',
    rule: 'There are no scripts and nothing happens on opening.',
    find: findScripts,
  },
];

function* findWrongLanguages({ catalog, context, elements }: CheckedPdf): Iterable<Fault> {
  const language = readTextEntry(context, catalog.get(PDFName.of('Lang')));
  if (language && !isLanguage(language)) yield { message: `"${language}" is no BCP 47 tag` };
  for (const { element, name, page } of elements) {
    const own = readTextEntry(context, element.entries.get('Lang'));
    if (own !== undefined && !isLanguage(own))
      yield { page, element: name, message: `"${own}" is no BCP 47 tag` };
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function* findScripts({ catalog, context }: CheckedPdf): Iterable<Fault> {
  yield* findEntry(catalog, 'OpenAction', 'something happens on opening');
  yield* findEntry(catalog, 'AA', 'something happens on closing or printing');
  for (const [, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('JavaScript'))
      yield { message: 'there is a script' };
}

function* findEntry(dict: PDFDict, key: string, message: string): Iterable<Fault> {
  if (dict.has(PDFName.of(key))) yield { message };
}

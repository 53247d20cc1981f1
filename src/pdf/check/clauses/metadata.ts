import { PDFDict, PDFName } from 'pdf-lib';
import { readTextEntry } from '../../read/attributes.ts';
import type { CheckedPdf, Fault } from '../../read/pdf-view.ts';
import type { Clause } from '../clause.ts';

/** The document says what it is, in which language, and locks nobody out (7.1, 7.2, 7.10, 7.15, 7.16). */
export const METADATA_CLAUSES: readonly Clause[] = [
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

/** Well formed; no language is registered with more than three letters, though there is room for them (RFC 5646). */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && !/^[a-z]{4,}(-|$)/i.test(tag);
  } catch {
    return false;
  }
}

function* findEntry(dict: PDFDict, key: string, message: string): Iterable<Fault> {
  if (dict.has(PDFName.of(key))) yield { message };
}

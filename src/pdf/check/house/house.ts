import { PDFArray, PDFDict, PDFName } from 'pdf-lib';
import { readAttribute, readTextEntry } from '../../read/attributes.ts';
import type { Painting } from '../../read/content-walk.ts';
import type { CheckedElement, CheckedPdf, Fault } from '../../read/pdf-view.ts';
import { readNumbers } from '../../read/value.ts';
import { findElements, findWhere, type Rule } from '../rule.ts';
import { findCodes } from '../rules/font-faults.ts';
import { listHeadings } from '../rules/headings.ts';
import { listLanguages } from '../rules/language.ts';
import { readFlag } from '../rules/metadata.ts';
import { isHeader, listCells, listTables } from '../rules/tables.ts';

/** What this project asks of its own files beyond PDF/UA-1. */
export const HOUSE_RULES: readonly Rule[] = [
  {
    clause: 'house',
    source: 'ISO 32000-1',
    rule: 'Structure tree, contents, fonts and metadata can be read.',
    find: function* ({ damages, pages }) {
      yield* damages;
      if (pages.length === 0) yield { message: 'there are no pages' };
    },
  },
  {
    clause: 'house',
    source: 'ISO 32000-1 14.8.1',
    rule: 'The document says that it is tagged (MarkInfo, Marked true) and has a structure tree.',
    find: function* ({ catalog, elements }) {
      if (readFlag(catalog, 'MarkInfo', 'Marked') !== 'true')
        yield { message: 'MarkInfo does not say Marked true' };
      if (elements.length === 0) yield { message: 'there is no structure tree' };
    },
  },
  {
    clause: 'house',
    rule: 'The document has a language.',
    find: ({ catalog, context }) => {
      const language = readTextEntry(context, catalog.get(PDFName.of('Lang')));
      return findWhere(!language, 'the document has no language (Lang)');
    },
  },
  {
    clause: 'house',
    source: 'RFC 5646',
    rule: 'Every language is one that can be registered.',
    find: function* (pdf) {
      for (const { tag, ...place } of listLanguages(pdf))
        if (!isRegistrable(tag)) yield { ...place, message: `"${tag}" is not a BCP 47 tag` };
    },
  },
  {
    clause: 'house',
    rule: 'There is a heading, and none is empty.',
    find: function* ({ elements }) {
      const headings = listHeadings(elements);
      if (headings.length === 0) yield { message: 'there is no heading' };
      yield* findElements(headings, ({ element }) => element.kids.length === 0, 'is empty');
    },
  },
  {
    clause: 'house',
    source: 'ISO 32000-1 14.8.5.4.3',
    rule: 'Every figure says where it is (BBox).',
    find: ({ elements, context }) =>
      findElements(
        elements.filter(({ type }) => type === 'Figure'),
        ({ element }) => !isArea(readNumbers(readAttribute(context, element, 'BBox'))),
        'has no BBox with an area',
      ),
  },
  {
    clause: 'house',
    source: 'ISO 32000-1 14.8.5.7',
    rule: 'The headers that cells name are header cells of their table.',
    find: findLostHeaders,
  },
  {
    clause: 'house',
    source: 'ISO 32000-1 14.6',
    rule: 'Every marked-content sequence that is opened is closed.',
    find: function* ({ pages }) {
      for (const { number: page, contents } of pages)
        if (contents.some(({ unbalanced }) => unbalanced))
          yield { page, message: 'marked content is opened and not closed, or the reverse' };
    },
  },
  {
    clause: 'house',
    source: 'ISO 32000-1 7.8.3',
    rule: 'Every picture, form and font that a page uses is there.',
    find: function* ({ pages }) {
      for (const { number: page, contents } of pages) {
        for (const name of contents.flatMap(({ missing }) => missing))
          yield { page, message: `draws ${name}, which is not there` };
        const isLost = ({ kind, font }: Painting) => kind === 'text' && !(font instanceof PDFDict);
        if (contents.some(({ paintings }) => paintings.some(isLost)))
          yield { page, message: 'a text is shown in a font that is not there' };
      }
    },
  },
  {
    clause: 'house',
    rule: 'No character that stands for itself reads as U+FFFD, which says that it is not known.',
    find: (pdf) =>
      findCodes(pdf, ({ font }, code, { plainPage }) =>
        plainPage !== undefined && font.unicode?.get(code)?.includes('\ufffd')
          ? 'has no known Unicode value'
          : undefined,
      ),
  },
];

/** No language is registered with more than three letters, though there is room for them. */
function isRegistrable(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && !/^[a-z]{4,}(-|$)/i.test(tag);
  } catch {
    return false;
  }
}

function isArea(box: readonly number[]): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = box;
  return box.length === 4 && box.every(Number.isFinite) && right > left && top > bottom;
}

function* findLostHeaders({ elements, context }: CheckedPdf): Iterable<Fault> {
  for (const table of listTables(elements)) {
    const cells = listCells(table);
    const readId = ({ element }: CheckedElement) =>
      readTextEntry(context, element.entries.get('ID'));
    const ids = new Set(cells.filter(isHeader).map(readId));
    const isLost = ({ element }: CheckedElement) => {
      const headers = readAttribute(context, element, 'Headers');
      const named = headers instanceof PDFArray ? headers.asArray() : [];
      return named.some((id) => !ids.has(readTextEntry(context, id) ?? ''));
    };
    yield* findElements(cells, isLost, 'names a header that is none');
  }
}

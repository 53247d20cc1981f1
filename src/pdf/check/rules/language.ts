import { PDFDict, PDFName, type PDFRef } from 'pdf-lib';
import { findElements as findXmlElements } from '../../../source/xml/element.ts';
import { readTextEntry } from '../../read/attributes.ts';
import type { Mark } from '../../read/marks.ts';
import type { Content } from '../../read/painting.ts';
import type { CheckedElement, CheckedPage, CheckedPdf, Fault } from '../../read/pdf-view.ts';
import { contentKey } from '../../read/structure-tree.ts';
import type { Rule } from '../rule.ts';
import { readXmp } from './metadata.ts';

/** The language of all words is known (7.2). */
export const LANGUAGE_RULES: readonly Rule[] = [
  {
    clause: '7.2',
    source: '11-001',
    rule: 'The language of text, alternatives, bookmarks and title is known (also 11-002 to 11-006).',
    find: function* (pdf) {
      // That of the document is the language of all that has none of its own.
      if (readTextEntry(pdf.context, pdf.catalog.get(LANG)) !== undefined) return;
      yield* findUnknownTexts(pdf);
      yield* findUnknownAlternatives(pdf);
      if (hasBookmarks(pdf)) yield { message: 'the bookmarks have no language (Lang)' };
      if (hasDefaultTitle(pdf)) yield { message: 'the title has no language (Lang)' };
    },
  },
  {
    clause: '7.2',
    source: 'ISO 32000-1 14.9.2',
    rule: 'Every language is written as a language tag.',
    find: function* (pdf) {
      for (const { tag, ...place } of listLanguages(pdf))
        if (!TAG.test(tag)) yield { ...place, message: `"${tag}" is not a language tag` };
    },
  },
];

const LANG = PDFName.of('Lang');
/** RFC 3066. */
const TAG = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i;

/** Every language that the document gives, with its place. */
export function* listLanguages(
  pdf: CheckedPdf,
): Iterable<Omit<Fault, 'message'> & { readonly tag: string }> {
  const { catalog, context, elements, pages } = pdf;
  const whole = readTextEntry(context, catalog.get(LANG));
  if (whole !== undefined) yield { tag: whole };
  for (const { element, name, page } of elements) {
    const tag = readTextEntry(context, element.entries.get('Lang'));
    if (tag !== undefined) yield { page, element: name, tag };
  }
  for (const { number: page, contents } of pages)
    for (const { marks } of contents)
      for (const { language: tag } of marks) if (tag !== undefined) yield { page, tag };
}

function* findUnknownTexts(pdf: CheckedPdf): Iterable<Fault> {
  for (const page of pdf.pages)
    for (const content of page.contents)
      for (const { kind, marks } of content.paintings) {
        const all = [...content.outside, ...marks];
        if (kind !== 'text' || all.some(({ tag }) => tag === 'Artifact')) continue;
        if (isKnown(pdf, page, content, all)) continue;
        yield { page: page.number, message: 'a text has no language (Lang)' };
        break;
      }
}

function isKnown(
  pdf: CheckedPdf,
  page: CheckedPage,
  { stream }: Content,
  marks: readonly Mark[],
): boolean {
  const owner: PDFRef = stream ?? page.ref;
  return marks.some(
    ({ language, mcid }) =>
      language !== undefined ||
      (mcid !== undefined &&
        pdf.owners.get(contentKey(owner, mcid))?.some((element) => hasLanguage(pdf, element))),
  );
}

function* findUnknownAlternatives(pdf: CheckedPdf): Iterable<Fault> {
  for (const element of pdf.elements) {
    const { entries } = element.element;
    const isSpoken = ['Alt', 'ActualText', 'E'].some((key) => entries.has(key));
    if (isSpoken && !hasLanguage(pdf, element))
      yield {
        page: element.page,
        element: element.name,
        message: 'has an alternative without a language (Lang)',
      };
  }
}

function hasLanguage(pdf: CheckedPdf, { element, parent }: CheckedElement): boolean {
  return element.entries.has('Lang') || (parent !== undefined && hasLanguage(pdf, parent));
}

function hasBookmarks({ catalog }: CheckedPdf): boolean {
  const outlines = catalog.lookup(PDFName.of('Outlines'));
  return outlines instanceof PDFDict && outlines.has(PDFName.of('First'));
}

function hasDefaultTitle(pdf: CheckedPdf): boolean {
  const root = readXmp(pdf);
  const titles = root ? findXmlElements(root, 'dc:title') : [];
  const languages = titles
    .flatMap((title) => findXmlElements(title, 'rdf:li'))
    .map(({ attributes }) => attributes['xml:lang'] ?? 'x-default');
  return languages.length > 0 && languages.every((language) => language === 'x-default');
}

import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import { readTextEntry } from '../../read/attributes.ts';
import { readNamedDestinations } from '../../read/catalog-trees.ts';
import type { CheckedAnnotation, CheckedPdf, Fault } from '../../read/pdf-view.ts';
import { asDict } from '../../read/value.ts';
import type { Rule } from '../rule.ts';

/** Links and bookmarks lead somewhere. */
export const TARGET_RULES: readonly Rule[] = [
  {
    clause: 'house',
    source: 'ISO 32000-1 12.3.2',
    rule: 'Every link leads to an address, or to a page that is there.',
    find: findLostLinks,
  },
  {
    clause: 'house',
    source: 'ISO 32000-1 12.3.3',
    rule: 'There are bookmarks, each with a title and a page that is there.',
    find: findWrongBookmarks,
  },
];

/** Addresses on the machine that made the file, or of no place at all. */
const NO_ADDRESSES = new Set(['file:', 'javascript:', 'data:', 'blob:', 'about:']);

type IsPage = (target: PDFObject | undefined) => boolean;

function* findLostLinks(pdf: CheckedPdf): Iterable<Fault> {
  const isPage = knowPages(pdf);
  for (const { number: page, annotations } of pdf.pages)
    for (const annotation of annotations) {
      const message = annotation.subtype === 'Link' && describeTarget(pdf, annotation, isPage);
      if (message) yield { page, element: annotation.holder?.name ?? 'Link annotation', message };
    }
}

function describeTarget({ context }: CheckedPdf, { dict }: CheckedAnnotation, isPage: IsPage) {
  const action = asDict(dict.lookup(PDFName.of('A')));
  if (action?.get(S) !== PDFName.of('URI'))
    return isPage(findTarget(dict)) ? undefined : 'leads nowhere';
  const address = readTextEntry(context, action.get(PDFName.of('URI'))) ?? '';
  const isAddress = URL.canParse(address) && !NO_ADDRESSES.has(new URL(address).protocol);
  return isAddress ? undefined : `leads nowhere: "${address}"`;
}

/** The destination of a link or a bookmark: its own, or that of its action. */
function findTarget(dict: PDFDict): PDFObject | undefined {
  const action = asDict(dict.lookup(PDFName.of('A')));
  const isOwn = action?.get(S) === PDFName.of('GoTo');
  return dict.get(PDFName.of('Dest')) ?? (isOwn ? action?.get(PDFName.of('D')) : undefined);
}

/** Whether a destination is on a page of the document: an array, or a name for one (ISO 32000-1, 12.3.2). */
function knowPages({ context, catalog, pages }: CheckedPdf): IsPage {
  const refs = new Set<PDFObject>(pages.map(({ ref }) => ref));
  const named = readNamedDestinations(catalog);
  const isPlace: IsPage = (target) => {
    const value = context.lookup(target);
    const place = value instanceof PDFDict ? value.lookup(PDFName.of('D')) : value;
    const page = place instanceof PDFArray && place.size() > 1 ? place.get(0) : undefined;
    return page instanceof PDFRef && refs.has(page);
  };
  return (target) => {
    const name = context.lookup(target);
    const isName =
      name instanceof PDFName || name instanceof PDFString || name instanceof PDFHexString;
    return isPlace(isName ? named.get(name.decodeText()) : target);
  };
}

function* findWrongBookmarks(pdf: CheckedPdf): Iterable<Fault> {
  const isPage = knowPages(pdf);
  const root = asDict(pdf.catalog.lookup(PDFName.of('Outlines')));
  const bookmarks = [...listBookmarks(root?.lookup(PDFName.of('First')), new Set())];
  if (bookmarks.length === 0) yield { message: 'there are no bookmarks' };
  for (const bookmark of bookmarks) {
    const title = readTextEntry(pdf.context, bookmark.get(PDFName.of('Title')));
    if (!title?.trim()) yield { element: 'bookmark', message: 'has no title' };
    if (!isPage(findTarget(bookmark)))
      yield { element: `bookmark "${title ?? ''}"`, message: 'leads nowhere' };
  }
}

/** Bookmarks in order; where they go round, each once. */
function* listBookmarks(first: PDFObject | undefined, seen: Set<PDFObject>): Iterable<PDFDict> {
  for (let node = first; node instanceof PDFDict && !seen.has(node); ) {
    seen.add(node);
    yield node;
    yield* listBookmarks(node.lookup(PDFName.of('First')), seen);
    node = node.lookup(PDFName.of('Next'));
  }
}

const S = PDFName.of('S');

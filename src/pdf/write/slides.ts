import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFString,
} from 'pdf-lib';
import { readNamedDestinations } from '../read/catalog-trees.ts';
import type { StructureElement, StructureKid } from '../read/structure-tree.ts';
import { PdfError } from './error.ts';
import type { SlideContent } from './losses.ts';
import { createElement } from './structure-repair.ts';

/** Slides that were printed on one page each, in order. */
export interface PrintedSlides {
  /** In CSS px. */
  readonly size: { readonly width: number; readonly height: number };
  readonly pages: readonly SlidePage[];
}

/** A slide as its section is named, and what its structure must say. */
export interface SlidePage extends SlideContent {
  readonly title: string;
}

/** Divides a structure into a Sect for each slide, whose ID is the slide's id and whose T its title. */
export function divideSlides(
  kids: readonly StructureKid[],
  pages: readonly PDFRef[],
  slides: readonly SlidePage[],
): StructureElement[] {
  if (pages.length !== slides.length)
    throw new PdfError(`${slides.length} slides take ${pages.length} pages`);
  const parts = new Map<PDFRef, StructureKid[]>(pages.map((page) => [page, []]));
  for (const kid of kids) placeKid(kid, parts);
  return slides.map(({ id, title }, index) => {
    const [page] = pages.slice(index);
    const section = createElement('Sect', (page && parts.get(page)) ?? []);
    section.entries.set('ID', PDFString.of(id));
    section.entries.set('T', PDFHexString.fromText(title));
    return section;
  });
}

/** What is around several slides is dissolved: reveal.js's own containers. */
function placeKid(kid: StructureKid, parts: ReadonlyMap<PDFRef, StructureKid[]>): void {
  const [page, ...others] = listPages(kid);
  if (page && others.length === 0) parts.get(page)?.push(kid);
  else if (kid.kind === 'element') for (const child of kid.kids) placeKid(child, parts);
}

function listPages(kid: StructureKid): Set<PDFRef> {
  if (kid.kind !== 'element') return new Set([kid.page]);
  return new Set(kid.kids.flatMap((child) => [...listPages(child)]));
}

/** Chromium's paper is a little taller than asked: what is over is a white line below the slide. */
export function trimPages(document: PDFDocument, { size }: PrintedSlides): void {
  for (const page of document.getPages()) {
    const { width, height } = page.getMediaBox();
    const asked = (width * size.height) / size.width;
    if (height > asked) page.setMediaBox(0, height - asked, width, asked);
  }
}

/** Has links within the document lead to whole pages, as slides are seen, and not to a place on one. */
export function linkPages({ catalog, context }: PDFDocument, pages: readonly PDFRef[]): void {
  const places = readNamedDestinations(catalog);
  for (const page of pages)
    for (const annotation of listAnnotations(context.lookup(page, PDFDict))) {
      const name = annotation.lookup(PDFName.of('Dest'));
      if (!(name instanceof PDFName)) continue;
      const place = context.lookup(places.get(name.decodeText()));
      const target = place instanceof PDFArray ? place.get(0) : undefined;
      if (!target) throw new PdfError(`a link leads to ${name.decodeText()}, which is on no page`);
      annotation.set(PDFName.of('Dest'), context.obj([target, 'Fit']));
    }
  catalog.delete(PDFName.of('Dests'));
}

function listAnnotations(page: PDFDict): PDFDict[] {
  const annotations = page.lookup(PDFName.of('Annots'));
  const items = annotations instanceof PDFArray ? annotations.asArray() : [];
  return items.map((item) => page.context.lookup(item)).filter((item) => item instanceof PDFDict);
}

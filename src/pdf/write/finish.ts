import { type PDFContext, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import type { Painting } from '../read/content-walk.ts';
import { type Box, boundPoints } from '../read/geometry.ts';
import {
  contentKey,
  readStructureTree,
  type StructureElement,
  type StructureKid,
} from '../read/structure-tree.ts';
import { type KeptContent, markArtifacts } from './artifacts.ts';
import { createTextReader } from './element-text.ts';
import { describeLinks } from './links.ts';
import { refuseLosses } from './losses.ts';
import { type PdfMetadata, writeMetadata } from './metadata.ts';
import { type OutlineEntry, writeOutline } from './outline.ts';
import { divideSlides, linkPages, type PrintedSlides, trimPages } from './slides.ts';
import { createElement, repairStructure } from './structure-repair.ts';
import { writeStructureTree } from './structure-writer.ts';
import { completeUnicode } from './unicode-repair.ts';
import { removeWaste } from './waste.ts';

/** What is added to a PDF that Chromium printed with tags. */
export interface Finish {
  readonly metadata: PdfMetadata;
  /** Bookmarks, in place of any that the file has. */
  readonly outline: readonly OutlineEntry[];
  /** Of a deck: each page becomes a section, which must say what its slide says. */
  readonly slides?: PrintedSlides;
}

/** Makes an accessible PDF of one that Chromium printed with `tagged: true`. Throws PdfError where words are lost. */
export async function finishPdf(bytes: Uint8Array, finish: Finish): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context } = document;
  const pages = document.getPages().map(({ ref }) => ref);
  const tree = readTree(context);
  const kept = markArtifacts(context, pages, tree);
  const root = createElement('Document', structure(document, dropContent(tree, kept), finish));
  const readText = createTextReader(context, kept);
  refuseLosses(context, root.kids, finish.slides?.pages ?? [], readText);
  describeLinks(context, root.kids, readText);
  setFigureBoxes(context, root, kept);
  completeUnicode(context, listPaintings(kept));
  writeStructureTree(context, root);
  writeOutline(context, pages, finish.outline);
  writeMetadata(context, finish.metadata);
  for (const page of pages) context.lookup(page, PDFDict).set(PDFName.of('Tabs'), PDFName.of('S'));
  removeWaste(context);
  return document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    // Without pauses, which only take time.
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}

/** The children of the Document that Chromium writes around everything. */
function readTree(context: PDFContext): readonly StructureKid[] {
  const roots = readStructureTree(context);
  const [only, ...others] = roots;
  return only?.type === 'Document' && others.length === 0 ? only.kids : roots;
}

function structure(
  document: PDFDocument,
  kids: readonly StructureKid[],
  { slides }: Finish,
): readonly StructureKid[] {
  if (!slides) return repairStructure(document.context, kids);
  const pages = document.getPages().map(({ ref }) => ref);
  trimPages(document, slides);
  linkPages(document, pages);
  return repairStructure(document.context, divideSlides(kids, pages, slides.pages));
}

function dropContent(
  kids: readonly StructureKid[],
  kept: ReadonlyMap<string, KeptContent>,
): StructureKid[] {
  return kids.flatMap((kid) => {
    if (kid.kind === 'element') kid.kids = dropContent(kid.kids, kept);
    return kid.kind !== 'content' || kept.has(contentKey(kid.stream ?? kid.page, kid.mcid))
      ? [kid]
      : [];
  });
}

function* listPaintings(kept: ReadonlyMap<string, KeptContent>): Iterable<Painting> {
  for (const { paintings } of kept.values()) yield* paintings;
}

function setFigureBoxes(
  context: PDFContext,
  element: StructureElement,
  kept: ReadonlyMap<string, KeptContent>,
): void {
  if (element.type === 'Figure') {
    const boxes = listBoxes(element, kept);
    const corners = boxes.flatMap(([left, bottom, right, top]) => [
      [left, bottom] as const,
      [right, top] as const,
    ]);
    const box = boundPoints(corners).map((edge) => Math.round(edge * 100) / 100);
    if (boxes.length > 0) element.entries.set('A', context.obj({ O: 'Layout', BBox: box }));
  }
  for (const kid of element.kids) if (kid.kind === 'element') setFigureBoxes(context, kid, kept);
}

function listBoxes(kid: StructureKid, kept: ReadonlyMap<string, KeptContent>): Box[] {
  if (kid.kind === 'element') return kid.kids.flatMap((child) => listBoxes(child, kept));
  if (kid.kind === 'object') return [];
  const paintings = kept.get(contentKey(kid.stream ?? kid.page, kid.mcid))?.paintings ?? [];
  return paintings.map(({ box }) => box).filter((box) => box[0] <= box[2] && box[1] <= box[3]);
}

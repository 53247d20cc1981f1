import { type PDFContext, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { type Box, boundPoints } from '../read/geometry.ts';
import {
  contentKey,
  readStructureTree,
  type StructureElement,
  type StructureKid,
} from '../read/structure-tree.ts';
import { type KeptContent, markArtifacts } from './artifacts.ts';
import { createTextReader } from './element-text.ts';
import { mergeFonts } from './font-merge.ts';
import { describeLinks } from './links.ts';
import { refuseLosses, type SlideContent } from './losses.ts';
import { type PdfMetadata, writeMetadata } from './metadata.ts';
import { type OutlineEntry, writeOutline } from './outline.ts';
import { createElement, repairStructure } from './structure-repair.ts';
import { writeStructureTree } from './structure-writer.ts';
import { completeUnicode } from './unicode-repair.ts';
import { removeWaste } from './waste.ts';

/** What is added to a PDF that Chromium printed with tags. */
export interface Finish {
  readonly metadata: PdfMetadata;
  /** Bookmarks; those the file has stay where none are given. */
  readonly outline?: readonly OutlineEntry[];
  /** What the structure must say, an item for each of its outermost elements. */
  readonly expected?: readonly SlideContent[];
}

/** Makes an accessible PDF of one that Chromium printed with `tagged: true`: bytes in, bytes out. */
export async function finishPdf(bytes: Uint8Array, finish: Finish): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const [only, ...others] = readStructureTree(document.context);
  const isWhole = only?.type === 'Document' && others.length === 0;
  const kids = isWhole ? only.kids : [only, ...others].filter((kid) => !!kid);
  const pages = document.getPages().map(({ ref }) => ref);
  finishDocument(document, kids, markArtifacts(document.context, pages, kids), finish);
  return document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}

/**
 * Does the same to a document at hand, whose artifacts are marked and whose structure is given apart: `kids` are the
 * children of its Document, `kept` their content.
 */
export function finishDocument(
  document: PDFDocument,
  kids: readonly StructureKid[],
  kept: ReadonlyMap<string, KeptContent>,
  { metadata, outline, expected = [] }: Finish,
): void {
  const { context } = document;
  const pages = document.getPages().map(({ ref }) => ref);
  const root = createElement('Document', repairStructure(context, dropContent(kids, kept)));
  const readText = createTextReader(context, kept);
  refuseLosses(context, root.kids, expected, readText);
  describeLinks(context, root.kids, readText);
  setFigureBoxes(context, root, kept);
  completeUnicode(
    context,
    [...kept.values()].flatMap(({ paintings }) => paintings),
  );
  mergeFonts(context);
  writeStructureTree(context, root);
  if (outline) writeOutline(context, pages, outline);
  writeMetadata(context, metadata);
  for (const page of pages) context.lookup(page, PDFDict).set(PDFName.of('Tabs'), PDFName.of('S'));
  removeWaste(context);
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

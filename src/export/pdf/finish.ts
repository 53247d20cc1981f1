import {
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFString,
} from 'pdf-lib';
import { type PdfFont, readCodes, readFont } from '../../check/pdf/font.ts';
import type { Box } from '../../check/pdf/geometry.ts';
import type { Painting } from '../../check/pdf/painting.ts';
import {
  readStructureTree,
  type StructureElement,
  type StructureKid,
} from '../../check/pdf/structure-tree.ts';
import { type KeptContent, keyOf, markArtifacts } from './artifacts.ts';
import { mergeFonts } from './font-merge.ts';
import { describeLinks } from './links.ts';
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
}

/** Makes an accessible PDF of one that Chromium printed with `tagged: true`: bytes in, bytes out. */
export async function finishPdf(bytes: Uint8Array, finish: Finish): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const [only, ...others] = readStructureTree(document.context);
  const isWhole = only?.type === 'Document' && others.length === 0;
  finishDocument(document, isWhole ? only.kids : [only, ...others].filter((kid) => !!kid), finish);
  return document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}

/** Does the same to a document at hand, whose structure is given apart: `kids` are the children of its Document. */
export function finishDocument(
  document: PDFDocument,
  kids: readonly StructureKid[],
  { metadata, outline }: Finish,
): void {
  const { context } = document;
  const pages = document.getPages().map(({ ref }) => ref);
  const kept = markArtifacts(context, pages, kids);
  const root = createElement('Document', repairStructure(context, dropContent(kids, kept)));
  describeContent(context, root, kept);
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
    return kid.kind !== 'content' || kept.has(contentKey(kid)) ? [kid] : [];
  });
}

function describeContent(
  context: PDFContext,
  root: StructureElement,
  kept: ReadonlyMap<string, KeptContent>,
): void {
  const fonts = new Map<PDFDict, PdfFont>();
  const findFont = (dict: PDFDict) => {
    const font = fonts.get(dict) ?? readFont(dict);
    fonts.set(dict, font);
    return font;
  };
  describeLinks(context, root.kids, (link) =>
    joinPieces(readPieces(context, link, kept, findFont)),
  );
  setFigureBoxes(context, root, kept);
}

/** A piece of text with the place it is painted at, where it is painted. */
interface TextPiece {
  readonly text: string;
  readonly box?: Box;
}

/** The text of an element as it would be read aloud: alternatives before what is painted. */
function readPieces(
  context: PDFContext,
  kid: StructureKid,
  kept: ReadonlyMap<string, KeptContent>,
  findFont: (font: PDFDict) => PdfFont,
): TextPiece[] {
  if (kid.kind === 'object') return [];
  if (kid.kind === 'content')
    return readPainted(kept.get(contentKey(kid))?.paintings ?? [], findFont);
  for (const key of ['ActualText', 'Alt']) {
    const text = context.lookup(kid.entries.get(key));
    if (text instanceof PDFString || text instanceof PDFHexString)
      return [{ text: text.decodeText() }];
  }
  return kid.kids.flatMap((child) => readPieces(context, child, kept, findFont));
}

function readPainted(
  paintings: readonly Painting[],
  findFont: (font: PDFDict) => PdfFont,
): TextPiece[] {
  const replaced = new Set<unknown>();
  return paintings.flatMap(({ marks, font: dict, strings = [], box }) => {
    const replacement = marks.find(({ actualText }) => actualText !== undefined);
    if (replacement && replaced.has(replacement)) return [];
    replaced.add(replacement);
    if (replacement) return [{ text: replacement.actualText ?? '', box }];
    if (!dict) return [];
    const font = findFont(dict);
    const codes = strings.flatMap((string) => readCodes(font, string));
    return [{ text: codes.map((code) => font.unicode?.get(code) ?? '').join(''), box }];
  });
}

/** A space belongs where a line ends and none is painted, but not within a word. */
function joinPieces(pieces: readonly TextPiece[]): string {
  let text = '';
  let last: Box | undefined;
  for (const { text: piece, box } of pieces) {
    const isNewLine = box && last && Math.abs(box[1] - last[1]) > (box[3] - box[1]) / 2;
    text += isNewLine && !/[\s\u00AD-]$/.test(text) ? ` ${piece}` : piece;
    last = box ?? last;
  }
  return text.replaceAll('\u00AD', '');
}

function setFigureBoxes(
  context: PDFContext,
  element: StructureElement,
  kept: ReadonlyMap<string, KeptContent>,
): void {
  if (element.type === 'Figure') {
    const boxes = listBoxes(element, kept);
    const box = [0, 1, 2, 3].map((side) => {
      const values = boxes.map((one) => one[side] as number);
      const edge = side < 2 ? Math.min(...values) : Math.max(...values);
      return Math.round(edge * 100) / 100;
    });
    if (boxes.length > 0) element.entries.set('A', context.obj({ O: 'Layout', BBox: box }));
  }
  for (const kid of element.kids) if (kid.kind === 'element') setFigureBoxes(context, kid, kept);
}

function listBoxes(kid: StructureKid, kept: ReadonlyMap<string, KeptContent>): Box[] {
  if (kid.kind === 'element') return kid.kids.flatMap((child) => listBoxes(child, kept));
  if (kid.kind === 'object') return [];
  const paintings = kept.get(contentKey(kid))?.paintings ?? [];
  return paintings.map(({ box }) => box).filter((box) => box[0] <= box[2] && box[1] <= box[3]);
}

function contentKey(kid: { page: PDFRef; stream?: PDFRef; mcid: number }): string {
  return keyOf(kid.stream ?? kid.page, kid.mcid);
}

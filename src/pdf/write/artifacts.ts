import type { PDFContext, PDFDict, PDFRef } from 'pdf-lib';
import type { Painting } from '../read/content-walk.ts';
import type { Mark } from '../read/marks.ts';
import { rememberMarks } from '../read/marks.ts';
import { type Content, listTaggedForms, readPaintings } from '../read/painting.ts';
import { contentKey, type StructureKid } from '../read/structure-tree.ts';
import { type ContentEdit, writeContent } from './content-edit.ts';
import { mendHyphens } from './hyphens.ts';
import { DRAWN_TYPES } from './structure-types.ts';

/** Where a marked-content sequence is: `mcid` of a page's content or of a form's. */
export interface ContentKey {
  readonly owner: PDFRef;
  readonly mcid: number;
}

/** A marked-content sequence that stays, with all that is painted in it. */
export interface KeptContent extends ContentKey {
  readonly paintings: readonly Painting[];
}

/**
 * Marks as an artifact whatever a page paints outside the structure, and what is in it only as decoration: a border
 * or a background that Chromium counts with the text before it. Returns the sequences that remain, by `contentKey`.
 */
export function markArtifacts(
  context: PDFContext,
  pages: readonly PDFRef[],
  tree: readonly StructureKid[],
): ReadonlyMap<string, KeptContent> {
  const drawn = new Map<string, boolean>();
  collectContent(tree, false, drawn);
  const kept = new Map<string, KeptContent>();
  for (const page of pages) {
    const dict = context.lookup(page) as PDFDict;
    const contents = readPaintings(context, dict, { keepOutlines: true });
    const tagged = listTaggedForms(contents);
    for (const content of contents) {
      const owner = content.stream ?? page;
      const edits =
        content.stream && !tagged.has(content.stream)
          ? []
          : editContent(content, owner, drawn, kept, tagged);
      const all = [...edits, ...mendHyphens(content), ...roundOutlines(content)];
      if (all.length > 0) writeContent(context, content, dict, all);
    }
  }
  return kept;
}

/** Coordinates of lines and fills need no more than a hundredth of a point on the page; Chromium writes millionths. */
function roundOutlines({ outlines }: Content): ContentEdit[] {
  return outlines.flatMap(({ operation, unit }) => {
    const { operator, operands, start, end } = operation;
    const digits = Math.max(0, Math.ceil(Math.log10(unit / 0.02)));
    if (operands.length === 0 || !Number.isFinite(digits) || digits > 5) return [];
    const numbers = operands.map((operand) => formatNumber(Number(operand), digits));
    return [{ start, end, text: [...numbers, operator].join(' ') }];
  });
}

function formatNumber(value: number, digits: number): string {
  const scale = 10 ** digits;
  return String(Math.round(value * scale) / scale).replace(/^(-?)0\./, '$1.');
}

function collectContent(
  kids: readonly StructureKid[],
  inDrawing: boolean,
  drawn: Map<string, boolean>,
): void {
  for (const kid of kids) {
    if (kid.kind === 'content') drawn.set(contentKey(kid.stream ?? kid.page, kid.mcid), inDrawing);
    if (kid.kind === 'element')
      collectContent(kid.kids, inDrawing || DRAWN_TYPES.has(kid.type), drawn);
  }
}

function editContent(
  content: Content,
  owner: PDFRef,
  drawn: ReadonlyMap<string, boolean>,
  kept: Map<string, KeptContent>,
  tagged: ReadonlySet<PDFRef>,
): ContentEdit[] {
  const edits: ContentEdit[] = [];
  const painted = groupByMark(content.paintings);
  for (const mark of content.marks) {
    if (mark.mcid === undefined) continue;
    const key = contentKey(owner, mark.mcid);
    const paintings = painted.get(mark) ?? [];
    if (isMeant(paintings, drawn.get(key))) kept.set(key, { owner, mcid: mark.mcid, paintings });
    else edits.push({ ...rangeOf(mark), text: '/Artifact BMC' });
  }
  const areMarked = rememberMarks((marks) => isMarked([...content.outside, ...marks]));
  for (const painting of content.paintings) {
    if (areMarked(painting.marks)) continue;
    if (painting.form && tagged.has(painting.form)) continue;
    edits.push({ start: painting.start, end: painting.start, text: '/Artifact BMC\n' });
    edits.push({ start: painting.end, end: painting.end, text: '\nEMC' });
  }
  return edits;
}

/** What is painted within each mark, at any depth. */
function groupByMark(paintings: readonly Painting[]): ReadonlyMap<Mark, readonly Painting[]> {
  const painted = new Map<Mark, Painting[]>();
  for (const painting of paintings)
    for (const mark of painting.marks) {
      const within = painted.get(mark);
      if (within) within.push(painting);
      else painted.set(mark, [painting]);
    }
  return painted;
}

/** In the structure, and either a drawing or more than lines and fills. */
function isMeant(paintings: readonly Painting[], inDrawing: boolean | undefined): boolean {
  if (inDrawing === undefined || paintings.length === 0) return false;
  return (
    inDrawing ||
    paintings.some(({ kind }) => kind === 'text' || kind === 'image' || kind === 'form')
  );
}

function isMarked(marks: readonly Mark[]): boolean {
  return marks.some(({ tag, mcid }) => mcid !== undefined || tag === 'Artifact');
}

function rangeOf({ operation }: Mark): { start: number; end: number } {
  return { start: operation.start, end: operation.end };
}

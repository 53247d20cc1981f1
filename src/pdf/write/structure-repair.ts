import { PDFArray, type PDFContext, PDFDict, PDFName } from 'pdf-lib';
import type { StructureElement, StructureKid } from '../read/structure-tree.ts';
import { GROUPING_TYPES, INLINE_TYPES } from './structure-types.ts';

/**
 * Makes PDF 1.7 structure of what Chromium 156 writes: containers without meaning are dissolved, loose lines become
 * paragraphs, list items get their LBody, a figure around a figure goes. Elements without content go too, cells of
 * tables excepted. Changes the elements in place and returns the list's new members.
 */
export function repairStructure(
  context: PDFContext,
  kids: readonly StructureKid[],
): StructureKid[] {
  return wrapLooseLines(kids.flatMap((kid) => repairKid(context, kid, true)));
}

/** `block` says whether paragraphs may stand here. */
function repairKid(context: PDFContext, kid: StructureKid, block: boolean): StructureKid[] {
  if (kid.kind !== 'element') return [kid];
  simplifyAttributes(context, kid);
  const inner = kid.type === 'NonStruct' ? block : mayHoldBlocks(kid);
  const line = isLine(kid);
  kid.kids = kid.kids.flatMap((child) => repairKid(context, child, inner));
  if (kid.kids.length === 0) return MAY_BE_EMPTY.has(kid.type) ? [kid] : [];
  if (kid.type === 'NonStruct') return dissolve(kid, block && !line);
  if (kid.type === 'Figure') return dissolveFigure(kid);
  if (kid.type === 'LI') kid.kids = giveBody(kid.kids);
  if (GROUPING_TYPES.has(kid.type)) kid.kids = wrapLooseLines(kid.kids);
  return [kid];
}

function dissolve(container: StructureElement, block: boolean): StructureKid[] {
  const inline = container.kids.every(isInline);
  if (container.entries.has('Lang') || container.entries.has('ActualText'))
    return [Object.assign(container, { type: inline ? 'Span' : 'Div' })];
  if (!inline || !block) return block ? wrapLooseLines(container.kids) : container.kids;
  return container.kids.every(isFigure) ? container.kids : [createElement('P', container.kids)];
}

/** HTML's `figure` around a picture that is a Figure itself: the inner one has the text alternative. */
function dissolveFigure(figure: StructureElement): StructureKid[] {
  if (figure.entries.has('Alt') || figure.entries.has('ActualText')) return [figure];
  const holdsFigure = figure.kids.some((kid) => kid.kind === 'element' && holds(kid, 'Figure'));
  if (!holdsFigure) return [figure];
  return figure.kids.map((kid) =>
    kid.kind === 'element' && kid.type === 'Caption' ? Object.assign(kid, { type: 'P' }) : kid,
  );
}

function giveBody(kids: readonly StructureKid[]): StructureKid[] {
  const isOwn = (kid: StructureKid) =>
    kid.kind === 'element' && (kid.type === 'Lbl' || kid.type === 'LBody');
  const rest = kids.filter((kid) => !isOwn(kid));
  const own = kids.filter(isOwn);
  return rest.length > 0 ? [...own, createElement('LBody', rest)] : own;
}

/** Puts runs of text and inline elements that stand between blocks into paragraphs. */
function wrapLooseLines(kids: readonly StructureKid[]): StructureKid[] {
  const out: StructureKid[] = [];
  let line: StructureKid[] = [];
  const endLine = () => {
    if (line.length > 0) out.push(...(line.every(isFigure) ? line : [createElement('P', line)]));
    line = [];
  };
  for (const kid of kids) {
    if (isInline(kid)) line.push(kid);
    else {
      endLine();
      out.push(kid);
    }
  }
  endLine();
  return out;
}

/** Chromium says of every cell that it spans one row and one column, and lists no headers as an empty list. */
function simplifyAttributes(context: PDFContext, element: StructureElement): void {
  const value = context.lookup(element.entries.get('A'));
  if (!(value instanceof PDFArray)) return;
  const kept = value
    .asArray()
    .map((item) => context.lookup(item))
    .filter((item) => item instanceof PDFDict)
    .filter((item) => !isTrivial(item));
  const [only] = kept;
  if (only && kept.length === 1) element.entries.set('A', only);
  else if (only) element.entries.set('A', context.obj(kept));
  else element.entries.delete('A');
}

function isTrivial(attributes: PDFDict): boolean {
  const headers = attributes.lookup(PDFName.of('Headers'));
  if (headers instanceof PDFArray && headers.size() === 0) return true;
  return ['RowSpan', 'ColSpan'].some((key) => attributes.get(PDFName.of(key))?.toString() === '1');
}

export function createElement(type: string, kids: readonly StructureKid[]): StructureElement {
  return { kind: 'element', type, entries: new Map(), kids: [...kids] };
}

function holds(element: StructureElement, type: string): boolean {
  return (
    element.type === type || element.kids.some((kid) => kid.kind === 'element' && holds(kid, type))
  );
}

function isFigure(kid: StructureKid): boolean {
  return kid.kind === 'element' && kid.type === 'Figure';
}

function isContent(kid: StructureKid): boolean {
  return kid.kind !== 'element';
}

function isInline(kid: StructureKid): boolean {
  return kid.kind !== 'element' || INLINE_TYPES.has(kid.type);
}

/** What holds text of its own is a line, and a container in it, such as HTML's `sup`, part of that. */
function mayHoldBlocks({ type, kids }: StructureElement): boolean {
  if (GROUPING_TYPES.has(type)) return true;
  return ['LI', 'LBody', 'TD', 'TH', 'Aside'].includes(type) && !kids.some(isLine);
}

/** How Chromium writes a run of text. */
function isLine(kid: StructureKid): boolean {
  return (
    kid.kind === 'element' &&
    kid.type === 'NonStruct' &&
    kid.kids.length > 0 &&
    kid.kids.every(isContent)
  );
}

const MAY_BE_EMPTY = new Set(['TD', 'TH']);

import { type PDFContext, PDFDict, PDFHexString, PDFName, type PDFRef } from 'pdf-lib';

/** One bookmark: `depth` 0 is the outermost. */
export interface OutlineEntry {
  readonly title: string;
  readonly depth: number;
  /** Index of the page it leads to. */
  readonly page: number;
}

interface OutlineNode {
  readonly entry: OutlineEntry;
  readonly ref: PDFRef;
  readonly kids: OutlineNode[];
}

/** Writes the document's bookmarks, all open, in place of any it had (ISO 32000-1, 12.3.3). */
export function writeOutline(
  context: PDFContext,
  pages: readonly PDFRef[],
  entries: readonly OutlineEntry[],
): void {
  const nodes = nestEntries(context, entries);
  const root = context.nextRef();
  const links = writeSiblings(context, pages, nodes, root);
  context.assign(root, context.obj({ Type: 'Outlines', ...links, Count: entries.length }));
  context.lookup(context.trailerInfo.Root, PDFDict).set(PDFName.of('Outlines'), root);
}

function nestEntries(context: PDFContext, entries: readonly OutlineEntry[]): OutlineNode[] {
  const top: OutlineNode[] = [];
  const path: OutlineNode[] = [];
  for (const entry of entries) {
    const node: OutlineNode = { entry, ref: context.nextRef(), kids: [] };
    path.length = Math.min(entry.depth, path.length);
    (path.at(-1)?.kids ?? top).push(node);
    path.push(node);
  }
  return top;
}

function writeSiblings(
  context: PDFContext,
  pages: readonly PDFRef[],
  nodes: readonly OutlineNode[],
  parent: PDFRef,
): Record<string, PDFRef> {
  nodes.forEach(({ entry, ref, kids }, index) => {
    const page = pages[entry.page];
    const [previous, next] = [nodes[index - 1], nodes[index + 1]];
    const item = context.obj({
      Title: PDFHexString.fromText(entry.title),
      Parent: parent,
      ...(page && { Dest: [page, 'Fit'] }),
      ...(previous && { Prev: previous.ref }),
      ...(next && { Next: next.ref }),
      ...(kids.length > 0 && writeSiblings(context, pages, kids, ref)),
      ...(kids.length > 0 && { Count: countAll(kids) }),
    });
    context.assign(ref, item);
  });
  const [first, last] = [nodes[0], nodes.at(-1)];
  return first && last ? { First: first.ref, Last: last.ref } : {};
}

function countAll(nodes: readonly OutlineNode[]): number {
  return nodes.reduce((sum, { kids }) => sum + 1 + countAll(kids), 0);
}

import { findChild, type XmlElement, type XmlNode } from './xml.ts';

const INSERTED = ['w:ins', 'w:moveTo'];
const DELETED = ['w:del', 'w:moveFrom'];
/** Where something is, which outlives what was removed around it. */
const KEPT = ['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd'];

/** Set on a paragraph whose mark is gone: it goes on with the next. */
export const JOINED = 'joined';

/**
 * The document with its tracked changes accepted, or refused with `reject` (ECMA-376 part 1, 17.13.5): what remains
 * has no revisions, and paragraphs whose mark was removed carry the attribute `joined`.
 */
export function resolveRevisions(element: XmlElement, reject: boolean): XmlElement {
  const children = element.children.flatMap((node) => resolveNode(node, reject));
  const attributes =
    element.name === 'w:p' && losesMark(element, reject)
      ? { ...element.attributes, [JOINED]: 'true' }
      : element.attributes;
  return { name: element.name, attributes, children };
}

function resolveNode(node: XmlNode, reject: boolean): readonly XmlNode[] {
  if (typeof node === 'string') return [node];
  const [kept, dropped] = reject ? [DELETED, INSERTED] : [INSERTED, DELETED];
  if (dropped.includes(node.name)) return keepPlaces(node);
  if (kept.includes(node.name)) return resolveRevisions(node, reject).children;
  if (node.name === 'w:delText') return [{ ...node, name: 'w:t' }];
  if (/^w:(r|p)PrChange$/.test(node.name)) return [];
  const former = reject && findChild(node, `${node.name}Change`);
  // The mark's own revisions stand in the properties of today, and are read before.
  if (former) return [resolveRevisions(findChild(former, node.name) ?? former, reject)];
  return [resolveRevisions(node, reject)];
}

function keepPlaces(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((node) => {
    if (typeof node === 'string') return [];
    return KEPT.includes(node.name) ? [node] : keepPlaces(node);
  });
}

function losesMark(paragraph: XmlElement, reject: boolean): boolean {
  const mark = findChild(findChild(paragraph, 'w:pPr'), 'w:rPr');
  return (reject ? INSERTED : DELETED).some((name) => findChild(mark, name) !== undefined);
}

import { findChild, type XmlElement, type XmlNode } from '../../source/xml/element.ts';

const INSERTED = ['w:ins', 'w:moveTo'];
const DELETED = ['w:del', 'w:moveFrom'];
/** Where something is, which outlives what was removed around it. */
const KEPT = ['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd'];

/** Set on a paragraph whose mark is gone: it goes on with the next. */
export const JOINED = 'joined';
/** Set on a paragraph with tracked changes: who made them and on which day, one a line. */
export const AUTHORS = 'authors';

/**
 * The document with its tracked changes accepted, or refused with `reject` (ECMA-376 part 1, 17.13.5): what remains has
 * no revisions, and paragraphs carry the attributes `joined` and `authors`. Of alternatives the first is taken.
 */
export function resolveRevisions(element: XmlElement, reject: boolean): XmlElement {
  const children = element.children.flatMap((node) => resolveNode(node, reject));
  if (element.name !== 'w:p') return { ...element, children };
  const authors = listAuthors(element).join('\n');
  const attributes = {
    ...element.attributes,
    ...(losesMark(element, reject) && { [JOINED]: 'true' }),
    ...(authors && { [AUTHORS]: authors }),
  };
  return { ...element, attributes, children };
}

function resolveNode(node: XmlNode, reject: boolean): readonly XmlNode[] {
  if (typeof node === 'string') return [node];
  const [kept, dropped] = reject ? [DELETED, INSERTED] : [INSERTED, DELETED];
  if (dropped.includes(node.name)) return keepPlaces(node);
  if (kept.includes(node.name)) return resolveRevisions(node, reject).children;
  if (node.name === 'w:delText') return [{ ...node, name: 'w:t' }];
  if (node.name === 'mc:AlternateContent')
    return node.children
      .filter(isElement)
      .slice(0, 1)
      .flatMap((one) => resolveRevisions(one, reject).children);
  if (/^w:(r|p)PrChange$/.test(node.name)) return [];
  const former = reject && findChild(node, `${node.name}Change`);
  // The mark's own revisions stand in the properties of today, and are read before.
  if (former) return [resolveRevisions(findChild(former, node.name) ?? former, reject)];
  return [resolveRevisions(node, reject)];
}

function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

function keepPlaces(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(isElement).flatMap((node) => {
    return KEPT.includes(node.name) ? [node] : keepPlaces(node);
  });
}

function losesMark(paragraph: XmlElement, reject: boolean): boolean {
  const mark = findChild(findChild(paragraph, 'w:pPr'), 'w:rPr');
  return (reject ? INSERTED : DELETED).some((name) => findChild(mark, name) !== undefined);
}

const REVISION = /^w:(ins|del|moveTo|moveFrom|rPrChange|pPrChange)$/;

function listAuthors(element: XmlElement): readonly string[] {
  const found = new Set<string>();
  const visit = ({ name, attributes, children }: XmlElement): void => {
    const { 'w:author': author = '', 'w:date': date = '' } = attributes;
    if (REVISION.test(name) && author) found.add(nameAuthor(author, date));
    for (const child of children) if (isElement(child)) visit(child);
  };
  visit(element);
  return [...found];
}

/** "A. Lawyer, 2031-03-05"; LibreOffice writes a year 0 where it knows no date. */
function nameAuthor(author: string, date: string): string {
  return [author.trim(), /^[1-9]/.test(date) ? date.slice(0, 10) : ''].filter(Boolean).join(', ');
}

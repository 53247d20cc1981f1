/** An element of an XML document. */
export interface XmlElement {
  /** `prefix:local` by the reader's own prefixes, `local` without a namespace, else `{namespace}local`. */
  readonly name: string;
  /** By names as of elements, without the declarations of namespaces; the object has no prototype. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and texts in document order, references resolved; comments and instructions are left out. */
  readonly children: readonly XmlNode[];
  /** Where its start tag begins in the source, in UTF-16 units; `createLocator` makes it a place. */
  readonly offset: number;
}

export type XmlNode = XmlElement | string;

/** Elements within, in document order; the search goes no deeper than the elements of that name. */
export function findElements(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [...element.children].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') continue;
    if (node.name === name) found.push(node);
    else for (const child of node.children.toReversed()) waiting.push(child);
  }
  return found;
}

/** The first child of that name. */
export function findChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node) => typeof node !== 'string' && node.name === name) as
    | XmlElement
    | undefined;
}

/** All text within. */
export function readText(element: XmlElement): string {
  const words: string[] = [];
  const waiting: XmlNode[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') words.push(node);
    else for (const child of node.children.toReversed()) waiting.push(child);
  }
  return words.join('');
}

/** Where an attribute of an element begins in the source, its value where `value` is asked for. */
export function findAttribute(
  source: string,
  element: XmlElement,
  name: string,
  part: 'name' | 'value' = 'name',
): number {
  const local = name.replace(/^(?:\{.*\}|.*:)/, '');
  tagName.lastIndex = element.offset;
  attribute.lastIndex = element.offset + (tagName.exec(source)?.[0].length ?? 0);
  for (let match = attribute.exec(source); match; match = attribute.exec(source)) {
    const [, before = '', found = '', equals = ''] = match;
    if (found.replace(/^.*:/, '') !== local || found.startsWith('xmlns:')) continue;
    const start = match.index + before.length;
    return part === 'name' ? start : start + found.length + equals.length + 1;
  }
  return element.offset;
}

const tagName = /<[^\s/>]+/y;
const attribute = /(\s+)([^\s=]+)(\s*=\s*)(?:"[^"]*"|'[^']*')/y;

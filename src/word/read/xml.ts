/** An XML element: prefixes of the namespaces a Word file uses are always the usual ones, whatever the file calls them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Namespaces, transitional and strict (ECMA-376 part 1, annex A), by the prefix used here. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes': 'vt',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
};

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

const markup =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>!?]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;

interface OpenElement {
  readonly raw: string;
  readonly element: XmlElement & { readonly children: XmlNode[] };
  readonly scope: ReadonlyMap<string, string>;
}

/**
 * Reads an XML document as OOXML uses it (no document type, and so no entities but the five of XML).
 * Throws a SyntaxError where it is not well-formed.
 */
export function parseXml(text: string): XmlElement {
  const source = text.replace(/^\uFEFF/, '');
  const root: OpenElement = {
    raw: '',
    element: { name: '', attributes: {}, children: [] },
    scope: new Map(),
  };
  const stack = [root];
  markup.lastIndex = 0;
  while (markup.lastIndex < source.length) {
    const at = markup.lastIndex;
    const match = markup.exec(source);
    const open = stack.at(-1);
    if (!match || !open) throw new SyntaxError(`broken XML at character ${at + 1}`);
    const [, data, closing, name, attributes = '', empty, words] = match;
    if (words !== undefined) open.element.children.push(decode(words));
    else if (data !== undefined) open.element.children.push(data);
    else if (closing) {
      if (open.raw !== name || stack.length < 2) throw new SyntaxError(`</${name}> closes nothing`);
      stack.pop();
    } else if (name) {
      const child = openElement(name, attributes, open.scope);
      open.element.children.push(child.element);
      if (!empty) stack.push(child);
    }
  }
  const document = root.element.children.find((node) => typeof node !== 'string');
  if (stack.length > 1 || !document) throw new SyntaxError('the XML ends too soon');
  return document as XmlElement;
}

/** Elements within, in document order, `name` being where the search goes no deeper. */
export function findElements(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.name === name ? [node] : findElements(node, name);
  });
}

/** The first child of that name. */
export function findChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  const found = element?.children.find((node) => typeof node !== 'string' && node.name === name);
  return found as XmlElement | undefined;
}

/** All text within. */
export function readText(element: XmlElement): string {
  return element.children
    .map((node) => (typeof node === 'string' ? node : readText(node)))
    .join('');
}

function openElement(raw: string, source: string, outer: ReadonlyMap<string, string>): OpenElement {
  const written = [...source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, name = '', double, single]) => [name, decode(double ?? single ?? '')] as const,
  );
  const declared = written.filter(([name]) => /^xmlns(:|$)/.test(name));
  const scope = declared.length
    ? new Map([...outer, ...declared.map(([name, uri]) => [name.slice(6), uri] as const)])
    : outer;
  const attributes = written.map(([name, value]) => [
    name.includes(':') ? resolve(name, scope) : name,
    value,
  ]);
  return {
    raw,
    element: {
      name: resolve(raw, scope),
      attributes: Object.fromEntries(attributes),
      children: [],
    },
    scope,
  };
}

function resolve(name: string, scope: ReadonlyMap<string, string>): string {
  const [local = '', prefix = ''] = name.split(':').reverse();
  const known = prefixes[scope.get(prefix) ?? ''];
  if (known === undefined) return name;
  return known ? `${known}:${local}` : local;
}

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));|&/gi, (match, hex, decimal, name) => {
    if (hex || decimal) return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
    const entity = entities[name];
    if (!entity) throw new SyntaxError(`unknown entity ${match} in the XML`);
    return entity;
  });
}

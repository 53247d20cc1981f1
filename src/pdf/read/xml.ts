/** An element of an XML text, with the text directly in it. Names have their namespace before a space. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent?: XmlElement;
  text: string;
}

/** Reads XML 1.0 with namespaces and no document type; every element in order. Throws where it is not well formed. */
export function readXml(source: string): XmlElement[] {
  const [wrong] = FORBIDDEN.exec(source) ?? [];
  if (wrong) throw new Error(`character U+${wrong.codePointAt(0)?.toString(16).padStart(4, '0')}`);
  const elements: XmlElement[] = [];
  const open: Open[] = [];
  let position = 0;
  for (const match of source.matchAll(TOKEN)) {
    if (match.index !== position) break;
    position += match[0].length;
    takeToken(match.groups ?? {}, open, elements);
  }
  if (position < source.length) throw new Error(`"${source.slice(position, position + 20)}"`);
  const roots = elements.filter(({ parent }) => !parent).length;
  if (open.length > 0 || roots !== 1) throw new Error(`${roots} roots, ${open.length} left open`);
  return elements;
}

interface Open {
  readonly tag: string;
  readonly element: XmlElement;
  readonly prefixes: ReadonlyMap<string, string>;
}

/** A character that XML 1.0 has no place for, not even as a reference (production 2). */
export const FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const NAME = String.raw`[\p{L}_:][\p{L}\p{M}\p{N}_:.\u00b7-]*`;
const VALUE = `"[^<"]*"|'[^<']*'`;
const TOKEN = new RegExp(
  String.raw`<\?.*?\?>|<!--(?:(?!--).)*-->|<!\[CDATA\[(?<data>.*?)\]\]>` +
    String.raw`|</(?<end>${NAME})\s*>` +
    String.raw`|<(?<start>${NAME})(?<attributes>(?:\s+${NAME}\s*=\s*(?:${VALUE}))*)\s*(?<closed>/?)>` +
    '|(?<text>[^<]+)',
  'gsu',
);
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=\s*(${VALUE})`, 'gu');
const REFERENCE = /&(#x[\da-f]+|#\d+|amp|lt|gt|quot|apos);|&/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function takeToken(
  { data, end, start, attributes = '', closed, text }: Record<string, string | undefined>,
  open: Open[],
  elements: XmlElement[],
): void {
  const around = open.at(-1);
  if (end !== undefined) {
    if (open.pop()?.tag !== end) throw new Error(`</${end}> closes nothing`);
  } else if (start !== undefined) {
    const opened = openElement(start, attributes, around);
    elements.push(opened.element);
    if (!closed) open.push(opened);
  } else if (around) around.element.text += data ?? resolveReferences(text ?? '');
  else if ((data ?? text ?? '').replace('\ufeff', '').trim())
    throw new Error('text outside the root');
}

function openElement(tag: string, source: string, around: Open | undefined): Open {
  const raw = [...source.matchAll(ATTRIBUTE)].map(
    ([, key = '', value = '']) => [key, resolveReferences(value.slice(1, -1))] as const,
  );
  const prefixes = new Map(around?.prefixes ?? [['xml', 'http://www.w3.org/XML/1998/namespace']]);
  for (const [key, value] of raw) {
    const [, prefix] = /^xmlns:?(.*)$/.exec(key) ?? [];
    if (prefix !== undefined) prefixes.set(prefix, value);
  }
  const attributes = new Map(
    raw.map(([key, value]) => [key.includes(':') ? expand(key, prefixes) : key, value]),
  );
  if (attributes.size < raw.length) throw new Error(`<${tag}> has an attribute twice`);
  const parent = around && { parent: around.element };
  return {
    tag,
    prefixes,
    element: { name: expand(tag, prefixes), attributes, text: '', ...parent },
  };
}

function expand(name: string, prefixes: ReadonlyMap<string, string>): string {
  const [local = '', prefix = ''] = name.split(':').reverse();
  if (prefix === 'xmlns') return name;
  const namespace = prefixes.get(prefix);
  if (namespace === undefined && prefix) throw new Error(`prefix ${prefix} of no namespace`);
  return `${namespace ?? ''} ${local}`;
}

function resolveReferences(text: string): string {
  return text.replace(REFERENCE, (whole, name?: string) => {
    if (name === undefined) throw new Error(`"${whole}" that is no reference`);
    if (!name.startsWith('#')) return ENTITIES[name] ?? '';
    const point = /^#x/i.test(name)
      ? Number.parseInt(name.slice(2), 16)
      : Number.parseInt(name.slice(1), 10);
    const character = point <= 0x10ffff ? String.fromCodePoint(point) : '\0';
    if (FORBIDDEN.test(character)) throw new Error(`reference ${whole} to no character`);
    return character;
  });
}

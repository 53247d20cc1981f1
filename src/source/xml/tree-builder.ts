import type { XmlElement, XmlNode } from './element.ts';
import { explainFault, type OpenTag, XmlError } from './faults.ts';

/** What a reader expects of its documents, and how much of one it takes. */
export interface XmlOptions {
  /** The prefix by which names of a namespace are written here, whatever the document calls it; `''` for none. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** UTF-16 units of the source. */
  readonly maxLength: number;
  /** Elements, attributes and texts in all. */
  readonly maxNodes: number;
  /** Elements within each other. */
  readonly maxDepth: number;
  /** Takes a document type that declares nothing itself, as old drawings have; others are faults. */
  readonly allowDoctype?: boolean;
  /** The targets of the instructions, `<?target …?>`, that are left out rather than faults; any unless named. */
  readonly instructions?: readonly string[];
}

/** The name of an attribute that declares a namespace. */
const declaration = /^xmlns(?::|$)/;

interface OpenElement {
  readonly tag: OpenTag;
  readonly element: XmlElement & { readonly children: XmlNode[] };
  /** Prefixes that its start tag declares. */
  readonly declared: readonly string[];
}

/** Builds the tree from the parser's events, and counts what it holds. */
export class TreeBuilder {
  readonly #source: string;
  readonly #options: XmlOptions;
  readonly #open: OpenElement[] = [];
  /** The namespaces of each prefix, the one in force last: no table is copied for each element. */
  readonly #namespaces = new Map([['xml', ['http://www.w3.org/XML/1998/namespace']]]);
  /** The start tag that is being read. */
  #tag: OpenTag | undefined;
  #closed: OpenElement | undefined;
  #root: XmlElement | undefined;
  #nodes = 0;
  /** Up to where the source was read into the tree. */
  #read = 0;

  constructor(source: string, options: XmlOptions) {
    this.#source = source;
    this.#options = options;
  }

  beginTag(name: string, position: number): void {
    const offset = position - name.length - 2;
    this.#tag = { name, offset, end: position - 1, attributes: new Map() };
    this.#count(offset);
    if (this.#root && this.#open.length === 0)
      this.#throw(`<${name}> follows the end of the document; remove it`, offset);
    if (this.#open.length >= this.#options.maxDepth)
      this.#throw(tooMany('elements within each other', this.#options.maxDepth), offset);
  }

  addAttribute(name: string, value: string, position: number): void {
    const tag = this.#tag;
    if (!tag) return;
    const offset = tag.end + this.#source.slice(tag.end, position).search(/\S/);
    if (tag.attributes.has(name))
      this.#throw(`"${name}" occurs twice in <${tag.name}>; remove one`, offset);
    tag.attributes.set(name, value);
    tag.end = position;
    this.#read = position;
    this.#count(offset);
  }

  openElement(position: number): void {
    const tag = this.#tag;
    if (!tag) return;
    const declared = this.#declare(tag);
    const element = {
      name: this.#resolve(tag.name, tag),
      attributes: this.#resolveAttributes(tag),
      children: [],
      offset: tag.offset,
    };
    this.#open.at(-1)?.element.children.push(element);
    this.#root ??= element;
    this.#open.push({ tag, element, declared });
    this.#tag = undefined;
    this.#read = position;
  }

  closeElement(position: number): void {
    this.#read = position;
    this.#closed = this.#open.pop();
    for (const prefix of this.#closed?.declared ?? []) this.#namespaces.get(prefix)?.pop();
  }

  addText(text: string, position: number): void {
    // The parser has read the "<" behind the text.
    this.#read = position - 1;
    const open = this.#open.at(-1);
    if (!open || !text) return;
    this.#count(open.tag.offset);
    open.element.children.push(text);
  }

  checkDoctype(text: string, position: number): void {
    if (this.#options.allowDoctype && !text.includes('[')) return;
    const what = this.#options.allowDoctype
      ? 'a document type with declarations'
      : 'a document type';
    this.#throw(`${what}, which is not read; remove it`, this.#findBefore('<!DOCTYPE', position));
  }

  checkInstruction(target: string, position: number): void {
    if (this.#options.instructions?.includes(target) ?? true) return;
    this.#throw(
      `the instruction <?${target} …?>, which is not read; remove it`,
      this.#findBefore('<?', position),
    );
  }

  fail(message: string, position: number): never {
    const fault = explainFault(message, {
      source: this.#source,
      position,
      read: this.#read,
      tag: this.#tag,
      closed: this.#closed?.tag,
      open: this.#open.map(({ tag }) => tag),
    });
    return this.#throw(fault.message, fault.offset);
  }

  finish(): XmlElement {
    return this.#root ?? this.fail('document must contain a root element.', this.#source.length);
  }

  #declare({ attributes }: OpenTag): readonly string[] {
    const declared: string[] = [];
    for (const [name, value] of attributes) {
      if (!declaration.test(name)) continue;
      const prefix = name.slice('xmlns:'.length);
      const stack = this.#namespaces.get(prefix) ?? [];
      stack.push(value.trim());
      this.#namespaces.set(prefix, stack);
      declared.push(prefix);
    }
    return declared;
  }

  #resolveAttributes(tag: OpenTag): Readonly<Record<string, string>> {
    const attributes: Record<string, string> = Object.create(null);
    for (const [raw, value] of tag.attributes) {
      if (declaration.test(raw)) continue;
      const name = raw.includes(':') ? this.#resolve(raw, tag) : raw;
      if (name in attributes)
        this.#throw(`"${raw}" occurs twice in <${tag.name}>; remove one`, tag.offset);
      attributes[name] = value;
    }
    return attributes;
  }

  #resolve(name: string, tag: OpenTag): string {
    const colon = name.indexOf(':');
    const prefix = name.slice(0, Math.max(0, colon));
    const local = name.slice(colon + 1);
    const namespace = this.#namespaces.get(prefix)?.at(-1);
    if (prefix ? !namespace || !local || local.includes(':') : colon === 0)
      this.#throw(`"${name}" has a prefix that no xmlns:${prefix || '…'} declares`, tag.offset);
    if (!namespace) return local;
    const own = this.#options.prefixes[namespace];
    if (own === undefined) return prefix === 'xml' ? name : `{${namespace}}${local}`;
    return own ? `${own}:${local}` : local;
  }

  #count(offset: number): void {
    this.#nodes += 1;
    const { maxNodes } = this.#options;
    if (this.#nodes > maxNodes)
      this.#throw(tooMany('elements, attributes and texts', maxNodes), offset);
  }

  #findBefore(opening: string, position: number): number {
    return Math.max(0, this.#source.lastIndexOf(opening, position - 1));
  }

  #throw(message: string, offset: number): never {
    throw new XmlError({ message, offset }, this.#source);
  }
}

export function tooMany(what: string, limit: number): string {
  return `more than ${limit} ${what}; expected fewer`;
}

import { escapeHtml } from '../../model/escape.ts';
import { findAttribute, findElements, readText, type XmlElement } from '../xml/reader.ts';
import { findBox } from './box.ts';
import { Cascade, readProperty } from './cascade.ts';
import {
  DROPPED,
  DROPPED_ATTRIBUTES,
  ELEMENTS,
  findGrammar,
  isEditors,
  REFERRING,
  REFUSED,
  SHAPES,
} from './elements.ts';
import { measureOutline } from './outline.ts';
import { measurePaint, PLAIN_PAINT, readPaint } from './paint.ts';
import { findProperty, REFERENCE } from './properties.ts';
import { type DrawnElement, findBadReference } from './references.ts';
import {
  type Declaration,
  parseDeclarations,
  parseStyleSheet,
  type Styled,
  StyleFault,
} from './styles.ts';

/** What is wrong with a drawing, what to do, and at which offset of its source. */
export interface Fault {
  readonly problem: string;
  readonly remedy: string;
  readonly offset: number;
}

/** The root as it is written anew: what its start tag has beside its id, and all it holds. */
interface WrittenRoot {
  readonly attributes: string;
  readonly content: string;
}

/** An element with what it stands in, for selectors and references. */
interface ReadElement extends Styled, DrawnElement {
  readonly parent: ReadElement | undefined;
}

/** Faults that are looked for in one drawing: more are rarely others. */
export const MOST_FAULTS = 10;
/** Elements, and commands and numbers of outlines: what crosses itself that often keeps a browser busy for many seconds. */
const MOST_PARTS = 400_000;
/** A dash or a pattern's tile is a part of the drawing's larger side, one of so many at least: less is not seen. */
const FINEST = 10_000;
/** The part of a layer that a single shape which is seen through takes. */
const SHAPE_LAYER = 0.05;
/** A value that asks for a file, in whatever spelling. */
const ASKING = /url\s*\(|image-set|\\|@import|:\/\//i;
/** What is not allowed is removed from the drawing, or drawn in another way. */
const PLAIN = 'remove it, or export the drawing as plain SVG';

/** Reads one drawing's elements and writes them anew; faults are collected, and what has one is left out. */
export class DrawingReader {
  readonly faults: Fault[] = [];
  hasShape = false;
  readonly #source: string;
  readonly #prefix: string;
  readonly #elements: ReadElement[] = [];
  readonly #ids = new Map<string, string>();
  #cascade = new Cascade([]);
  /** The least length of a dash or a tile. */
  #finest = 0;
  /** The drawing's area. */
  #area = 0;

  constructor(source: string, prefix: string) {
    this.#source = source;
    this.#prefix = prefix;
  }

  read(root: XmlElement): WrittenRoot {
    this.#cascade = new Cascade(
      findElements(root, 'style').flatMap((style) => this.#readStyleSheet(style)),
    );
    const element = this.#enter(root, undefined);
    const [, , width, height] = findBox(root.attributes) ?? [0, 0, 0, 0];
    this.#finest = Math.max(width, height) / FINEST;
    this.#area = width * height;
    const attributes = this.#writeAttributes(root, element);
    const content = this.#writeChildren(root, element, true);
    this.#refuseUnused(root);
    const bad = findBadReference(this.#elements);
    if (bad) this.#refuse(`the drawing ${bad.problem}`, 'correct or remove it', bad.offset);
    const parts = this.#elements.reduce((sum, { vertices }) => sum + vertices, 0);
    if (parts > MOST_PARTS)
      this.#refuse(
        `the drawing has ${parts} elements, commands and numbers; expected ${MOST_PARTS} at most`,
        'simplify its outlines',
        root.offset,
      );
    if (this.#cascade.exhausted)
      this.#refuse('the drawing has too many style rules for its elements', PLAIN, root.offset);
    return { attributes, content };
  }

  /** A style that nothing here has is left out; one that asks for a file is refused all the same. */
  #refuseUnused(root: XmlElement): void {
    if (this.#cascade.exhausted) return;
    for (const { name, value } of this.#cascade.unused)
      if (!this.#isFull && ASKING.test(value.replace(/url\(\s*["']?#[^)]*\)/gi, '')))
        this.#refuseReference(`${name}: ${shorten(value)}`, this.#findStyle(root, name, [])());
  }

  get #isFull(): boolean {
    return this.faults.length >= MOST_FAULTS;
  }

  #readStyleSheet(style: XmlElement) {
    try {
      return parseStyleSheet(readText(style));
    } catch (error) {
      if (!(error instanceof StyleFault)) throw error;
      this.#refuseStyle(error.message, style.offset);
      return [];
    }
  }

  #enter({ name, attributes }: XmlElement, parent: ReadElement | undefined): ReadElement {
    const { id } = attributes;
    const classes = attributes.class?.split(/\s+/) ?? [];
    // A command without a number, or with one, is a vertex as well.
    const parts = `${attributes.d ?? ''} ${attributes.points ?? ''}`.match(OUTLINE_PART) ?? [];
    const vertices = 1 + parts.length;
    const element: ReadElement = {
      tag: name,
      id,
      classes,
      parent,
      references: [],
      vertices,
      outline: measureOutline(name, attributes),
      dashes: parent?.dashes ?? 0,
      layers: 0,
      painted: 0,
      paint: PLAIN_PAINT,
    };
    this.#elements.push(element);
    return element;
  }

  #writeChildren(element: XmlElement, read: ReadElement, drawn: boolean): string {
    return element.children
      .map((child) => {
        if (typeof child !== 'string') return this.#writeElement(child, read, drawn);
        if (child.trim() && !this.#isFull)
          this.#refuse(
            `the drawing holds text ("${shorten(child)}")`,
            'words belong on the slide, where they are checked and translated; draw shapes only',
            this.#findText(element, child),
          );
        return '';
      })
      .join('');
  }

  /** `drawn` is whether it is seen where it stands, rather than only where it is referred to. */
  #writeElement(element: XmlElement, parent: ReadElement, drawn: boolean): string {
    const { name } = element;
    if (name === 'style' || isEditors(name) || this.#isFull) return '';
    if (DROPPED.includes(name)) return this.#dropElement(element);
    if (!Object.hasOwn(ELEMENTS, name)) {
      this.#refuseElement(element);
      return '';
    }
    if (drawn && SHAPES.includes(name)) this.hasShape = true;
    const read = this.#enter(element, parent);
    const attributes = this.#writeAttributes(element, read);
    const seen = drawn && ['svg', 'g', 'use'].includes(name);
    const content = this.#writeChildren(element, read, seen);
    const id = read.id === undefined ? '' : ` id="${escapeHtml(this.#rename(read.id))}"`;
    return content
      ? `<${name}${id}${attributes}>${content}</${name}>`
      : `<${name}${id}${attributes}/>`;
  }

  /** Titles and descriptions are words; elements in them are not looked at by any program that draws. */
  #dropElement(element: XmlElement): string {
    const [inner] =
      element.name === 'metadata'
        ? []
        : element.children.filter((node) => typeof node !== 'string');
    if (inner) this.#refuseElement(inner);
    return '';
  }

  #writeAttributes(element: XmlElement, read: ReadElement): string {
    const written = new Map<string, string>();
    for (const [name, value] of Object.entries(element.attributes))
      if (!this.#isFull) this.#writeAttribute(element, read, name, value, written);
    const style = this.#readStyle(element);
    for (const [name, { value }] of this.#cascade.collect(read, style)) {
      if (this.#isFull) break;
      const text = this.#writeProperty(name, value, read, this.#findStyle(element, name, style));
      if (text) written.set(name, text);
    }
    read.paint = readPaint(element.name, written, read.parent?.paint);
    if (SHAPES.includes(element.name) && element.name !== 'use')
      read.painted = measurePaint(read.outline, read.paint, this.#area);
    if (element.name === 'svg' && !read.parent) for (const name of ROOT_ONLY) written.delete(name);
    return [...written].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
  }

  #writeAttribute(
    element: XmlElement,
    read: ReadElement,
    name: string,
    value: string,
    written: Map<string, string>,
  ): void {
    const offset = () => findAttribute(this.#source, element, name);
    if (name === 'style' || DROPPED_ATTRIBUTES.test(name)) return;
    if (name === 'href' || name === 'xlink:href') {
      const text = this.#writeLink(element, value, read, offset);
      if (text) written.set('href', text);
      return;
    }
    const grammar = findGrammar(element.name, name);
    if (grammar?.test(value) && this.#isTile(element, name) && this.#isTooFine(value))
      this.#refuseFine(`${name}="${shorten(value)}" of <pattern>`, offset());
    else if (grammar?.test(value)) written.set(name, value.trim().replace(/\s+/g, ' '));
    else if (grammar || !findProperty(name)) this.#refuseValue(element.name, name, value, offset());
    else {
      const text = this.#writeProperty(name, value, read, offset);
      if (text) written.set(name, text);
    }
  }

  #writeLink(element: XmlElement, value: string, read: ReadElement, offset: () => number): string {
    const [, id] = /^\s*#([^\s#]+)\s*$/.exec(value) ?? [];
    if (!id) this.#refuseReference(`href="${shorten(value)}"`, offset());
    else if (!REFERRING.includes(element.name))
      this.#refuseValue(element.name, 'href', value, offset());
    else {
      read.references.push({ id, offset: offset() });
      return `#${this.#rename(id)}`;
    }
    return '';
  }

  #writeProperty(name: string, value: string, read: ReadElement, offset: () => number): string {
    const text = readProperty(name, value);
    if (text === undefined) {
      if (ASKING.test(value)) this.#refuseReference(`${name}: ${shorten(value)}`, offset());
      else this.#refuseValue('', name, value, offset());
      return '';
    }
    if (name === 'stroke-dasharray') read.dashes = this.#countDashes(text);
    if (name === 'opacity' && Number.parseFloat(text) !== 1)
      read.layers = SHAPES.includes(read.tag) && read.tag !== 'use' ? SHAPE_LAYER : 1;
    if (name === 'stroke-dasharray' && this.#isTooFine(text))
      this.#refuseFine(`${name}: ${shorten(value)}`, offset());
    return text.replace(new RegExp(REFERENCE, 'gi'), (_, double, single, bare) => {
      const id = String(double ?? single ?? bare);
      const per = name.startsWith('marker') ? 'vertex' : 'shape';
      read.references.push({ id, offset: offset(), per });
      return `url(#${this.#rename(id)})`;
    });
  }

  /** Dashes and gaps that a unit of an outline has; a percentage is one of the drawing's size. */
  #countDashes(text: string): number {
    const lengths = (text.match(/[\d.]+(?:e[+-]?\d+)?%?/gi) ?? []).map(
      (one) => Number.parseFloat(one) * (one.endsWith('%') ? (this.#finest * FINEST) / 100 : 1),
    );
    const sum = lengths.reduce((total, one) => total + one, 0);
    return sum > 0 ? lengths.length / sum : 0;
  }

  #isTile({ name, attributes }: XmlElement, attribute: string): boolean {
    const isSize = attribute === 'width' || attribute === 'height';
    return name === 'pattern' && isSize && attributes.patternUnits === 'userSpaceOnUse';
  }

  /** Whether lengths are together less than can be seen; none, or nothing but zeros, is drawn as a whole. */
  #isTooFine(value: string): boolean {
    const length = (value.match(/[\d.]+(?:e[+-]?\d+)?/gi) ?? []).reduce(
      (sum, one) => sum + Number(one),
      0,
    );
    return length > 0 && length < this.#finest && !value.includes('%');
  }

  #refuseFine(found: string, offset: number): void {
    this.#refuse(
      `the drawing holds ${found}, which is finer than can be seen`,
      `expected ${this.#finest} at least, a ${FINEST}th of the drawing`,
      offset,
    );
  }

  #readStyle(element: XmlElement): readonly Declaration[] {
    const { style } = element.attributes;
    if (!style) return [];
    try {
      return parseDeclarations(style);
    } catch (error) {
      if (!(error instanceof StyleFault)) throw error;
      this.#refuseStyle(
        error.message,
        findAttribute(this.#source, element, 'style', 'value') + error.offset,
      );
      return [];
    }
  }

  /** Where a property that applies to an element is declared, as near as can be told. */
  #findStyle(element: XmlElement, name: string, own: readonly Declaration[]): () => number {
    return () => {
      const declared = own.findLast((one) => one.name === name);
      if (declared) return findAttribute(this.#source, element, 'style', 'value') + declared.offset;
      const sheet = this.#source.search(/<(?:[\w-]+:)?style[\s>]/);
      const found = this.#source
        .slice(Math.max(0, sheet))
        .search(new RegExp(`\\b${name}\\s*:`, 'i'));
      return found < 0 ? element.offset : Math.max(0, sheet) + found;
    };
  }

  #findText(element: XmlElement, text: string): number {
    const words = text.trim().split(/[\s&<]/)[0] ?? '';
    const found = this.#source.indexOf(words, element.offset);
    return words && found >= 0 ? found : element.offset;
  }

  #rename(id: string): string {
    const known = this.#ids.get(id) ?? `${this.#prefix}_${this.#ids.size + 1}`;
    this.#ids.set(id, known);
    return known;
  }

  #refuse(problem: string, remedy: string, offset: number): void {
    this.faults.push({ problem, remedy, offset });
  }

  #refuseElement({ name, offset }: XmlElement): void {
    const [, what, remedy] = REFUSED.find(([pattern]) => pattern.test(name)) ?? [];
    const problem = what ?? `<${shorten(name)}>, which is no element of plain drawings`;
    this.#refuse(`the drawing holds ${problem}`, remedy ?? PLAIN, offset);
  }

  #refuseReference(found: string, offset: number): void {
    this.#refuse(
      `the drawing holds a reference to another file (${found})`,
      'put it into the drawing, since the deck is one file',
      offset,
    );
  }

  #refuseStyle(found: string, offset: number): void {
    if (/@|url|\\|image-set/i.test(found)) this.#refuseReference(shorten(found), offset);
    else
      this.#refuse(
        `the drawing holds a style that is not understood (${shorten(found)})`,
        PLAIN,
        offset,
      );
  }

  #refuseValue(element: string, name: string, value: string, offset: number): void {
    if (/^on/i.test(name))
      this.#refuse(`the drawing holds a script (${name})`, 'remove it', offset);
    else if (/^(?:filter|mask)$/.test(name))
      this.#refuse(
        `the drawing holds a mask or filter (${name}: ${shorten(value)})`,
        'the PDF would carry it as pixels; draw the result as shapes, or cut with clipPath',
        offset,
      );
    else {
      const where = element ? ` of <${element}>` : '';
      this.#refuse(
        `the drawing holds ${name}="${shorten(value)}"${where}, which is not understood`,
        PLAIN,
        offset,
      );
    }
  }
}

/** A number as a whole, with its fraction and its exponent, or a command. */
const OUTLINE_PART = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[a-df-z]/gi;

/** Attributes of the root that say how large it is shown, which is the slide's to say. */
const ROOT_ONLY = ['x', 'y', 'width', 'height', 'viewBox', 'preserveAspectRatio', 'overflow'];

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

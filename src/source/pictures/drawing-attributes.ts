import { escapeHtml } from '../../model/escape.ts';
import { findAttribute, type XmlElement } from '../xml/element.ts';
import { findBox } from './box.ts';
import { readProperty } from './cascade.ts';
import { ASKING, type DrawingFaults, shorten } from './drawing-faults.ts';
import { DrawingStyles } from './drawing-styles.ts';
import { DROPPED_ATTRIBUTES, findGrammar, REFERRING, SHAPES } from './elements.ts';
import { measurePaint, readPaint } from './paint.ts';
import { findProperty, REFERENCE } from './properties.ts';
import type { DrawnElement } from './references.ts';
import type { Styled } from './styles.ts';

/** An element with what it stands in, for selectors and references. */
export interface ReadElement extends Styled, DrawnElement {
  readonly parent: ReadElement | undefined;
}

/** A dash or a pattern's tile is a part of the drawing's larger side, one of so many at least: less is not seen. */
const FINEST = 10_000;
/** The part of a layer that a single shape which is seen through takes. */
const SHAPE_LAYER = 0.05;
/** Attributes of the root that say how large it is shown, which is the slide's to say. */
const ROOT_ONLY = ['x', 'y', 'width', 'height', 'viewBox', 'preserveAspectRatio', 'overflow'];

/** Writes the attributes of one drawing's elements anew, its styles among them. */
export class DrawingAttributes {
  readonly styles: DrawingStyles;
  readonly #source: string;
  readonly #prefix: string;
  readonly #faults: DrawingFaults;
  readonly #ids = new Map<string, string>();
  /** The least length of a dash or a tile. */
  readonly #finest: number;
  /** The drawing's area. */
  readonly #area: number;

  constructor(source: string, prefix: string, root: XmlElement, faults: DrawingFaults) {
    this.#source = source;
    this.#prefix = prefix;
    this.#faults = faults;
    this.styles = new DrawingStyles(source, root, faults);
    const [, , width, height] = findBox(root.attributes) ?? [0, 0, 0, 0];
    this.#finest = Math.max(width, height) / FINEST;
    this.#area = width * height;
  }

  /** All but the id, as they stand in a start tag. */
  write(element: XmlElement, read: ReadElement): string {
    const written = new Map<string, string>();
    for (const [name, value] of Object.entries(element.attributes))
      if (!this.#faults.isFull) this.#writeAttribute(element, read, name, value, written);
    for (const { name, value, offset } of this.styles.list(element, read)) {
      if (this.#faults.isFull) break;
      const text = this.#writeProperty(name, value, read, offset);
      if (text) written.set(name, text);
    }
    read.paint = readPaint(element.name, written, read.parent?.paint);
    if (SHAPES.includes(element.name) && element.name !== 'use')
      read.painted = measurePaint(read.outline, read.paint, this.#area);
    if (element.name === 'svg' && !read.parent) for (const name of ROOT_ONLY) written.delete(name);
    return [...written].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
  }

  rename(id: string): string {
    const known = this.#ids.get(id) ?? `${this.#prefix}_${this.#ids.size + 1}`;
    this.#ids.set(id, known);
    return known;
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
    if (grammar?.test(value) && isTile(element, name) && this.#isTooFine(value))
      this.#refuseFine(`${name}="${shorten(value)}" of <pattern>`, offset());
    else if (grammar?.test(value)) written.set(name, value.trim().replace(/\s+/g, ' '));
    else if (grammar || !findProperty(name))
      this.#faults.refuseValue(element.name, name, value, offset());
    else {
      const text = this.#writeProperty(name, value, read, offset);
      if (text) written.set(name, text);
    }
  }

  #writeLink(element: XmlElement, value: string, read: ReadElement, offset: () => number): string {
    const [, id] = /^\s*#([^\s#]+)\s*$/.exec(value) ?? [];
    if (!id) this.#faults.refuseReference(`href="${shorten(value)}"`, offset());
    else if (!REFERRING.includes(element.name))
      this.#faults.refuseValue(element.name, 'href', value, offset());
    else {
      read.references.push({ id, offset: offset() });
      return `#${this.rename(id)}`;
    }
    return '';
  }

  #writeProperty(name: string, value: string, read: ReadElement, offset: () => number): string {
    const text = readProperty(name, value);
    if (text === undefined) {
      if (ASKING.test(value)) this.#faults.refuseReference(`${name}: ${shorten(value)}`, offset());
      else this.#faults.refuseValue('', name, value, offset());
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
      return `url(#${this.rename(id)})`;
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

  /** Whether lengths are together less than can be seen; none, or nothing but zeros, is drawn as a whole. */
  #isTooFine(value: string): boolean {
    const lengths = value.match(/[\d.]+(?:e[+-]?\d+)?/gi) ?? [];
    const length = lengths.reduce((sum, one) => sum + Number(one), 0);
    return length > 0 && length < this.#finest && !value.includes('%');
  }

  #refuseFine(found: string, offset: number): void {
    this.#faults.refuse(
      `holds ${found}, which is finer than can be seen`,
      `expected ${this.#finest} at least, a ${FINEST}th of the drawing`,
      offset,
    );
  }
}

function isTile({ name, attributes }: XmlElement, attribute: string): boolean {
  const isSize = attribute === 'width' || attribute === 'height';
  return name === 'pattern' && isSize && attributes.patternUnits === 'userSpaceOnUse';
}

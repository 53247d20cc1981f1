import { escapeHtml } from '../../model/escape.ts';
import type { XmlElement } from '../xml/element.ts';
import { DrawingAttributes, type ReadElement } from './drawing-attributes.ts';
import { DrawingFaults } from './drawing-faults.ts';
import { DROPPED, ELEMENTS, isEditors, SHAPES } from './elements.ts';
import { measureOutline } from './outline.ts';
import { PLAIN_PAINT } from './paint.ts';
import { findBadReference } from './references.ts';

/** The root as it is written anew: what its start tag has beside its id, and all it holds. */
interface WrittenRoot {
  readonly attributes: string;
  readonly content: string;
}

/** Elements, and commands and numbers of outlines: what crosses itself that often keeps a browser busy for many seconds. */
const MOST_PARTS = 400_000;
/** A number as a whole, with its fraction and its exponent, or a command. */
const OUTLINE_PART = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[a-df-z]/gi;

/** Reads one drawing's elements and writes them anew; faults are collected, and what has one is left out. */
export class DrawingReader {
  readonly faults = new DrawingFaults();
  hasShape = false;
  readonly #source: string;
  readonly #root: XmlElement;
  readonly #attributes: DrawingAttributes;
  readonly #elements: ReadElement[] = [];

  constructor(source: string, prefix: string, root: XmlElement) {
    this.#source = source;
    this.#root = root;
    this.#attributes = new DrawingAttributes(source, prefix, root, this.faults);
  }

  read(): WrittenRoot {
    const element = this.#enter(this.#root, undefined);
    const attributes = this.#attributes.write(this.#root, element);
    const content = this.#writeChildren(this.#root, element, true);
    this.#attributes.styles.refuseUnused();
    const bad = findBadReference(this.#elements);
    if (bad) this.faults.refuse(bad.problem, 'correct or remove it', bad.offset);
    const parts = this.#elements.reduce((sum, { vertices }) => sum + vertices, 0);
    if (parts > MOST_PARTS)
      this.faults.refuse(
        `has ${parts} elements, commands and numbers; expected ${MOST_PARTS} at most`,
        'simplify its outlines',
        this.#root.offset,
      );
    this.#attributes.styles.refuseExhausted();
    return { attributes, content };
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
        if (child.trim() && !this.faults.isFull)
          this.faults.refuseText(child, this.#findText(element, child));
        return '';
      })
      .join('');
  }

  /** `drawn` is whether it is seen where it stands, rather than only where it is referred to. */
  #writeElement(element: XmlElement, parent: ReadElement, drawn: boolean): string {
    const { name } = element;
    if (name === 'style' || isEditors(name) || this.faults.isFull) return '';
    if (DROPPED.includes(name)) return this.#dropElement(element);
    if (!Object.hasOwn(ELEMENTS, name)) {
      this.faults.refuseElement(element);
      return '';
    }
    if (drawn && SHAPES.includes(name)) this.hasShape = true;
    const read = this.#enter(element, parent);
    const attributes = this.#attributes.write(element, read);
    const seen = drawn && ['svg', 'g', 'use'].includes(name);
    const content = this.#writeChildren(element, read, seen);
    const id = read.id === undefined ? '' : ` id="${escapeHtml(this.#attributes.rename(read.id))}"`;
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
    if (inner) this.faults.refuseElement(inner);
    return '';
  }

  #findText(element: XmlElement, text: string): number {
    const words = text.trim().split(/[\s&<]/)[0] ?? '';
    const found = this.#source.indexOf(words, element.offset);
    return words && found >= 0 ? found : element.offset;
  }
}

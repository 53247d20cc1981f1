import { findAttribute, findElements, readText, type XmlElement } from '../xml/element.ts';
import { Cascade } from './cascade.ts';
import { ASKING, type DrawingFaults, PLAIN, shorten } from './drawing-faults.ts';
import { parseDeclarations, parseStyleSheet, type Styled, StyleFault } from './styles.ts';

/** Reads the style sheets of one drawing and the `style` attributes of its elements. */
export class DrawingStyles {
  readonly #source: string;
  readonly #root: XmlElement;
  readonly #faults: DrawingFaults;
  readonly #cascade: Cascade;

  constructor(source: string, root: XmlElement, faults: DrawingFaults) {
    this.#source = source;
    this.#root = root;
    this.#faults = faults;
    const rules = findElements(root, 'style').flatMap((style) =>
      this.#read(
        () => parseStyleSheet(readText(style)),
        () => style.offset,
      ),
    );
    this.#cascade = new Cascade(rules);
  }

  /** The properties that apply to an element, with where each is declared, as near as can be told. */
  list(element: XmlElement, styled: Styled) {
    const { style } = element.attributes;
    const locate = (within: number) =>
      findAttribute(this.#source, element, 'style', 'value') + within;
    const own = style ? this.#read(() => parseDeclarations(style), locate) : [];
    return [...this.#cascade.collect(styled, own)].map(([name, { value }]) => {
      const declared = own.findLast((one) => one.name === name);
      const offset = () => (declared ? locate(declared.offset) : this.#findRule(element, name));
      return { name, value, offset };
    });
  }

  /** A style that nothing here has is left out; one that asks for a file is refused all the same. */
  refuseUnused(): void {
    if (this.#cascade.exhausted) return;
    for (const { name, value } of this.#cascade.unused)
      if (!this.#faults.isFull && ASKING.test(value.replace(/url\(\s*["']?#[^)]*\)/gi, ''))) {
        const found = `${name}: ${shorten(value)}`;
        this.#faults.refuseReference(found, this.#findRule(this.#root, name));
      }
  }

  refuseExhausted(): void {
    const { offset } = this.#root;
    if (this.#cascade.exhausted)
      this.#faults.refuse('has too many style rules for its elements', PLAIN, offset);
  }

  #read<Read>(parse: () => readonly Read[], locate: (within: number) => number): readonly Read[] {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof StyleFault)) throw error;
      this.#faults.refuseStyle(error.message, locate(error.offset));
      return [];
    }
  }

  #findRule({ offset }: XmlElement, name: string): number {
    const sheet = Math.max(0, this.#source.search(/<(?:[\w-]+:)?style[\s>]/));
    const found = this.#source.slice(sheet).search(new RegExp(`\\b${name}\\s*:`, 'i'));
    return found < 0 ? offset : sheet + found;
  }
}

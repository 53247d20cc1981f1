import { type Archive, ForeignFileError } from '../project/archive.ts';
import { findElements, type XmlElement, type XmlNode } from '../xml/element.ts';
import type { Block } from './block.ts';
import { LEVELS, ListCounter, type ListLevel, readCount } from './counter.ts';
import { readPart } from './part.ts';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
const prefixes = {
  [`${oasis}:office:1.0`]: 'office',
  [`${oasis}:text:1.0`]: 'text',
  [`${oasis}:style:1.0`]: 'style',
  [`${oasis}:drawing:1.0`]: 'draw',
  [`${oasis}:manifest:1.0`]: 'manifest',
};

/** What is not part of the printed text: notes at the foot, remarks, deletions, frames. */
const UNPRINTED = /^(?:text:(?:note|tracked-changes|ruby-text)|office:annotation|draw:.*)$/;

/** The names that Word has for formats of numbers. */
const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
};

/** The paragraphs of an OpenDocument text (ISO/IEC 26300) with the numbers of its lists; none where it is no such text. */
export function readOpenDocument(archive: Archive): readonly Block[] | undefined {
  const manifest = readPart(archive, 'META-INF/manifest.xml', prefixes);
  if (manifest && findElements(manifest, 'manifest:encryption-data').length)
    throw new ForeignFileError('protected by a password; save it without one');
  const content = readPart(archive, 'content.xml', prefixes);
  const text = content && findElements(content, 'office:text')[0];
  if (!text) return undefined;
  const styles = readListStyles([content, readPart(archive, 'styles.xml', prefixes)]);
  return new TextWalk(styles).read(text);
}

type ListStyles = ReadonlyMap<string, readonly (ListLevel | undefined)[]>;

function readListStyles(parts: readonly (XmlElement | undefined)[]): ListStyles {
  const styles = parts.flatMap((part) => (part ? findElements(part, 'text:list-style') : []));
  return new Map(
    styles.map((style) => [style.attributes['style:name'] ?? '', readLevels(style.children)]),
  );
}

function readLevels(children: readonly XmlNode[]): readonly (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const node of children) {
    if (typeof node === 'string' || !node.name.startsWith('text:list-level-style')) continue;
    const { attributes } = node;
    const level = Math.max(1, readCount(attributes['text:level'], 1, LEVELS));
    const shown = Math.min(level, readCount(attributes['text:display-levels'], 1, LEVELS));
    const counters = Array.from({ length: shown }, (_, index) => `%${level - shown + index + 1}`);
    const format = FORMATS[attributes['style:num-format'] ?? ''] ?? 'decimal';
    levels[level - 1] = {
      format: node.name === 'text:list-level-style-number' ? format : 'bullet',
      pattern: `${attributes['style:num-prefix'] ?? ''}${counters.join('.')}${attributes['style:num-suffix'] ?? ''}`,
      start: readCount(attributes['text:start-value'], 1),
    };
  }
  return levels;
}

interface List {
  readonly counter: ListCounter;
  readonly style: string;
  /** 0 for the outermost. */
  readonly level: number;
}

/** Walks through a text and counts its lists. */
class TextWalk {
  readonly #styles: ListStyles;
  readonly #blocks: Block[] = [];
  /** The last list of each style, and each list by its id: what continues one counts on. */
  readonly #last = new Map<string, ListCounter>();
  /** What the next paragraph begins with. */
  #label = '';

  constructor(styles: ListStyles) {
    this.#styles = styles;
  }

  read(text: XmlElement): readonly Block[] {
    this.#walk(text, undefined);
    return this.#blocks;
  }

  #walk(element: XmlElement, list: List | undefined): void {
    for (const child of element.children) {
      if (typeof child === 'string' || UNPRINTED.test(child.name)) continue;
      if (child.name === 'text:p' || child.name === 'text:h') this.#add(child);
      else if (child.name === 'text:list') this.#walk(child, this.#open(child, list));
      else if (child.name === 'text:list-item' && list) this.#count(child, list);
      else this.#walk(child, list);
    }
  }

  #open({ attributes }: XmlElement, outer: List | undefined): List {
    if (outer)
      return {
        ...outer,
        style: attributes['text:style-name'] ?? outer.style,
        level: outer.level + 1,
      };
    const style = attributes['text:style-name'] ?? '';
    const continued =
      this.#last.get(`#${attributes['text:continue-list'] ?? ''}`) ??
      (attributes['text:continue-numbering'] === 'true' ? this.#last.get(style) : undefined);
    const counter = continued ?? new ListCounter();
    this.#last.set(style, counter);
    if (attributes['xml:id']) this.#last.set(`#${attributes['xml:id']}`, counter);
    return { counter, style, level: 0 };
  }

  #count(item: XmlElement, list: List): void {
    // An item that only holds a deeper list is not counted itself.
    const first = item.children.find((node) => typeof node !== 'string') as XmlElement | undefined;
    if (first?.name === 'text:p' || first?.name === 'text:h') {
      const start = item.attributes['text:start-value'];
      const levels = this.#styles.get(list.style) ?? [];
      this.#label = list.counter.count(list.level, levels, start ? readCount(start, 1) : undefined);
    }
    this.#walk(item, list);
  }

  #add(paragraph: XmlElement): void {
    const text = printText(paragraph);
    const label = text.trim() ? this.#label : '';
    this.#label = '';
    this.#blocks.push({ text, isHeading: paragraph.name === 'text:h', ...(label && { label }) });
  }
}

function printText(node: XmlNode): string {
  if (typeof node === 'string') return node.replace(/\s+/g, ' ');
  if (UNPRINTED.test(node.name)) return '';
  if (node.name === 'text:s') return ' ';
  if (node.name === 'text:tab' || node.name === 'text:line-break') return ' ';
  return node.children.map(printText).join('');
}

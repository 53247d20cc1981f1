import { posix } from 'node:path';
import type { Archive } from '../project/archive.ts';
import { findChild, findElements, type XmlElement, type XmlNode } from '../xml/element.ts';
import type { Block } from './block.ts';
import { LEVELS, ListCounter, type ListLevel, readCount } from './counter.ts';
import { readPart } from './part.ts';

/** Namespaces, transitional and strict (ECMA-376 part 1, annex A), by the prefix used here. */
const prefixes = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
};

/** What is not part of the printed text: deletions, drawings, text boxes, notes at the foot, fields' instructions. */
const UNPRINTED =
  /^w:(?:pPr|rPr|del|moveFrom|drawing|pict|object|instrText|delText|delInstrText|footnoteReference|endnoteReference|commentReference|sdtPr)$|^mc:AlternateContent$/;

const PRINTED: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
};

/** The paragraphs of a Word document with the numbers that Word prints, tracked changes as if accepted; none where it is no Word document. */
export function readWord(archive: Archive): readonly Block[] | undefined {
  const main = findRelated(archive, '', 'officeDocument');
  const body = main && findChild(readPart(archive, main, prefixes), 'w:body');
  if (!main || !body) return undefined;
  const part = (type: string) => readPart(archive, findRelated(archive, main, type), prefixes);
  const styles = readStyles(part('styles'));
  const number = createNumbering(part('numbering'), styles);
  return findElements(body, 'w:p').map((paragraph) => {
    const label = number(paragraph);
    return {
      text: printText(paragraph),
      isHeading: isHeading(paragraph, styles),
      ...(label && { label }),
    };
  });
}

function findRelated(archive: Archive, part: string, type: string): string | undefined {
  const folder = posix.dirname(part);
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relationships = readPart(archive, file, prefixes);
  const found = (relationships ? findElements(relationships, 'Relationship') : []).find(
    ({ attributes }) => attributes.Type?.endsWith(`/${type}`),
  );
  const target = found?.attributes.Target;
  return target && posix.join('/', folder, target).replace(/^\//, '');
}

function printText(node: XmlNode): string {
  if (typeof node === 'string') return '';
  if (UNPRINTED.test(node.name) || isHidden(node)) return '';
  if (node.name === 'w:t') return node.children.join('');
  return PRINTED[node.name] ?? node.children.map(printText).join('');
}

function isHidden(run: XmlElement): boolean {
  const vanish = findChild(findChild(run, 'w:rPr'), 'w:vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/.test(readValue(vanish));
}

interface Style {
  readonly name: string;
  readonly basedOn: string;
  readonly properties: XmlElement | undefined;
}
type Styles = ReadonlyMap<string, Style>;

function readStyles(part: XmlElement | undefined): Styles {
  return new Map(
    (part ? findElements(part, 'w:style') : []).map((style) => [
      style.attributes['w:styleId'] ?? '',
      {
        name: readValue(findChild(style, 'w:name')).toLowerCase(),
        basedOn: readValue(findChild(style, 'w:basedOn')),
        properties: findChild(style, 'w:pPr'),
      },
    ]),
  );
}

/** Styles that are based on each other: Word's own have two or three. */
const MOST_BASES = 20;

/** A paragraph's own properties, then those of its style and of the styles that one is based on. */
function listProperties(paragraph: XmlElement, styles: Styles): readonly XmlElement[] {
  const own = findChild(paragraph, 'w:pPr');
  const properties = own ? [own] : [];
  const seen = new Set<string>();
  let id = readValue(findChild(own, 'w:pStyle'));
  for (
    let style = styles.get(id);
    style && !seen.has(id) && seen.size < MOST_BASES;
    style = styles.get(id)
  ) {
    if (style.properties) properties.push(style.properties);
    seen.add(id);
    id = style.basedOn;
  }
  return properties;
}

function isHeading(paragraph: XmlElement, styles: Styles): boolean {
  const name = styles.get(readValue(findChild(findChild(paragraph, 'w:pPr'), 'w:pStyle')))?.name;
  const level = listProperties(paragraph, styles).flatMap(
    (properties) => findChild(properties, 'w:outlineLvl') ?? [],
  )[0];
  return (
    /^(?:title|subtitle)$/.test(name ?? '') || (level !== undefined && readValue(level) !== '9')
  );
}

interface NumberedList {
  readonly abstract: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Starts anew at its first item, by level. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Returns what prints the number of each paragraph, asked for in the order of the document. */
function createNumbering(
  part: XmlElement | undefined,
  styles: Styles,
): (paragraph: XmlElement) => string {
  const lists = readLists(part);
  const counters = new Map<string, ListCounter>();
  const started = new Set<string>();
  return (paragraph) => {
    const property = listProperties(paragraph, styles).flatMap(
      (properties) => findChild(properties, 'w:numPr') ?? [],
    )[0];
    const id = readValue(findChild(property, 'w:numId'));
    const list = lists.get(id);
    if (!property || !list || id === '0') return '';
    const level = readLevel(readValue(findChild(property, 'w:ilvl')));
    const counter = counters.get(list.abstract) ?? new ListCounter();
    counters.set(list.abstract, counter);
    const key = `${id}:${level}`;
    const restart = started.has(key) ? undefined : list.restarts.get(level);
    started.add(key);
    return counter.count(level, list.levels, restart);
  };
}

function readLists(part: XmlElement | undefined): ReadonlyMap<string, NumberedList> {
  if (!part) return new Map();
  const bases = new Map(
    findElements(part, 'w:abstractNum').map((entry) => [
      entry.attributes['w:abstractNumId'] ?? '',
      entry,
    ]),
  );
  return new Map(
    findElements(part, 'w:num').map((entry) => {
      const abstract = readValue(findChild(entry, 'w:abstractNumId'));
      const base = bases.get(abstract);
      const levels = base ? findElements(base, 'w:lvl') : [];
      const overrides = findElements(entry, 'w:lvlOverride');
      const own = overrides.flatMap((override) => findElements(override, 'w:lvl'));
      return [
        entry.attributes['w:numId'] ?? '',
        { abstract, levels: readLevels([...levels, ...own]), restarts: readRestarts(overrides) },
      ];
    }),
  );
}

function readLevels(elements: readonly XmlElement[]): readonly (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const level of elements)
    levels[readLevel(level.attributes['w:ilvl'])] = {
      format: readValue(findChild(level, 'w:numFmt')) || 'decimal',
      pattern: readValue(findChild(level, 'w:lvlText')),
      start: readCount(readValue(findChild(level, 'w:start')), 1),
    };
  return levels;
}

function readRestarts(overrides: readonly XmlElement[]): ReadonlyMap<number, number> {
  return new Map(
    overrides.flatMap((override) => {
      const start = findChild(override, 'w:startOverride');
      return start
        ? [[readLevel(override.attributes['w:ilvl']), readCount(readValue(start), 1)]]
        : [];
    }),
  );
}

function readLevel(value: string | undefined): number {
  return readCount(value, 0, LEVELS - 1);
}

function readValue(element: XmlElement | undefined): string {
  return element?.attributes['w:val'] ?? '';
}

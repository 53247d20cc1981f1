import { posix } from 'node:path';
import { type Archive, ForeignFileError, openArchive } from '../../source/project/archive.ts';
import { findChild, findElements, readText, type XmlElement } from '../../source/xml/element.ts';
import { XmlError } from '../../source/xml/faults.ts';
import { parseXml } from '../../source/xml/reader.ts';
import { OFFICE_PREFIXES } from './namespaces.ts';

/** A Word document's parts, as far as notes need them. */
export interface OfficeFile {
  readonly body: XmlElement;
  /** Targets of links by relationship id. */
  readonly links: ReadonlyMap<string, string>;
  /** Styles by id: office programs change the ids, not the names. */
  readonly styles: ReadonlyMap<string, StyleEntry>;
  /** `ul` or `ol` by numbering id and level: `3:0`. */
  readonly lists: ReadonlyMap<string, 'ul' | 'ol'>;
  readonly comments: readonly XmlElement[];
  /** Whether a comment is resolved and which it answers, by the id of its last paragraph. */
  readonly threads: readonly XmlElement[];
  /** Footnotes and endnotes by kind and id: `foot:2`. */
  readonly notes: ReadonlyMap<string, XmlElement>;
  /** SmartArt and charts by relationship id. */
  readonly drawings: ReadonlyMap<string, XmlElement>;
  /** Headers and footers. */
  readonly margins: readonly XmlElement[];
  /** Custom document properties. */
  readonly properties: ReadonlyMap<string, string>;
}

export interface StyleEntry {
  /** Lower case, without spaces. */
  readonly name: string;
  /** The numbering that the style brings with it. */
  readonly numbering?: XmlElement;
}

interface Relationship {
  readonly id: string;
  /** Last part of its type: `officeDocument`, `styles`, `hyperlink`. */
  readonly type: string;
  readonly target: string;
}

/** Opens a .docx (ECMA-376 part 2). Throws a ForeignFileError where it is none, is damaged or too large. */
export function openOfficeFile(bytes: Uint8Array): OfficeFile {
  const archive = openArchive(bytes);
  const root = listRelationships(archive, '');
  const main = root.find(({ type }) => type === 'officeDocument')?.target;
  const body = main && findChild(readPart(archive, main), 'w:body');
  if (!main || !body) throw new ForeignFileError(describeArchive(archive));
  const relationships = listRelationships(archive, main);
  const parts = (list: readonly Relationship[], pattern: RegExp) =>
    list
      .filter(({ type }) => pattern.test(type))
      .flatMap(({ target }) => readPart(archive, target) ?? []);
  const all = (pattern: RegExp, name: string) =>
    parts(relationships, pattern).flatMap((part) => findElements(part, name));
  const list = (kind: string) =>
    all(new RegExp(`^${kind}notes$`), `w:${kind}note`).map(
      (note) => [`${kind}:${note.attributes['w:id']}`, note] as const,
    );
  return {
    body,
    links: new Map(
      relationships
        .filter(({ type }) => type === 'hyperlink')
        .map(({ id, target }) => [id, target]),
    ),
    styles: readStyles(all(/^styles$/, 'w:style')),
    lists: readLists(all(/^numbering$/, 'w:abstractNum'), all(/^numbering$/, 'w:num')),
    comments: all(/^comments$/, 'w:comment'),
    threads: all(/^commentsExtended$/, 'w15:commentEx'),
    notes: new Map([...list('foot'), ...list('end')]),
    drawings: new Map(
      relationships
        .filter(({ type }) => /^(diagramData|chart)$/.test(type))
        .flatMap(({ id, target }) => {
          const part = readPart(archive, target);
          return part ? [[id, part] as const] : [];
        }),
    ),
    margins: parts(relationships, /^(header|footer)$/),
    properties: readCustomProperties(parts(root, /^custom-properties$/)),
  };
}

function describeArchive(archive: Archive): string {
  const type = new TextDecoder().decode(archive('mimetype'));
  return type.includes('opendocument')
    ? 'an OpenDocument file; expected a .docx: save it as "Word 2010–365 Document"'
    : 'not a Word document (.docx)';
}

/** More than the longest notes have: 1,200 slides of 300 words. */
const LIMITS = { maxLength: 16_777_216, maxNodes: 2_000_000, maxDepth: 200 } as const;

function readPart(archive: Archive, name: string | undefined): XmlElement | undefined {
  const bytes = name === undefined ? undefined : archive(name);
  if (!bytes) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return parseXml(text, { ...LIMITS, prefixes: OFFICE_PREFIXES });
  } catch (error) {
    const reason = error instanceof XmlError ? error.message : 'it is not UTF-8';
    throw new ForeignFileError(
      `a damaged .docx (${name}: ${reason}); ask for it again${explainDamage(archive)}`,
    );
  }
}

/** LibreOffice 7.4 writes broken XML where text in a content control was changed while changes were tracked. */
function explainDamage(archive: Archive): string {
  const writer = new TextDecoder().decode(archive('docProps/app.xml'));
  if (!writer.includes('LibreOffice')) return '';
  return ' – LibreOffice writes such a file when a locked fact or title was edited: undo that there and save again';
}

/** Relationships of a part, `''` being the package: targets are names of parts, or addresses as they stand. */
function listRelationships(archive: Archive, part: string): readonly Relationship[] {
  const folder = posix.dirname(part);
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const root = readPart(archive, file);
  return (root ? findElements(root, 'Relationship') : []).map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const target =
      TargetMode === 'External' ? Target : posix.join('/', folder, Target).replace(/^\//, '');
    return { id: Id, type: Type.split('/').at(-1) ?? '', target };
  });
}

function readStyles(styles: readonly XmlElement[]): ReadonlyMap<string, StyleEntry> {
  return new Map(
    styles.map((style) => {
      const name = readValue(findChild(style, 'w:name')).toLowerCase().replaceAll(' ', '');
      const numbering = findChild(findChild(style, 'w:pPr'), 'w:numPr');
      return [style.attributes['w:styleId'] ?? '', { name, ...(numbering && { numbering }) }];
    }),
  );
}

function readLists(
  abstract: readonly XmlElement[],
  numbers: readonly XmlElement[],
): ReadonlyMap<string, 'ul' | 'ol'> {
  const bases = new Map(
    abstract.map((entry) => [entry.attributes['w:abstractNumId'], listLevels(entry)]),
  );
  return new Map(
    numbers.flatMap((number) => {
      const base = bases.get(readValue(findChild(number, 'w:abstractNumId')));
      const levels = [...(base ?? []), ...listLevels(number)];
      return levels.flatMap((level) => {
        const format = readValue(findChild(level, 'w:numFmt'));
        const key = `${number.attributes['w:numId']}:${level.attributes['w:ilvl']}`;
        if (format === 'none') return [];
        return [[key, format === 'bullet' ? 'ul' : 'ol'] as const];
      });
    }),
  );
}

/** A list has nine at most (ECMA-376, 17.9.6). */
function listLevels(list: XmlElement): readonly XmlElement[] {
  return findElements(list, 'w:lvl').slice(0, 9);
}

/** The `w:val` of an element, empty where it has none. */
export function readValue(element: XmlElement | undefined): string {
  return element?.attributes['w:val'] ?? '';
}

function readCustomProperties(parts: readonly XmlElement[]): ReadonlyMap<string, string> {
  return new Map(
    parts
      .flatMap((part) => findElements(part, 'property'))
      .map((entry) => [entry.attributes.name ?? '', readText(entry).trim()]),
  );
}

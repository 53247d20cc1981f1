import { posix } from 'node:path';
import { type Archive, ForeignFileError, openArchive } from '../../source/archive.ts';
import { findChild, findElements, parseXml, readText, type XmlElement } from './xml.ts';

/** A Word document's parts, as far as notes need them. */
export interface OfficeFile {
  readonly body: XmlElement;
  /** Targets of links by relationship id. */
  readonly links: ReadonlyMap<string, string>;
  /** Names of styles by id, lower case without spaces: office programs change the ids. */
  readonly styles: ReadonlyMap<string, StyleEntry>;
  /** `ul` or `ol` by numbering id and level: `3:0`. */
  readonly lists: ReadonlyMap<string, 'ul' | 'ol'>;
  readonly comments: readonly XmlElement[];
  /** Custom document properties. */
  readonly properties: ReadonlyMap<string, string>;
}

export interface StyleEntry {
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

/** Opens a .docx (ECMA-376 part 2). Throws a ForeignFileError where it is none or is damaged. */
export function openOfficeFile(bytes: Uint8Array): OfficeFile {
  const archive = openArchive(bytes);
  const root = listRelationships(archive, '');
  const main = root.find(({ type }) => type === 'officeDocument')?.target;
  const body = main && findChild(readPart(archive, main), 'w:body');
  if (!main || !body) throw new ForeignFileError(describeArchive(archive));
  const relationships = listRelationships(archive, main);
  const part = (list: readonly Relationship[], name: string) =>
    readPart(archive, list.find(({ type }) => type === name)?.target);
  return {
    body,
    links: new Map(
      relationships
        .filter(({ type }) => type === 'hyperlink')
        .map(({ id, target }) => [id, target]),
    ),
    styles: readStyles(part(relationships, 'styles')),
    lists: readLists(part(relationships, 'numbering')),
    comments: findAll(part(relationships, 'comments'), 'w:comment'),
    properties: readCustomProperties(part(root, 'custom-properties')),
  };
}

function describeArchive(archive: Archive): string {
  const type = new TextDecoder().decode(archive('mimetype'));
  return type.includes('opendocument')
    ? 'an OpenDocument file; expected a .docx: save it as "Word 2010–365 Document"'
    : 'not a Word document (.docx)';
}

function readPart(archive: Archive, name: string | undefined): XmlElement | undefined {
  const bytes = name === undefined ? undefined : archive(name);
  if (!bytes) return undefined;
  try {
    return parseXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
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
  return findAll(readPart(archive, file), 'Relationship').map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const target =
      TargetMode === 'External' ? Target : posix.join('/', folder, Target).replace(/^\//, '');
    return { id: Id, type: Type.split('/').at(-1) ?? '', target };
  });
}

function findAll(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element ? findElements(element, name) : [];
}

function readStyles(part: XmlElement | undefined): ReadonlyMap<string, StyleEntry> {
  const styles = findAll(part, 'w:style').map((style) => {
    const name = findChild(style, 'w:name')?.attributes['w:val'] ?? '';
    const numbering = findChild(findChild(style, 'w:pPr'), 'w:numPr');
    const entry: StyleEntry = { name: foldName(name), ...(numbering && { numbering }) };
    return [style.attributes['w:styleId'] ?? '', entry] as const;
  });
  return new Map(styles);
}

/** Style names are compared without case and spaces. */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll(' ', '');
}

function readLists(part: XmlElement | undefined): ReadonlyMap<string, 'ul' | 'ol'> {
  const value = (element: XmlElement | undefined) => element?.attributes['w:val'] ?? '';
  const abstract = new Map(
    findAll(part, 'w:abstractNum').map((entry) => [entry.attributes['w:abstractNumId'], entry]),
  );
  return new Map(
    findAll(part, 'w:num').flatMap((number) => {
      const base = abstract.get(value(findChild(number, 'w:abstractNumId')));
      const levels = [...findAll(base, 'w:lvl'), ...findAll(number, 'w:lvl')];
      return levels.flatMap((level) => {
        const format = value(findChild(level, 'w:numFmt'));
        const key = `${number.attributes['w:numId']}:${level.attributes['w:ilvl']}`;
        if (format === 'none') return [];
        return [[key, format === 'bullet' ? 'ul' : 'ol'] as const];
      });
    }),
  );
}

function readCustomProperties(part: XmlElement | undefined): ReadonlyMap<string, string> {
  return new Map(
    findAll(part, 'property').map((entry) => [entry.attributes.name ?? '', readText(entry).trim()]),
  );
}

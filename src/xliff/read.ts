import { ForeignFileError } from '../source/project/archive.ts';
import { decodeText } from '../source/project/encoding.ts';
import { readText, type XmlElement } from '../source/xml/element.ts';
import { XmlError } from '../source/xml/faults.ts';
import { parseXml } from '../source/xml/reader.ts';
import type { BlockKind } from '../word/note.ts';
import { NAMESPACE } from './write.ts';

/** What came back from a translation tool. */
export interface ReturnedTranslation {
  /** The deck's name, and the language of the targets as the tool wrote it. */
  readonly deck: string;
  readonly locale: string;
  readonly units: readonly ReturnedUnit[];
  /** Notes that belong to no segment: by slide, or to the whole file. */
  readonly notes: readonly { readonly slide?: string; readonly note: XmlElement }[];
  /** Every character that is no white space but those of sources, codes and proposals. */
  readonly characters: string;
  /** The text of the file, in which offsets of elements are. */
  readonly text: string;
}

export interface ReturnedUnit {
  readonly id: string;
  readonly slide: string;
  /** Hash of the exported paragraph, or `new`; none where the id is not one of an export. */
  readonly hash?: string;
  readonly kind: BlockKind;
  /** What the tool says of the target: "translated", "needs-review-translation". */
  readonly state: string;
  readonly source?: XmlElement;
  readonly target?: XmlElement;
  readonly notes: readonly XmlElement[];
  readonly offset: number;
}

const LIMITS = {
  prefixes: { [NAMESPACE]: '' },
  maxLength: 16_777_216,
  maxNodes: 1_000_000,
  maxDepth: 100,
} as const;

/** Segments: far more than notes have, which are compared with each other. */
const MOST_UNITS = 8_000;

/** Whether bytes are an XLIFF document rather than a Word one. */
export function isTranslation(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*<(\?xml|xliff)/.test(decodeText(bytes.subarray(0, 400)).text);
}

/** Reads an XLIFF 1.2 document. Throws a ForeignFileError where it is none, is damaged or too large. */
export function readTranslation(bytes: Uint8Array): ReturnedTranslation {
  const text = decodeText(bytes).text.replace(/^\uFEFF/, '');
  const root = parse(text);
  const { version = '' } = root.attributes;
  const files = listChildren(root, 'file');
  const [file] = files;
  if (root.name !== 'xliff' || !file || files.length > 1)
    throw new ForeignFileError(
      /xliff$/.test(root.name)
        ? `XLIFF ${version} with ${files.length} files; expected XLIFF 1.2 with one, as it was exported`
        : 'no XLIFF document',
    );
  const units: ReturnedUnit[] = [];
  const notes: { slide?: string; note: XmlElement }[] = [];
  const visit = (element: XmlElement, slide: string | undefined): void => {
    if (element.name === 'trans-unit') units.push(readUnit(element));
    else if (element.name === 'note') notes.push({ note: element, ...(slide && { slide }) });
    else
      for (const node of element.children)
        if (typeof node !== 'string')
          visit(node, element.name === 'group' ? element.attributes.id : slide);
  };
  visit(file, undefined);
  for (const [count, things] of [
    [units.length, 'segments'],
    [notes.length, 'notes'],
  ] as const)
    if (count > MOST_UNITS)
      throw new ForeignFileError(`an XLIFF document of ${count} ${things}, which no notes have`);
  const { original = '', 'target-language': locale = '' } = file.attributes;
  return { deck: original, locale, units, notes, text, characters: gather(file) };
}

function parse(text: string): XmlElement {
  try {
    return parseXml(text, LIMITS);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const place = `line ${error.line}, column ${error.column}`;
    throw new ForeignFileError(`a damaged XLIFF document (${place}: ${error.message})`);
  }
}

function readUnit(unit: XmlElement): ReturnedUnit {
  const { id = '', resname = 'p' } = unit.attributes;
  const [, slide = '', hash] = id.match(/^([a-z][a-z0-9-]*)\/[\d.]+\/([0-9a-f]{8}|new)$/) ?? [];
  const [source] = listChildren(unit, 'source');
  const [target] = listChildren(unit, 'target');
  return {
    id,
    slide,
    kind: readKind(resname),
    state: target?.attributes.state ?? '',
    notes: listChildren(unit, 'note'),
    offset: unit.offset,
    ...(hash && { hash }),
    ...(source && { source }),
    ...(target && { target }),
  };
}

function readKind(name: string): BlockKind {
  return /^(p|q|locked|h[1-5]|[uo]l:\d|li:\d)$/.test(name) ? (name as BlockKind) : 'p';
}

/** Children by name, in document order. */
export function listChildren(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((node) =>
    typeof node !== 'string' && node.name === name ? [node] : [],
  );
}

/** What is not the translator's: sources, proposals of a memory, codes, and what tools say of themselves. */
const OTHERS =
  /^(source|seg-source|alt-trans|context-group|count-group|prop-group|skl|reference|phase-group|tool|ph|it|bpt|ept|x|bx|ex)$/;

function gather(element: XmlElement): string {
  return element.children
    .map((node) => {
      if (typeof node === 'string') return node.replace(/\s/g, '');
      return OTHERS.test(node.name) ? '' : gather(node);
    })
    .join('');
}

/** The text of a note, its lines joined. */
export function readNote(note: XmlElement): string {
  return readText(note).replace(/\s+/g, ' ').trim();
}

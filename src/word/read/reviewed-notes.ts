import { ForeignFileError } from '../../source/project/archive.ts';
import { findChild, findElements, readText, type XmlElement } from '../../source/xml/element.ts';
import { type Fingerprint, FORMAT, readProperties } from '../fingerprint.ts';
import { takeCensus } from './census.ts';
import { type OfficeFile, openOfficeFile } from './office-file.ts';
import { type ReviewComment, readComments } from './review-comment.ts';
import { type ReviewedParagraph, readParagraph } from './reviewed-paragraph.ts';
import { AUTHORS, JOINED, resolveRevisions } from './revisions.ts';
import { listWords } from './words.ts';

/** A reviewed notes document, its tracked changes accepted or refused. */
export interface ReviewedNotes {
  /** What the file says of its export; none where an office program dropped it. */
  readonly fingerprint?: Fingerprint;
  readonly paragraphs: readonly ReviewedParagraph[];
  /** The paragraphs of headers and footers. */
  readonly margins: readonly string[];
  readonly comments: ReadonlyMap<string, ReviewComment>;
  /** Every character of the file that is no white space, however it is read. */
  readonly characters: string;
}

/**
 * Reads a notes document that came back from an office program; with `reject` its tracked changes are refused.
 * Throws a ForeignFileError where it is no Word document, is damaged, too large or of another version.
 */
export function readNotesDocument(
  bytes: Uint8Array,
  { reject }: { readonly reject: boolean },
): ReviewedNotes {
  const opened = openOfficeFile(bytes);
  const fingerprint = readProperties(opened.properties);
  if (fingerprint && fingerprint.format !== FORMAT)
    throw new ForeignFileError(
      `a notes document of another version ("${fingerprint.format}", expected "${FORMAT}"); export it afresh`,
    );
  const file = resolveFile(opened, reject);
  const placed = listParagraphs(file.body, false);
  refuseMany(placed.length, 'paragraphs');
  refuseMany(opened.comments.length, 'comments');
  const paragraphs = joinParagraphs(placed);
  const read = paragraphs.map(({ element, inTable }) => readParagraph(element, inTable, file));
  refuseLong(read);
  return {
    paragraphs: read,
    margins: file.margins.flatMap((part) => findElements(part, 'w:p')).map(listWords),
    // A comment is about struck-out words too.
    comments: readComments({ ...file, body: opened.body }),
    characters: takeCensus(file),
    ...(fingerprint && { fingerprint }),
  };
}

/** Far more than anybody speaks: what is longer takes too long to compare. */
const LONGEST = { paragraph: 40_000, file: 8_000 } as const;

function refuseLong(paragraphs: readonly ReviewedParagraph[]): void {
  const longest = paragraphs.reduce((most, { signs }) => Math.max(most, signs.length), 0);
  if (longest > LONGEST.paragraph) refuse(`a paragraph of ${longest} characters`);
}

/** Counted before anything compares them with each other. */
function refuseMany(count: number, things: string): void {
  if (count > LONGEST.file) refuse(`${count} ${things}`);
}

function refuse(too: string): never {
  throw new ForeignFileError(`a file with ${too}, which no notes have`);
}

function resolveFile(file: OfficeFile, reject: boolean): OfficeFile {
  const resolve = (element: XmlElement) => resolveRevisions(element, reject);
  const notes = [...file.notes].map(([id, note]) => [id, resolve(note)] as const);
  return {
    ...file,
    body: resolve(file.body),
    notes: new Map(notes),
    margins: file.margins.map(resolve),
  };
}

interface PlacedParagraph {
  readonly element: XmlElement;
  readonly inTable: boolean;
}

/** Paragraphs in order, those in controls and tables too. */
function listParagraphs(element: XmlElement, inTable: boolean): readonly PlacedParagraph[] {
  if (element.name === 'w:p') return [{ element, inTable }];
  const isTable = inTable || element.name === 'w:tbl';
  return element.children.flatMap((node) =>
    typeof node === 'string' ? [] : listParagraphs(node, isTable),
  );
}

/** A paragraph without its mark goes on with the next; one that has no text either was removed, and stands for itself. */
function joinParagraphs(paragraphs: readonly PlacedParagraph[]): readonly PlacedParagraph[] {
  const joined: PlacedParagraph[] = [];
  let open: XmlElement | undefined;
  for (const { element, inTable } of paragraphs) {
    const whole: XmlElement = open ? joinTwo(open, element) : element;
    open = element.attributes[JOINED] && !isEmpty(whole) ? whole : undefined;
    if (!open) joined.push({ element: whole, inTable });
  }
  return open ? [...joined, { element: open, inTable: false }] : joined;
}

function joinTwo(first: XmlElement, second: XmlElement): XmlElement {
  const properties = findChild(first, 'w:pPr');
  const content = [first, second].flatMap(({ children }) =>
    children.filter((node) => typeof node === 'string' || node.name !== 'w:pPr'),
  );
  const authors = [first, second].map(({ attributes }) => attributes[AUTHORS]).filter(Boolean);
  const attributes = { ...second.attributes, [AUTHORS]: [...new Set(authors)].join('\n') };
  return { ...second, attributes, children: [...(properties ? [properties] : []), ...content] };
}

function isEmpty(paragraph: XmlElement): boolean {
  return findElements(paragraph, 'w:t').every((text) => !readText(text));
}

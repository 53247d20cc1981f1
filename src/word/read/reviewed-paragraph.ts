import type { Mark, Sign } from '../write/note.ts';
import { nameStyle, readFormat, readValue } from '../write/run-format.ts';
import type { OfficeFile, StyleEntry } from './office-file.ts';
import { findChild, findElements, readText, type XmlElement, type XmlNode } from './xml.ts';

/** A paragraph of a Word document, its revisions resolved. */
export interface ReviewedParagraph {
  readonly style: StyleEntry | undefined;
  readonly properties: XmlElement | undefined;
  readonly signs: readonly Sign[];
  readonly bookmarks: readonly string[];
  /** Ids of the comments that begin in it. */
  readonly comments: readonly string[];
  /** Tag of the control that holds a slide's heading. */
  readonly heading?: string;
  /** What it has that notes cannot have: "underlining", "a picture". */
  readonly lost: readonly string[];
}

interface Reading {
  readonly file: OfficeFile;
  readonly signs: Sign[];
  readonly bookmarks: Set<string>;
  readonly comments: Set<string>;
  readonly lost: Set<string>;
  heading?: string;
  /** Complex fields that are open (ECMA-376 part 1, 17.16.18). */
  readonly fields: { code: string; shown: boolean }[];
}

/** Reads one paragraph: characters with their marks, facts, cues as the text they are, and what cannot be kept. */
export function readParagraph(paragraph: XmlElement, file: OfficeFile): ReviewedParagraph {
  const reading: Reading = {
    file,
    signs: [],
    bookmarks: new Set(),
    comments: new Set(),
    lost: new Set(),
    fields: [],
  };
  readNodes(paragraph.children, [], reading);
  const properties = findChild(paragraph, 'w:pPr');
  return {
    style: file.styles.get(readValue(findChild(properties, 'w:pStyle')) ?? ''),
    properties,
    signs: reading.signs,
    bookmarks: [...reading.bookmarks],
    comments: [...reading.comments],
    lost: [...reading.lost],
    ...(reading.heading && { heading: reading.heading }),
  };
}

function readNodes(nodes: readonly XmlNode[], marks: readonly Mark[], reading: Reading): void {
  for (const node of nodes) if (typeof node !== 'string') readNode(node, marks, reading);
}

function readNode(node: XmlElement, marks: readonly Mark[], reading: Reading): void {
  const { name, attributes } = node;
  if (name === 'w:r') readRun(node, marks, reading);
  else if (name === 'w:sdt') readControl(node, marks, reading);
  else if (name === 'w:bookmarkStart') reading.bookmarks.add(attributes['w:name'] ?? '');
  else if (name === 'w:commentRangeStart') reading.comments.add(attributes['w:id'] ?? '');
  else if (name === 'w:hyperlink') readNodes(node.children, addLink(node, marks, reading), reading);
  else if (name.startsWith('m:oMath')) reading.lost.add('a formula');
  else if (name !== 'w:pPr') readNodes(node.children, marks, reading);
}

function addLink({ attributes }: XmlElement, marks: readonly Mark[], { file }: Reading) {
  const anchor = attributes['w:anchor'];
  const target = `${file.links.get(attributes['r:id'] ?? '') ?? ''}${anchor ? `#${anchor}` : ''}`;
  return target ? [...marks, { type: 'link', target } as const] : marks;
}

function readControl(control: XmlElement, marks: readonly Mark[], reading: Reading): void {
  const properties = findChild(control, 'w:sdtPr');
  const tag = ['w:tag', 'w:alias']
    .map((name) => readValue(findChild(properties, name)) ?? '')
    .find((value) => /^(fact|locked|slide):/.test(value));
  const content = findChild(control, 'w:sdtContent')?.children ?? [];
  if (tag?.startsWith('slide:')) reading.heading = tag;
  const inner: Reading = { ...reading, signs: [] };
  readNodes(content, marks, inner);
  if (inner.heading) reading.heading = inner.heading;
  if (!tag || tag.startsWith('slide:')) reading.signs.push(...inner.signs);
  // What is left of a control whose text was struck out is nothing.
  else if (inner.signs.length) reading.signs.push(joinControl(tag, control, inner.signs, reading));
}

function joinControl(
  tag: string,
  control: XmlElement,
  signs: readonly Sign[],
  { file }: Reading,
): Sign {
  const style = findElements(control, 'w:rStyle').map((entry) => nameStyle(entry, file));
  const kind = tag.startsWith('fact:') ? 'fact' : 'picture';
  const printed = signs.map((sign) => (sign.kind === 'break' ? '\n' : sign.text)).join('');
  // The style of what is locked is its own.
  const marks = (signs[0]?.marks ?? []).filter(({ type }) => type !== 'code');
  const bare = !style.some((name) => name === 'fact' || name === 'code');
  return { kind, text: tag, marks, printed, ...(bare && { bare }) };
}

function readRun(run: XmlElement, outer: readonly Mark[], reading: Reading): void {
  const field = reading.fields.at(-1);
  const marks = [...outer, ...linkOf(field), ...readFormat(run, reading.file, reading.lost)];
  for (const node of run.children) {
    if (typeof node === 'string') continue;
    if (node.name === 'w:fldChar') readField(node, reading);
    else if (node.name === 'w:instrText' && field) field.code += readText(node);
    else if (!field || field.shown) readContent(node, marks, reading);
  }
}

function readField({ attributes }: XmlElement, { fields }: Reading): void {
  const type = attributes['w:fldCharType'];
  const field = fields.at(-1);
  if (type === 'begin') fields.push({ code: '', shown: false });
  else if (type === 'separate' && field) field.shown = true;
  else if (type === 'end') fields.pop();
}

function linkOf(field: { readonly code: string } | undefined): readonly Mark[] {
  const match = field?.code.match(/HYPERLINK\s+(\\l\s+)?"([^"]*)"/);
  return match ? [{ type: 'link', target: `${match[1] ? '#' : ''}${match[2]}` }] : [];
}

function readContent(node: XmlElement, marks: readonly Mark[], reading: Reading): void {
  const { signs, lost, comments } = reading;
  const { name } = node;
  if (name === 'w:t') for (const letter of readText(node)) signs.push(readLetter(letter, marks));
  else if (name === 'w:tab') signs.push({ kind: 'space', text: ' ', marks });
  else if (name === 'w:br' || name === 'w:cr') signs.push({ kind: 'break', text: '', marks });
  else if (name === 'w:noBreakHyphen') signs.push({ kind: 'text', text: '\u2011', marks });
  else if (name === 'w:sym') lost.add('a symbol of a symbol font');
  else if (/^w:(foot|end)noteReference$/.test(name)) lost.add('a footnote');
  else if (name === 'w:commentReference') comments.add(node.attributes['w:id'] ?? '');
  else if (/^(w:drawing|w:pict|w:object|mc:AlternateContent)$/.test(name) && !isOurs(node))
    lost.add('a picture');
}

function readLetter(letter: string, marks: readonly Mark[]): Sign {
  const isSpace = /\s/.test(letter) && !marks.some(({ type }) => type === 'code');
  return { kind: isSpace ? 'space' : 'text', text: letter, marks };
}

/** The slide's own picture. */
function isOurs(drawing: XmlElement): boolean {
  return findElements(drawing, 'wp:docPr').some(({ attributes }) =>
    attributes.name?.startsWith('slide:'),
  );
}

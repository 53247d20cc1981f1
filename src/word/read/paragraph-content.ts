import { FACT_MARK, MARKUP_MARK, THING_MARK } from '../../language/typography.ts';
import {
  findChild,
  findElements,
  readText,
  type XmlElement,
  type XmlNode,
} from '../../source/xml/element.ts';
import { type Mark, printSigns, readLetter, type Sign } from '../note.ts';
import { listDrawings } from './drawings.ts';
import { type OfficeFile, readValue } from './office-file.ts';
import { nameStyle, readFormat } from './run-format.ts';
import { listWords } from './words.ts';

/** Something in a paragraph that notes cannot have. */
export interface Extra {
  /** "a footnote", "underlining". */
  readonly thing: string;
  readonly words: string;
  /** Whether the words stand in the paragraph all the same. */
  readonly kept: boolean;
}

export interface TitleControl {
  readonly tag: string;
  readonly from: number;
  readonly to: number;
}

export interface Reading {
  readonly file: OfficeFile;
  readonly signs: Sign[];
  readonly bookmarks: Set<string>;
  readonly comments: Set<string>;
  readonly extras: Extra[];
  readonly titles: TitleControl[];
  /** Complex fields that are open (ECMA-376 part 1, 17.16.18). */
  readonly fields: { code: string; shown: boolean }[];
}

export function readNodes(
  nodes: readonly XmlNode[],
  marks: readonly Mark[],
  reading: Reading,
): void {
  for (const node of nodes) if (typeof node !== 'string') readNode(node, marks, reading);
}

function readNode(node: XmlElement, marks: readonly Mark[], reading: Reading): void {
  const { name, attributes } = node;
  if (name === 'w:r') readRun(node, marks, reading);
  else if (name === 'w:sdt') readControl(node, marks, reading);
  else if (name === 'w:bookmarkStart') reading.bookmarks.add(attributes['w:name'] ?? '');
  else if (name === 'w:commentRangeStart') reading.comments.add(attributes['w:id'] ?? '');
  else if (name === 'w:hyperlink') readNodes(node.children, addLink(node, marks, reading), reading);
  else if (name.startsWith('m:oMath'))
    addExtra(reading.extras, 'a formula', listWords(node), false);
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
    .map((name) => readValue(findChild(properties, name)))
    .find((value) => /^(fact|locked|slide):/.test(value));
  const content = findChild(control, 'w:sdtContent')?.children ?? [];
  const from = reading.signs.length;
  if (!tag || tag.startsWith('slide:')) {
    readNodes(content, marks, reading);
    if (tag) reading.titles.push({ tag, from, to: reading.signs.length });
    return;
  }
  const inner: Reading = { ...reading, signs: [] };
  readNodes(content, marks, inner);
  // What is left of a control whose text was struck out is nothing.
  if (inner.signs.length) reading.signs.push(joinControl(tag, control, inner.signs, reading));
}

function joinControl(
  tag: string,
  control: XmlElement,
  signs: readonly Sign[],
  { file }: Reading,
): Sign {
  const style = findElements(control, 'w:rStyle').map((entry) => nameStyle(entry, file));
  const kind = tag.startsWith('fact:') ? 'fact' : 'picture';
  // The style of what is locked is its own.
  const marks = (signs[0]?.marks ?? []).filter(({ type }) => type !== 'code');
  const bare = !style.some((name) => name === 'fact' || name === 'code');
  return { kind, text: tag, marks, printed: printSigns(signs), ...(bare && { bare }) };
}

function readRun(run: XmlElement, outer: readonly Mark[], reading: Reading): void {
  const field = reading.fields.at(-1);
  const format = readFormat(run, reading.file);
  const marks = [...outer, ...linkOf(field), ...format.marks];
  const signs: Sign[] = [];
  for (const node of run.children) {
    if (typeof node === 'string') continue;
    if (node.name === 'w:fldChar') readField(node, reading);
    else if (node.name === 'w:instrText' && field) field.code += readText(node);
    else if (!field || field.shown) readContent(node, marks, signs, reading);
  }
  const words = printSigns(signs);
  if (format.hidden) addExtra(reading.extras, 'hidden text', words, false);
  else reading.signs.push(...signs);
  // A link is coloured and underlined, whether by a style or not.
  const isLink = marks.some(({ type }) => type === 'link');
  const lost = format.lost.filter((thing) => !isLink || !/underl|colour/.test(thing));
  for (const thing of words.trim() && !format.hidden ? lost : [])
    addExtra(reading.extras, thing, words, true);
}

export function addExtra(extras: Extra[], thing: string, words: string, kept: boolean): void {
  const last = extras.at(-1);
  if (last?.thing === thing && kept)
    extras[extras.length - 1] = { ...last, words: last.words + words };
  else extras.push({ thing, words, kept });
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

/** A page's or column's end is no line's. */
const LAYOUT_BREAK = /^(page|column)$/;

function readContent(
  node: XmlElement,
  marks: readonly Mark[],
  signs: Sign[],
  { extras, comments, file }: Reading,
): void {
  const { name, attributes } = node;
  const note = name.match(/^w:(foot|end)noteReference$/)?.[1];
  if (name === 'w:t')
    for (const letter of readText(node)) {
      if (RESERVED.includes(letter)) addExtra(extras, 'a reserved character', letter, false);
      else signs.push(readLetter(letter, marks));
    }
  else if (name === 'w:tab' || name === 'w:ptab') signs.push({ kind: 'space', text: ' ', marks });
  else if (name === 'w:br' || name === 'w:cr') {
    if (!LAYOUT_BREAK.test(attributes['w:type'] ?? ''))
      signs.push({ kind: 'break', text: '', marks });
  } else if (name === 'w:noBreakHyphen') signs.push({ kind: 'text', text: '\u2011', marks });
  else if (name === 'w:sym') {
    const code = `${attributes['w:font'] ?? ''} ${attributes['w:char'] ?? ''}`.trim();
    addExtra(extras, `a symbol of a symbol font (${code})`, '', false);
  } else if (note) {
    const words = listWords(file.notes.get(`${note}:${attributes['w:id']}`));
    addExtra(extras, note === 'foot' ? 'a footnote' : 'an endnote', words, false);
  } else if (name === 'w:commentReference') comments.add(attributes['w:id'] ?? '');
  else if (/^w:(drawing|pict|object)$/.test(name) && !isOurs(node)) {
    const words = listWords(node);
    const drawings = listDrawings(node, file);
    for (const drawing of drawings) addExtra(extras, drawing.thing, drawing.words, false);
    if (words || !drawings.length)
      addExtra(extras, words ? 'a text box' : 'a picture', words, false);
  }
}

/** Characters that stand for something else while notes are compared. */
const RESERVED = [FACT_MARK, MARKUP_MARK, THING_MARK];

/** The slide's own picture. */
function isOurs(drawing: XmlElement): boolean {
  return findElements(drawing, 'wp:docPr').some(({ attributes }) =>
    attributes.name?.startsWith('slide:'),
  );
}

import { findChild, findElements, type XmlElement } from '../../source/xml/element.ts';
import { type BlockKind, printSigns, type Sign } from '../note.ts';
import { type OfficeFile, readValue } from './office-file.ts';
import {
  addExtra,
  type Extra,
  type Reading,
  readNodes,
  type TitleControl,
} from './paragraph-content.ts';
import { AUTHORS } from './revisions.ts';
import { nameStyle } from './run-format.ts';

/** A paragraph of a Word document, its revisions resolved. */
export interface ReviewedParagraph {
  readonly kind: BlockKind;
  /** The folded name of its style. */
  readonly style: string;
  readonly inTable: boolean;
  readonly signs: readonly Sign[];
  readonly bookmarks: readonly string[];
  /** Ids of the comments that begin in it. */
  readonly comments: readonly string[];
  /** The control that holds a slide's title, and which of the signs are in it. */
  readonly title?: TitleControl;
  readonly extras: readonly Extra[];
  /** Who changed it and when. */
  readonly authors: readonly string[];
}

/** Reads one paragraph: characters with their marks, facts, cues as the text they are, and what notes cannot have. */
export function readParagraph(
  paragraph: XmlElement,
  inTable: boolean,
  file: OfficeFile,
): ReviewedParagraph {
  const reading: Reading = {
    file,
    signs: [],
    bookmarks: new Set(),
    comments: new Set(),
    extras: [],
    titles: [],
    fields: [],
  };
  readNodes(paragraph.children, [], reading);
  const { signs, bookmarks, comments, extras, titles } = reading;
  const properties = findChild(paragraph, 'w:pPr');
  const style = nameStyle(findChild(properties, 'w:pStyle'), file);
  const fill = findChild(properties, 'w:shd')?.attributes['w:fill'] ?? 'auto';
  if (fill !== 'auto') addExtra(extras, 'shading', printSigns(signs), true);
  const [title] = titles;
  // RTF keeps no name of a picture.
  const isSlide = style === 'slidepicture' && findElements(paragraph, 'w:drawing').length === 1;
  return {
    kind: readKind(properties, style, signs, file),
    style,
    inTable,
    signs,
    bookmarks: [...bookmarks],
    comments: [...comments],
    extras: isSlide ? extras.filter(({ thing }) => thing !== 'a picture') : extras,
    authors: (paragraph.attributes[AUTHORS] ?? '').split('\n').filter(Boolean),
    ...(title && { title }),
  };
}

function readKind(
  properties: XmlElement | undefined,
  style: string,
  signs: readonly Sign[],
  file: OfficeFile,
): BlockKind {
  if (signs.some(({ kind }) => kind === 'picture') && style === 'lockednotes') return 'locked';
  const own = file.styles.get(readValue(findChild(properties, 'w:pStyle')));
  const numbering = findChild(properties, 'w:numPr') ?? own?.numbering;
  const value = (child: string) => readValue(findChild(numbering, child)) || '0';
  const list = file.lists.get(`${value('w:numId')}:${value('w:ilvl')}`);
  if (list) return `${list}:${Number(value('w:ilvl'))}`;
  const [, more] = style.match(/^listcontinue(\d?)$/) ?? [];
  if (more !== undefined) return `li:${more ? Number(more) - 1 : 0}`;
  const [, level] = style.match(/^heading(\d)$/) ?? [];
  if (level) return `h${Math.max(1, Number(level) - 1)}`;
  return /^(intense)?quote$|^quotations$/.test(style) ? 'q' : 'p';
}

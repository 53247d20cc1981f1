import { findLanguage } from '../../language/languages.ts';
import { ForeignFileError } from '../../source/archive.ts';
import { normalizeSigns } from '../merge/typeset-signs.ts';
import { nameSlideBookmark, readSlideBookmark } from '../write/bookmark-name.ts';
import { tagSlide } from '../write/control-tag.ts';
import { type Fingerprint, FORMAT, readProperties } from '../write/fingerprint.ts';
import type { Block, BlockKind, Mark, Sign } from '../write/note.ts';
import { type OfficeFile, openOfficeFile } from './office-file.ts';
import { type ReviewComment, readComments } from './review-comment.ts';
import { type ReviewedParagraph, readParagraph } from './reviewed-paragraph.ts';
import { JOINED, resolveRevisions } from './revisions.ts';
import { findChild, findElements, readText, type XmlElement } from './xml.ts';

/** A paragraph as it came back. */
export interface ReviewedBlock extends Block {
  /** Names of its bookmarks: more than one where paragraphs were joined. */
  readonly bookmarks: readonly string[];
  readonly comments: readonly string[];
  readonly lost: readonly string[];
}

/** The notes of one slide as they came back. */
export interface ReviewedSlide {
  readonly id: string;
  /** Whether its heading was found; without it nobody knows where its notes begin. */
  readonly found: boolean;
  readonly blocks: readonly ReviewedBlock[];
  /** Comments on its heading or picture. */
  readonly comments: readonly string[];
}

/** A reviewed notes document, its tracked changes accepted or refused. */
export interface ReviewedNotes {
  readonly fingerprint: Fingerprint;
  readonly slides: readonly ReviewedSlide[];
  readonly comments: ReadonlyMap<string, ReviewComment>;
}

/**
 * Reads a notes document that came back, from Word or LibreOffice; with `reject` its tracked changes are refused.
 * Throws a ForeignFileError where this product did not write it or it is damaged.
 */
export function readNotesDocument(
  bytes: Uint8Array,
  { reject }: { readonly reject: boolean },
): ReviewedNotes {
  const file = openOfficeFile(bytes);
  const fingerprint = readProperties(file.properties);
  if (!fingerprint)
    throw new ForeignFileError(
      'a document that does not come from this product: it has no fingerprint of a deck; expected a returned notes.<language>.docx',
    );
  if (fingerprint.format !== FORMAT)
    throw new ForeignFileError(
      `a notes document of another version ("${fingerprint.format}", expected "${FORMAT}"); export it afresh`,
    );
  const body = resolveRevisions(file.body, reject);
  const paragraphs = joinParagraphs(listParagraphs(body)).map((p) => readParagraph(p, file));
  return {
    fingerprint,
    slides: divideSlides(paragraphs, fingerprint, file),
    comments: readComments(file),
  };
}

/** Paragraphs in order, those in controls and tables too. */
function listParagraphs(body: XmlElement): readonly XmlElement[] {
  return findElements(body, 'w:p');
}

/** A paragraph without its mark goes on with the next; the one that has text says what kind the two are. */
function joinParagraphs(paragraphs: readonly XmlElement[]): readonly XmlElement[] {
  const joined: XmlElement[] = [];
  let open: XmlElement | undefined;
  for (const paragraph of paragraphs) {
    const whole: XmlElement = open ? joinTwo(open, paragraph) : paragraph;
    open = paragraph.attributes[JOINED] ? whole : undefined;
    if (!open) joined.push(whole);
  }
  return open ? [...joined, open] : joined;
}

function joinTwo(first: XmlElement, second: XmlElement): XmlElement {
  const named = isEmpty(first) ? second : first;
  const properties = findChild(named, 'w:pPr');
  const content = [first, second].flatMap(({ children }) =>
    children.filter((node) => typeof node === 'string' || node.name !== 'w:pPr'),
  );
  return { ...second, children: [...(properties ? [properties] : []), ...content] };
}

function isEmpty(paragraph: XmlElement): boolean {
  return findElements(paragraph, 'w:t').every((text) => !readText(text));
}

function divideSlides(
  paragraphs: readonly ReviewedParagraph[],
  { slides, locale }: Fingerprint,
  file: OfficeFile,
): readonly ReviewedSlide[] {
  const language = findLanguage(locale);
  const starts = slides.map(({ id }, index) =>
    paragraphs.findIndex(
      ({ bookmarks, heading }) =>
        bookmarks.includes(nameSlideBookmark(index)) || heading === tagSlide(id),
    ),
  );
  return slides.map(({ id }, index) => {
    const start = starts[index] ?? -1;
    const end = Math.min(paragraphs.length, ...starts.filter((other) => other > start));
    const own = start < 0 ? [] : paragraphs.slice(start + 1, end);
    const blocks = own.map((paragraph) => {
      const signs = paragraph.signs.map((sign) => nameAnchors(sign, slides));
      const { bookmarks, comments, lost } = paragraph;
      return {
        kind: readKind(paragraph, file),
        signs: normalizeSigns(signs, language),
        bookmarks,
        comments,
        lost,
      };
    });
    const empty = blocks.filter(({ signs }) => !signs.length);
    return {
      id,
      found: start >= 0,
      blocks: blocks.filter(({ signs, lost }) => signs.length || lost.length),
      comments: [
        ...(paragraphs[start]?.comments ?? []),
        ...empty.flatMap(({ comments }) => comments),
      ],
    };
  });
}

/** A link to a slide's bookmark is a link to the slide. */
function nameAnchors(sign: Sign, slides: Fingerprint['slides']): Sign {
  const name = (mark: Mark): Mark => {
    const target = mark.type === 'link' ? (mark.target ?? '') : '';
    const slide = slides[readSlideBookmark(target.replace(/^#/, '')) ?? -1];
    return slide ? { ...mark, target: `#${slide.id}` } : mark;
  };
  return sign.marks.length ? { ...sign, marks: sign.marks.map(name) } : sign;
}

function readKind({ style, properties, signs }: ReviewedParagraph, file: OfficeFile): BlockKind {
  const name = style?.name ?? '';
  if (signs.some(({ kind }) => kind === 'picture') && name === 'lockednotes') return 'locked';
  const numbering = findChild(properties, 'w:numPr') ?? style?.numbering;
  const value = (child: string) => findChild(numbering, child)?.attributes['w:val'] ?? '0';
  const list = file.lists.get(`${value('w:numId')}:${value('w:ilvl')}`);
  if (list) return `${list}:${Number(value('w:ilvl'))}`;
  const [, more] = name.match(/^listcontinue(\d?)$/) ?? [];
  if (more !== undefined) return `li:${more ? Number(more) - 1 : 0}`;
  const [, level] = name.match(/^heading(\d)$/) ?? [];
  if (level) return `h${Math.max(1, Number(level) - 1)}`;
  return /^(intense)?quote$|^quotations$/.test(name) ? 'q' : 'p';
}

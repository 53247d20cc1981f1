import { findLanguage } from '../../language/languages.ts';
import { type Fingerprint, hashLine } from '../fingerprint.ts';
import { nameSlideBookmark, readBlockBookmark, readSlideBookmark, tagSlide } from '../names.ts';
import type { Block, Mark, Sign } from '../note.ts';
import { printSigns } from '../note.ts';
import type { ReviewComment } from '../read/review-comment.ts';
import type { ReviewedNotes } from '../read/reviewed-notes.ts';
import type { ReviewedParagraph } from '../read/reviewed-paragraph.ts';
import { normalizeSigns } from '../source/typeset.ts';

/** A paragraph of notes as it came back. */
export interface ReviewedBlock extends Block {
  /** Which exported paragraphs of its slide it was (0-based): more than one where paragraphs were joined. */
  readonly bases: readonly number[];
  readonly comments: readonly string[];
  readonly authors: readonly string[];
  /** Whether it was joined with a heading, so that its kind is the heading's. */
  readonly joined?: boolean;
}

/** A paragraph that came back without its words. */
export interface Removal {
  /** How many paragraphs of its slide stand before it. */
  readonly at: number;
  readonly authors: readonly string[];
  readonly comments: readonly string[];
}

/** Something that a reviewer left where notes cannot have it: it is reported, and no part of the notes. */
export interface Aside {
  /** "a footnote", "text behind the title". */
  readonly thing: string;
  readonly words: string;
  /** Whether the words stand in the notes all the same, and only how they look is lost. */
  readonly kept: boolean;
  /** Index of the paragraph it is about, where it is one of the notes. */
  readonly block?: number;
  readonly authors: readonly string[];
}

/** What came back of one slide, or of what stands before the first. */
export interface ReviewedSlide {
  /** Of the slide in the exported document, 0-based; -1 for the cover. */
  readonly index: number;
  readonly id: string;
  /** Whether its heading was found; without it nobody knows where its notes begin. */
  readonly found: boolean;
  /** Whether its section stands before one that came before it. */
  readonly moved: boolean;
  /** Its heading's words, where other text was joined with them and cannot be told from them. */
  readonly confused?: string;
  readonly blocks: readonly ReviewedBlock[];
  readonly removals: readonly Removal[];
  readonly asides: readonly Aside[];
  /** Comments on its heading or its picture. */
  readonly comments: readonly string[];
}

/** A reviewed document by its slides, and all its text by what became of it. */
export interface DividedNotes {
  readonly cover: ReviewedSlide;
  readonly slides: readonly ReviewedSlide[];
  /** Text of notes, headings, cover and margins. */
  readonly taken: string;
  /** Text of asides and comments. */
  readonly reported: string;
}

type Draft = {
  -readonly [Key in keyof ReviewedSlide]: ReviewedSlide[Key] extends readonly (infer Entry)[]
    ? Entry[]
    : ReviewedSlide[Key];
};

interface Division {
  readonly fingerprint: Fingerprint;
  readonly front: ReadonlySet<string>;
  readonly cover: Draft;
  readonly slides: readonly Draft[];
  /** Where the paragraph at hand belongs. */
  current: Draft;
  taken: string;
  reported: string;
}

/** Gives each paragraph to its slide; what stands where no notes are is set aside. */
export function divideNotes(notes: ReviewedNotes, fingerprint: Fingerprint): DividedNotes {
  const cover = startDraft(-1, '');
  const division: Division = {
    fingerprint,
    front: new Set(fingerprint.front),
    cover,
    slides: fingerprint.slides.map(({ id }, index) => startDraft(index, id)),
    current: cover,
    taken: '',
    reported: '',
  };
  for (const paragraph of notes.paragraphs) {
    const slide = findSlide(paragraph, division);
    if (slide) beginSlide(slide, paragraph, division);
    else addParagraph(paragraph, division);
  }
  for (const line of notes.margins) addFrontLine(line, 'the header or footer', [], division);
  for (const comment of notes.comments.values()) {
    division[isOwnQuestion(comment, fingerprint) ? 'taken' : 'reported'] += comment.text;
    division.reported += comment.replies.map(({ text }) => text).join('');
  }
  return division;
}

/** A question to the drafter that went out as a comment and came back as it was. */
export function isOwnQuestion({ text }: ReviewComment, { questions }: Fingerprint): boolean {
  return questions.includes(hashLine(text));
}

function startDraft(index: number, id: string): Draft {
  return {
    index,
    id,
    found: index < 0,
    moved: false,
    blocks: [],
    removals: [],
    asides: [],
    comments: [],
  };
}

/** The slide whose heading a paragraph is: by its bookmark, its control or its words. */
function findSlide(
  { bookmarks, title, inTable, style, signs }: ReviewedParagraph,
  { fingerprint, slides }: Division,
): Draft | undefined {
  if (inTable) return undefined;
  const line = style === 'heading1' ? hashLine(printSigns(signs)) : '';
  return slides.find(
    ({ found, index, id }) =>
      !found &&
      (bookmarks.includes(nameSlideBookmark(index)) ||
        title?.tag === tagSlide(id) ||
        line === fingerprint.slides[index]?.title),
  );
}

function beginSlide(slide: Draft, paragraph: ReviewedParagraph, division: Division): void {
  const { signs, title, bookmarks, authors } = paragraph;
  const { from, to } = title ?? { from: 0, to: signs.length };
  const [before, words, after] = [
    signs.slice(0, from),
    printSigns(signs.slice(from, to)),
    printSigns(signs.slice(to)),
  ];
  if (printSigns(before).trim()) addBlock({ ...paragraph, signs: before }, division, true);
  slide.found = true;
  slide.moved = slide.index < division.current.index;
  division.current = slide;
  division.taken += words;
  const isAltered = hashLine(words) !== division.fingerprint.slides[slide.index]?.title;
  if (isAltered && !title && bookmarks.some(readBlockBookmark)) slide.confused = words.trim();
  else if (isAltered && words.trim())
    slide.asides.push({ thing: 'another title', words: words.trim(), kept: true, authors });
  setAside('text behind the title', after, authors, division);
  addMore(paragraph, division);
  slide.comments.push(...paragraph.comments);
}

function addParagraph(paragraph: ReviewedParagraph, division: Division): void {
  const { signs, authors, inTable } = paragraph;
  const { current } = division;
  const words = printSigns(signs);
  if (inTable) setAside('a table', words, authors, division);
  else if (current.index < 0) addFrontLine(words, 'the cover', authors, division);
  else {
    addBlock(paragraph, division, false);
    addMore(paragraph, division, Math.max(0, current.blocks.length - 1));
    return;
  }
  addMore(paragraph, division);
  current.comments.push(...paragraph.comments);
}

/** What a paragraph holds that notes cannot have. */
function addMore({ extras, authors }: ReviewedParagraph, division: Division, block?: number): void {
  for (const { thing, words, kept } of extras) {
    const at = block === undefined ? {} : { block };
    division.current.asides.push({ thing, words: words.trim(), kept, authors, ...at });
    if (!kept) division.reported += words;
  }
}

function setAside(
  thing: string,
  words: string,
  authors: readonly string[],
  division: Division,
): void {
  if (!words.trim()) return;
  division.current.asides.push({ thing, words: words.trim(), kept: false, authors });
  division.reported += words;
}

/** Page numbers are the office program's. */
function addFrontLine(
  line: string,
  thing: string,
  authors: readonly string[],
  division: Division,
): void {
  const isOwn = division.front.has(hashLine(line)) || /^[\d\s/]*$/.test(line);
  if (isOwn) division.taken += line;
  else {
    division.cover.asides.push({ thing, words: line.trim(), kept: false, authors });
    division.reported += line;
  }
}

function addBlock(
  { kind, signs, bookmarks, comments, authors }: ReviewedParagraph,
  division: Division,
  joined: boolean,
): void {
  const { current, fingerprint } = division;
  if (current.index < 0) {
    setAside('the cover', printSigns(signs), authors, division);
    return;
  }
  division.taken += printSigns(signs);
  const language = findLanguage(fingerprint.locale);
  const named = signs.map((sign) => nameAnchors(sign, fingerprint.slides));
  const block: ReviewedBlock = {
    kind: joined ? 'p' : kind,
    signs: normalizeSigns(named, language),
    bases: bookmarks.flatMap((name) => {
      const base = readBlockBookmark(name);
      return base?.slide === current.index ? [base.block] : [];
    }),
    comments,
    authors,
    ...(joined && { joined }),
  };
  if (block.signs.length) current.blocks.push(block);
  else current.removals.push({ at: current.blocks.length, authors, comments });
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

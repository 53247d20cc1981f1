import { normalizeSource } from '../lines.ts';
import { stripMarks } from './marks.ts';

/** The start of a numbered paragraph: "1.", "1)", "§ 1", "**1.**", "1\.", "(1)", "1 –". */
const NUMBERED =
  /^[\s>]*(?:#{1,6}\s+)?[*_]{0,3}\\?(?:§\s*(?<sign>\d{1,3})[*_]{0,3}\\?[.):]?|[([]?(?<number>\d{1,3})[*_]{0,3}\\?(?:[.)\]](?!\d)|\s[–—](?=\s)))[*_]{0,3}\s*/u;
const RULE = /^\s*(?:[-=_*]\s*){3,}$/;
/** A form of address between paragraphs: words that begin with a capital and end with a comma, no figures, no list. */
const ADDRESS = /^\p{Lu}[^\d\n]{2,80},$/u;
const SENTENCE_END = /[.!?…。！？؟]["'”’»)\]]*$/u;
const LIST_ITEM = /^(?:[-–—•*+▪◦]|\(?(?:\p{L}|\d{1,2}|[ivx]{1,4})[.)])\s/u;

export interface Line {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  /** Whether a blank line stands before it. */
  readonly opensBlock: boolean;
  /** The number it begins with, and what follows. */
  readonly number: number | undefined;
  readonly rest: string;
}

/** The lines of a statement that have words. */
export function listLines(text: string): readonly Line[] {
  const source = normalizeSource(text)
    .replace(/<!--(?:[\s\S]*?-->|[\s\S]*)/g, blankComment)
    .replace(/[\u2028\u2029\u0085]/g, '\n');
  let blank = true;
  return source.split('\n').flatMap((line, index): Line[] => {
    const isBlank = !line.trim() || RULE.test(line);
    const opensBlock = blank;
    blank = isBlank;
    return isBlank ? [] : [{ text: line, line: index + 1, opensBlock, ...readNumber(line) }];
  });
}

/** A comment as its line ends; one that is never closed is words. */
function blankComment(comment: string): string {
  return comment.endsWith('-->') ? comment.replace(/[^\n]/g, '') : comment;
}

function readNumber(text: string): Pick<Line, 'number' | 'rest'> {
  const match = NUMBERED.exec(text);
  const number = match?.groups?.sign ?? match?.groups?.number;
  return {
    number: number === undefined ? undefined : Number(number),
    rest: text.slice(match?.[0].length ?? 0),
  };
}

/** Lines that follow each other without a blank one; where lines are too long to be wrapped, each for itself. */
export function listBlocks(lines: readonly Line[]): readonly (readonly Line[])[] {
  const isWrapped = lines.every(({ text }) => text.length <= LONGEST_WRAPPED);
  const blocks: Line[][] = [];
  for (const line of lines)
    if (line.opensBlock || !isWrapped) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  return blocks;
}

const LONGEST_WRAPPED = 160;

/** What a block is, judged by its form. */
export type BlockKind = 'address' | 'heading' | 'item' | 'prose' | 'other';

/** `prose` is a sentence or more, long or with a figure; short courtesies are `other`. */
export function judgeBlock(block: readonly Line[]): BlockKind {
  const lines = block.map(({ text }) => stripMarks(text).trim());
  const text = lines.join(' ');
  if (/^\s*#{1,6}\s/.test(block[0]?.text ?? '')) return 'heading';
  if (lines.every((line) => ADDRESS.test(line))) return 'address';
  if (LIST_ITEM.test(text)) return 'item';
  if (lines.length === 1 && text.length <= 80 && !/[.!?…;:,。！？؟][\p{P}]*$/u.test(text))
    return 'heading';
  return text.length >= 40 || (SENTENCE_END.test(text) && /\p{N}/u.test(text)) ? 'prose' : 'other';
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(stripMarks(text).trim());
}

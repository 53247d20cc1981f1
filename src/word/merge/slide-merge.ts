import type { RenderContext } from '../../content/context.ts';
import type { ReviewedBlock } from '../read/reviewed-notes.ts';
import { nameBlockBookmark } from '../write/bookmark-name.ts';
import type { LockedTexts } from '../write/locked-text.ts';
import {
  type Block,
  type BlockKind,
  nameSign,
  type SourceBlock,
  sameBlock,
} from '../write/note.ts';
import { align, type Pair } from './alignment.ts';
import { writeNotes } from './notes-text.ts';
import type { WritingContext } from './paragraph-text.ts';
import { parseNotes } from './parsed-notes.ts';

/** The notes of a slide with what its reviewer changed. */
export interface MergedSlide {
  readonly text: string;
  /** Of each reviewed paragraph, the line of the notes (0-based) it came from and the one it is on now. */
  readonly lines: readonly (readonly [number, number])[];
}

/**
 * Brings the reviewed paragraphs of one slide into its notes, and proves by reading the result that it says what the
 * reviewer sees. Undefined where Markdown cannot say it. `slide` is the slide's index in the exported document.
 */
export function mergeSlide(
  text: string,
  blocks: readonly SourceBlock[],
  reviewed: readonly ReviewedBlock[],
  slide: number,
  texts: LockedTexts,
  context: RenderContext,
): MergedSlide | undefined {
  const clean = clampLevels(reviewed.filter(({ signs }) => signs.length));
  const pairs = insertFirst(pairBlocks(blocks, clean, slide));
  const kept = pairs.reduce((list, { a, b }) => keepSource(list, blocks, a, b), [...clean]);
  const writing = prepareWriting(text, blocks, texts, context);
  const anew = kept.map((_, b) => ({ b }));
  const candidates = [
    () => writeNotes(text, blocks, kept, pairs, writing),
    () => `${writeNotes('', [], kept, anew, writing) ?? ''}`,
  ];
  for (const write of candidates) {
    const written = write();
    const result = written === undefined ? [] : parseNotes(written, context);
    if (written === undefined || !sameBlocks(result, kept)) continue;
    return { text: written, lines: listLines(pairs, blocks, result) };
  }
  return undefined;
}

/** Markdown knows an item only within an item of the level above, and a further paragraph only after an item. */
function clampLevels(blocks: readonly ReviewedBlock[]): readonly ReviewedBlock[] {
  let deepest = -1;
  return blocks.map((block) => {
    const [type, depth] = block.kind.split(':');
    if (depth === undefined) deepest = -1;
    if (depth === undefined) return block;
    const level = Math.min(Number(depth), type === 'li' ? deepest : deepest + 1);
    deepest = level;
    return { ...block, kind: (level < 0 ? 'p' : `${type}:${level}`) as BlockKind };
  });
}

function pairBlocks(
  blocks: readonly SourceBlock[],
  reviewed: readonly ReviewedBlock[],
  slide: number,
): readonly Pair[] {
  return align(blocks.length, reviewed.length, (a, b) => {
    const [source, block] = [blocks[a], reviewed[b]];
    if (!source || !block) return Number.POSITIVE_INFINITY;
    if (sameBlock(source, block)) return 0;
    if (source.kind === 'locked' || block.kind === 'locked') return Number.POSITIVE_INFINITY;
    const difference = 1 - compareWords(source, block);
    const isNamed = block.bookmarks.includes(nameBlockBookmark(slide, a));
    if (isNamed && source.kind === block.kind) return 0.01 + 1.5 * difference;
    return difference > 0.6 ? Number.POSITIVE_INFINITY : 0.1 + 1.5 * difference;
  });
}

/** What comes in stands with what was before it, so that an item stays in its list. */
function insertFirst(pairs: readonly Pair[]): readonly Pair[] {
  const ordered: Pair[] = [];
  for (const pair of pairs) {
    const last = ordered.findLastIndex(({ b }) => b !== undefined);
    if (pair.a === undefined) ordered.splice(last + 1, 0, pair);
    else ordered.push(pair);
  }
  return ordered;
}

/** The share of words that two paragraphs have in common, 0 to 1. */
function compareWords(a: Block, b: Block): number {
  const [words, others] = [listWords(a), listWords(b)];
  const left = [...others];
  const shared = words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return shared.length / Math.max(1, words.length, others.length);
}

function listWords({ signs }: Block): readonly string[] {
  return signs.map(nameSign).join('').split(/\s+/);
}

/** A paragraph that reads as before is the source's own, however it is spelled there. */
function keepSource(
  list: ReviewedBlock[],
  blocks: readonly SourceBlock[],
  a: number | undefined,
  b: number | undefined,
): ReviewedBlock[] {
  const source = a === undefined ? undefined : blocks[a];
  const block = b === undefined ? undefined : list[b];
  if (source && block && b !== undefined && sameBlock(source, block))
    list[b] = { ...block, signs: source.signs };
  return list;
}

function prepareWriting(
  text: string,
  blocks: readonly SourceBlock[],
  texts: LockedTexts,
  context: RenderContext,
): WritingContext {
  const locked = blocks.flatMap(({ signs }) => signs.filter(({ kind }) => kind === 'picture'));
  return {
    context,
    things: new Map([
      ...[...texts].map(([tag, { source }]) => [tag, source] as const),
      ...locked.map(({ text: tag, source = '' }) => [tag, source] as const),
    ]),
    straight: !/[‘’“”«»]/.test(text) || /["']/.test(text),
  };
}

function sameBlocks(result: readonly Block[], reviewed: readonly Block[]): boolean {
  return (
    result.length === reviewed.length &&
    result.every((block, index) => {
      const other = reviewed[index];
      return other !== undefined && sameBlock(block, other);
    })
  );
}

function listLines(
  pairs: readonly Pair[],
  blocks: readonly SourceBlock[],
  result: readonly SourceBlock[],
): readonly (readonly [number, number])[] {
  let before = 0;
  return pairs.flatMap(({ a, b }) => {
    before = a === undefined ? before : (blocks[a]?.from ?? before);
    return b === undefined ? [] : [[before, result[b]?.from ?? before] as const];
  });
}

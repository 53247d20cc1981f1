import type { RenderContext } from '../../content/context.ts';
import { type Block, type BlockKind, type SourceBlock, sameBlock } from '../note.ts';
import { parseNotes } from '../source/parse.ts';
import type { Removal, ReviewedBlock, ReviewedSlide } from './divide.ts';
import { checkLocked, holdLocked, type LockedFault, type LockedTexts } from './locked.ts';
import { writeNotes } from './notes-text.ts';
import type { Pair } from './pairing.ts';
import type { WritingContext } from './paragraph-text.ts';
import { rebindLocked } from './rebind.ts';
import { type Clash, type Counts, type Outcome, pairOutcomes, reconcile } from './three-way.ts';

/** What a review makes of the notes of a slide. */
export interface MergedSlide {
  /** The notes' Markdown, without what clashes or is at fault; none where it cannot be written. */
  readonly text?: string;
  readonly faults: readonly LockedFault[];
  readonly clashes: readonly Clash[];
  readonly counts: Counts;
  /** Of each reviewed paragraph, the line of the notes (0-based) it came from and the one it is on now. */
  readonly lines: readonly (readonly [number, number])[];
  /** Who changed what stands on which lines of `text`, the end excluded. */
  readonly authors: readonly AuthoredLines[];
}

export interface AuthoredLines {
  readonly from: number;
  readonly to: number;
  readonly authors: readonly string[];
}

/** A slide's notes as they are: Markdown and paragraphs. */
export interface SourceNotes {
  readonly text: string;
  readonly blocks: readonly SourceBlock[];
}

/**
 * Brings the reviewed paragraphs of one slide into its notes, and proves by reading the result that it says what the
 * reviewer and the sources say. `base` are the hashes of the paragraphs that were exported.
 */
export function mergeSlide(
  { text, blocks }: SourceNotes,
  base: readonly string[],
  { blocks: reviewed, removals }: Pick<ReviewedSlide, 'blocks' | 'removals'>,
  texts: LockedTexts,
  context: RenderContext,
): MergedSlide {
  const named = reviewed.map((block) => nameKind(block, blocks));
  const clean = clampLevels(rebindLocked(named, blocks));
  const reconciled = reconcile(base, blocks, clean);
  const { clashes, counts } = reconciled;
  const faults = checkLocked(reconciled, blocks, texts);
  const outcomes = faults.length ? holdLocked(reconciled, blocks) : reconciled.outcomes;
  const pairs = pairOutcomes(blocks, outcomes);
  const found = { faults, clashes, counts };
  const stays = pairs.every(
    ({ a, b }) => a !== undefined && outcomes[b ?? -1]?.block === blocks[a],
  );
  const kept = outcomes.map(({ block }) => block);
  const writing = prepareWriting(text, blocks, texts, context);
  const written = stays ? text : write(text, blocks, kept, pairs, writing);
  const result = written === undefined ? [] : parseNotes(written, context);
  return {
    ...found,
    lines: listLines(clean.length, outcomes, blocks, result),
    authors: [
      ...listAuthors(clean, outcomes, blocks, result),
      ...listRemovers(removals, outcomes, result),
    ],
    ...(written !== undefined && { text: written }),
  };
}

/** A paragraph that was joined with a heading is of the kind that it was before. */
function nameKind(block: ReviewedBlock, source: readonly SourceBlock[]): ReviewedBlock {
  if (!block.joined) return block;
  return { ...block, kind: source[block.bases[0] ?? source.length - 1]?.kind ?? 'p' };
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

/** First as near to the source as can be, then anew. */
function write(
  text: string,
  blocks: readonly SourceBlock[],
  kept: readonly Block[],
  pairs: readonly Pair[],
  writing: WritingContext,
): string | undefined {
  const anew = kept.map((_, b) => ({ b }));
  const candidates = [
    () => writeNotes(text, blocks, kept, pairs, writing),
    () => writeNotes('', [], kept, anew, writing),
  ];
  for (const candidate of candidates) {
    const written = candidate();
    const says = written === undefined ? [] : parseNotes(written, writing.context);
    if (written !== undefined && sameBlocks(says, kept)) return written;
  }
  return undefined;
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

function sameBlocks(result: readonly Block[], wanted: readonly Block[]): boolean {
  return (
    result.length === wanted.length &&
    result.every((block, index) => {
      const other = wanted[index];
      return other !== undefined && sameBlock(block, other);
    })
  );
}

function listLines(
  reviewed: number,
  outcomes: readonly Outcome[],
  blocks: readonly SourceBlock[],
  result: readonly SourceBlock[],
): readonly (readonly [number, number])[] {
  let last: readonly [number, number] = [0, 0];
  return Array.from({ length: reviewed }, (_, index) => {
    const at = outcomes.findIndex((outcome) => outcome.reviewed === index);
    const before = blocks[outcomes[at]?.source ?? -1]?.from ?? last[0];
    last = [before, result[at]?.from ?? before];
    return last;
  });
}

/** A paragraph that stays has authors where another was joined with it. */
function listAuthors(
  reviewed: readonly ReviewedBlock[],
  outcomes: readonly Outcome[],
  blocks: readonly SourceBlock[],
  result: readonly SourceBlock[],
): readonly AuthoredLines[] {
  return outcomes.flatMap(({ block, source, reviewed: index }, at) => {
    const authors = reviewed[index ?? -1]?.authors ?? [];
    const { from = 0, to = from } = result[at] ?? {};
    const isChanged = source === undefined || block !== blocks[source];
    return authors.length ? [{ from: isChanged ? from : from - 1, to, authors }] : [];
  });
}

/** Who removed a paragraph stands where the one before it ends and the next begins. */
function listRemovers(
  removals: readonly Removal[],
  outcomes: readonly Outcome[],
  result: readonly SourceBlock[],
): readonly AuthoredLines[] {
  return removals.flatMap(({ at, authors }) => {
    const before = outcomes.findLastIndex(({ reviewed }) => (reviewed ?? at) < at);
    const end = result[before]?.to ?? 0;
    return authors.length ? [{ from: end - 1, to: end + 1, authors }] : [];
  });
}

import type { Chart } from '../chart.ts';
import type { Place } from '../place.ts';
import type { Attributes, Run } from './run.ts';

/** What every block knows of its source. */
interface BlockBase {
  readonly attributes: Attributes;
  readonly place: Place;
  /** Lines of the Markdown it was read from (0-based, the end excluded). */
  readonly lines: readonly [from: number, to: number];
}

/** Running text and how its Markdown writes it. */
export interface Running<R> {
  readonly runs: readonly R[];
  /** The text's Markdown, lines joined by `\n`, without what stands before each of them. */
  readonly source: string;
}

/** Running text with lines of its own. */
export interface Written<R> extends Running<R> {
  /** What stands before each line of the text: list markers, quotation marks, indentation. */
  readonly prefixes: readonly string[];
  /** What stands after the last run: attributes of the block, a heading's closing marks. */
  readonly tail: string;
}

export interface Paragraph<R = Run> extends BlockBase, Written<R> {
  readonly type: 'paragraph';
}

/** A heading below the title: level 2 is the first. */
export interface Heading<R = Run> extends BlockBase, Written<R> {
  readonly type: 'heading';
  readonly level: number;
}

export interface List<R = Run> extends BlockBase {
  readonly type: 'list';
  readonly ordered: boolean;
  /** Number of the first item, where it is not 1. */
  readonly start?: number;
  /** Whether no blank line parts its items, whose paragraphs are then lines. */
  readonly tight: boolean;
  readonly items: readonly Item<R>[];
}

export interface Item<R = Run> extends BlockBase {
  readonly blocks: readonly Block<R>[];
}

export interface Quote<R = Run> extends BlockBase {
  readonly type: 'quote';
  readonly blocks: readonly Block<R>[];
}

export interface Table<R = Run> extends BlockBase {
  readonly type: 'table';
  readonly head: readonly Row<R>[];
  readonly rows: readonly Row<R>[];
}

export interface Row<R = Run> {
  readonly cells: readonly Cell<R>[];
  readonly attributes: Attributes;
  readonly place: Place;
}

export interface Cell<R = Run> extends Running<R> {
  readonly attributes: Attributes;
}

/** Blocks that lay out what they hold. */
export const CONTAINERS = ['columns', 'column', 'cards', 'card'] as const;
export type ContainerName = (typeof CONTAINERS)[number];

export interface Container<R = Run> extends BlockBase {
  readonly type: 'container';
  readonly name: ContainerName;
  readonly blocks: readonly Block<R>[];
}

/** A chart; none where its specification could not be read, or where charts are not drawn. */
export interface ChartBlock extends BlockBase {
  readonly type: 'chart';
  readonly chart?: Chart;
}

export interface CodeBlock extends BlockBase {
  readonly type: 'code';
  readonly words: string;
}

/** A line between what comes before and after. */
export interface Rule extends BlockBase {
  readonly type: 'rule';
}

/** A piece of a slide or its notes; `R` is what its running text is made of. */
export type Block<R = Run> =
  | Paragraph<R>
  | Heading<R>
  | List<R>
  | Quote<R>
  | Table<R>
  | Container<R>
  | ChartBlock
  | CodeBlock
  | Rule;

/** Blocks and those within them, in reading order; one that holds others stands before them. */
export function listBlocks<R>(blocks: readonly Block<R>[]): readonly Block<R>[] {
  return blocks.flatMap((block) => [block, ...listBlocks(listInner(block))]);
}

/** The blocks directly within one. */
export function listInner<R>(block: Block<R>): readonly Block<R>[] {
  if (block.type === 'list') return block.items.flatMap(({ blocks }) => blocks);
  return block.type === 'quote' || block.type === 'container' ? block.blocks : [];
}

/** The running texts directly within a block: its own, or those of its cells. */
export function listRunning<R>(block: Block<R>): readonly Running<R>[] {
  if (block.type === 'paragraph' || block.type === 'heading') return [block];
  if (block.type !== 'table') return [];
  return [...block.head, ...block.rows].flatMap(({ cells }) => cells);
}

/** All running texts of blocks, in reading order. */
export function listAllRunning<R>(blocks: readonly Block<R>[]): readonly Running<R>[] {
  return listBlocks(blocks).flatMap(listRunning);
}

/** The same block with its running texts made of something else. */
export function mapRunning<R, S>(
  block: Block<R>,
  change: (runs: readonly R[]) => readonly S[],
): Block<S> {
  const within = (blocks: readonly Block<R>[]) => blocks.map((one) => mapRunning(one, change));
  const mapRow = (row: Row<R>): Row<S> => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, runs: change(cell.runs) })),
  });
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, runs: change(block.runs) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, blocks: within(item.blocks) })),
      };
    case 'quote':
    case 'container':
      return { ...block, blocks: within(block.blocks) };
    case 'table':
      return { ...block, head: block.head.map(mapRow), rows: block.rows.map(mapRow) };
    case 'chart':
    case 'code':
    case 'rule':
      return block;
  }
}

import { type Block, nameSign, type SourceBlock } from '../note.ts';
import type { Pair } from './pairing.ts';
import { type WritingContext, writeParagraph } from './paragraph-text.ts';

/** What has been written so far. */
interface Writing extends WritingContext {
  readonly lines: readonly string[];
  readonly blocks: readonly SourceBlock[];
  readonly out: string[];
  /** First line of the source that has not been dealt with. */
  cursor: number;
  readonly written: { readonly block: Block; readonly prefix: string; readonly fresh: boolean }[];
}

/**
 * Notes with the reviewed paragraphs in place of the source's: lines that no change touches stay as they are, and so
 * do blank lines and comments between paragraphs. Undefined where Markdown cannot say a paragraph.
 */
export function writeNotes(
  text: string,
  blocks: readonly SourceBlock[],
  reviewed: readonly Block[],
  pairs: readonly Pair[],
  context: WritingContext,
): string | undefined {
  const lines = text.split('\n');
  const writing: Writing = { ...context, lines, blocks, out: [], cursor: 0, written: [] };
  for (const { a, b } of pairs) {
    const source = a === undefined ? undefined : blocks[a];
    const block = b === undefined ? undefined : reviewed[b];
    if (source && !block) dropBlock(source, writing);
    else if (block && !writeBlock(block, source, writing)) return undefined;
  }
  const rest = lines.slice(writing.cursor);
  return [...writing.out, ...rest].join('\n');
}

/** The blank line after a dropped paragraph goes with it. */
function dropBlock(source: SourceBlock, writing: Writing): void {
  const { lines, out } = writing;
  out.push(...lines.slice(writing.cursor, source.from));
  writing.cursor = source.to;
  if (out.length && out.at(-1)?.trim()) return;
  const next = lines.findIndex((line, index) => index >= source.to && line.trim());
  if (next >= 0) writing.cursor = next;
  else while (out.length && !out.at(-1)?.trim()) out.pop();
}

function writeBlock(block: Block, source: SourceBlock | undefined, writing: Writing): boolean {
  const { lines, out, written } = writing;
  const fresh = source?.kind !== block.kind;
  const next = source ?? (out.length ? undefined : writing.blocks[0]);
  const gap = next ? lines.slice(writing.cursor, next.from) : [];
  if (next) writing.cursor = source ? source.to : next.from;
  out.push(...gap);
  const last = written.at(-1);
  if (last && out.at(-1)?.trim() && !gap.length && (fresh || last.fresh))
    out.push(...separate(last.block, block, writing));
  const prefix = fresh ? choosePrefix(block, writing) : (source?.prefixes[0] ?? '');
  const text = writeLines(block, source, prefix, fresh, writing);
  if (text) out.push(...text);
  written.push({ block, prefix, fresh });
  return text !== undefined;
}

function separate(before: Block, after: Block, { blocks }: Writing): readonly string[] {
  if (before.kind === 'q' && after.kind === 'q') return ['>'];
  const isItem = ({ kind }: Block) => /^[uo]l:/.test(kind);
  return isItem(after) && /^([uo]l|li):/.test(before.kind) && isTight(blocks) ? [] : [''];
}

/** Whether the source's lists have no blank lines between their items. */
function isTight(blocks: readonly SourceBlock[]): boolean {
  const items = blocks.filter(({ kind }) => /^[uo]l:/.test(kind));
  const gaps = items.slice(1).map((item, index) => item.from - (items[index]?.to ?? 0));
  return !gaps.length || gaps.includes(0);
}

function writeLines(
  block: Block,
  source: SourceBlock | undefined,
  prefix: string,
  fresh: boolean,
  writing: Writing,
): readonly string[] | undefined {
  if (source && !fresh && isUntouched(block, source))
    return writing.lines.slice(source.from, source.to);
  if (block.kind === 'locked')
    return (writing.things.get(block.signs[0]?.text ?? '') ?? '').split('\n');
  const text = writeParagraph(
    (source ?? findOrigin(block, writing))?.signs ?? [],
    block.signs,
    writing,
  );
  if (text === undefined) return undefined;
  const [head, ...others] = (text + (fresh ? '' : (source?.tail ?? ''))).split('\n');
  const indent = prefix.replace(/[^>\s]/g, ' ');
  return [
    prefix + head,
    ...others.map((line, index) => {
      const known = fresh ? undefined : source?.prefixes[index + 1];
      return (known ?? indent) + line.trimStart();
    }),
  ];
}

/** Set by the comparison that paired them: a reviewed paragraph that is the source's own object. */
function isUntouched(block: Block, source: SourceBlock): boolean {
  return block.signs === source.signs;
}

/** A new paragraph may be the half of one that was split: most of its words stand there. */
function findOrigin({ signs }: Block, { blocks }: Writing): SourceBlock | undefined {
  const words = signs.map(nameSign).join('').split(' ');
  return blocks.find((source) => {
    const known = new Set(source.signs.map(nameSign).join('').split(' '));
    return words.filter((word) => known.has(word)).length > words.length / 2;
  });
}

/** What stands before a new paragraph: as its neighbours in the list have it. */
function choosePrefix({ kind }: Block, writing: Writing): string {
  if (kind === 'q') return '> ';
  if (/^h/.test(kind)) return `${'#'.repeat(Number(kind.slice(1)))} `;
  const [type, depth] = kind.split(':');
  if (depth === undefined) return '';
  const level = Number(depth);
  const list = listSince(writing);
  const contentOf = (wanted: number) =>
    list.findLast(({ block }) => block.kind === `ul:${wanted}` || block.kind === `ol:${wanted}`);
  if (type === 'li') return ' '.repeat(contentOf(level)?.prefix.length ?? 0);
  const sibling = list.findLast(({ block }) => block.kind === kind);
  if (sibling) return sibling.prefix.replace(/\d+/, (number) => String(Number(number) + 1));
  const like = writing.blocks.find((block) => block.kind === kind)?.prefixes[0];
  const marker = like?.trimStart() ?? (type === 'ul' ? '- ' : '1. ');
  return ' '.repeat(level ? (contentOf(level - 1)?.prefix.length ?? 0) : 0) + marker;
}

/** The paragraphs of the list that is being written. */
function listSince({ written }: Writing): Writing['written'] {
  const start = written.findLastIndex(({ block }) => !block.kind.includes(':'));
  return written.slice(start + 1);
}

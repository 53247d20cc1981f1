import type { Token } from 'markdown-it';
import type { RenderContext } from '../../content/context.ts';
import type { Slide } from '../../model/slide.ts';
import { readTokenData } from '../../source/markdown/token-data.ts';
import { tagLocked } from '../write/control-tag.ts';
import type { BlockKind, Sign, SourceBlock } from '../write/note.ts';
import { readSourceSigns } from './source-signs.ts';
import { normalizeSigns } from './typeset-signs.ts';

/** Notes as parsed, their source, and the line of the file on which it begins. */
export interface Notes {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly line: number;
}

/** Deepest level of a list that Word's own styles have a name for. */
const DEEPEST = 4;

/** The paragraphs of a slide's notes. */
export function listSlideBlocks(slide: Slide, context: RenderContext): readonly SourceBlock[] {
  return listSourceBlocks({ tokens: slide.notes, ...slide.notesSource }, context);
}

/** The paragraphs of notes in reading order; Markdown without an editable form in Word comes whole, as `locked`. */
export function listSourceBlocks(notes: Notes, context: RenderContext): readonly SourceBlock[] {
  const lines = notes.text.split('\n');
  return groupBlocks(notes.tokens).flatMap((group) => {
    const kinds = listKinds(group);
    if (!kinds) return [lockBlock(group, lines)];
    return group.flatMap((token, index) => {
      const kind = kinds.get(token);
      const block = kind && readBlock(kind, group[index - 1], token, notes.line, lines, context);
      return block?.signs.length ? [block] : [];
    });
  });
}

function groupBlocks(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const groups: Token[][] = [];
  for (const token of tokens) {
    if (token.level === 0 && token.nesting !== -1) groups.push([]);
    groups.at(-1)?.push(token);
  }
  return groups;
}

/** The kind of each paragraph in a block, by its inline token; none where the block cannot be edited in Word. */
function listKinds(group: readonly Token[]): ReadonlyMap<Token, BlockKind> | undefined {
  const [first] = group;
  const kinds = new Map<Token, BlockKind>();
  const lists: { ordered: boolean; fresh: boolean }[] = [];
  for (const token of group) {
    const list = lists.at(-1);
    if (token.type === 'inline') {
      const level = lists.length - 1;
      if (!list) kinds.set(token, kindOf(first));
      else if (list.fresh) kinds.set(token, `${list.ordered ? 'ol' : 'ul'}:${level}`);
      else kinds.set(token, `li:${level}`);
      if (list) list.fresh = false;
    } else if (/_list_open$/.test(token.type)) {
      // An item that begins with a list has no paragraph to stand for it.
      if (list?.fresh) return undefined;
      lists.push({ ordered: token.type.startsWith('ordered'), fresh: false });
    } else if (/_list_close$/.test(token.type)) lists.pop();
    else if (token.type === 'list_item_open' && list) list.fresh = true;
    else if (token.type === 'list_item_close' && list?.fresh) return undefined;
    else if (!isPlain(token, first) || lists.length > DEEPEST) return undefined;
  }
  return kinds.size ? kinds : undefined;
}

function kindOf(token: Token | undefined): BlockKind {
  if (token?.type === 'blockquote_open') return 'q';
  return token?.type === 'heading_open' ? (`h${Number(token.tag.slice(1))}` as BlockKind) : 'p';
}

function isPlain(token: Token, first: Token | undefined): boolean {
  if (/^(paragraph|list_item)_/.test(token.type)) return true;
  if (/^blockquote_/.test(token.type)) return token === first || token.level === 0;
  return /^heading_/.test(token.type) && token.level === 0 && Number(token.tag.slice(1)) < 6;
}

function lockBlock(group: readonly Token[], lines: readonly string[]): SourceBlock {
  const [from = 0, to = from] = group[0]?.map ?? [];
  const source = lines.slice(from, to).join('\n').trimEnd();
  const sign: Sign = {
    kind: 'picture',
    text: tagLocked(source),
    marks: [],
    source,
    // LibreOffice 7.4 moves line breaks out of a control.
    printed: source.replace(/\s*\n\s*/g, ' ⏎ '),
  };
  const end = from + source.split('\n').length;
  return { kind: 'locked', signs: [sign], from, to: end, prefixes: [], tail: '' };
}

function readBlock(
  kind: BlockKind,
  open: Token | undefined,
  inline: Token,
  firstLine: number,
  lines: readonly string[],
  context: RenderContext,
): SourceBlock {
  const [from = 0, to = from] = open?.map ?? [];
  const { signs, tail } = readSourceSigns(inline, context);
  const starts = readTokenData(inline).places ?? [];
  const prefixes = starts.map(({ place }) =>
    (lines[place.line - firstLine] ?? '').slice(0, place.column - 1),
  );
  const last = starts.at(-1)?.place;
  const written = inline.content.split('\n').at(-1)?.trim() ?? '';
  const behind = last
    ? [
        (lines[last.line - firstLine] ?? '').slice(last.column - 1 + written.length),
        ...lines.slice(last.line - firstLine + 1, to),
      ].join('\n')
    : '';
  return {
    kind,
    signs: normalizeSigns(signs, context.language),
    from,
    to,
    prefixes,
    tail: tail + behind,
  };
}

import type { RenderContext } from '../../content/context.ts';
import { type WovenRun, weaveBlocks } from '../../content/weave.ts';
import type { Block, Heading, List, Paragraph } from '../../model/content/block.ts';
import type { Slide } from '../../model/slide.ts';
import { tagLocked } from '../names.ts';
import type { BlockKind, Sign, SourceBlock } from '../note.ts';
import { readSourceSigns } from './signs.ts';
import { settleSigns } from './typeset.ts';

/** Notes as parsed, and the Markdown they come from. */
export interface Notes {
  readonly blocks: readonly Block[];
  readonly text: string;
}

/** Deepest level of a list that Word's own styles have a name for. */
const DEEPEST = 4;

/** The paragraphs of a slide's notes. */
export function listSlideBlocks(
  { notes, notesSource }: Slide,
  context: RenderContext,
): readonly SourceBlock[] {
  return listSourceBlocks({ blocks: notes, text: notesSource.text }, context);
}

/** The paragraphs of notes in reading order; Markdown without an editable form in Word comes whole, as `locked`. */
export function listSourceBlocks(
  { blocks, text }: Notes,
  context: RenderContext,
): readonly SourceBlock[] {
  const lines = text.split('\n');
  return weaveBlocks(blocks, context).flatMap((block) => {
    const texts = listTexts(block);
    if (!texts) return [lockBlock(block, lines)];
    return texts
      .map(({ kind, text: paragraph }) => readBlock(kind, paragraph, context))
      .filter(({ signs }) => signs.length);
  });
}

type Woven = Block<WovenRun>;

/** A paragraph of a block with its kind. */
interface KindOfText {
  readonly kind: BlockKind;
  readonly text: Paragraph<WovenRun> | Heading<WovenRun>;
}

/** The paragraphs of a block; none where it cannot be edited in Word. */
function listTexts(block: Woven): readonly KindOfText[] | undefined {
  switch (block.type) {
    case 'paragraph':
      return [{ kind: 'p', text: block }];
    case 'heading':
      return block.level < 6 ? [{ kind: `h${block.level}`, text: block }] : undefined;
    case 'quote':
      return block.blocks.every((inner) => inner.type === 'paragraph')
        ? block.blocks.map((text) => ({ kind: 'q', text }))
        : undefined;
    case 'list':
      return listItems(block, 0);
    default:
      return undefined;
  }
}

/** An item begins with a paragraph that stands for it; others and lists may follow. */
function listItems(list: List<WovenRun>, level: number): readonly KindOfText[] | undefined {
  const texts: KindOfText[] = [];
  if (level > DEEPEST) return undefined;
  for (const { blocks } of list.items) {
    if (blocks[0]?.type !== 'paragraph') return undefined;
    const first: BlockKind = `${list.ordered ? 'ol' : 'ul'}:${level}`;
    for (const [index, block] of blocks.entries()) {
      const inner =
        block.type === 'paragraph'
          ? [{ kind: index ? (`li:${level}` as const) : first, text: block }]
          : block.type === 'list'
            ? listItems(block, level + 1)
            : undefined;
      if (!inner) return undefined;
      texts.push(...inner);
    }
  }
  return texts;
}

function lockBlock({ lines: [from, to] }: Woven, lines: readonly string[]): SourceBlock {
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
  { runs, lines: [from, to], prefixes, tail }: KindOfText['text'],
  { language }: RenderContext,
): SourceBlock {
  const { signs, set } = readSourceSigns(runs);
  return { kind, signs: settleSigns(signs, set, language), from, to, prefixes, tail };
}

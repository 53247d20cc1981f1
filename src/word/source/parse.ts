import type { RenderContext } from '../../content/context.ts';
import { createParser } from '../../source/markdown/parser.ts';
import { parseBlocks } from '../../source/slide.ts';
import type { SourceBlock } from '../note.ts';
import { listSourceBlocks } from './blocks.ts';

const parser = createParser();

/** Notes read back from Markdown, to prove that what is written says what was meant. */
export function parseNotes(text: string, context: RenderContext): readonly SourceBlock[] {
  const blocks = parseBlocks({ text, line: 1 }, '', parser, []);
  return listSourceBlocks({ blocks, text }, context);
}

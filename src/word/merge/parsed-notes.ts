import type { RenderContext } from '../../content/context.ts';
import type { MarkdownEnv } from '../../source/markdown/env.ts';
import { createParser } from '../../source/markdown/parser.ts';
import type { SourceBlock } from '../write/note.ts';
import { listSourceBlocks } from './source-blocks.ts';

const parser = createParser();

/** Notes read back from Markdown, to prove that what is written says what was meant. */
export function parseNotes(text: string, context: RenderContext): readonly SourceBlock[] {
  const env: MarkdownEnv = { file: '', lines: text.split('\n'), firstLine: 1, diagnostics: [] };
  const tokens = parser.parse(text, env as never);
  return listSourceBlocks({ tokens, text, line: 1 }, context);
}

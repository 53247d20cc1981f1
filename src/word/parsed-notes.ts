import type { MarkdownEnv } from '../markdown/env.ts';
import { createParser } from '../markdown/parser.ts';
import type { RenderContext } from '../render/context.ts';
import type { SourceBlock } from './note.ts';
import { listSourceBlocks } from './source-blocks.ts';

const parser = createParser();

/** Notes read back from Markdown, to prove that what is written says what was meant. */
export function parseNotes(text: string, context: RenderContext): readonly SourceBlock[] {
  const env: MarkdownEnv = { file: '', lines: text.split('\n'), firstLine: 1, diagnostics: [] };
  const tokens = parser.parse(text, env as never);
  return listSourceBlocks({ tokens, text, line: 1 }, context);
}

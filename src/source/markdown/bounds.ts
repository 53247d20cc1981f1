import type { MarkdownIt, Token } from 'markdown-it';
import * as report from '../diagnostics.ts';
import { locateLine, type MarkdownEnv } from './env.ts';
import { readTokenData } from './token-data.ts';

/** Lists, quotes and blocks within each other, or emphasis and links; a list and its item are two. */
export const DEEPEST = 20;
/** Attributes in braces in one paragraph, which markdown-it-attrs searches from the beginning for each. */
const MOST_ATTRIBUTES = 200;

/** What is nested more deeply, or has more attributes, than any slide is reported and left out, block or paragraph. */
export function bounds(md: MarkdownIt): void {
  md.core.ruler.after('block', 'block_bounds', (state) => {
    const env = state.env as unknown as MarkdownEnv;
    state.tokens = groupBlocks(state.tokens).flatMap((block) => {
      const deep = block.find(({ level, map }) => level > DEEPEST && map);
      if (!deep) return block;
      const line = deep.map?.[0] ?? 0;
      const problem = `more than ${DEEPEST} blocks or lists within each other`;
      env.diagnostics.push(report.textUnbounded({ place: locateLine(env, line), problem, remedy }));
      return [];
    });
  });
  md.core.ruler.after('places', 'inline_bounds', (state) => {
    const env = state.env as unknown as MarkdownEnv;
    for (const token of state.tokens) {
      const problem = findExcess(token.children ?? []);
      const place = readTokenData(token).places?.[0]?.place;
      if (!problem || !place) continue;
      env.diagnostics.push(report.textUnbounded({ place, problem, remedy }));
      [token.content, token.children] = ['', []];
    }
  });
}

const remedy = 'write it more simply';

/** The tokens of each block that is in no other. */
function groupBlocks(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const groups: Token[][] = [];
  for (const token of tokens) {
    const last = groups.at(-1);
    const begins = token.level === 0 && token.nesting !== -1;
    if (last && !begins) last.push(token);
    else groups.push([token]);
  }
  return groups;
}

function findExcess(tokens: readonly Token[]): string | undefined {
  let depth = 0;
  let attributes = 0;
  for (const { nesting, type, content, children } of tokens) {
    depth += nesting;
    if (depth > DEEPEST) return `more than ${DEEPEST} emphases or links within each other`;
    if (type === 'text') attributes += content.split('}').length - 1;
    if (attributes > MOST_ATTRIBUTES)
      return `more than ${MOST_ATTRIBUTES} attributes in a paragraph`;
    const inner = type === 'image' && findExcess(children ?? []);
    if (inner) return inner;
  }
  return undefined;
}

import type { MarkdownIt } from 'markdown-it';
import { FACT_REFERENCE, readFactUse } from './text.ts';
import { readTokenData, writeTokenData } from './token-data.ts';

const reference = new RegExp(FACT_REFERENCE, 'y');

/** `{{id}}` and `{{id|form}}` become `fact` tokens, which know their use and its place. */
export function fact(md: MarkdownIt): void {
  md.inline.ruler.before('backticks', 'fact', (state, silent) => {
    reference.lastIndex = state.pos;
    const match = reference.exec(state.src);
    if (!match) return false;
    if (!silent) {
      const token = state.push('fact', '', 0);
      token.content = match[0];
      token.info = match[0];
    }
    state.pos += match[0].length;
    return true;
  });
  md.core.ruler.after('places', 'fact', (state) => {
    for (const block of state.tokens) locateFacts(block.children ?? []);
  });
}

function locateFacts(tokens: Parameters<MarkdownIt['renderer']['renderInline']>[0]): void {
  for (const token of tokens) {
    if (token.children) locateFacts(token.children);
    const place = readTokenData(token).places?.[0]?.place;
    const match = token.type === 'fact' && token.info.match(FACT_REFERENCE);
    if (match && place) writeTokenData(token, { fact: readFactUse(match, place) });
  }
}

import type { MarkdownIt, Token } from 'markdown-it';
import { writeTokenData } from './token-data.ts';

const pause = /\[(pause|next)\](?![([:])/y;

/**
 * Cues for the speaker: `[pause]`, `[next]` (show the next fragment) and `[Iguaçu](say:ee-gwa-SOO)`.
 * The first two become `cue` tokens, the third `cue_open` and `cue_close` around the word.
 */
export function cue(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'cue', (state, silent) => {
    pause.lastIndex = state.pos;
    const match = pause.exec(state.src);
    if (!match) return false;
    if (!silent) {
      const token = state.push('cue', '', 0);
      token.content = match[0];
      writeTokenData(token, { cue: { type: match[1] as 'pause' | 'next' } });
    }
    state.pos += match[0].length;
    return true;
  });
  md.core.ruler.after('inline', 'cue', (state) => {
    for (const block of state.tokens) markPronunciations(block.children ?? []);
  });
}

function markPronunciations(tokens: readonly Token[]): void {
  let open: Token | undefined;
  for (const token of tokens) {
    const target = token.type === 'link_open' ? String(token.attrGet('href')) : '';
    if (target.startsWith('say:')) {
      open = token;
      token.type = 'cue_open';
      writeTokenData(token, { cue: { type: 'say', sound: decodeSound(target.slice(4)) } });
    } else if (open && token.type === 'link_close') {
      token.type = 'cue_close';
      open = undefined;
    }
  }
}

/** A sound as it is typed: a percent sign may be one. */
function decodeSound(sound: string): string {
  try {
    return decodeURIComponent(sound);
  } catch {
    return sound;
  }
}

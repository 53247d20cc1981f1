import type { MarkdownIt, Token } from 'markdown-it';
import * as report from '../diagnostics.ts';
import { locateLine, type MarkdownEnv } from './env.ts';
import { readTokenData } from './token-data.ts';

const comment = /<!--[\s\S]*?-->/g;

/** Comments are dropped before anything is rendered; any other HTML is an error, since no check could read it. */
export function rawHtml(md: MarkdownIt): void {
  md.core.ruler.after('places', 'raw_html', (state) => {
    const env = state.env as unknown as MarkdownEnv;
    state.tokens = state.tokens.filter((token) => {
      if (token.children) token.children = token.children.filter((child) => !isHtml(child, env));
      return !isHtml(token, env);
    });
  });
}

function isHtml(token: Token, env: MarkdownEnv): boolean {
  if (token.type !== 'html_block' && token.type !== 'html_inline') return false;
  const rest = token.content.replace(comment, '').trim();
  if (rest)
    env.diagnostics.push(
      report.htmlRaw({
        place: readTokenData(token).places?.[0]?.place ?? locateLine(env, token.map?.[0] ?? 0),
        found: (rest.split('\n')[0] ?? '').slice(0, 40),
      }),
    );
  return true;
}

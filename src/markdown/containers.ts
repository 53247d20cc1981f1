import type { MarkdownIt } from 'markdown-it';
import container from 'markdown-it-container';
import { locateLine, type MarkdownEnv } from './env.ts';

/** Blocks that lay out what they hold: `::: columns` with `::: column`, `::: cards` with `::: card`. */
export const CONTAINERS = ['columns', 'column', 'cards', 'card'] as const;

/** Turns `::: name … :::` into `<div class="name">`; an unknown name, or a marker without a block, is an error. */
export function containers(md: MarkdownIt): void {
  for (const name of CONTAINERS) md.use(container, name);
  md.core.ruler.after('places', 'containers', (state) => {
    const env = state.env as unknown as MarkdownEnv;
    for (const token of state.tokens) {
      const marker = token.type === 'inline' && token.content.match(/^:::+ *(.*)/m);
      if (!marker || !token.map) continue;
      env.diagnostics.push({
        severity: 'error',
        code: 'container-unknown',
        message: marker[1]
          ? `unknown block "${marker[1]}"; expected one of: ${CONTAINERS.join(', ')}`
          : 'a ":::" that closes no block; remove it or open the block',
        place: locateLine(env, token.map[0]),
      });
    }
  });
}

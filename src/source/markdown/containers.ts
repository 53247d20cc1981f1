import type { MarkdownIt } from 'markdown-it';
import container from 'markdown-it-container';
import { CONTAINERS } from '../../model/content/block.ts';
import * as report from '../diagnostics.ts';
import { locateLine, type MarkdownEnv } from './env.ts';

/** `::: columns` with `::: column`, `::: cards` with `::: card`, each closed by `:::`; an unknown name, or a marker without a block, is an error. */
export function containers(md: MarkdownIt): void {
  for (const name of CONTAINERS) md.use(container, name);
  md.core.ruler.after('normalize', 'container_depth', (state) => {
    state.src = deepenMarkers(state.src);
  });
  md.core.ruler.after('places', 'containers', (state) => {
    const env = state.env as unknown as MarkdownEnv;
    for (const token of state.tokens) {
      const marker = token.type === 'inline' && token.content.match(/^:::+ *(.*)/m);
      if (!marker || !token.map) continue;
      const cause = marker[1]
        ? {
            problem: `unknown block "${marker[1]}"`,
            remedy: `expected one of: ${CONTAINERS.join(', ')}`,
          }
        : { problem: 'a ":::" that closes no block', remedy: 'remove it or open the block' };
      env.diagnostics.push(
        report.containerUnknown({ place: locateLine(env, token.map[0]), ...cause }),
      );
    }
  });
}

const marker = /^:::+[ \t]*(.*)$/;
const fence = /^ {0,3}(?:```|~~~)/;

/**
 * Lets authors nest blocks with three colons each: markdown-it-container 4 closes a block at the first marker that is
 * as long as its own, so that outer markers must be longer. Only the markers' lines change, and no line moves.
 */
function deepenMarkers(source: string): string {
  const lines = source.split('\n');
  const open: number[] = [];
  const pairs: { readonly from: number; readonly to: number; readonly depth: number }[] = [];
  let inFence = false;
  lines.forEach((line, index) => {
    if (fence.test(line)) inFence = !inFence;
    const match = inFence ? null : line.match(marker);
    if (match?.[1]) open.push(index);
    else if (match && open.length)
      pairs.push({ from: open.pop() ?? index, to: index, depth: open.length });
  });
  const deepest = Math.max(0, ...pairs.map(({ depth }) => depth));
  for (const { from, to, depth } of pairs)
    for (const at of [from, to])
      lines[at] = (lines[at] ?? '').replace(/^:+/, ':'.repeat(3 + deepest - depth));
  return lines.join('\n');
}

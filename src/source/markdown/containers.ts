import type { MarkdownIt } from 'markdown-it';
import container from 'markdown-it-container';
import { CONTAINERS } from '../../model/content/block.ts';
import * as report from '../diagnostics.ts';
import { DEEPEST } from './bounds.ts';
import { locateLine, type MarkdownEnv } from './env.ts';

/** `::: columns` with `::: column`, `::: cards` with `::: card`, each closed by `:::`; an unknown name, or a marker without a block, is an error. */
export function containers(md: MarkdownIt): void {
  for (const name of CONTAINERS) md.use(container, name);
  md.core.ruler.after('normalize', 'container_depth', (state) => {
    const { source, unclosed } = deepenMarkers(state.src);
    const env = state.env as unknown as MarkdownEnv;
    state.src = source;
    for (const { line, name } of unclosed)
      env.diagnostics.push(
        report.containerUnknown({
          place: locateLine(env, line),
          problem: `the block "::: ${name}" is not closed`,
          remedy: 'write ":::" on a line of its own at its end',
        }),
      );
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
function deepenMarkers(source: string): {
  readonly source: string;
  readonly unclosed: readonly { readonly line: number; readonly name: string }[];
} {
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
  const unclosed = open.flatMap((line) => {
    const name = lines[line]?.match(marker)?.[1]?.trim() ?? '';
    return CONTAINERS.some((known) => known === name.split(' ')[0]) ? [{ line, name }] : [];
  });
  const deepest = pairs.reduce((most, { depth }) => Math.max(most, depth), 0);
  // A block too deep, which is an error, is not made longer: the text would grow with the square of the depth.
  for (const { from, to, depth } of pairs)
    for (const at of [from, to])
      lines[at] = (lines[at] ?? '').replace(
        /^:+/,
        ':'.repeat(3 + Math.max(0, Math.min(deepest, DEEPEST + 1) - depth)),
      );
  return { source: lines.join('\n'), unclosed };
}

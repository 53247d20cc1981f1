import { formatPatch, structuredPatch } from 'diff';
import type { AuthoredLines } from './slide-merge.ts';

/**
 * Two texts as a unified diff, as `diff -u` writes it, with the authors of each change behind its lines' numbers; empty
 * where the texts are the same.
 */
export function printDiff(
  file: string,
  before: string,
  after: string,
  authors: readonly AuthoredLines[] = [],
): string {
  if (before === after) return '';
  const patch = structuredPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
    context: 3,
  });
  const [head = '', ...hunks] = formatPatch(patch)
    .replace(/^=+\n/, '')
    .trimEnd()
    .split(/\n(?=@@ )/);
  const printed = patch.hunks.map((hunk, index) => {
    const end = hunk.newStart + hunk.newLines;
    const names = authors
      .filter(({ from, to }) => from < end && to > hunk.newStart)
      .flatMap((lines) => lines.authors);
    const by = [...new Set(names)].join('; ');
    return (hunks[index] ?? '').replace(/^(@@ .*? @@)/, by ? `$1 ${by}` : '$1');
  });
  return [head, ...printed].join('\n');
}

/** Two texts side by side, their lines broken at `width` characters. */
export function printSideBySide(
  left: readonly [title: string, text: string],
  right: readonly [title: string, text: string],
  width = 56,
): string {
  const [a, b] = [left, right].map(([title, text]) => [title, ...wrap(text || '–', width)]);
  const rows = Math.max(a?.length ?? 0, b?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    `  ${(a?.[row] ?? '').padEnd(width)} │ ${b?.[row] ?? ''}`.trimEnd(),
  ).join('\n');
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width)
      lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}

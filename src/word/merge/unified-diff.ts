import { alignEqual, type Pair } from './alignment.ts';

/** Unchanged lines around a change. */
const CONTEXT = 3;

/** Two texts as a unified diff, as `diff -u` writes it; empty where they are the same. */
export function printUnifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const [a, b] = [splitLines(before), splitLines(after)];
  const pairs = alignEqual(a, b);
  const hunks = groupHunks(pairs).map((hunk) => printHunk(hunk, pairs, a, b));
  return [`--- a/${file}`, `+++ b/${file}`, ...hunks].join('\n');
}

/** Lines with their ends, so that nothing but what was there is put together again. */
export function splitLines(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];
}

/** Ranges of pairs, changes less than two contexts apart in one. */
function groupHunks(pairs: readonly Pair[]): readonly (readonly [number, number])[] {
  const hunks: [number, number][] = [];
  pairs.forEach(({ a, b }, index) => {
    if (a !== undefined && b !== undefined) return;
    const last = hunks.at(-1);
    const start = Math.max(0, index - CONTEXT);
    const end = Math.min(pairs.length, index + CONTEXT + 1);
    if (last && start <= last[1]) last[1] = end;
    else hunks.push([start, end]);
  });
  return hunks;
}

function printHunk(
  [start, end]: readonly [number, number],
  pairs: readonly Pair[],
  a: readonly string[],
  b: readonly string[],
): string {
  const range = pairs.slice(start, end);
  const count = (key: 'a' | 'b', list: readonly Pair[]) =>
    list.filter((pair) => pair[key] !== undefined).length;
  const header = (key: 'a' | 'b') => {
    const length = count(key, range);
    return `${count(key, pairs.slice(0, start)) + (length ? 1 : 0)},${length}`;
  };
  // Of a change, what goes stands before what comes.
  const lines = range.map((pair) =>
    pair.b === undefined
      ? `-${printLine(a[pair.a ?? 0])}`
      : `${pair.a === undefined ? '+' : ' '}${printLine(b[pair.b])}`,
  );
  return [`@@ -${header('a')} +${header('b')} @@`, ...lines].join('\n');
}

function printLine(line = ''): string {
  const text = line.replace(/(\r\n?|\n)$/, '');
  return text === line ? `${text}\n\\ No newline at end of file` : text;
}

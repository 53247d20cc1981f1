import { pairEqual } from './pairing.ts';

/**
 * A file with another text, every line that stays byte for byte as it was: `text` has LF and no byte order mark, new
 * lines are given the end that the line before them has.
 */
export function applyLines(raw: string, text: string): string {
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  const before = splitLines(raw.slice(mark.length));
  const after = splitLines(text);
  const bare = (line: string) => line.replace(/\r\n?$|\n$/, '');
  const pairs = pairEqual(before.map(bare), after.map(bare));
  const usual = before[0]?.match(/(\r\n?|\n)$/)?.[0] ?? '\n';
  let last = usual;
  const lines = pairs.flatMap(({ a, b }) => {
    if (b === undefined) return [];
    const line = after[b] ?? '';
    const own = a === undefined ? '' : (before[a] ?? '').slice(bare(line).length);
    last = own || last;
    return [bare(line) + (line.endsWith('\n') ? last : '')];
  });
  return mark + lines.join('');
}

/** Lines with their ends, so that nothing but what was there is put together again. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];
}

import type { MarkdownIt, Token } from 'markdown-it';
import * as report from '../diagnostics.ts';
import { locateLine, type MarkdownEnv } from './env.ts';

/**
 * Signs that office programs set before the items of a list; Markdown knows none of them. Letters and dashes, and those
 * of a symbol font, are such signs before a tab.
 */
const BULLET =
  /^[ \t>]*(?:([•·∙⋅⁃▪▫◦‣●○■□➢➤►\uF0A7\uF0B7\uF0D8\uF0FC])[ \t\u00a0]*|([o§Øü–—])\t[ \t]*)\S/u;
/** What is typed for one; at the beginning of one line alone it may be a dash, or words. */
const TYPED = /^[ \t>]*([–—―−✓✔→]|\p{L}\))[ \t\u00a0]+\S/u;
/** The text of a footnote; of a single word, Markdown takes it for the address of a link, and drops it. */
const FOOTNOTE = /^[ \t>]*\[\^[^\]]+\]:/;

/**
 * What Markdown drops or runs together without a word: cells beyond the head of a table, lists of an office program,
 * footnotes, which stay as they are typed for the check that reports them.
 */
export function listsAndTables(md: MarkdownIt): void {
  const paragraph = md.block.ruler.getRules('').at(-1);
  md.block.ruler.before('reference', 'footnote', (state, line, end, silent) => {
    if (!FOOTNOTE.test(state.getLines(line, line + 1, state.blkIndent, false))) return false;
    return paragraph?.(state, line, end, silent) ?? false;
  });
  md.core.ruler.after('places', 'lists_and_tables', (state) => {
    const env = state.env as unknown as MarkdownEnv;
    let columns = 0;
    let inHead = false;
    for (const token of state.tokens) {
      if (token.type === 'thead_open') [columns, inHead] = [0, true];
      else if (token.type === 'thead_close') inHead = false;
      else if (token.type === 'th_open' && inHead) columns += 1;
      else if (token.type === 'tr_open' && !inHead) checkRow(token, columns, env);
      else if (token.type === 'paragraph_open') checkBullets(token, env);
    }
  });
}

function checkRow({ map }: Token, columns: number, env: MarkdownEnv): void {
  const line = map?.[0] ?? 0;
  const cells = splitRow(env.lines[line] ?? '');
  const extra = cells[columns];
  if (!extra) return;
  env.diagnostics.push(
    report.tableCells({ place: locateLine(env, line, extra.column), cells: cells.length, columns }),
  );
}

/** The cells of a row with what they hold begins at; an escaped bar is no border. */
function splitRow(line: string): readonly { readonly column: number }[] {
  const start = /^[ \t>]*\|?/.exec(line)?.[0].length ?? 0;
  const end = line.replace(/(?<!\\)\|[ \t]*$/, '').trimEnd().length;
  const cells = [{ column: start }];
  for (let at = start; at < end; at += 1)
    if (line[at] === '|' && line[at - 1] !== '\\') cells.push({ column: at + 1 });
  return cells;
}

function checkBullets({ map }: Token, env: MarkdownEnv): void {
  const [from = 0, to = 0] = map ?? [];
  const lines = env.lines.slice(from, to);
  const isTyped = TYPED.test(lines[0] ?? '') && lines.slice(1).some((line) => TYPED.test(line));
  const pattern = isTyped ? TYPED : BULLET;
  const at = lines.findIndex((line) => pattern.test(line));
  const [all = '', sign, letter] = pattern.exec(lines[at] ?? '') ?? [];
  const bullet = sign ?? letter;
  if (!bullet) return;
  const place = locateLine(env, from + at, all.indexOf(bullet));
  env.diagnostics.push(report.listBullet({ place, bullet }));
}

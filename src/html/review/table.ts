import type { ReviewMatter } from './matter.ts';
import { renderWord, type WordName } from './words.ts';

/** A table with a caption; where it is wider than its place it scrolls, by keyboard too. */
export function renderTable(
  caption: WordName,
  className: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  matter: ReviewMatter,
): string {
  return `<div class="table-frame"><table class="${className}"><caption>${renderWord(caption, matter)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')}</tbody></table></div>`;
}

/** A column's head with one of the page's words. */
export function renderHead(name: WordName, matter: ReviewMatter): string {
  return `<th scope="col">${renderWord(name, matter)}</th>`;
}

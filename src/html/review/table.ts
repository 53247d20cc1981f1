import { writeLanguage } from '../../language/text-direction.ts';
import { escapeHtml } from '../../model/escape.ts';
import type { ReviewMatter } from './matter.ts';
import { renderWord, type WordName } from './words.ts';

/** The cells of a row that is about one language: it is hidden where that is not chosen. */
export interface Row {
  readonly language: string;
  readonly cells: readonly string[];
}

/** A table with a caption; where it is wider than its place it scrolls, by keyboard too. */
export function renderTable(
  caption: WordName,
  className: string,
  head: readonly string[],
  rows: readonly (readonly string[] | Row)[],
  matter: ReviewMatter,
): string {
  return `<div class="table-frame"><table class="${className}"><caption>${renderWord(caption, matter)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>${rows.map(renderRow).join('\n')}</tbody></table></div>`;
}

function renderRow(row: readonly string[] | Row): string {
  if (!('cells' in row)) return `<tr>${row.join('')}</tr>`;
  const { language, cells } = row;
  return `<tr data-language="${escapeHtml(language)}">${cells.join('')}</tr>`;
}

/** A column's head with one of the page's words. */
export function renderHead(name: WordName, matter: ReviewMatter): string {
  return `<th scope="col">${renderWord(name, matter)}</th>`;
}

/** A column's head for each language, in its own words. */
export function renderLanguageHeads({ contexts }: ReviewMatter): readonly string[] {
  return [...contexts.values()].map(
    ({ language: { tag, name } }) =>
      `<th scope="col" data-language="${escapeHtml(tag)}" ${writeLanguage(tag)}>${escapeHtml(name)}</th>`,
  );
}

import { escapeHtml } from '../../model/escape.ts';
import type { ReviewMatter } from './matter.ts';
import { type Row, renderHead, renderTable } from './table.ts';
import { renderWord, type WordName } from './words.ts';

/** The lists below the register, each with a heading of its own and a link in the bar. */
export type SectionName = WordName &
  ('exemptions' | 'omissions' | 'bare' | 'orders' | 'claims' | 'unregistered');

/** A list under its heading; "None." where it is empty. */
export function renderSection(name: SectionName, content: string, matter: ReviewMatter): string {
  const none = `<p class="none">${renderWord('none', matter)}</p>`;
  return `<section id="${name}"><h2>${renderWord(name, matter)}</h2>${content || none}</section>`;
}

/** A table of these rows; nothing where there are none. */
export function renderRows(
  caption: WordName,
  columns: readonly WordName[],
  rows: readonly (readonly string[] | Row)[],
  matter: ReviewMatter,
): string {
  if (!rows.length) return '';
  const head = columns.map((column) => renderHead(column, matter));
  return renderTable(caption, caption, head, rows, matter);
}

/** An exemption may name a slide that there is not: a check reports it, and there is nothing to link to. */
export function linkSlide(id: string, { deck }: ReviewMatter): string {
  const known = deck.slides.some((slide) => slide.id === id);
  return known ? `<a href="#slide-${id}">${id}</a>` : escapeHtml(id);
}

export function linkFact(id: string): string {
  return `<a href="#fact-${escapeHtml(id)}" translate="no">${escapeHtml(id)}</a>`;
}

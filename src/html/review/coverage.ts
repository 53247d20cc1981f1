import { escapeHtml } from '../../model/escape.ts';
import type { SlideReview } from './agenda.ts';
import type { ReviewMatter } from './matter.ts';
import { renderParagraphName } from './paragraph.ts';
import { renderTable } from './table.ts';
import { renderWord } from './words.ts';

/** The matrix of the statement's paragraphs by slides, with the reason where none cites one. */
export function renderCoverage(slides: readonly SlideReview[], matter: ReviewMatter): string {
  const head = [
    '<th scope="col">§</th>',
    ...slides.map(({ id, number, versions }) => {
      const title = versions[0]?.title ?? id;
      return `<th scope="col"><a href="#slide-${id}" title="${escapeHtml(title)}">${number}</a></th>`;
    }),
  ];
  const rows = matter.coverage.map((row) => [
    `<th scope="row">${renderParagraphName(row.paragraph, matter)}${row.unspoken ? ` <em>${renderWord('unspoken', matter)}</em>` : ''}</th>`,
    ...renderCells(row, slides, matter),
  ]);
  return `<section id="coverage">${heading(matter)}${renderTable('coverage', 'coverage', head, rows, matter)}</section>`;
}

function heading(matter: ReviewMatter): string {
  return `<h2>${renderWord('coverage', matter)}</h2>`;
}

function renderCells(
  row: ReviewMatter['coverage'][number],
  slides: readonly SlideReview[],
  matter: ReviewMatter,
): readonly string[] {
  if (!row.slides.length) {
    const reason = row.omitted
      ? renderWord('leftOut', matter, { reason: row.omitted })
      : renderWord('notCited', matter);
    return [`<td class="omitted" colspan="${slides.length}">${reason}</td>`];
  }
  const cited = `<span class="dot" aria-hidden="true"></span><span class="visually-hidden">${renderWord('cited', matter)}</span>`;
  return slides.map(({ id }) => `<td>${row.slides.includes(id) ? cited : ''}</td>`);
}

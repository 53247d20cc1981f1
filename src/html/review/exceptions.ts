import { escapeHtml } from '../../model/escape.ts';
import type { ReviewMatter } from './matter.ts';
import { renderParagraphName } from './paragraph.ts';
import { renderHead, renderTable } from './table.ts';
import { renderWord, type WordName } from './words.ts';

/** The figures that stand without a fact, each with its reason. */
export function renderExemptions(matter: ReviewMatter): string {
  const { exemptions } = matter.deck.settings;
  const head = (['exemptText', 'slide', 'language', 'times', 'reason'] as const).map((name) =>
    renderHead(name, matter),
  );
  const rows = exemptions.map(({ text, slide, language, times, reason }) => [
    `<td lang="${escapeHtml(language)}">${escapeHtml(text)}</td>`,
    `<td>${linkSlide(slide, matter)}</td>`,
    `<td>${escapeHtml(language)}</td>`,
    `<td>${times}</td>`,
    `<td>${escapeHtml(reason)}</td>`,
  ]);
  return renderList('exemptions', head, rows, matter);
}

/** The paragraphs that no slide cites on purpose, each with its reason. */
export function renderOmissions(matter: ReviewMatter): string {
  const head = (['paragraph', 'reason'] as const).map((name) => renderHead(name, matter));
  const rows = matter.deck.settings.omissions.map(({ paragraph, reason }) => [
    `<th scope="row">${renderParagraphName(paragraph, matter)}</th>`,
    `<td>${escapeHtml(reason)}</td>`,
  ]);
  return renderList('omissions', head, rows, matter);
}

/** An exemption may name a slide that there is not: a check tells it, and there is nothing to link to. */
function linkSlide(id: string, { deck }: ReviewMatter): string {
  const known = deck.slides.some((slide) => slide.id === id);
  return known ? `<a href="#slide-${id}">${id}</a>` : escapeHtml(id);
}

function renderList(
  name: WordName & ('exemptions' | 'omissions'),
  head: readonly string[],
  rows: readonly (readonly string[])[],
  matter: ReviewMatter,
): string {
  const content = rows.length
    ? renderTable(name, name, head, rows, matter)
    : `<p class="none">${renderWord('none', matter)}</p>`;
  return `<section id="${name}"><h2>${renderWord(name, matter)}</h2>${content}</section>`;
}

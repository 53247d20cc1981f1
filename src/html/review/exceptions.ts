import { listDerived } from '../../check/figures/derived.ts';
import { countName } from '../../check/figures/names.ts';
import { listSlideSources } from '../../check/figures/sources.ts';
import { writeLanguage } from '../../language/text-direction.ts';
import { escapeHtml } from '../../model/escape.ts';
import type { ReviewMatter } from './matter.ts';
import { renderParagraphName } from './paragraph.ts';
import { linkFact, linkSlide, renderRows, renderSection } from './section.ts';
import { renderHead, renderTable } from './table.ts';

/** The figures that stand without a fact: exempt ones and names, each with its reason, and what charts make of facts. */
export function renderExemptions(matter: ReviewMatter): string {
  const { exemptions, names } = matter.deck.settings;
  const sources = listSlideSources(matter.deck);
  const tables = [
    renderRows(
      'exemptions',
      ['exemptText', 'slide', 'language', 'times', 'reason'],
      exemptions.map(({ text, slide, language, times, reason }) => [
        `<td ${writeLanguage(language)}>${escapeHtml(text)}</td>`,
        `<td>${linkSlide(slide, matter)}</td>`,
        `<td>${escapeHtml(language)}</td>`,
        `<td>${times}</td>`,
        `<td>${escapeHtml(reason)}</td>`,
      ]),
      matter,
    ),
    renderRows(
      'names',
      ['exemptText', 'language', 'times', 'reason'],
      names.map((name) => [
        `<td>${escapeHtml(name.text)}</td>`,
        `<td>${escapeHtml(name.language ?? '')}</td>`,
        `<td>${countName(name, sources)}</td>`,
        `<td>${escapeHtml(name.reason)}</td>`,
      ]),
      matter,
    ),
    renderRows(
      'derived',
      ['figure', 'slide', 'language', 'arithmetic', 'fact'],
      listDerived(matter.deck).map((derived) => ({
        language: derived.locale,
        cells: [
          `<td ${writeLanguage(derived.locale)}>${escapeHtml(derived.printed)}</td>`,
          `<td>${linkSlide(derived.slide, matter)}</td>`,
          `<td>${escapeHtml(derived.locale)}</td>`,
          `<td ${writeLanguage(derived.locale)}>${escapeHtml(derived.arithmetic)}</td>`,
          `<td>${derived.facts.map(linkFact).join(', ')}</td>`,
        ],
      })),
      matter,
    ),
  ];
  return renderSection('exemptions', tables.join(''), matter);
}

/** The paragraphs that no slide cites on purpose, each with its reason. */
export function renderOmissions(matter: ReviewMatter): string {
  const head = (['paragraph', 'reason'] as const).map((name) => renderHead(name, matter));
  const rows = matter.deck.settings.omissions.map(({ paragraph, reason }) => [
    `<th scope="row">${renderParagraphName(paragraph, matter)}</th>`,
    `<td>${escapeHtml(reason)}</td>`,
  ]);
  const table = rows.length ? renderTable('omissions', 'omissions', head, rows, matter) : '';
  return renderSection('omissions', table, matter);
}

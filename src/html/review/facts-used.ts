import { printUse } from '../../content/text.ts';
import { writeLanguage } from '../../language/text-direction.ts';
import { escapeHtml } from '../../model/escape.ts';
import type { Fact } from '../../model/fact.ts';
import type { SlideReview } from './agenda.ts';
import type { ReviewMatter } from './matter.ts';
import { renderParagraphName, renderStatementText } from './paragraph.ts';
import { renderLanguageHeads, renderTable } from './table.ts';
import { renderWord } from './words.ts';

/** The facts of a slide as each language prints them, with paragraph and anchor; then the paragraphs themselves. */
export function renderFactsUsed(review: SlideReview, matter: ReviewMatter): string {
  const ids = [...new Set(review.uses.map(({ use }) => use.id))];
  const facts = ids.flatMap((id) => matter.deck.facts.get(id) ?? []);
  return `${facts.length ? renderFactTable(facts, review, matter) : ''}${renderParagraphs(facts, review, matter)}`;
}

function renderFactTable(
  facts: readonly Fact[],
  review: SlideReview,
  matter: ReviewMatter,
): string {
  const languages = [...matter.contexts.values()].map(({ language }) => language);
  const head = [
    `<th scope="col">${renderWord('fact', matter)}</th>`,
    ...renderLanguageHeads(matter),
    '<th scope="col">§</th>',
    `<th scope="col">${renderWord('anchor', matter)}</th>`,
  ];
  const rows = facts.map((fact) => [
    `<th scope="row"><a href="#fact-${fact.id}" translate="no">${fact.id}</a></th>`,
    ...languages.map(
      ({ tag }) =>
        `<td data-language="${escapeHtml(tag)}" ${writeLanguage(tag)}>${listPrinted(fact, tag, review, matter)}</td>`,
    ),
    `<td>${renderParagraphName(fact.paragraph, matter)}</td>`,
    `<td ${writeLanguage(matter.deck.settings.statement.language)}>${escapeHtml(fact.anchor)}</td>`,
  ]);
  return renderTable('facts', 'facts', head, rows, matter);
}

/** Every way in which one language prints the fact on this slide and in its notes. */
function listPrinted(
  fact: Fact,
  tag: string,
  { uses }: SlideReview,
  { contexts }: ReviewMatter,
): string {
  const context = contexts.get(tag);
  const printed = uses.flatMap(({ tag: own, use }) => {
    const one = own === tag && use.id === fact.id && context && printUse(use, context);
    if (!one) return [];
    const lang = one.lang ? ` ${writeLanguage(one.lang)}` : '';
    return [`<span${lang}>${escapeHtml(loosen(one.text))}</span>`];
  });
  return [...new Set(printed)].join(' <span aria-hidden="true">/</span> ') || '–';
}

/** A cell may be narrower than a date whose spaces do not break; those within a number stay. */
export function loosen(printed: string): string {
  return printed.replace(/(?<=\p{L})\u00a0|\u00a0(?=\p{L})/gu, ' ');
}

function renderParagraphs(
  facts: readonly Fact[],
  { paragraphs }: SlideReview,
  matter: ReviewMatter,
): string {
  if (!paragraphs.length) return '';
  if (matter.statement)
    return paragraphs
      .map((number) => {
        const anchors = facts.filter(({ paragraph }) => paragraph === number);
        return renderStatementText(number, anchors, matter);
      })
      .join('\n');
  const names = paragraphs.map((number) => renderParagraphName(number, matter)).join(', ');
  return `<p class="cited">${renderWord('citedParagraphs', matter)}${renderWord('colon', matter)} ${names}</p>`;
}

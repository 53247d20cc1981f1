import { printFact } from '../../language/print/fact.ts';
import { writeLanguage } from '../../language/text-direction.ts';
import { escapeHtml } from '../../model/escape.ts';
import type { Fact } from '../../model/fact.ts';
import type { SlideReview } from './agenda.ts';
import { loosen } from './facts-used.ts';
import type { ReviewMatter } from './matter.ts';
import { renderParagraphName } from './paragraph.ts';
import { renderHead, renderLanguageHeads, renderTable } from './table.ts';
import { renderWord } from './words.ts';

/** Every registered fact as each language prints it in full, with its anchor and the slides that use it. */
export function renderRegister(slides: readonly SlideReview[], matter: ReviewMatter): string {
  const languages = [...matter.contexts.values()].map(({ language }) => language);
  const head = [
    renderHead('fact', matter),
    '<th scope="col">§</th>',
    ...renderLanguageHeads(matter),
    renderHead('anchor', matter),
    renderHead('usedOn', matter),
    ...(matter.proofs ? [renderHead('proof', matter)] : []),
  ];
  const facts = [...matter.deck.facts.values()].sort((a, b) => a.paragraph - b.paragraph);
  const rows = facts.map((fact) => [
    `<th scope="row" id="fact-${fact.id}" translate="no">${fact.id}</th>`,
    `<td>${renderParagraphName(fact.paragraph, matter)}</td>`,
    ...languages.map((language) => {
      const { text, lang = language.tag } = printFact(fact, undefined, language);
      return `<td data-language="${escapeHtml(language.tag)}" ${writeLanguage(lang)}>${escapeHtml(loosen(text))}</td>`;
    }),
    `<td ${writeLanguage(matter.deck.settings.statement.language)}>${escapeHtml(fact.anchor)}</td>`,
    `<td>${listUsers(fact, slides)}</td>`,
    ...(matter.proofs ? [`<td>${renderProof(fact, matter)}</td>`] : []),
  ]);
  return `<section id="register"><h2>${renderWord('register', matter)}</h2>${renderTable('register', 'register', head, rows, matter)}</section>`;
}

function listUsers(fact: Fact, slides: readonly SlideReview[]): string {
  return (
    slides
      .filter(({ uses }) => uses.some(({ use }) => use.id === fact.id))
      .map(({ id, number }) => `<a href="#slide-${id}">${number}</a>`)
      .join(', ') || '–'
  );
}

function renderProof(fact: Fact, matter: ReviewMatter): string {
  const proof = matter.proofs?.find((one) => one.fact === fact.id);
  if (!proof) return '–';
  if (proof.result === 'found') return renderWord('found', matter);
  if (proof.result === 'not found') return renderWord('notFound', matter);
  const { registered, printed } = proof;
  if (proof.result === 'not read') return renderWord('notRead', matter, { printed });
  return renderWord('differs', matter, { registered, printed });
}

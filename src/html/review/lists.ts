import { type Claim, type ClaimReason, isOrdinary } from '../../check/claims/claim.ts';
import { listClaims } from '../../check/claims/claims.ts';
import { listBareUses, listOrderDifferences } from '../../check/figures/bare.ts';
import { listParagraphs } from '../../content/source-line.ts';
import { writeLanguage } from '../../language/text-direction.ts';
import { escapeHtml } from '../../model/escape.ts';
import type { ReviewMatter } from './matter.ts';
import { renderParagraphName } from './paragraph.ts';
import { linkFact, linkSlide, renderRows, renderSection } from './section.ts';
import { renderWord, type WordName } from './words.ts';

/** The figures whose noun is the author's own word. */
export function renderBareUses(matter: ReviewMatter): string {
  const rows = listBareUses(matter.deck).map(({ fact, slide, locale, sentence }) => ({
    language: locale,
    cells: [
      `<td>${linkFact(fact)}</td>`,
      `<td>${linkSlide(slide, matter)}</td>`,
      `<td>${escapeHtml(locale)}</td>`,
      `<td ${writeLanguage(locale)}>${escapeHtml(sentence)}</td>`,
    ],
  }));
  const table = renderRows('bare', ['fact', 'slide', 'language', 'sentence'], rows, matter);
  return renderSection('bare', table, matter);
}

/** Where languages name the same facts in another order. */
export function renderOrders(matter: ReviewMatter): string {
  const rows = listOrderDifferences(matter.deck).map((order) => ({
    language: order.locale,
    cells: [
      `<td>${linkSlide(order.slide, matter)}</td>`,
      `<td>${escapeHtml(order.locale)}</td>`,
      `<td>${renderWord(order.part === 'notes' ? 'speakerNotes' : 'slide', matter)}</td>`,
      `<td>${order.here.map(linkFact).join(', ')}</td>`,
      `<td>${order.there.map(linkFact).join(', ')}</td>`,
    ],
  }));
  const columns = ['slide', 'language', 'exemptText', 'hereHead', 'thereHead'] as const;
  return renderSection('orders', renderRows('orders', columns, rows, matter), matter);
}

/** The page's word for each reason. */
export const REASONS: Readonly<Record<ClaimReason, WordName>> = {
  superlative: 'whySuperlative',
  absolute: 'whyAbsolute',
  quantity: 'whyQuantity',
  negation: 'whyNegation',
  time: 'whyTime',
  direction: 'whyDirection',
  subject: 'whySubject',
  joined: 'whyJoined',
  figure: 'whyFigure',
  quotation: 'whyQuotation',
  unread: 'whyUnread',
  translation: 'whyTranslation',
  modality: 'whyModality',
};

/** The sentences that a person has to hold against the paragraph beside them: those to be judged first, then the ordinary ones. */
export function renderClaims(matter: ReviewMatter): string {
  const claims = listClaims(matter.deck);
  const judged = claims.filter((claim) => !isOrdinary(claim));
  const head = ['slide', 'language', 'sentence'] as const;
  const tables = [
    renderClaimRows('claims', [...head, 'why', 'paragraph'], judged, matter),
    renderClaimRows('saidOf', [...head, 'paragraph'], claims.filter(isOrdinary), matter),
  ];
  return renderSection('claims', tables.join(''), matter);
}

function renderClaimRows(
  caption: 'claims' | 'saidOf',
  columns: readonly WordName[],
  claims: readonly Claim[],
  matter: ReviewMatter,
): string {
  const rows = claims.map((claim) => ({
    language: claim.locale,
    cells: [
      `<td>${linkSlide(claim.slide, matter)}</td>`,
      `<td>${escapeHtml(claim.locale)}</td>`,
      `<td ${writeLanguage(claim.locale)}>${escapeHtml(claim.sentence)}</td>`,
      ...(columns.includes('why')
        ? [
            `<td>${claim.reasons.map((reason) => renderWord(REASONS[reason], matter)).join(', ')}</td>`,
          ]
        : []),
      `<td>${renderParagraphs(claim, matter)}</td>`,
    ],
  }));
  return renderRows(caption, columns, rows, matter);
}

/** The paragraphs of the facts in the sentence, else those of its slide; with their text where there is a statement. */
function renderParagraphs({ slide, locale, paragraphs }: Claim, matter: ReviewMatter): string {
  const version = matter.deck.slides.find(({ id }) => id === slide)?.versions.get(locale);
  const cited = version ? listParagraphs(version, matter.deck.facts) : [];
  const numbers = paragraphs.length ? paragraphs : cited;
  const lang = escapeHtml(matter.deck.settings.statement.language);
  return numbers
    .map((number) => {
      const name = renderParagraphName(number, matter);
      const text = matter.statement?.paragraphs.find((one) => one.number === number)?.text;
      if (!text) return name;
      return `<details><summary>${name}</summary><p ${writeLanguage(lang)}>${escapeHtml(text)}</p></details>`;
    })
    .join(matter.statement ? '' : ', ');
}

/** What the statement prints and the register does not hold; only where the statement was given. */
export function renderUnregistered(matter: ReviewMatter): string {
  if (!matter.unregistered) return '';
  const lang = escapeHtml(matter.deck.settings.statement.language);
  const rows = matter.unregistered.map(({ paragraph, figure, words }) => [
    `<td>${renderParagraphName(paragraph, matter)}</td>`,
    `<td ${writeLanguage(lang)}>${escapeHtml(figure)}</td>`,
    `<td ${writeLanguage(lang)}>${escapeHtml(words)}</td>`,
  ]);
  const table = renderRows('unregistered', ['paragraph', 'figure', 'sentence'], rows, matter);
  return renderSection('unregistered', table, matter);
}

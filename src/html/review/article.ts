import { printTime } from '../../content/pace.ts';
import { writeLanguage } from '../../language/text-direction.ts';
import { escapeHtml } from '../../model/escape.ts';
import { renderNotesBody } from '../slide.ts';
import { renderSlidePicture } from '../slide-picture.ts';
import type { SlideReview, SlideVersion } from './agenda.ts';
import { renderDiagnosticList } from './diagnostics.ts';
import { renderFactsUsed } from './facts-used.ts';
import type { ReviewMatter } from './matter.ts';
import { listRemarks, renderRemarks } from './remarks.ts';
import { renderQuestions, renderSigning, type Signable } from './signing.ts';
import { renderWord } from './words.ts';

/** One slide under review: its languages side by side, what it stands on, what is wrong, and the reviewer's remarks. */
export function renderArticle(review: SlideReview, matter: ReviewMatter): string {
  const { id, number, uses, paragraphs, diagnostics } = review;
  const columns = [...matter.contexts.keys()].map((tag) => renderColumn(tag, review, matter));
  return `<article class="slide-review" id="slide-${id}" data-slide="${id}" data-warnings="${diagnostics.length}" data-facts="${uses.length}" data-paragraphs="${paragraphs.map((number) => `§${number}`).join(' ')}" data-changed="${countLapsed(review, matter)}" tabindex="-1" aria-labelledby="head-${id}">
<header class="slide-review-head"><h2 id="head-${id}">${renderWord('slide', matter)} <span class="number">${number}</span></h2><code translate="no">${id}</code>
<label class="tick"><input type="checkbox" data-tick="${id}"> ${renderWord('tick', matter)}${renderHiddenNumber(number, matter)}</label></header>
<div class="columns">${columns.join('\n')}</div>
${renderFactsUsed(review, matter)}
${diagnostics.length ? `<div class="diagnostics"><h3>${renderWord('diagnostics', matter)}</h3>${renderDiagnosticList(diagnostics, matter)}</div>` : ''}
${renderRemarks(listRemarks(matter, id), matter)}
${renderRemarkField(id, '', renderHiddenNumber(number, matter), matter)}
</article>`;
}

/** Where a remark is written, on all languages or on one; `key` is what it is kept under. */
function renderRemarkField(
  key: string,
  language: string,
  hidden: string,
  matter: ReviewMatter,
): string {
  const id = `remark-${escapeHtml(key)}`;
  return `<div class="remark"><label for="${id}">${renderWord('remarks', matter)}${language}${hidden}</label>
<textarea id="${id}" data-remark="${escapeHtml(key)}" rows="2"></textarea><p class="remark-copy" aria-hidden="true"></p></div>`;
}

/** Tells one slide's control from the next one's where only the ear can. */
function renderHiddenNumber(number: string, matter: ReviewMatter): string {
  return `<span class="visually-hidden">, ${renderWord('slide', matter)} ${number}</span>`;
}

function renderColumn(tag: string, review: SlideReview, matter: ReviewMatter): string {
  const version = review.versions.find((one) => one.tag === tag);
  const content = version
    ? renderVersion(version, review, matter)
    : `<p class="missing">${renderWord('missing', matter)}</p>`;
  return `<div class="column" data-language="${escapeHtml(tag)}">${content}</div>`;
}

function renderVersion(
  version: SlideVersion,
  { id, number }: SlideReview,
  matter: ReviewMatter,
): string {
  const { tag, slide, position, context, title } = version;
  const lang = escapeHtml(tag);
  const notes = renderNotesBody(slide, context);
  const address = `index.html?lang=${encodeURIComponent(tag)}#${id}`;
  return `<div class="seen">${renderSlidePicture(slide, position, context, `${lang}-`)}
<p class="open-slide"><a href="${escapeHtml(address)}" target="_blank" rel="noopener">${renderWord('openSlide', matter)}<span class="visually-hidden">, ${renderWord('slide', matter)} ${number}, ${escapeHtml(context.language.name)}</span></a></p></div>
<div class="said"><h3 class="title" ${writeLanguage(lang)}>${escapeHtml(title)}</h3>
${renderPace(version, matter)}
<div class="notes" ${writeLanguage(lang)}>${notes.trim() || `<p class="missing">${renderWord('noNotes', matter)}</p>`}</div>
${renderQuestions(slide.questions, tag, matter)}${renderSigning(listSignable(id, tag, matter), { id, number }, context.language, matter)}
${renderRemarks(listRemarks(matter, id, tag), matter)}${renderLanguageRemark(version, { id, number }, matter)}</div>`;
}

/** A remark on one language; a deck in one has a single field at the slide. */
function renderLanguageRemark(
  { tag, context }: SlideVersion,
  { id, number }: Pick<SlideReview, 'id' | 'number'>,
  matter: ReviewMatter,
): string {
  if (matter.contexts.size < 2) return '';
  const language = ` · <span ${writeLanguage(tag)}>${escapeHtml(context.language.name)}</span>`;
  return renderRemarkField(`${id}/${tag}`, language, renderHiddenNumber(number, matter), matter);
}

function listSignable(id: string, tag: string, { signing, items = [] }: ReviewMatter): Signable {
  const isOwn = ({ slide }: Signable['parts' | 'items'][number]) =>
    slide.id === id && slide.locale === tag;
  return { parts: (signing?.parts ?? []).filter(isOwn), items: items.filter(isOwn) };
}

/** How many signatures have lapsed under the slide, its claims and figures included. */
export function countLapsed(
  { id }: Pick<SlideReview, 'id'>,
  { signing, items = [] }: ReviewMatter,
): number {
  const signatures = [...(signing?.parts ?? []), ...items]
    .filter(({ slide }) => slide.id === id)
    .flatMap((signed) => signed.signatures);
  return signatures.filter(({ changes }) => changes.length > 0).length;
}

function renderPace(version: SlideVersion, matter: ReviewMatter): string {
  const { words, seconds, running, slide, context } = version;
  const slot = matter.deck.settings.slot * 60;
  const share = Math.min(100, Math.round((running / slot) * 100));
  const counted = renderWord('words', matter, { count: words });
  if (slide.backup)
    return `<p class="pace">${counted} · ${escapeHtml(context.language.deckWords.backup)}</p>`;
  const planned = renderWord('planned', matter, { time: printTime(seconds) });
  const values = { time: printTime(running), slot: printTime(slot) };
  return `<p class="pace">${counted} · ${planned}<span class="running${running > slot ? ' over' : ''}" style="--share: ${share}%">${renderWord('running', matter, values)}</span></p>`;
}

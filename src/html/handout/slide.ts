import type { RenderContext } from '../../content/context.ts';
import { printTime } from '../../content/pace.ts';
import { listParagraphs } from '../../content/source-line.ts';
import { printUse } from '../../content/text.ts';
import { printDigits } from '../../language/print/digits.ts';
import { writeLanguage } from '../../language/text-direction.ts';
import { fillWords } from '../../language/words/review.ts';
import { escapeHtml } from '../../model/escape.ts';
import { renderNotesBody } from '../slide.ts';
import { renderSlidePicture } from '../slide-picture.ts';
import { renderWords } from '../words.ts';
import { type HandoutSlide, handoutId } from './matter.ts';

/** One slide of the handout: its picture and what it stands on beside its notes, kept together on a page. */
export function renderHandoutSlide(item: HandoutSlide, context: RenderContext): string {
  const { slide, position, title, level } = item;
  const notes = renderNotesBody(slide, context, level + 1);
  const empty = `<p class="missing">${escapeHtml(context.language.reviewWords.noNotes)}</p>`;
  return `<section class="handout-slide" id="${handoutId(slide.id)}">
<h${level}><span class="number">${printDigits(String(position.number), context.language)}</span> <span class="title">${renderWords(title)}</span></h${level}>
<div class="seen">${renderSlidePicture(slide, position, context, 'picture-')}
${renderTimes(item, context)}
${renderSources(item, context)}</div>
<div class="notes">${notes.trim() || empty}</div>
</section>`;
}

function renderTimes({ slide, position, running }: HandoutSlide, context: RenderContext): string {
  if (slide.backup) return `<p class="times">${escapeHtml(context.language.deckWords.backup)}</p>`;
  const { planned, running: until } = context.language.reviewWords;
  const slot = printTime(context.settings.slot * 60);
  const own = fillWords(planned, { time: printTime(position.seconds) });
  const total = fillWords(until, { time: printTime(running), slot });
  const times = printDigits(`${own} · ${total}`, context.language);
  return `<p class="times">${escapeHtml(times)}</p>`;
}

/** Each fact as it is printed and the paragraph that prints it; then paragraphs that are cited without a fact. */
function renderSources({ slide }: HandoutSlide, context: RenderContext): string {
  const { words } = context.language;
  const rows = new Map<string, readonly [paragraph: number, html: string]>();
  for (const use of slide.facts) {
    const printed = printUse(use, context);
    const paragraph = context.facts.get(use.id)?.paragraph;
    if (!printed || paragraph === undefined || rows.has(use.id)) continue;
    const lang = printed.lang ? ` ${writeLanguage(printed.lang)}` : '';
    rows.set(use.id, [paragraph, `<span${lang}>${escapeHtml(printed.text)}</span>`]);
  }
  const named = new Set([...rows.values()].map(([paragraph]) => paragraph));
  const others = listParagraphs(slide, context.facts).filter((number) => !named.has(number));
  const items = [
    ...[...rows.values()].sort(([a], [b]) => a - b),
    ...others.map((number) => [number, ''] as const),
  ].map(
    ([number, html]) =>
      `<li><span class="paragraph">${nameParagraph(number, context)}</span> ${html}</li>`,
  );
  if (!items.length) return '';
  const label = `${words.source}${words.colon} ${words.statement}`;
  return `<p class="sources-head">${escapeHtml(label)}</p><ul class="sources">${items.join('')}</ul>`;
}

function nameParagraph(number: number, { language }: RenderContext): string {
  return number === 0
    ? escapeHtml(language.reviewWords.heading)
    : printDigits(`§\u00a0${number}`, language);
}

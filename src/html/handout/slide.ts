import type { RenderContext } from '../../content/context.ts';
import { printTime } from '../../content/pace.ts';
import {
  citeParagraphs,
  listParagraphs,
  listRanges,
  nameSource,
} from '../../content/source-line.ts';
import { printUse } from '../../content/text.ts';
import { printDigits } from '../../language/print/digits.ts';
import { writeLanguage } from '../../language/text-direction.ts';
import { fillWords } from '../../language/words/review.ts';
import { escapeHtml } from '../../model/escape.ts';
import { renderWords } from '../../model/words.ts';
import { renderNotesBody } from '../slide.ts';
import { renderSlidePicture } from '../slide-picture.ts';
import { type HandoutSlide, handoutId } from './matter.ts';

/** One slide of the handout: its picture and what it stands on beside its notes, kept together on a page. */
export function renderHandoutSlide(
  item: HandoutSlide,
  context: RenderContext,
  draft = false,
): string {
  const { slide, position, title, level } = item;
  const notes = renderNotesBody(slide, context, level + 1);
  const empty = `<p class="missing">${escapeHtml(context.language.reviewWords.noNotes)}</p>`;
  const picture = draft
    ? '<div class="slide-picture"></div>'
    : renderSlidePicture(slide, position, context, 'picture-');
  return `<section class="handout-slide" id="${handoutId(slide.id)}">
<h${level}><span class="number">${printDigits(String(position.number), context.language)}</span> <span class="title">${renderWords(title)}</span></h${level}>
<div class="seen">${picture}
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

/** Each paragraph with the facts it prints, in one row; ranges of paragraphs without. Ordinals only name things. */
function renderSources({ slide }: HandoutSlide, context: RenderContext): string {
  const printed = new Map<number, Map<string, string>>();
  for (const use of slide.facts) {
    const fact = context.facts.get(use.id);
    const { text, lang } = printUse(use, context) ?? {};
    if (!fact || !text || fact.kind === 'ordinal') continue;
    const row = printed.get(fact.paragraph) ?? new Map<string, string>();
    printed.set(fact.paragraph, row);
    const html = escapeHtml(text);
    if (!row.has(use.id))
      row.set(use.id, lang ? `<span ${writeLanguage(lang)}>${html}</span>` : html);
  }
  const cited = listParagraphs(slide, context.facts);
  const bare = listRanges(cited.filter((number) => !printed.has(number)));
  const rows = [
    ...[...printed].map(([number, facts]) => ({
      from: number,
      name: nameParagraphs([number, number], context),
      facts: `<span>${[...facts.values()].join(' · ')}</span>`,
    })),
    ...bare.map((range) => ({ from: range[0], name: nameParagraphs(range, context), facts: '' })),
  ].sort((a, b) => a.from - b.from);
  if (!rows.length) return '';
  const items = rows.map(
    ({ name, facts }) => `<li><span class="paragraph">${name}</span> ${facts}</li>`,
  );
  return `<p class="sources-head">${escapeHtml(nameSource(context.language))}</p><ul class="sources">${items.join('')}</ul>`;
}

function nameParagraphs(
  [from, to]: readonly [number, number],
  { language }: RenderContext,
): string {
  if (to === 0) return escapeHtml(language.reviewWords.heading);
  return printDigits(citeParagraphs([[from, to]], language), language);
}

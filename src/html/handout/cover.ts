import type { RenderContext } from '../../content/context.ts';
import { printTime } from '../../content/pace.ts';
import { printColon } from '../../content/source-line.ts';
import { printDigits } from '../../language/print/digits.ts';
import type { Deck } from '../../model/deck.ts';
import { escapeHtml } from '../../model/escape.ts';
import { LAYOUTS } from '../../model/layout.ts';
import { renderWords } from '../../model/words.ts';
import { renderFlag } from '../picture.ts';
import { renderText } from '../text.ts';
import { type HandoutSlide, handoutId } from './matter.ts';

/** The first page: what it is, of which version and length, and the contents with page numbers. */
export function renderCover(
  slides: readonly HandoutSlide[],
  { settings }: Deck,
  context: RenderContext,
  pages: ReadonlyMap<string, number> | undefined,
): string {
  const { tag, words, reviewWords } = context.language;
  const digits = (text: string | number) => printDigits(String(text), context.language);
  const print = (texts: Readonly<Record<string, Parameters<typeof renderText>[0]>> | undefined) =>
    renderText(texts?.[tag] ?? [], context);
  const particulars = [settings.event, settings.location, settings.dates].map(
    (texts) => `<li>${print(texts)}</li>`,
  );
  const total = slides.at(-1)?.running ?? 0;
  const slot = settings.slot * 60;
  const colon = printColon(context.language);
  const times = `${reviewWords.plannedHead}${colon}${printTime(total)} · ${reviewWords.slotHead}${colon}${printTime(slot)}`;
  return `<header class="cover">
${renderFlag(context)}<p class="delegation">${print(settings.delegation)}</p>
<h1>${print(settings.title)}</h1>
<ul class="particulars">${particulars.join('')}</ul>
<p class="document">${escapeHtml(reviewWords.handout)} · ${escapeHtml(digits(times))}</p>
${settings.marking ? `<p class="marking">${print(settings.marking)}</p>` : ''}
<nav class="contents"><h2>${escapeHtml(words.contents)}</h2>
<ol>${slides.map((slide) => renderEntry(slide, pages, digits)).join('')}</ol></nav>
</header>`;
}

/** One link a slide; the page number has the same width before it is known, so that no line moves. */
function renderEntry(
  { slide, position, title, level }: HandoutSlide,
  pages: ReadonlyMap<string, number> | undefined,
  digits: (text: string | number) => string,
): string {
  const page = pages?.get(slide.id) ?? '';
  const time = slide.backup ? '' : digits(printTime(position.seconds));
  const section =
    LAYOUTS[slide.layout].outline === 'opens'
      ? ' class="section"'
      : level === 3
        ? ' class="nested"'
        : '';
  return `<li${section}><a href="#${handoutId(slide.id)}"><span class="number">${digits(position.number)}</span> <span class="title">${renderWords(title)}</span> <span class="time">${time}</span> <span class="page">${digits(page)}</span></a></li>`;
}

import type { RenderContext } from '../content/context.ts';
import type { SlidePosition } from '../content/slides.ts';
import { printText } from '../content/text.ts';
import { writeLanguage } from '../language/text-direction.ts';
import { escapeHtml } from '../model/escape.ts';
import { LAYOUTS } from '../model/layout.ts';
import type { Slide } from '../model/slide.ts';
import { prefixIds } from './prefix-ids.ts';
import { renderSlide } from './slide.ts';

/**
 * A slide as a picture within another document: the slide's own HTML in its final state, scaled by `picture.css`.
 * Its ids begin with `prefix`, it has no links and no notes, and assistive technology is told `describeSlide` instead.
 */
export function renderSlidePicture(
  slide: Slide,
  position: SlidePosition,
  context: RenderContext,
  prefix: string,
): string {
  const section = prefixIds(dropLinks(renderSlide(slide, position, context, false)), prefix);
  const label = escapeHtml(describeSlide(slide, context));
  return `<div class="slide-picture" role="img" ${writeLanguage(slide.locale)} aria-label="${label}"><div class="reveal ready" inert aria-hidden="true"><div class="slides">${section}</div></div></div>`;
}

/** What a slide's picture shows, in words: its title and the text alternatives of its charts and pictures. */
export function describeSlide(slide: Slide, context: RenderContext): string {
  const { flag } = context.settings.brand ?? {};
  const hasFlag = flag && LAYOUTS[slide.layout].shows === 'particulars';
  const alternatives = [
    ...(hasFlag ? [flag.alt[context.language.tag] ?? []] : []),
    ...slide.texts.filter(({ role }) => role === 'alternative text').map(({ text }) => text),
    ...slide.charts.map(({ alt }) => alt),
  ].map((text) => printText(text, context).trim());
  return [printText(slide.title, context), ...new Set(alternatives)]
    .filter((text) => text)
    .map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

/** An anchor without an address keeps its look and takes no focus. */
function dropLinks(html: string): string {
  return html.replace(/<a\b[^>]*>/g, (tag) => tag.replace(/\s(?:href|target|rel)="[^"]*"/g, ''));
}

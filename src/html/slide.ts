import { listChartFacts } from '../chart/chart.ts';
import type { RenderContext } from '../content/context.ts';
import type { SlidePosition } from '../content/slides.ts';
import { renderSourceLine } from '../content/source-line.ts';
import { BREAKABLE, type WovenRun, weaveBlocks, weaveRuns } from '../content/weave.ts';
import { printDigits } from '../language/print/digits.ts';
import { writeLanguage } from '../language/text-direction.ts';
import type { Block } from '../model/content/block.ts';
import { escapeHtml } from '../model/escape.ts';
import { LAYOUTS } from '../model/layout.ts';
import type { Slide } from '../model/slide.ts';
import { addClass, type BodyContext, renderBody } from './body.ts';
import { measureHero } from './hero.ts';
import { renderRuns } from './inline.ts';
import { renderFlag } from './picture.ts';
import { drawRings } from './rings.ts';
import { renderText } from './text.ts';

/** One slide as the `<section>` reveal.js shows; speaker notes only where `withNotes` says so. */
export function renderSlide(
  slide: Slide,
  position: SlidePosition,
  context: RenderContext,
  withNotes: boolean,
): string {
  const sourceId = `${slide.id}_source`;
  const body: BodyContext = {
    ...context,
    sourceId,
    headingLevel: position.headingLevel + 1,
  };
  const notes = withNotes ? renderNotes(slide, context) : '';
  // The pace is the speaker's own affair: the deck that leaves the delegation does not carry it, nor files' names.
  const time = slide.backup ? '' : ` data-timing="${position.seconds}"`;
  const timing = withNotes ? `${time} data-name="${slide.name}"` : '';
  // reveal.js 6 computes the style of each slide whose background it does not know, minutes for a long deck.
  return `<section id="${slide.id}" class="slide layout-${slide.layout}${renderBackup(slide, context)}" data-layout="${slide.layout}" data-background-color="rgba(0,0,0,0)" ${writeLanguage(context.language.tag)}${timing}>
${LAYOUTS[slide.layout].rings ? drawRings() : ''}${renderHead(slide, position, body)}
<div class="slide-body"${renderHeroRoom(slide, context)}>${renderBody(weaveSlide(slide, context), body)}${renderExtras(slide, context)}</div>
<footer class="slide-foot"><span class="delegation">${renderDraft(context)}${renderText(context.settings.delegation[context.language.tag] ?? [], context)}</span>${renderSourceLine(slide, sourceId, context)}<span class="slide-number">${printDigits(printNumber(slide, position), context.language)}</span></footer>
${notes}</section>`;
}

/**
 * A slide's body. Where a sentence begins with the figure that is set large, what it counts goes on with the sentence:
 * "22", then "States signed the Protocol".
 */
function weaveSlide(slide: Slide, context: RenderContext): readonly Block<WovenRun>[] {
  const blocks = markTold(weaveBlocks(slide.body, context, BREAKABLE.slide));
  const [first, second, ...others] = blocks;
  if (!LAYOUTS[slide.layout].hero || first?.type !== 'paragraph' || second?.type !== 'paragraph')
    return blocks;
  const [[hero, ...more], [words, ...rest]] = [first.runs, second.runs];
  if (hero?.type !== 'fact' || more.length || words?.type !== 'words') return blocks;
  const { printed } = hero;
  if (!printed?.unit || !/^\p{Ll}/u.test(words.text)) return blocks;
  const figure: WovenRun = { ...hero, printed: { ...printed, unit: '' } };
  const sentence: WovenRun = { ...words, text: `${printed.unit.trim()} ${words.text}` };
  return [{ ...first, runs: [figure] }, { ...second, runs: [sentence, ...rest] }, ...others];
}

/** Charts of the fact that opens the body say so: where it is set large, the chart needs no figure of its own. */
function markTold(blocks: readonly Block<WovenRun>[]): readonly Block<WovenRun>[] {
  const [first] = blocks;
  const runs = first?.type === 'paragraph' ? first.runs : [];
  const told = new Set(runs.flatMap((run) => (run.type === 'fact' ? [run.use.id] : [])));
  return blocks.map((block) => {
    if (block.type !== 'chart' || !block.chart) return block;
    if (!listChartFacts(block.chart).some(({ use }) => told.has(use.id))) return block;
    return { ...block, attributes: addClass(block.attributes, 'told') };
  });
}

/** Back-up slides are not counted by reveal.js's progress either, and may be left out of what is printed. */
function renderBackup({ backup }: Slide, { settings }: RenderContext): string {
  if (!backup) return '';
  return ` backup${settings.backupInPdf ? '' : ' unprinted'}" data-visibility="uncounted`;
}

function printNumber({ backup }: Slide, { number, total }: SlidePosition): string {
  return backup ? number : `${number}\u00a0/\u00a0${total}`;
}

/** Each page of a draft says so. */
function renderDraft({ settings, language }: RenderContext): string {
  return settings.draft ? `<strong class="draft">${escapeHtml(language.words.draft)}</strong>` : '';
}

/** What the theme needs to know to set a figure as large as it goes. */
function renderHeroRoom(slide: Slide, context: RenderContext): string {
  const hero = measureHero(slide, context);
  return hero ? ` style="--hero-ems:${hero.ems};--hero-bearing:${hero.bearing}"` : '';
}

/** A slide's speaker notes as HTML, cues included. */
export function renderNotesBody(slide: Slide, context: RenderContext, headingLevel = 4): string {
  const notes = weaveBlocks(slide.notes, context, BREAKABLE.notes);
  return renderBody(notes, { ...context, headingLevel });
}

function renderNotes(slide: Slide, context: RenderContext): string {
  return `<aside class="notes">${renderNotesBody(slide, context)}</aside>\n`;
}

function renderHead(slide: Slide, { headingLevel }: SlidePosition, context: BodyContext): string {
  const kicker = slide.kicker
    ? `<p class="kicker">${renderText(slide.kicker, context, context.sourceId)}</p>`
    : '';
  const title = renderRuns(weaveRuns(slide.heading, context), { ...context, title: true });
  const long = slide.hasLongTitle ? ' long-title' : '';
  const flag = LAYOUTS[slide.layout].shows === 'particulars' ? renderFlag(context) : '';
  return `<header class="slide-head${long}">${kicker}<h${headingLevel}>${title}</h${headingLevel}>${flag}</header>`;
}

/** What the first and the last slide carry from `deck.yaml`: the event's particulars, the marking. */
function renderExtras(slide: Slide, context: RenderContext): string {
  switch (LAYOUTS[slide.layout].shows) {
    case 'particulars':
      return renderParticulars(context);
    case 'marking':
      return renderMarking(context);
    case 'nothing':
      return '';
  }
}

function renderParticulars(context: RenderContext): string {
  const { settings, language } = context;
  const items = (['event', 'location', 'dates', 'delegation'] as const).map(
    (name) => `<li class="${name}">${renderText(settings[name][language.tag] ?? [], context)}</li>`,
  );
  return `<ul class="particulars">${items.join('')}</ul>${renderMarking(context)}`;
}

function renderMarking(context: RenderContext): string {
  const marking = context.settings.marking?.[context.language.tag];
  return marking ? `<p class="marking">${renderText(marking, context)}</p>` : '';
}

import { printDigits } from '../language/print/digits.ts';
import { escapeHtml } from '../model/escape.ts';
import type { Slide } from '../model/slide.ts';
import type { RenderContext } from './context.ts';

/** Numbers of the paragraphs a slide cites, by its facts and by `cites`, in order; 0 is the statement's heading. */
export function listParagraphs(slide: Slide, facts: RenderContext['facts']): readonly number[] {
  const cited = slide.facts.flatMap(({ id }) => facts.get(id)?.paragraph ?? []);
  return [...new Set([...slide.cites, ...cited])].sort((a, b) => a - b);
}

/** The line at a slide's foot that names the statement's paragraphs it stands on: "Source: statement, § 3–4". */
export function renderSourceLine(slide: Slide, id: string, context: RenderContext): string {
  const { language } = context;
  const { words } = language;
  const paragraphs = listParagraphs(slide, context.facts).filter((number) => number > 0);
  const cited = paragraphs.length
    ? `${words.comma}§\u00a0${joinRanges(paragraphs, words.comma)}`
    : '';
  const gap = language.reading.spaced ? ' ' : '';
  const line = printDigits(
    `${words.source}${words.colon}${gap}${words.statement}${cited}`,
    language,
  );
  return `<span class="source" id="${id}">${escapeHtml(line)}</span>`;
}

/** Numbers in order as ranges; the heading, 0, is in none with paragraphs. */
export function listRanges(numbers: readonly number[]): readonly [number, number][] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[0] > 0 && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}

function joinRanges(numbers: readonly number[], comma: string): string {
  return listRanges(numbers)
    .map(([from, to]) =>
      from === to ? `${from}` : to === from + 1 ? `${from}${comma}${to}` : `${from}–${to}`,
    )
    .join(comma);
}

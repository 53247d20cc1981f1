import type { Language } from '../language/language.ts';
import { printDigits } from '../language/print/digits.ts';
import type { Citing } from '../language/print/printing.ts';
import { fillWords } from '../language/words/review.ts';
import { escapeHtml } from '../model/escape.ts';
import type { Slide } from '../model/slide.ts';
import type { RenderContext } from './context.ts';

/** Numbers of the paragraphs a slide cites, by its facts and by `cites`, in order; 0 is the statement's heading. */
export function listParagraphs(slide: Slide, facts: RenderContext['facts']): readonly number[] {
  const cited = slide.facts.flatMap(({ id }) => facts.get(id)?.paragraph ?? []);
  return [...new Set([...slide.cites, ...cited])].sort((a, b) => a - b);
}

/** A colon with the space that the language puts behind it. */
export function printColon({ words, reading }: Language): string {
  return words.colon + (reading.spaced ? ' ' : '');
}

/** "Source: statement". */
export function nameSource(language: Language): string {
  return `${language.words.source}${printColon(language)}${language.words.statement}`;
}

/** The line at a slide's foot that names the statement's paragraphs it stands on: "Source: statement, § 3–4". */
export function renderSourceLine(slide: Slide, id: string, context: RenderContext): string {
  const { language } = context;
  const { words } = language;
  const paragraphs = listParagraphs(slide, context.facts).filter((number) => number > 0);
  const cited = paragraphs.length
    ? words.comma + citeParagraphs(listRanges(paragraphs), language)
    : '';
  const line = printDigits(`${nameSource(language)}${cited}`, language);
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

/** "§ 3, 5–7", or as the language cites paragraphs. */
export function citeParagraphs(
  ranges: readonly (readonly [number, number])[],
  { words, printing }: Language,
): string {
  const citing: Citing = printing.citing ?? { ...SECTIONS, comma: words.comma };
  const { paragraphs, several = paragraphs, comma, to } = citing;
  const numbers = ranges.map(([first, last]) => {
    if (first === last) return `${first}`;
    return `${first}${last === first + 1 ? comma : to}${last}`;
  });
  const isOne = ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1];
  return fillWords(isOne ? paragraphs : several, { paragraphs: numbers.join(comma) });
}

/** How a language cites one paragraph: "§ {paragraphs}". */
export function citeParagraph({ printing }: Language): string {
  return printing.citing?.paragraphs ?? SECTIONS.paragraphs;
}

const SECTIONS = { paragraphs: '§\u00a0{paragraphs}', to: '–' };

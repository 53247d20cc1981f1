import type { MarkdownIt } from 'markdown-it';
import { listChartFacts, listChartTexts } from '../chart/chart.ts';
import type { Chart } from '../model/chart.ts';
import { type Block, listBlocks } from '../model/content/block.ts';
import type { Run } from '../model/content/run.ts';
import { listTexts, readText } from '../model/content/texts.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FactUse } from '../model/fact.ts';
import type { Place } from '../model/place.ts';
import type { Slide } from '../model/slide.ts';
import { listFactUses, type RoledText } from '../model/text.ts';
import { parseChart } from './chart.ts';
import * as report from './diagnostics.ts';
import { type Frontmatter, splitFrontmatter } from './frontmatter.ts';
import { createLocator, limitText, normalizeSource } from './lines.ts';
import { type BlockSource, readBlocks } from './markdown/blocks.ts';
import type { MarkdownEnv } from './markdown/env.ts';
import { type Part, splitNotes } from './notes-marker.ts';
import { checkCharacters } from './project/characters.ts';

/** What names a slide's file: `slides/<locale>/<nnn>-<id>.md`. */
export interface SlideFile {
  readonly file: string;
  readonly locale: string;
  readonly name: string;
  readonly text: string;
}

/** A slide, and what is wrong with it. */
export interface ParsedSlide {
  readonly slide: Slide;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was read of each file the last time, with the text it was read from: few change between two compilations. */
const known = new Map<string, { readonly text: string; readonly result: ParsedSlide }>();

/** Reads one slide. One with mistakes is read as far as it goes, so that the checks do not take it for missing. */
export function parseSlide(source: SlideFile, parser: MarkdownIt): ParsedSlide {
  const before = known.get(source.file);
  if (before?.text === source.text) return before.result;
  const result = readSlide(source, parser);
  known.set(source.file, { text: source.text, result });
  return result;
}

/** Characters of a slide with its notes: what is said in two hours and more. */
const LONGEST = 100_000;

function readSlide(source: SlideFile, parser: MarkdownIt): ParsedSlide {
  const { file, locale, name } = source;
  const whole = normalizeSource(source.text);
  const { text, diagnostics: cut } = limitText(whole, { file, longest: LONGEST });
  const { frontmatter, body, diagnostics: found } = splitFrontmatter(text, file);
  const diagnostics = [...cut, ...checkCharacters(text, file), ...found];
  const { content, notes } = splitNotes(body, file, diagnostics);
  const lost: FactUse[] = [];
  const readChart = (info: string, spec: string, line: number) => {
    const result = parseChart(info, spec, file, line);
    diagnostics.push(...result.diagnostics);
    lost.push(...result.lost);
    return result.chart;
  };
  const blocks = parseBlocks(content, file, parser, diagnostics, readChart);
  const noteBlocks = parseBlocks(notes, file, parser, diagnostics);
  const titled = takeTitle(blocks, { file, line: content.line, column: 1 }, diagnostics);
  const charts = listBlocks(titled.body).flatMap((block) =>
    block.type === 'chart' && block.chart ? [block.chart] : [],
  );
  const texts = gatherTexts(frontmatter, titled, charts, noteBlocks);
  const facts = [
    ...texts.flatMap(({ text }) => listFactUses(text)),
    ...charts.flatMap((chart) => listChartFacts(chart).map(({ use }) => use)),
    ...lost,
  ];
  const { places, ...fields } = frontmatter;
  const slide: Slide = {
    ...fields,
    id: name.replace(/^\d+-/, ''),
    name,
    locale,
    file,
    title: readText(titled.heading),
    heading: titled.heading,
    body: titled.body,
    notes: noteBlocks,
    notesSource: notes,
    charts,
    questions: listQuestions(text, file),
    texts,
    facts,
    place: { file, line: 1, column: 1 },
    places,
  };
  return { slide, diagnostics };
}

/** Parses Markdown into blocks; what is wrong goes into `diagnostics`. */
export function parseBlocks(
  part: Part,
  file: string,
  parser: MarkdownIt,
  diagnostics: Diagnostic[],
  readChart?: BlockSource['readChart'],
): readonly Block[] {
  const env: MarkdownEnv = {
    file,
    lines: part.text.split('\n'),
    firstLine: part.line,
    diagnostics,
  };
  const tokens = parser.parse(part.text, env as never);
  return readBlocks(tokens, { ...part, ...(readChart && { readChart }) });
}

interface Titled {
  readonly heading: readonly Run[];
  readonly body: readonly Block[];
}

const question = /<!--\s*\?\s*([\s\S]*?)-->/g;

/** Comments that begin with a question mark: what the drafter is asked. */
function listQuestions(source: string, file: string): Slide['questions'] {
  const locate = createLocator(file, source);
  return [...source.matchAll(question)].map((match) => ({
    text: (match[1] ?? '').replace(/\s+/g, ' ').trim(),
    place: locate(match.index),
  }));
}

function takeTitle(blocks: readonly Block[], start: Place, diagnostics: Diagnostic[]): Titled {
  const at = blocks.findIndex((block) => block.type === 'heading' && block.level === 1);
  if (at !== 0)
    diagnostics.push(
      report.titleMissing({
        place: start,
        found: at < 0 ? 'the slide has no title' : 'the slide does not begin with its title',
      }),
    );
  const title = blocks[at];
  if (title?.type !== 'heading') return { heading: [], body: blocks };
  return { heading: title.runs, body: blocks.toSpliced(at, 1) };
}

function gatherTexts(
  frontmatter: Frontmatter,
  titled: Titled,
  charts: readonly Chart[],
  notes: readonly Block[],
): readonly RoledText[] {
  return [
    ...(frontmatter.kicker ? [{ role: 'frontmatter' as const, text: frontmatter.kicker }] : []),
    { role: 'title', text: readText(titled.heading) },
    ...listTexts(titled.body, 'body'),
    ...charts.flatMap((chart) =>
      listChartTexts(chart).map((text) => ({ role: 'chart' as const, text })),
    ),
    ...listTexts(notes, 'notes'),
  ];
}

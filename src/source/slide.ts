import type { MarkdownIt, Token } from 'markdown-it';
import type { Chart } from '../model/chart.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FactUse } from '../model/fact.ts';
import type { Place } from '../model/place.ts';
import type { Slide } from '../model/slide.ts';
import type { RoledText } from '../model/text.ts';
import { listChartFacts, listChartTexts, parseChart } from './chart.ts';
import * as report from './diagnostics.ts';
import { type Frontmatter, splitFrontmatter } from './frontmatter.ts';
import { createLocator, normalizeSource } from './lines.ts';
import type { MarkdownEnv } from './markdown/env.ts';
import { listFactUses } from './markdown/text.ts';
import { isChart, listTexts, readInline } from './texts.ts';

/** What names a slide's file: `slides/<locale>/<nnn>-<id>.md`. */
export interface SlideFile {
  readonly file: string;
  readonly locale: string;
  readonly name: string;
  readonly text: string;
}

/** Reads one slide. One with mistakes is read as far as it goes, so that the checks do not take it for missing. */
export function parseSlide(
  source: SlideFile,
  parser: MarkdownIt,
): { readonly slide: Slide; readonly diagnostics: readonly Diagnostic[] } {
  const { file, locale, name } = source;
  const {
    frontmatter,
    body,
    diagnostics: found,
  } = splitFrontmatter(normalizeSource(source.text), file);
  const diagnostics = [...found];
  const { content, notes } = splitNotes(body, file, diagnostics);
  const tokens = parseMarkdown(content, file, parser, diagnostics);
  const noteTokens = parseMarkdown(notes, file, parser, diagnostics);
  const titled = takeTitle(tokens, { file, line: content.line, column: 1 }, diagnostics);
  const { charts, lost } = parseCharts(titled.body, file, content.line, diagnostics);
  const texts = gatherTexts(frontmatter, titled, charts, noteTokens);
  const facts = [
    ...texts.flatMap(({ text }) => listFactUses(text)),
    ...charts.flatMap(listChartFacts),
    ...lost,
  ];
  const { places, ...fields } = frontmatter;
  const slide: Slide = {
    ...fields,
    id: name.replace(/^\d+-/, ''),
    name,
    locale,
    file,
    title: readInline(titled.heading),
    heading: titled.heading,
    body: titled.body,
    notes: noteTokens,
    notesSource: notes,
    charts,
    texts,
    facts,
    place: { file, line: 1, column: 1 },
    places,
  };
  return { slide, diagnostics };
}

interface Part {
  readonly text: string;
  readonly line: number;
}

const notesMarker = /^Note:[ \t]*$/m;
/** Lines that were surely meant as the marker; taken as text they would publish the notes. */
const nearMarker = /^[ \t]*(?:speaker[ \t]+)?(?:notes?|notities?)[ \t\u00a0\u202f]*[:：].*$/gimu;

function splitNotes(
  body: Part,
  file: string,
  diagnostics: Diagnostic[],
): { content: Part; notes: Part } {
  const match = body.text.match(notesMarker);
  const start = match?.index ?? body.text.length;
  const after = start + (match?.[0].length ?? 0) + 1;
  const content = { text: body.text.slice(0, start), line: body.line };
  const line = body.line + body.text.slice(0, after).split('\n').length - 1;
  const locate = createLocator(file, body.text, body.line);
  for (const near of body.text.matchAll(nearMarker))
    if (near.index !== start)
      diagnostics.push(
        report.notesMarker({ place: locate(near.index), found: near[0].trim().slice(0, 30) }),
      );
  return { content, notes: { text: body.text.slice(after), line } };
}

function parseMarkdown(
  part: Part,
  file: string,
  parser: MarkdownIt,
  diagnostics: Diagnostic[],
): Token[] {
  const env: MarkdownEnv = {
    file,
    lines: part.text.split('\n'),
    firstLine: part.line,
    diagnostics,
  };
  return parser.parse(part.text, env as never);
}

interface Titled {
  readonly heading: readonly Token[];
  readonly body: readonly Token[];
}

function takeTitle(tokens: readonly Token[], start: Place, diagnostics: Diagnostic[]): Titled {
  const at = tokens.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h1');
  if (at !== 0)
    diagnostics.push(
      report.titleMissing({
        place: start,
        found: at < 0 ? 'the slide has no title' : 'the slide does not begin with its title',
      }),
    );
  if (at < 0) return { heading: [], body: tokens };
  return { heading: tokens[at + 1]?.children ?? [], body: tokens.toSpliced(at, 3) };
}

/** The charts of a slide, and the uses of facts in those that could not be read. */
function parseCharts(
  body: readonly Token[],
  file: string,
  line: number,
  diagnostics: Diagnostic[],
): { readonly charts: readonly Chart[]; readonly lost: readonly FactUse[] } {
  const results = body
    .filter(isChart)
    .map(({ info, content, map }) => parseChart(info, content, file, line + (map?.[0] ?? 0) + 1));
  diagnostics.push(...results.flatMap((result) => result.diagnostics));
  return {
    charts: results.flatMap(({ chart }) => chart ?? []),
    lost: results.flatMap((result) => result.lost),
  };
}

function gatherTexts(
  frontmatter: Frontmatter,
  titled: Titled,
  charts: readonly Chart[],
  notes: readonly Token[],
): readonly RoledText[] {
  return [
    ...(frontmatter.kicker ? [{ role: 'frontmatter' as const, text: frontmatter.kicker }] : []),
    { role: 'title', text: readInline(titled.heading) },
    ...listTexts(titled.body, 'body'),
    ...charts.flatMap((chart) =>
      listChartTexts(chart).map((text) => ({ role: 'chart' as const, text })),
    ),
    ...listTexts(notes, 'notes'),
  ];
}

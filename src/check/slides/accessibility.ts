import { type Block, listAllRunning, listBlocks, type Table } from '../../model/content/block.ts';
import { listRuns, type Run } from '../../model/content/run.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Slide } from '../../model/slide.ts';
import * as report from './diagnostics.ts';

/** What a reader who does not see needs from the source: alternative texts, headings without gaps, table headers, words in links. */
export function checkAccessibility(slide: Slide): readonly Diagnostic[] {
  const parts = [slide.body, slide.notes];
  return parts.flatMap((blocks) => [
    ...checkHeadings(blocks, slide.id),
    ...checkInline(blocks, slide.id),
    ...checkTables(blocks, slide.id),
  ]);
}

function checkHeadings(blocks: readonly Block[], slide: string): readonly Diagnostic[] {
  let last = 1;
  return listBlocks(blocks).flatMap((block): Diagnostic[] => {
    if (block.type !== 'heading') return [];
    const { level, place } = block;
    if (level === 1) return [report.headingSecond({ place, slide })];
    const skipped = level > last + 1;
    const expected = '#'.repeat(last + 1);
    last = level;
    if (!skipped) return [];
    return [report.headingSkipped({ place, slide, found: '#'.repeat(level), expected })];
  });
}

function checkInline(blocks: readonly Block[], slide: string): readonly Diagnostic[] {
  const runs = listAllRunning(blocks).flatMap((text) => listRuns(text.runs));
  return runs.flatMap((run): Diagnostic[] => {
    const { place } = run;
    if (run.type === 'picture' && !run.alt.some(hasWords))
      return [report.pictureAlt({ place, slide, source: run.path })];
    if (run.type === 'link' && !run.runs.length)
      return [report.linkEmpty({ place, slide, target: run.target ?? '' })];
    return [];
  });
}

function hasWords(run: Run): boolean {
  return !('words' in run) || run.words.trim() !== '';
}

function checkTables(blocks: readonly Block[], slide: string): readonly Diagnostic[] {
  return listBlocks(blocks).flatMap((block): readonly Diagnostic[] => {
    if (block.type === 'table') return checkHeaders(block, slide);
    if (block.type !== 'paragraph' || !isBrokenTable(block.source)) return [];
    return [report.tableBroken({ place: block.runs[0]?.place ?? block.place, slide })];
  });
}

/** Reported once a table, at its header row. */
function checkHeaders({ head: [row] }: Table, slide: string): readonly Diagnostic[] {
  if (!row) return [];
  const empty = row.cells.flatMap(({ source }, at) => (source.trim() ? [] : [at + 1]));
  if (!empty.length) return [];
  const columns =
    empty.length === 1
      ? `column ${empty[0]} of the table has`
      : `columns ${empty.join(', ')} of the table have`;
  return [report.tableHeader({ place: row.place, slide, columns })];
}

/** Markdown takes rows without the line below the header for a paragraph. */
function isBrokenTable(source: string): boolean {
  return source.split('\n').every((line) => /^\s*\|.+\|\s*$/.test(line));
}

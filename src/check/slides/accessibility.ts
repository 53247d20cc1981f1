import type { Token } from 'markdown-it';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Slide } from '../../model/slide.ts';
import { readTokenData } from '../../source/markdown/token-data.ts';
import * as report from './diagnostics.ts';

/** What a reader who does not see needs from the source: alternative texts, headings without gaps, table headers, words in links. */
export function checkAccessibility(slide: Slide): readonly Diagnostic[] {
  const parts = [slide.body, slide.notes];
  return parts.flatMap((tokens) => [
    ...checkHeadings(tokens, slide.id),
    ...checkInline(tokens, slide.id),
    ...checkTables(tokens, slide.id),
  ]);
}

function checkHeadings(tokens: readonly Token[], slide: string): readonly Diagnostic[] {
  let last = 1;
  return tokens.flatMap((token): Diagnostic[] => {
    if (token.type !== 'heading_open') return [];
    const level = Number(token.tag.slice(1));
    const place = placeOf(token);
    if (level === 1) return [report.headingSecond({ place, slide })];
    const skipped = level > last + 1;
    const expected = '#'.repeat(last + 1);
    last = level;
    if (!skipped) return [];
    return [report.headingSkipped({ place, slide, found: '#'.repeat(level), expected })];
  });
}

function checkInline(tokens: readonly Token[], slide: string): readonly Diagnostic[] {
  return tokens.flatMap(({ children }) => {
    const inline = children ?? [];
    return inline.flatMap((token, index): Diagnostic[] => {
      const place = placeOf(token);
      if (token.type === 'image' && !token.content.trim())
        return [report.pictureAlt({ place, slide, source: String(token.attrGet('src')) })];
      if (token.type === 'link_open' && inline[index + 1]?.type === 'link_close')
        return [report.linkEmpty({ place, slide, target: String(token.attrGet('href')) })];
      return [];
    });
  });
}

function checkTables(tokens: readonly Token[], slide: string): readonly Diagnostic[] {
  return tokens.flatMap((token, index): readonly Diagnostic[] => {
    if (token.type === 'thead_open') return checkHeaders(tokens.slice(index), slide);
    return token.type === 'inline' && isBrokenTable(token.content)
      ? [report.tableBroken({ place: placeOf(token), slide })]
      : [];
  });
}

/** Told once a table, at its header row, whose tokens come first. */
function checkHeaders(tokens: readonly Token[], slide: string): readonly Diagnostic[] {
  const row = tokens.slice(
    0,
    tokens.findIndex(({ type }) => type === 'thead_close'),
  );
  const cells = row.flatMap(({ type }, at) => (type === 'th_open' ? [row[at + 1]?.content] : []));
  const empty = cells.flatMap((words, at) => (words?.trim() ? [] : [at + 1]));
  const [first = row[0]] = row.filter(({ type }) => type === 'tr_open');
  if (!empty.length || !first) return [];
  const columns =
    empty.length === 1
      ? `column ${empty[0]} of the table has`
      : `columns ${empty.join(', ')} of the table have`;
  return [report.tableHeader({ place: placeOf(first), slide, columns })];
}

/** Markdown takes rows without the line below the header for a paragraph. */
function isBrokenTable(content: string): boolean {
  return content.split('\n').every((line) => /^\s*\|.+\|\s*$/.test(line));
}

function placeOf(token: Token): Place {
  return readTokenData(token).places?.[0]?.place ?? { file: '', line: 1, column: 1 };
}

import type { Diagnostic } from '../model/diagnostic.ts';
import type { Statement } from '../model/statement.ts';
import * as report from './diagnostics.ts';
import { normalizeSource } from './lines.ts';

/** The start of a numbered paragraph: "1.", "1)", "§ 1", "**1.**", "1\.", "(1)", "1 –". */
const NUMBERED =
  /^[\s>]*(?:#{1,6}\s+)?[*_]{0,3}\\?(?:§\s*(?<sign>\d{1,3})[*_]{0,3}\\?[.):]?|[([]?(?<number>\d{1,3})[*_]{0,3}\\?(?:[.)\]](?!\d)|\s[–—](?=\s)))[*_]{0,3}\s*/u;
const RULE = /^\s*(?:[-=_*]\s*){3,}$/;
/** A form of address between paragraphs: words that begin with a capital and end with a comma, no figures, no list. */
const ADDRESS = /^\p{Lu}[^\d\n]{2,80},$/u;

interface Line {
  readonly text: string;
  readonly line: number;
  /** Whether a blank line stands before it. */
  readonly opensBlock: boolean;
}

/**
 * Reads a statement in plain text or Markdown: its paragraphs are numbered one after the other from 1, what stands
 * before is paragraph 0. Marks of emphasis and kinds of spaces are folded. A paragraph may have several blocks; a block
 * that only addresses the audience ("Mr President,") belongs to none. A number that is not the next one begins nothing,
 * and is an error (`statement-numbering`) where a block begins with it.
 */
export function parseStatement(
  text: string,
  file: string,
): { readonly statement: Statement; readonly diagnostics: readonly Diagnostic[] } {
  const paragraphs: { number: number; line: number; lines: string[] }[] = [
    { number: 0, line: 1, lines: [] },
  ];
  const diagnostics: Diagnostic[] = [];
  const lines = listLines(text);
  for (const line of lines) {
    const expected = paragraphs.length;
    const match = NUMBERED.exec(line.text);
    const number = Number(match?.groups?.sign ?? match?.groups?.number ?? Number.NaN);
    const rest = line.text.slice(match?.[0].length ?? 0);
    if (number === expected) paragraphs.push({ number, line: line.line, lines: [rest] });
    else if (!isAddress(line, lines, expected)) paragraphs.at(-1)?.lines.push(line.text);
    if (line.opensBlock && number !== expected && number < expected + 10)
      diagnostics.push(reportNumbering(number, expected, file, line.line));
  }
  if (paragraphs.length === 1) diagnostics.push(reportUnnumbered(file));
  return {
    statement: {
      file,
      paragraphs: paragraphs.map(({ number, line, lines: own }) => ({
        number,
        line: number === 0 ? (lines[0]?.line ?? 1) : line,
        text: foldParagraph(own),
      })),
    },
    diagnostics,
  };
}

function listLines(text: string): readonly Line[] {
  const source = normalizeSource(text)
    .replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/[\u2028\u2029\u0085]/g, '\n');
  let blank = true;
  return source.split('\n').flatMap((line, index): Line[] => {
    const isBlank = !line.trim() || RULE.test(line);
    const opensBlock = blank;
    blank = isBlank;
    return isBlank ? [] : [{ text: line, line: index + 1, opensBlock }];
  });
}

/** Whether the line's whole block only addresses the audience, behind the first paragraph. */
function isAddress(line: Line, lines: readonly Line[], expected: number): boolean {
  if (expected === 1) return false;
  const at = lines.indexOf(line);
  const start = lines.findLastIndex(({ opensBlock }, index) => opensBlock && index <= at);
  const end = lines.findIndex(
    ({ opensBlock, text }, index) => index > at && (opensBlock || NUMBERED.test(text)),
  );
  const block = lines.slice(start, end < 0 ? undefined : end);
  return block.every(({ text }) => ADDRESS.test(stripMarks(text.trim())));
}

function foldParagraph(lines: readonly string[]): string {
  return stripMarks(
    lines.map((line) => line.replace(/^[\s>]*(?:#{1,6}\s+|\*\s+(?=\S))?/, '')).join('\n'),
  )
    .replace(/\u00AD\n/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Markdown and HTML marks off, entities and escapes read. */
function stripMarks(text: string): string {
  const escapes: string[] = [];
  const shielded = text.replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => {
    escapes.push(sign);
    return '\uE002';
  });
  const stripped = shielded
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[a-z][^>\n]*>/gi, '')
    .replace(/(\*{1,3})(?=\S)([^*]+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]+?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/\*\*|__/g, '')
    .replace(/&(#x?[\da-f]+|[a-z]+);/gi, readEntity);
  return stripped.replace(/\uE002/g, () => escapes.shift() ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  euro: '€',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  ndash: '–',
};

function readEntity(entity: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? entity;
  const code = /^#x/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

function reportNumbering(number: number, expected: number, file: string, line: number): Diagnostic {
  return report.statementNumbering({
    place: { file, line, column: 1 },
    problem: `paragraph ${number} of the statement begins here; expected paragraph ${expected}, since paragraphs are numbered one after the other from 1`,
    remedy: 'correct the number',
  });
}

function reportUnnumbered(file: string): Diagnostic {
  return report.statementNumbering({
    place: { file, line: 1, column: 1 },
    problem: 'the statement has no numbered paragraph',
    remedy: 'expected lines that begin with "1.", "2.", … or "§ 1", "§ 2", …',
  });
}

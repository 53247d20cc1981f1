import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Statement } from '../../model/statement.ts';
import * as report from '../diagnostics.ts';
import {
  type BlockKind,
  endsSentence,
  judgeBlock,
  type Line,
  listBlocks,
  listLines,
} from './lines.ts';
import { foldParagraph } from './marks.ts';

interface Paragraph {
  readonly number: number;
  /** The number that the statement prints, where it is another. */
  readonly label?: string;
  readonly line: number;
  readonly lines: string[];
}

interface Numbered {
  readonly paragraphs: readonly Paragraph[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a statement in plain text or Markdown into its paragraphs; what stands before the first is paragraph 0. Its own
 * numbers count where they go on one after the other from 1. Where each part numbers its paragraphs anew below a heading
 * of its own, or none is numbered, numbers are given in the order of the text. A paragraph may have several blocks;
 * headings between paragraphs, and blocks that only address the audience ("Mr President,"), belong to none. A number
 * that is not the next one begins nothing, and is an error (`statement-numbering`) where a block begins with it.
 */
export function parseStatement(
  text: string,
  file: string,
): { readonly statement: Statement; readonly diagnostics: readonly Diagnostic[] } {
  const lines = listLines(text);
  const { numbering, paragraphs, diagnostics } = numberParagraphs(lines, file);
  return {
    statement: {
      file,
      numbering,
      paragraphs: paragraphs.map(({ number, label, line, lines: own }) => ({
        number,
        line: number === 0 ? (lines[0]?.line ?? 1) : line,
        text: foldParagraph(own),
        ...(number === 0 && { lines: own.map((one) => foldParagraph([one])).filter(Boolean) }),
        ...(label && { label }),
      })),
    },
    diagnostics,
  };
}

function numberParagraphs(
  lines: readonly Line[],
  file: string,
): Numbered & Pick<Statement, 'numbering'> {
  const own = readNumbers(lines, file, false);
  if (!own.diagnostics.length && own.paragraphs.length > 1) return { ...own, numbering: 'own' };
  const anew = readNumbers(lines, file, true);
  if (!anew.diagnostics.length && anew.paragraphs.length > 1) return { ...anew, numbering: 'anew' };
  const given = giveNumbers(lines);
  if (!own.diagnostics.length && given.length > 1)
    return { paragraphs: given, diagnostics: [], numbering: 'none' };
  const unnumbered = own.paragraphs.length === 1 ? [reportUnnumbered(file)] : [];
  return { ...own, diagnostics: [...own.diagnostics, ...unnumbered], numbering: 'own' };
}

/** Follows the statement's own numbers, which may begin anew below a heading. */
function readNumbers(lines: readonly Line[], file: string, mayRestart: boolean): Numbered {
  const paragraphs = [createHeading()];
  const diagnostics: Diagnostic[] = [];
  let expected = 1;
  const parts = listParts(lines);
  lines.forEach((line, index) => {
    const { number, opensBlock } = line;
    const restarts =
      mayRestart &&
      number === 1 &&
      expected > 1 &&
      opensBlock &&
      parts[index - 1]?.kind === 'heading';
    if (number !== undefined && (number === expected || restarts)) {
      paragraphs.push({
        number: paragraphs.length,
        line: line.line,
        lines: [line.rest],
        ...(mayRestart && { label: String(number) }),
      });
      expected = number + 1;
      return;
    }
    if (expected === 1 || !standsBetween(parts[index], expected, paragraphs.at(-1)))
      paragraphs.at(-1)?.lines.push(line.text);
    if (opensBlock && number !== undefined && number < expected + 10)
      diagnostics.push(reportNumbering(number, expected, file, line.line));
  });
  return { paragraphs, diagnostics };
}

function createHeading(): Paragraph {
  return { number: 0, line: 1, lines: [] };
}

/** Lines that follow each other without a blank one or a number, what they are, and the number behind them. */
interface Part {
  readonly lines: readonly Line[];
  readonly kind: BlockKind;
  readonly next: number | undefined;
}

/** The part of each line. */
function listParts(lines: readonly Line[]): readonly Part[] {
  const isFirst = ({ opensBlock, number }: Line) => opensBlock || number !== undefined;
  const starts = lines.flatMap((line, index) => (index === 0 || isFirst(line) ? [index] : []));
  return starts.flatMap((start, at) => {
    const end = starts[at + 1] ?? lines.length;
    const own = lines.slice(start, end);
    const part = { lines: own, kind: judgeBlock(own), next: lines[end]?.number };
    return own.map(() => part);
  });
}

/** Whether a line's part addresses the audience, or is a heading before the next paragraph. */
function standsBetween(
  part: Part | undefined,
  expected: number,
  before: Paragraph | undefined,
): boolean {
  const [first] = part?.lines ?? [];
  if (!part || !first || first.number !== undefined) return false;
  if (part.kind === 'address') return true;
  if (part.kind !== 'heading') return false;
  const isBeforeParagraph = part.next === expected || part.next === 1;
  return (
    /^\s*#/.test(first.text) ||
    (first.opensBlock && isBeforeParagraph && endsSentence(before?.lines.at(-1) ?? ''))
  );
}

/** Numbers every paragraph of prose; list items go on with the one before. */
function giveNumbers(lines: readonly Line[]): readonly Paragraph[] {
  const paragraphs = [createHeading()];
  for (const block of listBlocks(lines)) {
    const kind = judgeBlock(block);
    const words = block.map(({ text }) => text);
    const isFirst = paragraphs.length === 1;
    if (kind === 'prose' && (!isFirst || endsSentence(words.join(' '))))
      paragraphs.push({ number: paragraphs.length, line: block[0]?.line ?? 1, lines: words });
    else if (isFirst || kind === 'item') paragraphs.at(-1)?.lines.push(...words);
  }
  return paragraphs;
}

function reportNumbering(number: number, expected: number, file: string, line: number): Diagnostic {
  return report.statementNumbering({
    place: { file, line, column: 1 },
    problem: `paragraph ${number} of the statement begins here; expected paragraph ${expected}, since paragraphs are numbered one after the other from 1`,
    remedy: 'correct the number, or set a heading above each part that numbers its paragraphs anew',
  });
}

function reportUnnumbered(file: string): Diagnostic {
  return report.statementNumbering({
    place: { file, line: 1, column: 1 },
    problem: 'the statement has no paragraphs',
    remedy:
      'expected lines that begin with "1.", "2.", … or "§ 1", "§ 2", …, or sentences in paragraphs',
  });
}

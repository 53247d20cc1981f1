import { type CoverageRow, measureCoverage } from '../check/statement/coverage.ts';
import { type Compilation, isSound, type ProvenStatement } from '../compile.ts';
import { type Deck, listVersions } from '../model/deck.ts';
import type { Proof, Statement, StatementSource } from '../model/statement.ts';
import { keepNumbers, listMarks } from '../source/statement/keep-numbers.ts';
import { parseStatement } from '../source/statement/parse.ts';
import {
  compileSources,
  count,
  openStatement,
  printDiagnostics,
  requireSigned,
} from './compile-project.ts';
import { printRehearsal } from './rehearsal.ts';
import type { Input, Session, SignedOption, StatementOption } from './session.ts';
import { printChanges } from './statement-changes.ts';
import { UserError } from './user-error.ts';

/** Checks the deck, with a statement against the statement itself, and prints paragraphs by slides. */
export async function run(input: Input<CheckOptions>): Promise<void> {
  const against = await openOlder(input.options);
  const compilation = await compileSources(input, input.options.statement);
  const { deck, diagnostics } = compilation;
  if (deck) printMatrix(input, deck);
  printRehearsal(input, compilation);
  if (compilation.statement) {
    printNumbers(input, compilation.statement.statement, deck?.settings.statement.marks);
    if (deck && against) {
      const { marks = [] } = deck.settings.statement;
      const older = parseStatement(against.text, against.file).statement;
      printChanges(input, keepNumbers(older, marks), compilation.statement.statement, deck);
    }
    printProofs(input, compilation.statement);
  }
  printDiagnostics(input, diagnostics);
  printSigning(input, compilation);
  const sound = isSound(compilation);
  const errors = count(diagnostics, 'error');
  const found = sound ? `${errors}, ${count(diagnostics, 'warning')}` : errors;
  const line = `${found}${explainUnproved(compilation)}`;
  if (!sound) throw new UserError(line);
  if (input.options.signed && isSound(compilation)) requireSigned(input, compilation);
  input.print(line);
}

interface CheckOptions extends StatementOption, SignedOption {
  /** Path of an older version of the statement. */
  readonly against?: string;
}

async function openOlder({
  statement,
  against,
}: CheckOptions): Promise<StatementSource | undefined> {
  if (against === undefined) return undefined;
  if (statement === undefined)
    throw new UserError(
      'no statement was given to compare; expected: npm run check -- --statement NEW --against OLD',
    );
  return openStatement(against);
}

/** A check that proves nothing says so, last: nobody should take it for a proof. */
function explainUnproved({ deck, statement }: Compilation): string {
  if (!deck || statement) return '';
  const { size } = deck.facts;
  return `; ${size} ${size === 1 ? 'fact' : 'facts'} not proved: no statement was given`;
}

/** How many signatures stand, and what the drafter is still to answer. */
function printSigning({ print }: Session, { deck, signing }: Compilation): void {
  if (signing?.needed) print(`${signing.standing} of ${signing.needed} signatures stand`);
  const questions = deck ? listVersions(deck).flatMap((slide) => slide.questions) : [];
  for (const { text, place } of questions)
    print(`open question at ${place.file}:${place.line}:${place.column} ${text}`);
}

function printMatrix({ print }: Session, deck: Deck): void {
  const rows = measureCoverage(deck).filter(
    ({ paragraph, slides }) => paragraph > 0 || slides.length,
  );
  const numbers = deck.slides.map(({ name }) => name.match(/^\d+/)?.[0] ?? '');
  const width = Math.max(...numbers.map((number) => number.length), 1);
  print('paragraph by slide');
  print(`     ${numbers.map((number) => number.padStart(width)).join(' ')}`);
  for (const row of rows) print(formatRow(row, deck, width));
  print('');
}

function formatRow(row: CoverageRow, deck: Deck, width: number): string {
  const { paragraph, slides, omitted, unspoken } = row;
  const marks = deck.slides.map(({ id }) => (slides.includes(id) ? 'x' : '·').padStart(width));
  const reason = omitted ? `  left out: ${omitted}` : unspoken ? '  on back-up slides only' : '';
  return `§ ${String(paragraph).padStart(2)} ${marks.join(' ')}${reason}`;
}

/** Numbers that the statement does not print itself are shown, since facts are bound to them. */
function printNumbers(
  { print }: Session,
  statement: Statement,
  known: readonly string[] = [],
): void {
  const { file, numbering, paragraphs } = statement;
  if (numbering === 'own') return;
  const why = numbering === 'anew' ? 'numbers each part anew' : 'numbers no paragraph';
  print(`${file} ${why}; these are the numbers that facts and "cites" name`);
  for (const { number, label, text } of paragraphs.slice(1)) {
    const printed = label ? `${label}. ` : '';
    print(
      `§ ${String(number).padStart(2)}  ${printed}${text.split(' ').slice(0, WORDS).join(' ')} …`,
    );
  }
  const marks = Object.assign(
    known.map(() => ''),
    listMarks(statement),
  );
  if (marks.join() !== known.join()) {
    print('set these marks into slides/deck.yaml, and the numbers stay when the text changes');
    print(`  marks: [${marks.map((mark) => JSON.stringify(mark)).join(', ')}] # of statement`);
  }
  print('');
}

/** How many words of a paragraph tell which one it is. */
const WORDS = 7;

function printProofs(
  { print }: Session,
  { statement, proofs, unregistered }: ProvenStatement,
): void {
  const width = Math.max(...proofs.map(({ fact }) => fact.length));
  print(`facts against ${statement.file}`);
  for (const proof of proofs) print(formatProof(proof, width));
  const found = proofs.filter(({ result }) => result === 'found').length;
  print(`${found} of ${proofs.length} facts found\n`);
  if (!unregistered.length) return;
  print('in the statement, but not in the register');
  for (const { paragraph, words } of unregistered)
    print(`§ ${String(paragraph).padStart(2)}  ${words}`);
  print('');
}

function formatProof({ fact, result, registered, printed }: Proof, width: number): string {
  const readings = result === 'not found' ? registered : `${registered} | ${printed}`;
  // Marks of direction are nothing to read in a terminal.
  return `${result.padEnd(9)}  ${fact.padEnd(width)}  ${readings.replace(/\p{Cf}/gu, '')}`;
}

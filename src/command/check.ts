import { parseArgs } from 'node:util';
import { type CoverageRow, measureCoverage } from '../check/statement/coverage.ts';
import { type Compilation, isSound } from '../compile.ts';
import type { Deck } from '../model/deck.ts';
import type { Proof } from '../model/statement.ts';
import { compileSources, count, printDiagnostics } from './compile-project.ts';
import { UserError } from './user-error.ts';

/** Checks the deck, with `--statement FILE` against the statement itself, and prints paragraphs by slides. */
export async function run(words: readonly string[]): Promise<void> {
  const compilation = compileSources(readOption(words));
  if (compilation.deck) printMatrix(compilation.deck);
  printProofs(compilation);
  const { diagnostics } = compilation;
  printDiagnostics(diagnostics);
  if (!isSound(compilation)) throw new UserError(count(diagnostics, 'error'));
  console.log(`no errors, ${count(diagnostics, 'warning')}`);
}

function readOption(words: readonly string[]): string | undefined {
  try {
    const { values } = parseArgs({ args: [...words], options: { statement: { type: 'string' } } });
    return values.statement ?? process.env.STATEMENT;
  } catch {
    throw new UserError(
      `cannot read "${words.join(' ')}"; expected: npm run check -- --statement FILE`,
    );
  }
}

function printMatrix(deck: Deck): void {
  const rows = measureCoverage(deck).filter(
    ({ paragraph, slides }) => paragraph > 0 || slides.length,
  );
  const numbers = deck.slides.map(({ name }) => name.match(/^\d+/)?.[0] ?? '');
  const width = Math.max(...numbers.map((number) => number.length), 1);
  console.log('paragraph by slide');
  console.log(`     ${numbers.map((number) => number.padStart(width)).join(' ')}`);
  for (const row of rows) console.log(formatRow(row, deck, width));
  console.log();
}

function formatRow({ paragraph, slides, omitted }: CoverageRow, deck: Deck, width: number): string {
  const marks = deck.slides.map(({ id }) => (slides.includes(id) ? 'x' : '·').padStart(width));
  const reason = omitted ? `  left out: ${omitted}` : '';
  return `§ ${String(paragraph).padStart(2)} ${marks.join(' ')}${reason}`;
}

function printProofs({ statement }: Compilation): void {
  if (!statement) return;
  const width = Math.max(...statement.proofs.map(({ fact }) => fact.length));
  console.log(`facts against ${statement.statement.file}`);
  for (const proof of statement.proofs) console.log(formatProof(proof, width));
  const found = statement.proofs.filter(({ result }) => result === 'found').length;
  console.log(`${found} of ${statement.proofs.length} facts found\n`);
}

function formatProof({ fact, result, registered, printed }: Proof, width: number): string {
  const readings = result === 'not found' ? registered : `${registered} | ${printed}`;
  return `${result.padEnd(9)}  ${fact.padEnd(width)}  ${readings}`;
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { checkPdf, type Finding, formatFinding, isOfStandard } from '../pdf/check/check.ts';
import { LEDGER } from '../pdf/check/ledger.ts';
import type { Input, Session } from './session.ts';
import { UserError } from './user-error.ts';

/** A file with what its name says of it: the veraPDF corpus has `7.3-t01-fail-a.pdf` break clause 7.3. */
interface Verified {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly expected?: { readonly clause: string; readonly outcome: string };
}

/**
 * Checks PDFs, any and not only this project's, and prints what is found: the clauses of PDF/UA-1 apart from the rules
 * of this project. Files named as in the veraPDF corpus are also compared with what their names say. Throws UserError
 * where a clause is broken, or a name and the findings disagree.
 */
export async function run(input: Input): Promise<void> {
  const [path = ''] = input.operands;
  const verified: Verified[] = [];
  for (const file of listFiles(path)) verified.push(await verifyFile(file));
  const named = verified.filter(({ expected }) => expected);
  for (const one of verified) printFindings(input, one, path);
  const wrong = named.length > 0 ? compareNames(input, named) : listBroken(verified);
  if (wrong.length > 0) throw new UserError(wrong.join('\n'));
}

function listFiles(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.toLowerCase().endsWith('.pdf'))
      .sort();
    if (files.length === 0) throw new UserError(`there is no PDF in ${path}`);
    return files.map((file) => join(path, file));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${path} cannot be read; expected a PDF or a folder of PDFs`);
  }
}

async function verifyFile(file: string): Promise<Verified> {
  const [, clause, outcome] = /^(\d[\d.-]*)-t\d+-(pass|fail)-\w+\.pdf$/.exec(basename(file)) ?? [];
  return {
    file,
    findings: await checkPdf(readFileSync(file)),
    ...(clause && outcome && { expected: { clause: clause.replaceAll('-', '.'), outcome } }),
  };
}

function printFindings({ print }: Session, { file, findings }: Verified, path: string): void {
  const name = relative(path, file) || basename(file);
  const ofStandard = findings.filter(isOfStandard);
  const house = findings.length - ofStandard.length;
  print(
    `${name}: ${ofStandard.length || 'no'} findings of PDF/UA-1, ${house || 'none'} of this project’s own rules`,
  );
  for (const finding of findings) print(`  ${formatFinding(finding)}`);
}

function listBroken(verified: readonly Verified[]): readonly string[] {
  const broken = verified.filter(({ findings }) => findings.some(isOfStandard)).length;
  return broken > 0 ? [`${broken} of ${verified.length} PDFs break clauses of PDF/UA-1`] : [];
}

function compareNames({ print }: Session, named: readonly Verified[]): readonly string[] {
  const scope = new Set(LEDGER.flatMap(({ clause, checked }) => (checked ? [clause] : [])));
  const [passing, failing] = ['pass', 'fail'].map((outcome) =>
    named.filter(({ expected }) => expected?.outcome === outcome),
  ) as [Verified[], Verified[]];
  const inScope = failing.filter(({ expected }) => scope.has(expected?.clause ?? ''));
  const unclean = passing.filter(({ findings }) => findings.some(isOfStandard));
  const missed = inScope.filter(
    ({ expected, findings }) => !findings.some(({ clause }) => clause === expected?.clause),
  );
  const outside = new Set(
    failing.filter((one) => !inScope.includes(one)).map(({ expected }) => expected?.clause ?? ''),
  );
  print(`\n${passing.length - unclean.length} of ${passing.length} files that pass are clean`);
  print(
    `${inScope.length - missed.length} of ${inScope.length} files that fail are found under their clause`,
  );
  print(`${failing.length - inScope.length} fail clauses that are not checked:`);
  for (const { clause, subject, never } of LEDGER)
    if (outside.has(clause)) print(`  ${clause} ${subject}: ${never}`);
  return [
    ...unclean.map(({ file }) => `${basename(file)} passes, and something is found`),
    ...missed.map(({ file }) => `${basename(file)} fails, and its clause is not found`),
  ];
}

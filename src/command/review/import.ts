import { readFileSync } from 'node:fs';
import { judgeSignatures } from '../../check/signatures/signing.ts';
import type { SoundCompilation } from '../../compile.ts';
import { listSignedWords } from '../../content/fingerprint.ts';
import type { Remark } from '../../model/remark.ts';
import type { Signature } from '../../model/signature.ts';
import { SIGNATURES } from '../../source/deck.ts';
import { normalizeSource } from '../../source/lines.ts';
import { readProject } from '../../source/project/project.ts';
import { parseReviewFile, type ReviewFile } from '../../source/review/file.ts';
import { addRemarks } from '../../source/review/remarks.ts';
import { writeSignatures } from '../../source/review/signatures.ts';
import { compileProject, countErrors, printDiagnostics } from '../compile-project.ts';
import { writeSources } from '../notes/import.ts';
import type { Input, Session, StatementOption } from '../session.ts';
import { explainCode, UserError } from '../user-error.ts';

/**
 * Takes what reviewers saved on the review page into the sources: remarks into `slides/remarks/`, signatures into
 * `slides/signed.yaml`; all of the files or none.
 */
export async function run(session: Input<StatementOption>): Promise<void> {
  const { root, print, operands, options } = session;
  const compilation = await compileProject(session, options.statement);
  const reviews = operands.map((file) => readReview(session, file));
  const project = readProject(root);
  const remarks = reviews.flatMap((review): readonly Remark[] => review.remarks);
  const added = reviews.flatMap((review) =>
    review.signatures.map((signature) => bindWords(signature, compilation)),
  );
  const { deck } = compilation;
  const signatures = added.reduce(replaceSignature, deck.signatures);
  const changed = new Map(addRemarks(project.files, remarks));
  if (added.length) changed.set(SIGNATURES, writeSignatures(signatures));
  writeSources(root, changed);
  print(`${count(remarks.length, 'remark')} and ${count(added.length, 'signature')} taken.`);
  printLapsed(session, { ...compilation, deck: { ...deck, signatures } }, added);
}

function readReview(session: Session, file: string): ReviewFile {
  let text: string;
  try {
    text = normalizeSource(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${explainCode(error)}; nothing was written`);
  }
  const { review, diagnostics } = parseReviewFile(text, file);
  printDiagnostics(session, diagnostics);
  if (!review) throw new UserError(countErrors(diagnostics));
  return review;
}

/** The words that were signed are known where they are still what they were. */
function bindWords(
  signature: ReviewFile['signatures'][number],
  { signing }: SoundCompilation,
): Signature {
  const part = signing?.parts.find(
    (one) =>
      one.slide.id === signature.slide &&
      one.slide.locale === signature.language &&
      one.part === signature.part,
  );
  const isSame = part?.fingerprint.words === signature.words;
  return {
    ...signature,
    text: part && isSame ? listSignedWords(part.slide, part.part).join('\n') : '',
  };
}

/** Who signs again signs anew. */
function replaceSignature(
  signatures: readonly Signature[],
  added: Signature,
): readonly Signature[] {
  const key = ({ slide, language, part, role, name }: Signature) =>
    JSON.stringify([slide, language, part, role, name]);
  return [...signatures.filter((one) => key(one) !== key(added)), added];
}

/** What a reviewer signed may have changed since the page was made. */
function printLapsed(
  { print }: Session,
  { deck, statement }: SoundCompilation,
  added: readonly Signature[],
): void {
  const judged = judgeSignatures(deck, statement?.statement).parts.flatMap(
    ({ signatures }) => signatures,
  );
  const lapsed = judged.filter(
    ({ signature, changes }) => changes.length > 0 && added.includes(signature),
  );
  for (const { signature } of lapsed)
    print(
      `The ${signature.part} of ${signature.slide} in ${signature.language} changed since ${signature.name} signed: that signature has lapsed.`,
    );
  const known = new Set(judged.map(({ signature }) => signature));
  for (const signature of added.filter((one) => !known.has(one)))
    print(`There is no slide ${signature.slide} in ${signature.language} any more.`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

import { readFileSync } from 'node:fs';
import { judgeItems } from '../../check/signatures/items.ts';
import type { JudgedSignature } from '../../check/signatures/judged.ts';
import { judgeSignatures } from '../../check/signatures/signing.ts';
import type { SoundCompilation } from '../../compile.ts';
import { listSignedWords } from '../../content/fingerprint.ts';
import type { Remark } from '../../model/remark.ts';
import { type Fingerprint, SIGNED_PARTS, type Signature } from '../../model/signature.ts';
import type { Slide } from '../../model/slide.ts';
import { SIGNATURES } from '../../source/deck.ts';
import { normalizeSource } from '../../source/lines.ts';
import { readProject } from '../../source/project/project.ts';
import { parseReviewFile, type ReviewFile } from '../../source/review/file.ts';
import { addRemarks } from '../../source/review/remarks.ts';
import { writeSignatures } from '../../source/review/signatures.ts';
import { compileProject, countErrors, printDiagnostics } from '../compile-project.ts';
import { printCount } from '../printed-count.ts';
import type { Input, Session, StatementOption } from '../session.ts';
import { explainCode, UserError } from '../user-error.ts';
import { writeSources } from '../write-sources.ts';

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
  const signed = listSigned(compilation);
  const added = reviews.flatMap((review) =>
    review.signatures.map((signature) => bindWords(signature, signed)),
  );
  const { deck } = compilation;
  const signatures = added.reduce(replaceSignature, deck.signatures);
  const changed = new Map(addRemarks(project.files, remarks));
  if (added.length) changed.set(SIGNATURES, writeSignatures(signatures));
  writeSources(root, changed);
  print(
    `${printCount(remarks.length, 'remark')} and ${printCount(added.length, 'signature')} taken.`,
  );
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
  signed: readonly SignedText[],
): Signature {
  const known = signed.find(
    (one) => isUnder(signature, one) && one.fingerprint.words === signature.words,
  );
  return { ...signature, text: known?.text ?? '' };
}

/** Everything that can be signed, with its words. */
interface SignedText {
  readonly slide: Slide;
  readonly part: Signature['part'];
  readonly fingerprint: Fingerprint;
  readonly text: string;
  readonly signatures: readonly JudgedSignature[];
}

function listSigned({ deck, statement }: SoundCompilation): readonly SignedText[] {
  const given = statement?.statement;
  const parts = judgeSignatures(deck, given).parts.map((one) => ({
    ...one,
    text: listSignedWords(one.slide, one.part).join('\n'),
  }));
  return [...parts, ...judgeItems(deck, given).map((item) => ({ ...item, part: item.kind }))];
}

function isUnder(
  { slide, language, part }: Pick<Signature, 'slide' | 'language' | 'part'>,
  signed: SignedText,
): boolean {
  return slide === signed.slide.id && language === signed.slide.locale && part === signed.part;
}

/** Who signs again signs anew. */
function replaceSignature(
  signatures: readonly Signature[],
  added: Signature,
): readonly Signature[] {
  const key = ({ slide, language, part, role, name, words }: Signature) =>
    JSON.stringify([slide, language, part, role, name, isPart(part) ? '' : words]);
  return [...signatures.filter((one) => key(one) !== key(added)), added];
}

/** A slide has one text and one set of notes, and claims by the dozen. */
function isPart(part: Signature['part']): boolean {
  return SIGNED_PARTS.some((one) => one === part);
}

/** What a reviewer signed may have changed since the page was made. */
function printLapsed(
  { print }: Session,
  compilation: SoundCompilation,
  added: readonly Signature[],
): void {
  const judged = listSigned(compilation).flatMap(({ signatures }) => signatures);
  for (const signature of added) {
    const { slide, language, part, name } = signature;
    const found = judged.find((one) => one.signature === signature);
    if (!found)
      print(`There is no ${part} of ${slide} in ${language} any more that ${name} signed.`);
    else if (found.changes.length)
      print(
        `The ${part} of ${slide} in ${language} changed since ${name} signed: that signature has lapsed.`,
      );
  }
}

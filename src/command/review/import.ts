import type { Remark } from '../../model/remark.ts';
import { SIGNATURES } from '../../source/deck.ts';
import { normalizeSource } from '../../source/lines.ts';
import { readNamedFile } from '../../source/project/named-file.ts';
import { readProject } from '../../source/project/project.ts';
import { parseReviewFile, type ReviewFile } from '../../source/review/file.ts';
import { addRemarks, hashRemark, resolveRemarks } from '../../source/review/remarks.ts';
import { writeSignatures } from '../../source/review/signatures.ts';
import { compileProject, countErrors, printDiagnostics } from '../compile-project.ts';
import { printCount } from '../printed-count.ts';
import type { Input, Session, StatementOption } from '../session.ts';
import { explainFile, UserError } from '../user-error.ts';
import { writeSources } from '../write-sources.ts';
import { takeSignatures } from './signatures.ts';

/**
 * Takes what reviewers saved on the review page into the sources: remarks into `slides/remarks/`, signatures into
 * `slides/signed.yaml`; all of the files or none.
 */
export async function run(session: Input<StatementOption>): Promise<void> {
  const { root, print, operands, options } = session;
  const compilation = await compileProject(session, options.statement);
  const reviews = operands.map((file) => readReview(session, file));
  const { files: before } = readProject(root);
  const { added, known } = listRemarks(reviews, compilation.deck.remarks);
  const returned = reviews.flatMap(({ signatures }) => signatures);
  const { signatures, notices } = takeSignatures(compilation, returned);
  const files = addRemarks(before, added);
  const changed = new Map(files);
  for (const { resolving } of reviews)
    for (const [file, text] of resolveRemarks(new Map([...before, ...changed]), resolving))
      changed.set(file, text);
  if (returned.length) changed.set(SIGNATURES, writeSignatures(signatures));
  writeSources(root, changed);
  print(
    `${printCount(added.length, 'remark')} and ${printCount(returned.length, 'signature')} taken.`,
  );
  if (known) print(`${printCount(known, 'remark')} had come in before.`);
  for (const line of describeResolving(reviews, compilation.deck.remarks)) print(line);
  if (returned.length) for (const notice of notices) print(notice);
}

/** What is new of the remarks: the page carries over what was written on an earlier version, and may be saved twice. */
function listRemarks(
  reviews: readonly ReviewFile[],
  before: readonly Remark[],
): { readonly added: readonly Remark[]; readonly known: number } {
  const name = ({ slide, language, author, about, found, text }: Remark) =>
    JSON.stringify([slide, language, author, about, found, text]);
  const all = reviews.flatMap((review): readonly Remark[] => review.remarks);
  const names = new Set(before.map(name));
  const added = all.filter((remark) => !names.has(name(remark)) && names.add(name(remark)));
  return { added, known: all.length - added.length };
}

function describeResolving(
  reviews: readonly ReviewFile[],
  before: readonly Remark[],
): readonly string[] {
  const states = reviews.flatMap(({ resolving }) => [...resolving.states]);
  const names = new Set(before.map(hashRemark));
  const count = (isWanted: (state: (typeof states)[number]) => boolean) => {
    const number = states.filter(isWanted).length;
    return number ? printCount(number, 'remark') : '';
  };
  const resolved = count(([id, isResolved]) => names.has(id) && isResolved);
  const opened = count(([id, isResolved]) => names.has(id) && !isResolved);
  const gone = count(([id]) => !names.has(id));
  return [
    ...(resolved ? [`${resolved} resolved.`] : []),
    ...(opened ? [`${opened} opened again.`] : []),
    ...(gone ? [`${gone} resolved or opened again that slides/remarks/ no longer has.`] : []),
  ];
}

function readReview(session: Session, file: string): ReviewFile {
  let text: string;
  try {
    text = normalizeSource(new TextDecoder().decode(readNamedFile(file)));
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${explainFile(error)}; nothing was written`);
  }
  const { review, diagnostics } = parseReviewFile(text, file);
  printDiagnostics(session, diagnostics);
  if (!review) throw new UserError(countErrors(diagnostics));
  return review;
}

import { existsSync } from 'node:fs';
import { compileDeck, isTranslatable, type SoundCompilation } from '../../compile.ts';
import { type Diagnostic, formatDiagnostic } from '../../model/diagnostic.ts';
import type { Remark } from '../../model/remark.ts';
import { readNamedFile } from '../../source/project/named-file.ts';
import { type Project, readProject } from '../../source/project/project.ts';
import { readVersion } from '../../source/project/version.ts';
import { addRemarks } from '../../source/review/remarks.ts';
import { mergeNotes } from '../../word/merge/merge.ts';
import { type ReviewedNotes, readNotesDocument } from '../../word/read/reviewed-notes.ts';
import { mergeTranslation } from '../../xliff/merge.ts';
import { isTranslation, type ReturnedTranslation, readTranslation } from '../../xliff/read.ts';
import { requireTranslatable } from '../compile-project.ts';
import { printCount } from '../printed-count.ts';
import type { Input, Session } from '../session.ts';
import { explainFile, UserError } from '../user-error.ts';
import { writeSources } from '../write-sources.ts';
import { describeImport, describeStates } from './report.ts';

/** The options of `notes import`. */
interface ImportOptions {
  readonly write?: true;
  readonly reject?: true;
}

/** Shows what reviewed Word files and translations change in the notes, and with `--write` writes it into the Markdown, all or nothing. */
export function run(session: Input<ImportOptions>): void {
  const { root, print, options, operands } = session;
  const { write = false, reject = false } = options;
  const project = readProject(root);
  const reviewed = operands.map((document) => readReviewed(document, reject));
  const { files, remarks } = mergeAll(session, project, reviewed, write);
  const changed = [...files, ...addRemarks(project.files, remarks)].filter(
    ([file, text]) => project.files.get(file) !== text,
  );
  if (!changed.length) print('Nothing in the notes was changed.');
  else if (!write)
    print(`\n${printCount(changed.length, 'file')} would change; --write writes them.`);
  else {
    writeSources(root, new Map(changed));
    print(`\n${printCount(changed.length, 'file')} written.`);
  }
}

interface Merged {
  readonly files: ReadonlyMap<string, string>;
  readonly remarks: readonly Remark[];
}

/** Each document is merged with what the ones before it made of the sources, and all are shown before an error ends it. */
function mergeAll(
  session: Input<ImportOptions>,
  project: Project,
  reviewed: readonly Returned[],
  write: boolean,
): Merged {
  let sound = requireTranslatable(session, compileDeck(project, readVersion(session.root)));
  let files = project.files;
  let errors = 0;
  const remarks: Remark[] = [];
  for (const [index, notes] of reviewed.entries()) {
    const document = session.operands[index] ?? '';
    const merged =
      notes.format === 'word'
        ? mergeNotes(sound, files, notes.notes, document)
        : mergeTranslation(sound, files, notes.notes, document);
    for (const diagnostic of merged.diagnostics) session.report(formatDiagnostic(diagnostic));
    session.print(describeImport(document, merged, files, write));
    if (notes.format === 'xliff') session.print(describeStates(document, notes.notes));
    errors += merged.diagnostics.filter(({ severity }) => severity === 'error').length;
    if (merged.files.size) {
      const next = new Map([...files, ...merged.files]);
      const { compilation, found } = compileAnew(session, { ...project, files: next }, sound);
      errors += found;
      if (compilation) [files, sound] = [next, compilation];
    }
    remarks.push(...merged.remarks);
  }
  if (errors) throw new UserError(`${printCount(errors, 'error')}; nothing was written`);
  return { files, remarks };
}

/** A file that came back, by its format. */
type Returned =
  | { readonly format: 'word'; readonly notes: ReviewedNotes }
  | { readonly format: 'xliff'; readonly notes: ReturnedTranslation };

function readReviewed(document: string, reject: boolean): Returned {
  if (!existsSync(document)) throw new UserError(`there is no file "${document}"`);
  try {
    const bytes = readNamedFile(document);
    return isTranslation(bytes)
      ? { format: 'xliff', notes: readTranslation(bytes) }
      : { format: 'word', notes: readNotesDocument(bytes, { reject }) };
  } catch (error) {
    throw new UserError(`${document}: ${explainFile(error)}; nothing was written`);
  }
}

/** The deck as it would be; none where it has an error that it did not have: a figure that a reviewer typed is no fact. */
function compileAnew(
  session: Session,
  project: Project,
  before: SoundCompilation,
): { readonly compilation?: SoundCompilation; readonly found: number } {
  const compilation = compileDeck(project, readVersion(session.root));
  const known = before.diagnostics.map(nameDiagnostic);
  const errors = compilation.diagnostics.filter(
    (one) => one.severity === 'error' && !known.includes(nameDiagnostic(one)),
  );
  if (!errors.length && isTranslatable(compilation)) return { compilation, found: 0 };
  for (const error of errors) session.report(formatDiagnostic(error));
  return { found: Math.max(1, errors.length) };
}

/** Lines move, and a translation may come in by parts. */
function nameDiagnostic({ code, place, slide }: Diagnostic): string {
  return [code, place.file, slide].join(' ');
}

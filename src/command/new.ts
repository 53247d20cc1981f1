import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Draft, draftDeck } from '../draft/draft.ts';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { isKnownToIntl } from '../source/locale.ts';
import { parseStatement } from '../source/statement/parse.ts';
import { openStatement } from './compile-project.ts';
import type { Input } from './session.ts';
import { UserError } from './user-error.ts';
import { writeSources } from './write-sources.ts';

interface Options {
  readonly statement?: string;
  readonly languages?: string;
  readonly into?: string;
}

/** Writes a first draft of a deck from a statement. Nothing that is there is written over. */
export async function run({ options, root, print, report }: Input<Options>): Promise<void> {
  const { statement: path, into } = options;
  if (!path) throw new UserError(`no statement was given; expected: ${FORM}`);
  const languages = readLanguages(options.languages);
  const folder = into === undefined ? root : resolve(process.env.INIT_CWD ?? '.', into);
  refuseToOverwrite(folder);
  const { file, text } = await openStatement(path);
  const { statement, diagnostics } = parseStatement(text, file);
  for (const diagnostic of diagnostics) report(formatDiagnostic(diagnostic));
  if (diagnostics.length)
    throw new UserError('the statement cannot be drafted from; nothing was written');
  const draft = draftDeck(statement, languages);
  mkdirSync(folder, { recursive: true });
  writeSources(folder, draft.files);
  print(describe(draft, languages, folder === root ? '' : ` --project ${quote(into ?? '')}`, path));
}

const FORM = 'npm run new -- --statement FILE --languages fr,en [--into FOLDER]';

function readLanguages(words: string | undefined): readonly string[] {
  const languages = (words ?? '')
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
  const wrong = languages.find((tag) => !isKnownToIntl(tag));
  if (wrong)
    throw new UserError(`"${wrong}" is no language tag, such as fr or pt-BR; expected: ${FORM}`);
  if (!languages.length) throw new UserError(`no languages were given; expected: ${FORM}`);
  return [...new Set(languages)];
}

function refuseToOverwrite(folder: string): void {
  if (!existsSync(join(folder, 'slides'))) return;
  throw new UserError(
    `${join(folder, 'slides')} is there already, and nothing is written over; name another folder with --into, or move it away`,
  );
}

/** A path as a shell takes it in one piece. */
function quote(path: string): string {
  if (/^[\w./:\\-]+$/.test(path)) return path;
  return process.platform === 'win32' ? `"${path}"` : `'${path.replaceAll("'", `'\\''`)}'`;
}

function describe(
  { files, facts, language, leftovers }: Draft,
  languages: readonly string[],
  project: string,
  statement: string,
): string {
  const open = leftovers ? `, ${leftovers} more to register by hand` : '';
  return [
    `slides/  a draft in ${languages.join(', ')} from a statement in ${language.name}: ${files.size - 2} slides, ${facts.length} ${facts.length === 1 ? 'fact' : 'facts'}${open}`,
    `next     npm run check --${project} --statement ${quote(statement)}`,
  ].join('\n');
}

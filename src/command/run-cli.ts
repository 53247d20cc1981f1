import { resolve } from 'node:path';
import { inspect } from 'node:util';
import { suggest } from '../source/suggest.ts';
import { type Command, defineCommand } from './command.ts';
import { printHelp, printOverview } from './help.ts';
import { readWords } from './options.ts';
import type { Session } from './session.ts';
import { commands } from './table.ts';
import { explainError, UserError } from './user-error.ts';

/** Stands apart since it reads the table itself. */
const reference = defineCommand('reference', {
  summary: 'writes DIAGNOSTICS.md and the README’s table of commands from the code',
  internal: true,
  load: () => import('./reference.ts'),
});
const all = [...commands, reference];

/** Runs the command that `words` name and reports what goes wrong; returns the exit code. */
export async function runCli(
  words: readonly string[],
  session: Session,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<number> {
  try {
    await runWords(words, session, environment);
    return 0;
  } catch (error) {
    for (const line of explainError(error)) session.report(line);
    if (environment.DEBUG) session.report(inspect(error));
    return 1;
  }
}

async function runWords(
  words: readonly string[],
  session: Session,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const [script, second] = words;
  if (!script || script === '--help') return session.print(printOverview(commands));
  const family = all.filter(({ name }) => name.startsWith(`${script} `));
  const whole = all.find(({ name }) => name === script);
  if (family.length && second === '--help')
    return session.print(
      [...(whole ? [printHelp(whole), ''] : []), printOverview(family)].join('\n'),
    );
  const { command, rest } = findCommand(words, family);
  if (rest.includes('--help')) return session.print(printHelp(command));
  const known = Object.assign({}, ...all.map((one) => one.options)) as Command['options'];
  const { options, operands } = readWords(rest, command, environment, known);
  requireEpoch(environment.SOURCE_DATE_EPOCH);
  const { project } = options;
  const root =
    typeof project === 'string' ? resolve(environment.INIT_CWD ?? '.', project) : session.root;
  session.prepare?.(root);
  await command.run({ ...session, root, options, operands });
}

/** The time that stands for every date (reproducible-builds.org), where one is given: up to the year 9999. */
function requireEpoch(epoch: string | undefined): void {
  if (!epoch || (/^\d{1,12}$/.test(epoch) && Number(epoch) < 253_402_300_800)) return;
  throw new UserError(
    `SOURCE_DATE_EPOCH is "${epoch}"; expected the seconds since 1970, such as 1652659200, or nothing`,
  );
}

/** The command whose name the words begin with, the longest first: `notes import` before `notes`. */
function findCommand(
  words: readonly string[],
  family: readonly Command[],
): { readonly command: Command; readonly rest: readonly string[] } {
  const [script = '', second = ''] = words;
  const command =
    all.find(({ name }) => name === `${script} ${second}`) ??
    all.find(({ name }) => name === script);
  if (command) return { command, rest: words.slice(command.name.split(' ').length) };
  const known = family.length ? family : commands;
  const called = family.length ? `${script} ${second}`.trim() : script;
  const near = suggest(
    called,
    known.map(({ name }) => name),
  );
  const forms = known.map(({ form }) => `\n  ${form}`).join('');
  throw new UserError(`unknown command "${called}"${near}; expected one of:${forms}`);
}

import { explainError, UserError } from './command/user-error.ts';

/** The commands, each loaded only when it is asked for. */
const commands: Readonly<
  Record<string, () => Promise<{ run(words: readonly string[]): Promise<void> }>>
> = {
  bench: () => import('./command/bench.ts'),
  browser: () => import('./command/browser.ts'),
  build: () => import('./command/build.ts'),
  check: () => import('./command/check.ts'),
  dev: () => import('./command/dev.ts'),
  notes: () => import('./command/notes.ts'),
  pdf: () => import('./command/pdf.ts'),
  shots: () => import('./command/shots.ts'),
  start: () => import('./command/start.ts'),
};

const [name = '', ...words] = process.argv.slice(2);

try {
  const command = commands[name];
  if (!command)
    throw new UserError(
      `unknown command "${name}"; expected one of: ${Object.keys(commands).join(', ')}`,
    );
  await (await command()).run(words);
} catch (error) {
  process.exitCode = 1;
  for (const line of explainError(error)) console.error(line);
  if (process.env.DEBUG && error instanceof Error) console.error(error.stack);
}

import type { Command } from './command.ts';

/** What `--help` prints of one command. */
export function printHelp({ form, summary, options }: Command): string {
  const names = Object.entries(options).map(([name, { value }]) =>
    value ? `--${name} ${value}` : `--${name}`,
  );
  const width = Math.max(...names.map((name) => name.length));
  const lines = Object.values(options).map(
    ({ help }, index) => `  ${(names[index] ?? '').padEnd(width)}  ${help}`,
  );
  return [form, `  ${summary.replaceAll('`', '')}`, '', ...lines].join('\n');
}

/** All commands, a form and a summary each. */
export function printOverview(commands: readonly Command[]): string {
  return commands
    .filter(({ internal }) => !internal)
    .flatMap(({ form, summary }) => [form, `  ${summary.replaceAll('`', '')}`])
    .join('\n');
}

/** The README's table of commands. */
export function renderCommandTable(commands: readonly Command[]): string {
  const rows = commands
    .filter(({ internal }) => !internal)
    .map(({ form, summary }) => [`\`${form}\``, summary] as const);
  const width = (index: 0 | 1) => Math.max(...rows.map((row) => row[index].length));
  const write = ([form, summary]: readonly [string, string]) =>
    `| ${form.padEnd(width(0))} | ${summary.padEnd(width(1))} |`;
  return [
    write(['', '']),
    write(['-'.repeat(width(0)), '-'.repeat(width(1))]),
    ...rows.map(write),
  ].join('\n');
}

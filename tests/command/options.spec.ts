import { expect, _baseTest as test } from '@playwright/test';
import { runCli } from '../../src/command/run-cli.ts';
import { commands } from '../../src/command/table.ts';

/** Runs words that no command may be started by. */
async function type(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly output: string }> {
  const lines: string[] = [];
  const write = (text: string) => void lines.push(text);
  const session = { root: '/nowhere', print: write, report: write };
  const status = await runCli(words, session, environment);
  return { status, output: lines.join('\n') };
}

for (const { name, form, summary, options } of commands)
  test(`${name} --help prints its form, what it does, and each option`, async () => {
    const { status, output } = await type([...name.split(' '), '--help']);
    expect(status).toBe(0);
    expect(output).toContain(form);
    expect(output).toContain(summary.replaceAll('`', ''));
    for (const option of Object.keys(options)) expect(output).toContain(`--${option}`);
  });

const FORM = formOf('check');

function formOf(wanted: string): string {
  return commands.find(({ name }) => name === wanted)?.form ?? '';
}

for (const [what, words, problem] of [
  ['an unknown option', ['check', '--fast'], 'unknown option "--fast"'],
  [
    'a misspelt option',
    ['check', '--statment', 'x'],
    'unknown option "--statment" (did you mean "--statement"?)',
  ],
  ['a short option', ['check', '-s', 'x'], 'unknown option "-s"'],
  ['an option that every object has', ['check', '--constructor'], 'unknown option "--constructor"'],
  ['an option without its value', ['check', '--statement'], '"--statement" has no FILE'],
  ['an option with an empty value', ['check', '--statement='], '"--statement" has no FILE'],
  [
    'an option followed by another',
    ['check', '--statement', '--project', 'x'],
    '"--statement" has no FILE',
  ],
  [
    'an option given twice',
    ['check', '--statement', 'a', '--statement', 'b'],
    '"--statement" is given twice',
  ],
  ['a word too many', ['check', 'statement.txt'], '"statement.txt" is not understood'],
] as const)
  test(`${what} is an error that shows the right form`, async () => {
    const { status, output } = await type(words);
    expect(output).toBe(`${problem}; expected: ${FORM}`);
    expect(status).toBe(1);
  });

test('a value for an option that takes none is an error', async () => {
  expect((await type(['dev', '--no-open=yes'])).output).toBe(
    '"--no-open" takes no value; expected: npm run dev -- [--no-open]',
  );
});

test('a word that is missing is an error', async () => {
  expect((await type(['notes', 'import'])).output).toBe(
    `FILE … is missing; expected: ${formOf('notes import')}`,
  );
});

for (const [words, variable] of [
  ['--statement=x', 'npm_config_statement'],
  ['--statment=x', 'npm_config_statment'],
] as const)
  test(`npm run check ${words}, which npm swallows, is an error`, async () => {
    const { status, output } = await type(['check'], { [variable]: 'x' });
    expect(output).toContain(`npm took "${words.split('=')[0]}" for itself`);
    expect(output).toContain(`expected: ${FORM}`);
    expect(status).toBe(1);
  });

test('npm run dev --no-open, which npm swallows, is an error', async () => {
  const { output } = await type(['dev'], { npm_config_open: '' });
  expect(output).toContain('expected: npm run dev -- [--no-open]');
});

test('an option of another command, which npm swallows, is an error', async () => {
  const { output } = await type(['dev'], { npm_config_statement: 'x' });
  expect(output).toContain('npm took "--statement" for itself');
});

test('npm’s own settings are no options', async () => {
  const own = [
    'init_module',
    'noproxy',
    'userconfig',
    'npm_version',
    'global_prefix',
    'cache',
    'prefix',
    'user_agent',
    'local_prefix',
    'node_gyp',
    'globalconfig',
    'fund',
  ];
  const settings = Object.fromEntries(own.map((name) => [`npm_config_${name}`, 'x']));
  expect((await type(['check'], settings)).output).not.toContain('npm took');
});

test('an unknown command is an error with the one that was meant and every form', async () => {
  const { status, output } = await type(['chek']);
  expect(output).toContain('unknown command "chek" (did you mean "check"?); expected one of:');
  for (const { form } of commands) expect(output).toContain(form);
  expect(status).toBe(1);
});

test('half a command is an error with the forms of its family', async () => {
  const { output } = await type(['notes']);
  expect(output).toContain('npm run notes -- export');
  expect(output).not.toContain('npm run build');
});

for (const epoch of ['garbage', '1e20', '-1', '999999999999'])
  test(`SOURCE_DATE_EPOCH=${epoch} is an error of a line`, async () => {
    const { status, output } = await type(['check'], { SOURCE_DATE_EPOCH: epoch });
    expect([status, output]).toEqual([
      1,
      expect.stringMatching(/^SOURCE_DATE_EPOCH is ".*"; expected the seconds since 1970[^\n]*$/),
    ]);
  });

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, _baseTest as test } from '@playwright/test';
import { isPackageManager, isRunning } from '../../src/browser/ancestors.mjs';
import { KILLED, listOptions } from '../../src/browser/guard.mjs';
import { root } from '../fixture/built-deck.ts';

const execute = promisify(execFile);

/** What starts the program, as it is on the disk, by paths below `src/`. */
function listStarters(): readonly string[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.endsWith('.mjs'));
}

/** A program of two files that runs as the product does, and says how it was loaded. */
function writeProgram() {
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  const src = join(folder, 'src');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['vite', 'tsx'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  for (const thread of [
    'browser/browser-thread.ts',
    'pdf/write/finish-thread.ts',
    'source/statement/pdf-thread.ts',
  ]) {
    mkdirSync(dirname(join(src, thread)), { recursive: true });
    writeFileSync(join(src, thread), '');
  }
  for (const name of listStarters()) cpSync(join(root, 'src', name), join(src, name));
  return {
    cache: join(folder, 'node_modules', '.cache'),
    say: (word: string) =>
      writeFileSync(
        join(src, 'cli.ts'),
        `const word: string = '${word}';
        console.log(import.meta.url.endsWith('.mjs') ? 'bundle' : 'source', word, process.argv[2], process.env.NODE_ENV);`,
      ),
    async run(temporary = tmpdir()) {
      const env = { PATH: process.env.PATH, TMPDIR: temporary };
      const words = [join(src, 'run.mjs'), 'check'];
      return (await execute(process.execPath, words, { env })).stdout.trim();
    },
    /** A program that starts another, computes and never ends. */
    compute: () =>
      writeFileSync(
        join(src, 'cli.ts'),
        `import { once } from 'node:events';
import { spawn } from 'node:child_process';
        const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', process.argv[2] as string]);
        process.on('SIGTERM', () => {});
        other.on('spawn', () => { console.log(other.pid); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); });`,
      ),
    /** A program that says when nobody waits for it, and ends. */
    wait: () =>
      writeFileSync(
        join(src, 'cli.ts'),
        `import { isOrphan } from './browser/ancestors.mjs';
        console.log(isOrphan());
        setInterval(() => { if (isOrphan()) { console.log(true); process.exit(); } }, 50);`,
      ),
    start: () =>
      spawn(process.execPath, [join(src, 'run.mjs'), folder], { env: { PATH: process.env.PATH } }),
    // Folders that are empty, since a package may be found in a folder further up.
    uninstall() {
      rmSync(join(folder, 'node_modules'), { recursive: true });
      for (const name of ['vite', 'tsx'])
        mkdirSync(join(folder, 'node_modules', name), { recursive: true });
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

test('the program is bundled once for what it is made of, compiled as it loads where no bundle can be kept, and says what to do without its packages', async () => {
  const program = writeProgram();
  program.say('old');
  expect(await Promise.all([program.run(), program.run()])).toEqual([
    'bundle old check undefined',
    'bundle old check undefined',
  ]);
  program.say('new');
  expect(await program.run()).toBe('bundle new check undefined');
  rmSync(program.cache, { recursive: true });
  writeFileSync(program.cache, 'a file where no folder can be');
  expect(await program.run()).toBe('source new check undefined');
  if (process.platform !== 'win32')
    expect(await program.run(program.cache).catch(({ stderr }) => stderr)).toBe(
      'no file can be written (ENOTDIR); check whose TMPDIR is\n',
    );
  program.uninstall();
  expect(await program.run().catch(({ stderr }) => stderr)).toBe(
    'a package is missing or incomplete; run npm ci\n',
  );
  program.remove();
});

test('a program that computes and hears no signal ends with all that it started, and says so in a line', async () => {
  const program = writeProgram();
  program.compute();
  const child = program.start();
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const [first] = await once(child.stdout, 'data');
  const other = Number(String(first));
  expect(isRunning(other)).toBe(true);
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([143, null]);
  expect(said).toBe(`${KILLED}\n`);
  await expect.poll(() => isRunning(other)).toBe(false);
  program.remove();
});

test('a program whose guard is killed knows it, without npm too', async () => {
  const program = writeProgram();
  program.wait();
  const child = program.start();
  const [first] = await once(child.stdout, 'data');
  child.kill('SIGKILL');
  const [second] = await once(child.stdout, 'data');
  program.remove();
  expect([String(first), String(second)]).toEqual(['false\n', 'true\n']);
});

test('a package manager is known by its name, or by the script that Node runs', () => {
  const commands = [
    'npm run build\0\0\0',
    'node\0/usr/lib/node modules/npm/bin/npm-cli.js\0run\0build\0',
    '/usr/bin/node /opt/yarn/bin/yarn.js build',
    'node\0--no-warnings\0/opt/pnpm.cjs\0build\0',
    '/opt/bun/bin/bun\0run\0build\0',
    'sh\0-c\0node src/run.mjs build\0',
    'node\0/home/npm/src/run.mjs\0build\0',
    '-bash',
    '',
  ];
  expect(commands.map(isPackageManager)).toEqual([...Array(5).fill(true), ...Array(4).fill(false)]);
});

test('options of the inspector are not handed on to the program', () => {
  expect(
    listOptions(['--inspect-brk=9230', '--no-warnings', '--inspect-port', '9231', '--inspect']),
  ).toEqual(['--no-warnings']);
});

// Elsewhere the system does not say so.
if (process.platform === 'linux')
  test('a process that was killed does not run, though what started it never asks about it', async () => {
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60']);
    const [first] = await once(parent.stdout, 'data');
    await expect.poll(() => isRunning(Number(first))).toBe(false);
    parent.kill();
  });

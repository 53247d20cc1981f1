import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { root, writeDeck } from '../fixture/built-deck.ts';
import { inventDeck } from '../fixture/deck.ts';
import { listProcesses } from '../pdf/scratch.ts';

/** A folder for temporary files, which is asked for what a command left there. */
function makeTemporary() {
  const temporary = mkdtempSync(join(tmpdir(), 'stopped-'));
  return {
    temporary,
    env: { ...process.env, TMPDIR: temporary },
    hasBrowser: () => listProcesses(join(temporary, 'delegation-deck-')).length > 0,
    takeLeft() {
      const left = readdirSync(temporary).filter((name) => name.startsWith('delegation-deck-'));
      rmSync(temporary, { recursive: true, force: true });
      return left;
    },
  };
}

/** A deck with a file of its last build. */
function writeBuilt(name: string) {
  const deck = writeDeck(name, inventDeck());
  const last = join(deck, 'dist', 'public');
  mkdirSync(last, { recursive: true });
  writeFileSync(join(last, 'deck.en.pdf'), 'old');
  return { deck, last };
}

function expectLastBuild({ deck, last }: ReturnType<typeof writeBuilt>): void {
  expect(readdirSync(join(deck, 'dist'))).toEqual(['public']);
  expect(readFileSync(join(last, 'deck.en.pdf'), 'utf8')).toBe('old');
}

test('npm run pdf ended by SIGINT while it prints leaves the last build and nothing else', async () => {
  const built = writeBuilt('stopped-SIGINT');
  const { temporary, env, hasBrowser, takeLeft } = makeTemporary();
  const cli = join(root, 'src/cli.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', cli, 'pdf', '--project', built.deck], {
    cwd: root,
    env,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await expect.poll(hasBrowser, { timeout: 40_000 }).toBe(true);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  await expect.poll(() => listProcesses(temporary)).toEqual([]);
  expect(takeLeft()).toEqual([]);
  expectLastBuild(built);
});

test('a command ended by SIGTERM leaves neither a browser nor a folder', async () => {
  const { temporary, env, hasBrowser, takeLeft } = makeTemporary();
  const load = (name: string) =>
    `await import(${JSON.stringify(pathToFileURL(join(root, 'src', name)).href)})`;
  const source = `
    const { ownTemporaryFolder } = ${load('command/output/temporary.ts')};
    const { useBrowser } = ${load('browser/lent-browser.ts')};
    ownTemporaryFolder();
    await useBrowser(() => new Promise(() => {}));`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source], {
    cwd: root,
    env,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await expect.poll(hasBrowser, { timeout: 40_000 }).toBe(true);
  child.kill('SIGTERM');
  expect(await ended).toBe(143);
  await expect.poll(() => listProcesses(temporary)).toEqual([]);
  expect(takeLeft()).toEqual([]);
});

test('npm run pdf of which npm is killed leaves the last build and nothing else', async () => {
  const built = writeBuilt('stopped-npm');
  const { env, hasBrowser, takeLeft } = makeTemporary();
  const npm = spawn('npm', ['run', 'pdf', '--', '--project', built.deck], {
    cwd: root,
    env,
    stdio: 'ignore',
  });
  await expect.poll(hasBrowser, { timeout: 40_000 }).toBe(true);
  npm.kill('SIGKILL');
  await expect.poll(() => listProcesses(built.deck), { timeout: 20_000 }).toEqual([]);
  expect(takeLeft()).toEqual([]);
  expectLastBuild(built);
});

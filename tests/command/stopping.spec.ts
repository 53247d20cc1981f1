import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { root, writeDeck } from '../fixture/built-deck.ts';
import { runWithSource } from '../fixture/bundled-source.ts';
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

/** What a command does around its browser: a temporary folder of its own, and a build that is put aside till it is whole. */
function writeCommand(deck: string): readonly string[] {
  return runWithSource(
    ['command/output/temporary.ts', 'command/output/staging.ts', 'browser/lent-browser.ts'],
    (temporary, staging, browser) => `
    const { ownTemporaryFolder } = await import(${temporary});
    const { writeStaged } = await import(${staging});
    const { useBrowser } = await import(${browser});
    ownTemporaryFolder();
    await writeStaged(${JSON.stringify(join(deck, 'dist'))}, ['public'], () =>
      useBrowser(() => new Promise(() => {})));`,
  );
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  test(`a command ended by ${signal} leaves the last build and nothing else`, async () => {
    const built = writeBuilt(`stopped-${signal}`);
    const { temporary, env, hasBrowser, takeLeft } = makeTemporary();
    const child = spawn(process.execPath, writeCommand(built.deck), {
      cwd: root,
      env,
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    await expect.poll(hasBrowser, { timeout: 40_000 }).toBe(true);
    child.kill(signal);
    expect(await ended).toBe(code);
    await expect.poll(() => listProcesses(temporary)).toEqual([]);
    expect(takeLeft()).toEqual([]);
    expectLastBuild(built);
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

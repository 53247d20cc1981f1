import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root, writeDeck } from '../fixture/built-deck.ts';
import { inventDeck } from '../fixture/deck.ts';
import { listProcesses } from '../pdf/scratch.ts';

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  test(`npm run pdf ended by ${signal} while it prints leaves the last build and nothing else`, async () => {
    const deck = writeDeck(`stopped-${signal}`, inventDeck());
    const last = join(deck, 'dist', 'public');
    mkdirSync(last, { recursive: true });
    writeFileSync(join(last, 'deck.en.pdf'), 'old');
    const temporary = mkdtempSync(join(tmpdir(), 'stopped-'));
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(root, 'src/cli.ts'), 'pdf', '--project', deck],
      {
        cwd: root,
        env: { ...process.env, TMPDIR: temporary },
        stdio: 'ignore',
      },
    );
    const ended = new Promise((resolve) => child.once('close', resolve));
    await expect
      .poll(() => listProcesses(join(temporary, 'delegation-deck-')).length, { timeout: 40_000 })
      .toBeGreaterThan(0);
    child.kill(signal);
    expect(await ended).toBe(code);
    await expect.poll(() => listProcesses(temporary)).toEqual([]);
    const left = readdirSync(temporary).filter((name) => name.startsWith('delegation-deck-'));
    rmSync(temporary, { recursive: true, force: true });
    expect(left).toEqual([]);
    expect(readdirSync(join(deck, 'dist'))).toEqual(['public']);
    expect(readFileSync(join(last, 'deck.en.pdf'), 'utf8')).toBe('old');
  });

test('npm run pdf of which npm is killed leaves the last build and nothing else', async () => {
  const deck = writeDeck('stopped-npm', inventDeck());
  const last = join(deck, 'dist', 'public');
  mkdirSync(last, { recursive: true });
  writeFileSync(join(last, 'deck.en.pdf'), 'old');
  const temporary = mkdtempSync(join(tmpdir(), 'stopped-'));
  const npm = spawn('npm', ['run', 'pdf', '--', '--project', deck], {
    cwd: root,
    env: { ...process.env, TMPDIR: temporary },
    stdio: 'ignore',
  });
  await expect
    .poll(() => listProcesses(join(temporary, 'delegation-deck-')).length, { timeout: 40_000 })
    .toBeGreaterThan(0);
  npm.kill('SIGKILL');
  await expect.poll(() => listProcesses(deck), { timeout: 20_000 }).toEqual([]);
  const left = readdirSync(temporary).filter((name) => name.startsWith('delegation-deck-'));
  rmSync(temporary, { recursive: true, force: true });
  expect(left).toEqual([]);
  expect(readdirSync(join(deck, 'dist'))).toEqual(['public']);
  expect(readFileSync(join(last, 'deck.en.pdf'), 'utf8')).toBe('old');
});

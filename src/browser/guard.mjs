import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOrphan } from './ancestors.mjs';

/** Temporary folders of commands are named so, and then by their process. */
export const TEMPORARY = 'delegation-deck-';
/** The variable that names the process which guards another. */
export const GUARD = 'DELEGATION_DECK_GUARD';

/** The one line of a command that was ended. */
export const STOPPED = 'stopped; what was there before is as it was';

/** How long a command may take to end by itself, and how often to look for npm, in milliseconds. */
const PATIENCE = 1200;
const INTERVAL = 500;
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs Node with these words in a process of its own and ends as that does. A program hears no signal while it computes,
 * which takes seconds for a deck of hundreds of slides: this process hears it, passes it on, and kills the other with all
 * that it started where it does not end.
 * @param {readonly string[]} words
 */
export function guard(words) {
  const child = spawn(process.execPath, [...process.execArgv, ...words], {
    stdio: 'inherit',
    env: { ...process.env, [GUARD]: String(process.pid) },
  });
  let isAsked = false;
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    // On Windows to pass it on would be to kill; the console tells both.
    if (process.platform !== 'win32') child.kill(signal);
    if (isAsked) return;
    isAsked = true;
    setTimeout(() => killAll(child.pid ?? 0), PATIENCE).unref();
  };
  for (const signal of SIGNALS) process.on(signal, end);
  setInterval(() => {
    if (isOrphan()) end('SIGTERM');
  }, INTERVAL).unref();
  child.on('exit', (code, signal) => {
    const status = code ?? 128 + constants.signals[signal ?? 'SIGKILL'];
    const isStopped = isAsked || SIGNALS.some((name) => status === 128 + constants.signals[name]);
    if (status && isStopped) console.error(STOPPED);
    else if (signal) console.error(describeEnd(signal));
    if (signal) removeTemporary(child.pid ?? 0);
    process.exit(isAsked && signal === 'SIGKILL' ? 128 + constants.signals.SIGTERM : status);
  });
}

/** @param {NodeJS.Signals} signal */
function describeEnd(signal) {
  return `the program was ended by the system (${signal}), perhaps for want of memory; what was there before is as it was; close some programs and run it again`;
}

/**
 * A process with all that it started.
 * @param {number} pid
 */
function killAll(pid) {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
    return;
  }
  for (const one of [pid, ...listDescendants(pid)])
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
}

/**
 * @param {number} root
 * @returns {readonly number[]}
 */
function listDescendants(root) {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = (stdout ?? '').split('\n').map((row) => row.trim().split(/\s+/).map(Number));
  /** @param {number} pid @returns {readonly number[]} */
  const list = (pid) =>
    rows.flatMap(([child = 0, parent]) => (parent === pid ? [child, ...list(child)] : []));
  return list(root);
}

/**
 * What a process that was killed had no time to remove; what stands in `dist/` the next command removes.
 * @param {number} pid
 */
function removeTemporary(pid) {
  try {
    for (const name of readdirSync(tmpdir()))
      if (name.startsWith(`${TEMPORARY}${pid}-`))
        rmSync(join(tmpdir(), name), { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // The next command removes it.
  }
}

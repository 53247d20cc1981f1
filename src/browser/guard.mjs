import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { GUARD, isOrphan } from './ancestors.mjs';

/** Temporary folders of commands are named so, and then by their process. */
export const TEMPORARY = 'delegation-deck-';

const KEPT = 'what was there before is as it was';
/** A program that was killed may have put aside what it was about to replace. */
const KEPT_OR_BACK = `${KEPT}, or comes back with the next command`;
/** The one line of a command that was ended, and of one that had to be killed. */
export const STOPPED = `stopped; ${KEPT}`;
export const KILLED = `stopped; ${KEPT_OR_BACK}`;

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
  const child = spawn(process.execPath, [...listOptions(process.execArgv), ...words], {
    stdio: 'inherit',
    env: { ...process.env, [GUARD]: String(process.pid) },
  });
  const { pid } = child;
  child.on('error', (error) => {
    // One that runs and could not be sent a signal is killed in the end.
    if (pid) return;
    console.error(
      `the program cannot be started (${Object(error).code}); close some programs and run it again`,
    );
    process.exit(1);
  });
  if (!pid) return;
  let isAsked = false;
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    // On Windows to pass it on would be to kill; the console tells both.
    if (process.platform !== 'win32') child.kill(signal);
    if (isAsked) return;
    isAsked = true;
    setTimeout(() => killAll(pid), PATIENCE).unref();
  };
  for (const signal of SIGNALS) process.on(signal, end);
  setInterval(() => {
    if (isOrphan()) end('SIGTERM');
  }, INTERVAL).unref();
  child.on('exit', (code, signal) => {
    const status = code ?? 128 + constants.signals[signal ?? 'SIGKILL'];
    const isStopped = isAsked || SIGNALS.some((name) => status === 128 + constants.signals[name]);
    if (status && isStopped) console.error(signal ? KILLED : STOPPED);
    else if (signal) console.error(describeEnd(signal));
    if (signal) removeTemporary(pid);
    process.exit(isAsked && signal === 'SIGKILL' ? 128 + constants.signals.SIGTERM : status);
  });
}

/**
 * Options of Node without those of its inspector, which listens at one port for this process already.
 * @param {readonly string[]} options
 */
export function listOptions(options) {
  const isValue = (/** @type {number} */ at) =>
    /^--inspect-(?:port|publish-uid)$/.test(options[at - 1] ?? '');
  return options.filter((option, at) => !option.startsWith('--inspect') && !isValue(at));
}

/** @param {NodeJS.Signals} signal */
function describeEnd(signal) {
  return `the program was ended by the system (${signal}), perhaps for want of memory; ${KEPT_OR_BACK}; close some programs and run it again`;
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

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How many processes at most stand between a command and npm: run.mjs, the shell of the script, and npm itself. */
const MOST = 3;

/** Those that started this process up to npm; none where npm did not. */
const ancestors = process.env.npm_lifecycle_event ? listAncestors() : [];

/**
 * Whether one of the processes that started this one is gone: npm that is killed passes no signal on, and a build that
 * nobody waits for must not replace what the last one wrote.
 */
export function isOrphan() {
  const [parent] = ancestors;
  return parent !== undefined && (process.ppid !== parent || !ancestors.every(isRunning));
}

/**
 * Whether a process runs; one that belongs to another user does.
 * @param {number} pid
 */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return Object(error).code === 'EPERM';
  }
}

function listAncestors() {
  const found = [process.ppid];
  for (let at = 0; at < found.length && found.length < MOST; at += 1) {
    const { parent, command } = readProcess(found[at] ?? 0);
    if (parent && !/^(?:npm|pnpm|yarn)\b/.test(command)) found.push(parent);
  }
  return found;
}

/**
 * The parent of a process and how it calls itself: on Linux from `/proc`, elsewhere from `ps`; none on Windows.
 * @param {number} pid
 */
function readProcess(pid) {
  if (process.platform === 'win32') return { parent: 0, command: '' };
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) /);
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return { parent: Number(fields.split(' ')[1]) || 0, command };
  } catch {
    const { stdout } = spawnSync('ps', ['-o', 'ppid=,args=', '-p', `${pid}`], { encoding: 'utf8' });
    const [, parent = '', command = ''] = /^\s*(\d+)\s+(.*)/.exec(stdout ?? '') ?? [];
    return { parent: Number(parent), command };
  }
}

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** The variable that names the process which guards another. */
export const GUARD = 'DELEGATION_DECK_GUARD';

/** How many processes at most stand between a command and npm: run.mjs, the shell of the script, and npm itself. */
const MOST = 3;

const MANAGER = /^(?:npm|npx|pnpm|yarn|yarnpkg|bun)\b/;

/** Those that started this process up to npm; where npm did not, the process that guards this one, if there is one. */
const ancestors = listAncestors();

/**
 * Whether one of the processes that started this one is gone: npm that is killed passes no signal on, nor does a guard, and
 * a build that nobody waits for must not replace what the last one wrote.
 */
export function isOrphan() {
  const [parent] = ancestors;
  return parent !== undefined && (process.ppid !== parent || !ancestors.every(isRunning));
}

/**
 * Whether a process runs; one that belongs to another user does, and one that was killed and that nobody asked about yet
 * does not, as far as the system says.
 * @param {number} pid
 */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return readState(pid)?.[0] !== 'Z';
  } catch (error) {
    return Object(error).code === 'EPERM';
  }
}

function listAncestors() {
  const guards = process.env[GUARD] === String(process.ppid) ? [process.ppid] : [];
  if (!process.env.npm_lifecycle_event) return guards;
  const found = [];
  for (let pid = process.ppid; pid && found.length < MOST; ) {
    found.push(pid);
    const { parent, command } = readProcess(pid);
    if (isPackageManager(command)) return found;
    pid = parent;
  }
  // One that is not known: what is above the parent may be a shell, which people close while a build runs.
  return [process.ppid];
}

/**
 * Whether a process is a package manager by how it calls itself, or by the script that Node runs there.
 * @param {string} command its words, parted by NUL or, as `ps` prints them, by spaces
 */
export function isPackageManager(command) {
  const words = command.split(command.includes('\0') ? '\0' : ' ');
  const script = words.slice(1).find((word) => !word.startsWith('-')) ?? '';
  const isNode = /^node(?:js)?$/.test(basename(words[0] ?? ''));
  const program = basename((isNode ? script : words[0]) ?? '');
  return MANAGER.test(command) || MANAGER.test(program);
}

/**
 * The parent of a process and how it calls itself: on Linux from `/proc`, elsewhere from `ps`; none on Windows.
 * @param {number} pid
 */
function readProcess(pid) {
  if (process.platform === 'win32') return { parent: 0, command: '' };
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return { parent: Number(readState(pid)?.[1]) || 0, command };
  } catch {
    const { stdout } = spawnSync('ps', ['-o', 'ppid=,args=', '-p', `${pid}`], { encoding: 'utf8' });
    const [, parent = '', command = ''] = /^\s*(\d+)\s+(.*)/.exec(stdout ?? '') ?? [];
    return { parent: Number(parent), command };
  }
}

/**
 * Its state and its parent, as Linux knows them.
 * @param {number} pid
 */
function readState(pid) {
  if (process.platform !== 'linux') return undefined;
  try {
    // Its name may hold anything but ends in the last parenthesis.
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return undefined;
  }
}

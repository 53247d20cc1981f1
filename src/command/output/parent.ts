import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stop } from '../../browser/undo.ts';
import { isRunning } from './owner.ts';

/** How often to look, in milliseconds. */
const INTERVAL = 500;

/** The shell that npm starts a script with, and npm itself; none where the command was not started by npm. */
const ancestors = process.env.npm_lifecycle_event ? listAncestors() : [];

/**
 * Ends this process when npm, which started it, is no longer there: npm that is killed passes no signal on, and a build
 * that nobody waits for must not replace what the last one wrote.
 */
export function stopWithParent(): void {
  if (!ancestors.length) return;
  setInterval(() => {
    if (isOrphan()) stop('SIGTERM');
  }, INTERVAL).unref();
}

/** Whether one of the processes that started this one is gone. */
export function isOrphan(): boolean {
  const [parent] = ancestors;
  return parent !== undefined && (process.ppid !== parent || !ancestors.every(isRunning));
}

function listAncestors(): readonly number[] {
  const { ppid } = process;
  const above = readParent(ppid);
  return above ? [ppid, above] : [ppid];
}

/** The parent of a process: on Linux from `/proc`, elsewhere from `ps`; undefined on Windows. */
function readParent(pid: number): number | undefined {
  if (process.platform === 'win32') return undefined;
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) /);
    return Number(fields.split(' ')[1]) || undefined;
  } catch {
    return (
      Number(spawnSync('ps', ['-o', 'ppid=', '-p', `${pid}`], { encoding: 'utf8' }).stdout) ||
      undefined
    );
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { GUARD, isOrphan } from './ancestors.mjs';
import { STOPPED } from './guard.mjs';

/** What takes back something that must not outlive this process: at once, and more than once if need be. */
type Undo = () => void;

const pending = new Set<Undo>();
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
/** How often to look for npm, in milliseconds. */
const INTERVAL = 500;

/**
 * Has `undo` run if this process is ended before its time, by a signal or by `process.exit`; the last that was asked for
 * runs first. Returns what says that there is nothing more to undo.
 */
export function undoAtExit(undo: Undo): () => void {
  if (pending.size === 0) listen();
  pending.add(undo);
  return () => {
    pending.delete(undo);
    if (pending.size === 0) stopListening();
  };
}

/** A folder for what is needed meanwhile. */
export interface PassingFolder {
  readonly folder: string;
  remove(): void;
}

/** Makes a folder that is gone when this process is, and what removes it before; a folder in use may stay. */
export function createPassingFolder(prefix: string): PassingFolder {
  return removeAtExit(mkdtempSync(prefix));
}

/** Has a folder that was made go when this process goes. */
export function removeAtExit(folder: string): PassingFolder {
  const remove = () => removeFolder(folder);
  const settle = undoAtExit(remove);
  return {
    folder,
    remove() {
      remove();
      settle();
    },
  };
}

/** Ends this process as a signal would: all that is pending is undone first. */
export function stop(signal: keyof typeof SIGNALS): void {
  undoAll();
  // Others kill their browsers at exit, which may write on for a moment: remove what they left after that.
  process.on('exit', () => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    undoAll();
  });
  // Where another process guards this one, that says so.
  if (process.env[GUARD] !== String(process.ppid)) process.stderr.write(`${STOPPED}\n`);
  process.exit(128 + SIGNALS[signal]);
}

/** Ends this process when what started it, npm or a guard, is no longer there. */
export function stopWithNpm(): void {
  setInterval(() => {
    if (isOrphan()) stop('SIGTERM');
  }, INTERVAL).unref();
}

/** A program that is ending may hold a file, on Windows for a while: that is no reason to fail. */
export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // The next command removes it.
  }
}

function listen(): void {
  process.on('exit', undoAll);
  for (const signal of Object.keys(SIGNALS)) process.on(signal, stop);
}

function stopListening(): void {
  process.off('exit', undoAll);
  for (const signal of Object.keys(SIGNALS)) process.off(signal, stop);
}

function undoAll(): void {
  for (const undo of [...pending].reverse()) undo();
}

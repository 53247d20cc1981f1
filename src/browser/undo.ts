import { mkdtempSync, rmSync } from 'node:fs';

/** What takes back something that must not outlive this process: at once, and more than once if need be. */
type Undo = () => void;

const pending = new Set<Undo>();
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

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
  const folder = mkdtempSync(prefix);
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

/** A program that is ending may hold a file, on Windows for a while: that is no reason to fail. */
function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // It lies where things lie for a while only.
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

function stop(signal: keyof typeof SIGNALS): void {
  undoAll();
  // A program that was killed may still write for a moment.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  process.exit(128 + SIGNALS[signal]);
}

function undoAll(): void {
  for (const undo of [...pending].reverse()) undo();
}

// What is changed of the modules that decktape's process uses; its versions are pinned and held by a test.
import childProcess from 'node:child_process';
import crypto, { type Hash, randomUUID } from 'node:crypto';
import { Font } from 'fonteditor-core';

/** A browser that is killed leaves its profile behind, in this process's folder for temporary files. */
export function keepProfileAside(scratch: string): void {
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = scratch;
}

/** Puppeteer gives its browser a process group of its own, which a kill of this process's group would spare. */
export function keepInProcessGroup(): void {
  const spawn = childProcess.spawn as (...args: unknown[]) => childProcess.ChildProcess;
  const spawnAttached = (command: string, args: readonly string[], options: object) =>
    spawn(command, args, { ...options, detached: false });
  Object.assign(childProcess, { spawn: spawnAttached });
}

/**
 * decktape 3.16.1 gives spaces no width when it merges fonts, and takes two pictures for one that differ in nothing but
 * their transparency. Where a font cannot be read and no two pictures are alike it leaves them alone.
 */
export function switchMergingOff(): void {
  Font.create = () => {
    throw new Error('fonts are merged when the document is saved');
  };
  const createHash = crypto.createHash.bind(crypto);
  crypto.createHash = (algorithm, options) => {
    if (algorithm !== 'SHA1') return createHash(algorithm, options);
    const hash = { update: () => hash, digest: () => randomUUID() };
    return hash as unknown as Hash;
  };
}

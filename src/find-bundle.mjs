// Bundles are kept, each in a folder named after all that it is made of.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = dirname(fileURLToPath(import.meta.url));
const root = dirname(src);
/** Where bundles are. */
export const cache = join(root, 'node_modules', '.cache', 'delegation-briefing-deck', 'program');
/** Bundles that nothing has asked for so long, in milliseconds, are removed; one may still run from a younger one. */
const KEPT = 3_600_000;

/**
 * The folder of the bundle of the program and, for tests, of further modules, as `<name>=<path below src>`; made where it is
 * not there, undefined where it cannot be.
 * @param {readonly string[]} modules
 */
export function findBundle(...modules) {
  try {
    const bundle = join(cache, nameBundle(modules));
    if (existsSync(bundle)) {
      keepYoung(bundle);
      return bundle;
    }
    mkdirSync(cache, { recursive: true });
    removeOld();
    const scratch = mkdtempSync(join(cache, 'scratch-'));
    // In a process of its own, whose memory goes with it.
    const { status } = spawnSync(process.execPath, [join(src, 'bundle.mjs'), scratch, ...modules]);
    if (status === 0) putInPlace(scratch, bundle);
    else rmSync(scratch, { recursive: true, force: true });
    return status === 0 ? bundle : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} bundle */
function keepYoung(bundle) {
  try {
    utimesSync(bundle, new Date(), new Date());
  } catch {
    // One that belongs to somebody else can be run as it is.
  }
}

/**
 * A name that changes with every file of `src/`, this one too, and with every package.
 * @param {readonly string[]} modules
 */
function nameBundle(modules) {
  const hash = createHash('sha256').update(`${modules}`);
  // Where it is not asked for their types, Node asks the system for each of them.
  const files = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.m?ts$|\.mjs$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const file of [...files.sort(), join(root, 'package-lock.json')])
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/**
 * Another command may have been faster, which has written the same.
 * @param {string} scratch
 * @param {string} bundle
 */
function putInPlace(scratch, bundle) {
  try {
    renameSync(scratch, bundle);
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true });
    if (!existsSync(bundle)) throw error;
  }
}

function removeOld() {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (Date.now() - statSync(path).mtimeMs > KEPT) rmSync(path, { recursive: true, force: true });
  }
}

// Runs cli.ts. Node 20 reads no TypeScript, and compiling some 600 files at every start takes longer than most of what
// the commands do: they are bundled once, into a folder named after all that the bundle is made of. Where that cannot be
// written, as in an installation that belongs to somebody else, tsx compiles each file as it is loaded.
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
} from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const src = dirname(fileURLToPath(import.meta.url));
const root = dirname(src);
const cache = join(root, 'node_modules', '.cache', 'delegation-briefing-deck', 'program');
/** Bundles that no command has made for so long, in milliseconds, are removed; one may still run from a younger one. */
const KEPT = 3_600_000;

try {
  const bundle = findBundle();
  // Only traces need them, and only these commands show any.
  if (process.env.DEBUG) process.setSourceMapsEnabled(true);
  await (bundle ? startBundle(bundle) : startSources());
} catch (error) {
  const isMissing = Object(error).code === 'ERR_MODULE_NOT_FOUND';
  if (!isMissing || process.env.DEBUG) throw error;
  console.error('a package is missing or incomplete; run npm ci');
  process.exitCode = 1;
}

/** @param {string} folder */
async function startBundle(folder) {
  // Node 22 and later keep what they compiled.
  const { enableCompileCache } = /** @type {{ enableCompileCache?(folder: string): void }} */ (
    nodeModule
  );
  enableCompileCache?.(join(cache, 'compiled'));
  await import(pathToFileURL(join(folder, 'cli.mjs')).href);
}

async function startSources() {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./cli.ts');
}

/** The folder of the bundle, made where it is not there; undefined where it cannot be. */
function findBundle() {
  const bundle = join(cache, nameBundle());
  if (existsSync(bundle)) return bundle;
  try {
    mkdirSync(cache, { recursive: true });
    removeOld();
    const scratch = mkdtempSync(join(cache, 'scratch-'));
    // In a process of its own, whose memory goes with it.
    const { status } = spawnSync(process.execPath, [join(src, 'bundle.mjs'), scratch]);
    if (status === 0) putInPlace(scratch, bundle);
    else rmSync(scratch, { recursive: true, force: true });
    return status === 0 ? bundle : undefined;
  } catch {
    return undefined;
  }
}

/** A name that changes with every file of `src/`, this one too, and with every package. */
function nameBundle() {
  const hash = createHash('sha256');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.m?ts$|\.mjs$/.test(file),
  );
  for (const file of [
    ...files.sort().map((name) => join(src, name)),
    join(root, 'package-lock.json'),
  ])
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

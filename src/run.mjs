// Bundles the program and starts it in a process of its own, which start.mjs begins. Node 20 reads no TypeScript, and
// compiling some 600 files at every start takes longer than most of what the commands do: they are bundled once, into a
// folder named after all that the bundle is made of. Where that cannot be written, as in an installation that belongs to
// somebody else, tsx compiles each file as it is loaded.
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
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guard } from './browser/guard.mjs';

const src = dirname(fileURLToPath(import.meta.url));
const root = dirname(src);
const cache = join(root, 'node_modules', '.cache', 'delegation-briefing-deck', 'program');
/** Bundles that no command has made for so long, in milliseconds, are removed; one may still run from a younger one. */
const KEPT = 3_600_000;

guard([join(src, 'start.mjs'), (await findBundle()) ?? '', ...process.argv.slice(2)]);

/** The folder of the bundle, made where it is not there; undefined where it cannot be. */
async function findBundle() {
  const bundle = join(cache, nameBundle());
  if (existsSync(bundle)) return bundle;
  try {
    mkdirSync(cache, { recursive: true });
    removeOld();
    const scratch = mkdtempSync(join(cache, 'scratch-'));
    await writeBundle(scratch);
    putInPlace(scratch, bundle);
    return bundle;
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

/** @param {string} outDir */
async function writeBundle(outDir) {
  const { NODE_ENV } = process.env;
  const { build } = await import('vite');
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    publicDir: false,
    // Those of pure JavaScript that every command loads, of many files each; others find files of their own.
    ssr: {
      noExternal: [
        'zod',
        'yaml',
        'hyphen',
        'markdown-it',
        'markdown-it-attrs',
        'markdown-it-container',
        'saxes',
        'fflate',
        'diff',
      ],
    },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: {
          cli: join(src, 'cli.ts'),
          'decktape-thread': join(src, 'pdf', 'print', 'decktape-thread.ts'),
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  // Vite sets it for whatever runs in this process.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
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

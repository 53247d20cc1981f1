// Runs cli.ts. Node 20 reads no TypeScript, and compiling some 600 files at every start takes longer than most of what
// the commands do: they are bundled once. Where that cannot be written, as in an installation that belongs to somebody else,
// tsx compiles each file as it is loaded.
import * as nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache, findBundle } from './find-bundle.mjs';

try {
  const bundle = findBundle();
  // Only traces need them, and only these commands show any.
  if (process.env.DEBUG) process.setSourceMapsEnabled(true);
  await (bundle ? startBundle(bundle) : startSources());
} catch (error) {
  const { code, path } = Object(error);
  const problem =
    code === 'ERR_MODULE_NOT_FOUND'
      ? 'a package is missing or incomplete; run npm ci'
      : String(path).startsWith(resolve(tmpdir()) + sep) &&
        `no file can be written (${code}); check whose TMPDIR is`;
  if (!problem || process.env.DEBUG) throw error;
  console.error(problem);
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

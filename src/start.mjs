// Runs cli.ts, with the words of the command behind the folder of its bundle, which is empty where there is none.
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [bundle] = process.argv.splice(2, 1);

try {
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
  enableCompileCache?.(join(folder, '..', 'compiled'));
  await import(pathToFileURL(join(folder, 'cli.mjs')).href);
}

async function startSources() {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./cli.ts');
}

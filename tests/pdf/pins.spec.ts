import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, _baseTest as test } from '@playwright/test';

const require = createRequire(import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** What is replaced for decktape, and how Word files are packed, depends on the insides of these; look at it again when one moves. */
const LEANT_ON = {
  decktape: '3.16.1',
  puppeteer: '24.40.0',
  'pdf-lib': '1.17.1',
  docx: '9.7.1',
};

for (const [name, version] of Object.entries(LEANT_ON))
  test(`leans on ${name} ${version} and no other`, () => {
    const decktape = createRequire(require.resolve('decktape'));
    const file = decktape.resolve(name === 'decktape' ? './package.json' : name);
    const folder = file.slice(
      0,
      file.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}/`.length,
    );
    expect(JSON.parse(readFileSync(`${folder}package.json`, 'utf8')).version).toBe(version);
  });

for (const name of ['puppeteer', 'pdf-lib'])
  test(`shares ${name} with decktape`, () => {
    expect(createRequire(require.resolve('decktape')).resolve(name)).toBe(require.resolve(name));
  });

for (const name of ['decktape', 'pdf-lib', 'docx'] as const)
  test(`pins ${name} exactly in package.json`, () => {
    expect(manifest.dependencies[name]).toBe(LEANT_ON[name]);
  });

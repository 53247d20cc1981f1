import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { root } from './fixture/built-deck.ts';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const lock = read('package-lock.json') as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const manifest = read('package.json') as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};
const packages = Object.entries(lock.packages)
  .filter(([path]) => path)
  .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), ...entry }));

/** Permissive, or copyleft of the file alone (MPL). */
const LICENCES: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
  '(MIT AND Zlib)',
  'MIT OR Apache-2.0',
  // Taken under MIT.
  '(MIT OR GPL-3.0-or-later)',
];

/** Typefaces have a licence of their own, which allows to embed them. */
function isTypeface(name: string, license: string): boolean {
  return name.startsWith('@fontsource/') && license === 'OFL-1.1';
}

/** Packages whose manifest names no licence, with the one of their repository. */
const UNNAMED: Readonly<Record<string, string>> = { 'fonteditor-core': 'MIT' };

test('each package has a licence that is allowed', () => {
  const wrong = packages
    .map(({ name, license = UNNAMED[name] }) => ({ name, license }))
    .filter(({ name, license = '' }) => !LICENCES.includes(license) && !isTypeface(name, license));
  expect(wrong).toEqual([]);
});

test('no package runs a script when it is installed', () => {
  const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript);
  const undecided = scripted.filter(({ name }) => manifest.allowScripts[name] !== false);
  expect(undecided.map(({ name }) => name)).toEqual([]);
});

test('each direct dependency is pinned exactly', () => {
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(ranges).toEqual([]);
});

test('the lock file names no registry, so that each machine uses its own', () => {
  expect(packages.filter(({ resolved }) => resolved)).toEqual([]);
});

test('each direct dependency has its reason in the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const silent = names.filter((name) => !name.startsWith('@types/') && !readme.includes(name));
  expect(silent).toEqual([]);
});

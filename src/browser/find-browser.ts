import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { START_LIMIT } from './answers.ts';
import { BrowserError, describeUnstarted } from './browser-error.ts';
import { type BrowserEffects, systemEffects } from './effects.ts';

/** Where a browser that can print is, and how it was come by, for people. */
export interface BrowserLocation {
  readonly path: string;
  readonly source: 'environment' | 'machine' | 'Playwright' | 'installed now';
}

const VARIABLES = [
  'CHROME_PATH',
  'PUPPETEER_EXECUTABLE_PATH',
  'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH',
] as const;
const COMMANDS = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
/** Debian's Chromium without windows: it starts and prints in half the time. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** A machine that has just started often updates itself: wait for that, seconds, rather than fail. */
const WAIT = ['-o', 'DPkg::Lock::Timeout=120'];

const INSTALL_LIMIT = 300_000;

/**
 * Finds a Chrome, Chromium or Edge: one named in the environment, one on the machine, Playwright's own,
 * else installs one and says so. Throws BrowserError where that fails too.
 */
export async function findBrowser(effects = systemEffects()): Promise<BrowserLocation> {
  const named = findNamed(effects);
  if (named) return { path: named, source: 'environment' };
  const present = findOnMachine(effects);
  if (present) return { path: present, source: 'machine' };
  const own = await effects.playwrightBrowser();
  if (effects.exists(own)) return { path: own, source: 'Playwright' };
  return { path: await installBrowser(effects), source: 'installed now' };
}

/** Finds a browser that says its version: one that does not would be missed only when much has been done. */
export async function findWorkingBrowser(effects = systemEffects()): Promise<BrowserLocation> {
  const found = await findBrowser(effects);
  // On Windows a browser opens a window instead.
  const works =
    effects.platform === 'win32' ||
    (await effects.run(found.path, ['--version'], START_LIMIT, true));
  if (!works) throw new BrowserError(describeUnstarted(found.path));
  return found;
}

function findNamed({ env, exists }: BrowserEffects): string | undefined {
  const variable = VARIABLES.find((name) => env[name]);
  if (!variable) return undefined;
  const file = env[variable] as string;
  if (exists(file)) return file;
  throw new BrowserError(
    `no browser at ${file}, where ${variable} points: correct the variable or unset it to let one be found`,
  );
}

function findOnMachine(effects: BrowserEffects): string | undefined {
  return [...listUsualPaths(effects), ...listOnPath(effects)].find(effects.exists);
}

function listUsualPaths({ platform, env }: BrowserEffects): string[] {
  if (platform === 'darwin') return listMacPaths(env.HOME);
  if (platform === 'win32') return listWindowsPaths(env);
  return [SHELL, '/opt/google/chrome/chrome', '/usr/bin/chromium', '/opt/microsoft/msedge/msedge'];
}

function listMacPaths(home = ''): string[] {
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return ['', home].flatMap((root) =>
    names.map((name) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`),
  );
}

function listWindowsPaths(env: BrowserEffects['env']): string[] {
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((r) => r);
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
}

function listOnPath({ platform, env }: BrowserEffects): string[] {
  const windows = platform === 'win32';
  const { delimiter, join } = windows ? path.win32 : path.posix;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder);
  const names = windows ? ['chrome.exe', 'msedge.exe'] : COMMANDS;
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function installBrowser(effects: BrowserEffects): Promise<string> {
  const found = (await installWithApt(effects)) ?? (await installWithPlaywright(effects));
  if (found) return found;
  throw new BrowserError(
    'no Chrome, Chromium or Edge found and none could be installed: install one, or set CHROME_PATH to it',
  );
}

async function installWithApt(effects: BrowserEffects): Promise<string | undefined> {
  if (effects.platform !== 'linux' || !effects.isRoot) return undefined;
  if (!effects.exists('/usr/bin/apt-get')) return undefined;
  effects.say('No browser found: installing the package chromium with apt-get …');
  const install = (...packages: readonly string[]) => {
    const args = [...WAIT, 'install', '-y', '--no-install-recommends', ...packages];
    return effects.run('apt-get', args, INSTALL_LIMIT);
  };
  const done =
    (await effects.run('apt-get', [...WAIT, 'update'], INSTALL_LIMIT)) &&
    // Not every system has the second.
    ((await install('chromium', 'chromium-headless-shell')) || (await install('chromium')));
  const file = done ? findOnMachine(effects) : undefined;
  // Ubuntu's package of that name is only a pointer to a snap, which containers cannot run.
  return file && (await effects.run(file, ['--version'], 30_000)) ? file : undefined;
}

async function installWithPlaywright(effects: BrowserEffects): Promise<string | undefined> {
  effects.say('No browser found: downloading Chromium with playwright install …');
  const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  const libraries = effects.platform === 'linux' && effects.isRoot ? ['--with-deps'] : [];
  const args = [cli, 'install', ...libraries, 'chromium'];
  if (!(await effects.run(process.execPath, args, INSTALL_LIMIT))) return undefined;
  const own = await effects.playwrightBrowser();
  return effects.exists(own) ? own : undefined;
}

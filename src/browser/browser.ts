import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a browser that can print is, and how it was come by, for people. */
export interface BrowserLocation {
  readonly path: string;
  readonly source: 'environment' | 'machine' | 'Playwright' | 'installed now';
}

/** What the search touches; handed in, so that it can be tested without a machine of each kind. */
export interface BrowserEffects {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(file: string): boolean;
  /** Where Playwright would keep its own Chromium, whether it is there or not. */
  playwrightBrowser(): Promise<string>;
  /** Runs a command to its end; false where it fails or takes longer than `limit` milliseconds. */
  run(command: string, args: readonly string[], limit: number, quiet?: boolean): Promise<boolean>;
  say(line: string): void;
}

/** No browser, or one that was named and is not there; the message is one line for the terminal. */
export class BrowserError extends Error {
  override readonly name = 'BrowserError';
}

/** A machine that has just started often updates itself: wait for that, seconds, rather than fail. */
const WAIT = ['-o', 'DPkg::Lock::Timeout=120'];

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
const INSTALL_LIMIT = 300_000;
/** How long a browser may take to start, in milliseconds. */
export const START_LIMIT = 15_000;

/** How long one may take to answer, and the time between two questions, in milliseconds. */
export interface AnswerLimits {
  readonly answer: number;
  readonly interval: number;
}

export const ANSWER_LIMITS: AnswerLimits = { answer: 15_000, interval: 2_000 };

const AGAIN = 'run the command again, or name another in CHROME_PATH';
/** What is wrong with a browser that was lost, in the same words whatever it was for, so that each is reported once. */
export const describeEnded = (path: string) =>
  `the browser at ${path} ended before its work was done; ${AGAIN}`;
export const describeCrashed = (path: string) =>
  `a page of the browser at ${path} crashed, perhaps for want of memory; close some programs, ${AGAIN}`;
export const describeSilent = (path: string) => `the browser at ${path} does not answer; ${AGAIN}`;
export const describeUnstarted = (path: string, reason = '') =>
  `the browser at ${path} cannot be started${reason && ` (${reason})`}; name another in CHROME_PATH, or install it again`;

/** Parts that a time is waited for in. */
const TICKS = 10;

/** Rejects after some milliseconds, of which those that this process itself was busy count for a tenth at most. */
export function failAfter(limit: number): Promise<never> {
  return new Promise((_, reject) => {
    let left = TICKS;
    const timer = setInterval(() => {
      left -= 1;
      if (left > 0) return;
      clearInterval(timer);
      reject();
    }, limit / TICKS).unref();
  });
}

/** How a browser is asked whether it goes on. */
export interface Watched {
  /** What its processes are, as it says itself. */
  listProcesses(): Promise<{ readonly processInfo: readonly BrowserProcess[] }>;
  /** Asks its pages for anything. */
  askPages(): Promise<unknown>;
}

/** `cpuTime` in seconds. */
export interface BrowserProcess {
  readonly type: string;
  readonly id: number;
  readonly cpuTime: number;
}

/** What pages work at least that are too busy to answer: a part of the time. */
const BUSY = 0.01;

/**
 * Asks a browser again and again, and calls `lose` where no answer comes, or where pages neither answer nor work; returns
 * what ends that. An error is an answer: a connection that is closed is reported by itself.
 */
export function watchAnswers(
  { listProcesses, askPages }: Watched,
  { answer, interval }: AnswerLimits,
  lose: () => void,
): () => void {
  const wait = (asked: Promise<unknown>) =>
    Promise.race([
      asked.then(
        () => true,
        () => true,
      ),
      failAfter(answer).catch(() => false),
    ]);
  const measureWork = async () => {
    const { processInfo } = await listProcesses();
    const others = processInfo.filter(({ type }) => type !== 'browser');
    return others.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const timer = setInterval(async () => {
    const before = measureWork().catch(() => Number.NaN);
    if (!(await wait(before))) return lose();
    if (await wait(askPages())) return;
    const worked = (await measureWork().catch(() => Number.NaN)) - (await before);
    if (worked < (BUSY * answer) / 1000) lose();
  }, interval);
  return () => clearInterval(timer);
}

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

/**
 * The flags of a browser that looks at files of this project: it reaches no network, not even this machine's own, so that
 * nothing in a deck could send what it says.
 */
export function offlineArguments(effects = systemEffects()): readonly string[] {
  return [
    ...browserArguments(effects),
    // Port 9 is "discard": nothing answers there.
    '--proxy-server=http://127.0.0.1:9',
    '--proxy-bypass-list=<-loopback>',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--disable-quic',
  ];
}

/** The flags every Chromium of this project starts with: nothing to or from the network but what is asked. */
export function browserArguments({ platform, isRoot } = systemEffects()): readonly string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // Pages are printed and pictured by the processor: a graphics process would only take its time to start.
    '--disable-gpu',
    // Without windows, letters would be set to whole pixels, other than on a screen.
    '--font-render-hinting=none',
    // For a field of addresses that nobody writes into, Chromium draws two pages of its own in each window: a second of work.
    '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
    // Chromium's sandbox refuses to start as root, the usual user of a container.
    ...(platform === 'linux' && isRoot ? ['--no-sandbox'] : []),
  ];
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

/** The machine this runs on. */
export function systemEffects(): BrowserEffects {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    env: process.env,
    exists: isExecutable,
    // Loaded only where it is needed: it takes longer than all the rest.
    playwrightBrowser: async () => (await import('@playwright/test')).chromium.executablePath(),
    run: runCommand,
    say: (line) => console.error(line),
  };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** What a command says is shown only where it fails, and not where it is to be quiet. */
function runCommand(
  command: string,
  args: readonly string[],
  limit: number,
  quiet = false,
): Promise<boolean> {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(command, args, {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: limit,
      killSignal: quiet ? 'SIGKILL' : 'SIGTERM',
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      if (code !== 0 && !quiet) process.stderr.write(said);
      resolve(code === 0);
    });
  });
}

// The process that decktape runs in: it is a command and has no API. Here it runs once for each language, all in one
// process and one browser, which cost more to start than a language does to print. What this leans on is pinned in
// package.json and held by tests/export/pdf/pins.spec.ts.
import childProcess from 'node:child_process';
import path from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer';
import { browserArguments } from '../../browser/browser.ts';
import { type DeckPrint, hookDocuments, hookPage } from './deck-print.ts';
import { keepInProcessGroup, keepProfileAside, switchMergingOff } from './decktape-patches.ts';
import type { DecktapeJob, DecktapePrint, DecktapeReport } from './decktape-process.ts';

/** Milliseconds that a browser may take to answer. */
const START_LIMIT = 30_000;

const job = await new Promise<DecktapeJob>((resolve) => {
  process.once('message', (message) => resolve(message as DecktapeJob));
});
const total = job.prints.reduce((sum, { slides }) => sum + slides.length, 0);
const launch = puppeteer.launch.bind(puppeteer);
const exit = process.exit.bind(process);
/** Files of the prints that decktape has ended, which it says by closing its browser just before its process. */
const ended: string[] = [];
let open = job.prints.length;
let done = 0;
let failed = false;
let browser: Promise<Browser> | undefined;

dieWithParent();
reportErrors();
keepProfileAside(job.scratch);
keepInProcessGroup();
switchMergingOff();
hookDocuments();
stayUntilAllEnd();
for (const [index, print] of job.prints.entries()) await startDecktape(print, index);

function report(message: DecktapeReport): void {
  process.send?.(message);
}

/** The channel closes when the parent is gone, killed or not: no browser may outlive it. */
function dieWithParent(): void {
  process.on('disconnect', () => {
    if (process.platform !== 'win32') process.kill(0, 'SIGKILL');
    exit(1);
  });
}

/** decktape prints an error and nothing else that is news here; what it did not catch would end in a stack trace. */
function reportErrors(): void {
  const tell = (error: unknown) => {
    // What was found to be wrong before is why decktape failed.
    if (error instanceof Error && !failed) addProblem(error.message);
  };
  console.log = (_, error) => tell(error);
  process.on('uncaughtException', (error) => {
    tell(error);
    exit(1);
  });
}

/** decktape ends its process after one print; the first that fails ends them all. */
function stayUntilAllEnd(): void {
  process.exit = ((code?: number) => {
    const output = ended.shift();
    if (!code && !failed && output) report({ type: 'written', output });
    if (code || open === 0) exit(code);
  }) as typeof process.exit;
}

/** Runs decktape anew, whose query makes it another module; resolves when it has asked for its browser. */
async function startDecktape(print: DecktapePrint, index: number): Promise<void> {
  process.argv = [process.execPath, 'decktape', ...listArguments(print)];
  const launched = new Promise<void>((resolve) => {
    puppeteer.launch = (options) => {
      resolve();
      return openBrowser(options ?? {}, print);
    };
  });
  await import(`${import.meta.resolve('decktape')}?print=${index}`);
  await launched;
}

function listArguments({ url, output }: DecktapePrint): readonly string[] {
  const { width, height } = job.size;
  const flags = browserArguments().map((flag) => `--chrome-arg=${flag}`);
  const command = ['reveal', '--pause', '0', '--size', `${width}x${height}`];
  return [...command, '--chrome-path', job.browser, ...flags, url, output];
}

/** What decktape uses of a browser, in a context of the print's own: pages of other languages share no storage. */
async function openBrowser(options: LaunchOptions, print: DecktapePrint): Promise<Browser> {
  browser ??= launchBrowser(options);
  const shared = await browser;
  const context = await shared.createBrowserContext();
  const hooked: Pick<Browser, 'newPage' | 'close'> = {
    newPage: async () => hookPage(await context.newPage(), createPrint(print)),
    close: async () => {
      open -= 1;
      ended.push(print.output);
      if (!failed && open > 0) return context.close();
      shared.removeAllListeners('disconnected');
      return shared.close();
    },
  };
  return hooked as Browser;
}

async function launchBrowser(options: LaunchOptions): Promise<Browser> {
  // By pipe: quicker than a socket, and a browser whose pipe closes ends by itself.
  const launching = launch({ ...options, pipe: true });
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`gave no answer for ${START_LIMIT / 1000} s`)), START_LIMIT);
  });
  try {
    const launched = await Promise.race([launching, late]);
    launched.on('disconnected', () => addProblem('the browser died'));
    return launched;
  } catch (error) {
    const reason = explainStart() ?? (error as Error).message;
    addProblem(
      `the browser ${job.browser} did not start (${reason}): name another with CHROME_PATH`,
    );
    throw error;
  }
}

/** By pipe, a browser's own words are lost: it is asked for them again. */
function explainStart(): string | undefined {
  const { status, stderr } = childProcess.spawnSync(job.browser, ['--version'], {
    encoding: 'utf8',
    timeout: 5000,
  });
  return status ? stderr.trim().split('\n').at(-1) : undefined;
}

function createPrint({ slides, metadata, output }: DecktapePrint): DeckPrint {
  const prefix = job.prints.length > 1 ? `${path.basename(output)}: ` : '';
  return {
    slides,
    metadata,
    size: job.size,
    problems: [],
    sections: [],
    kept: new Map(),
    contents: [],
    pages: new Map(),
    onProblem: (problem) => addProblem(prefix + problem),
    onSlide() {
      done += 1;
      report({ type: 'progress', done, total });
    },
  };
}

function addProblem(problem: string): void {
  failed = true;
  report({ type: 'problem', problem });
}

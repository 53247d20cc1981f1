// The thread that decktape runs in, once for each language, all in one browser. Two things of puppeteer's are replaced
// for it: where its browser comes from, and what its page prints. The versions that this relies on are pinned in
// package.json and tested by tests/pdf/pins.spec.ts.
import { type ChildProcess, spawnSync } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PDFDocument } from 'pdf-lib';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import {
  describeEnded,
  describeSilent,
  describeUnstarted,
  offlineArguments,
  START_LIMIT,
  watchAnswers,
} from '../../browser/browser.ts';
import { NAME_HELPER } from '../../browser/page-functions.ts';
import type { DecktapeBrowser, DecktapeJob, DecktapePrint, DecktapeReport } from './decktape.ts';
import { openPrintView, preparePrintView } from './print-view.ts';

if (!parentPort) throw new Error('runs in a thread');
const asked = once(parentPort, 'message') as Promise<[DecktapeJob]>;
const { browser: program, profile, pid, limits } = workerData as DecktapeBrowser;
const launch = puppeteer.launch.bind(puppeteer);
/** For decktape, which goes on with the first page of what it printed. */
const nothing = await writeNothing();
let endAll = () => {};
let stopWatching = () => {};
const allEnded = new Promise<void>((resolve) => {
  endAll = resolve;
});

const browser = await launchBrowser();
const [job] = await asked;
let open = job.prints.length;
for (const [index, print] of job.prints.entries()) await startDecktape(print, index);

function report(message: DecktapeReport): void {
  parentPort?.postMessage(message);
}

function lose(problem: string): void {
  report({ type: 'lost', problem });
}

async function launchBrowser(): Promise<Browser> {
  try {
    // Puppeteer says which process it started only once that answers.
    subscribe('child_process', noteProcess);
    const launched = await launch({
      executablePath: program,
      args: [...offlineArguments()],
      userDataDir: profile,
      // A browser whose pipe closes ends by itself, and a socket could be used by others on this machine.
      pipe: true,
      timeout: START_LIMIT,
    });
    unsubscribe('child_process', noteProcess);
    launched.on('disconnected', () => lose(describeEnded(program)));
    const session = await launched.target().createCDPSession();
    stopWatching = watchAnswers(
      {
        listProcesses: () => session.send('SystemInfo.getProcessInfo'),
        askPages: async () =>
          Promise.all((await launched.pages()).map((page) => page.evaluate(() => 0))),
      },
      limits,
      () => lose(describeSilent(program)),
    );
    return launched;
  } catch (error) {
    const reason = (error as Error).name === 'TimeoutError' ? '' : explainStart();
    lose(describeUnstarted(program, reason));
    return process.exit(1);
  }
}

function noteProcess(message: unknown): void {
  const { process: child } = message as { process: ChildProcess };
  child.once('spawn', () => {
    pid[0] = child.pid ?? 0;
  });
}

/** With a pipe, what a browser says is lost: it is asked again. */
function explainStart(): string | undefined {
  const { status, stderr } = spawnSync(program, ['--version'], {
    encoding: 'utf8',
    timeout: 5000,
  });
  return status ? stderr.trim().split('\n').at(-1) : undefined;
}

/** Imports decktape anew, whose query makes it another module; resolves when it has asked for its browser. */
async function startDecktape({ url, output }: DecktapePrint, index: number): Promise<void> {
  const noLimits = ['--page-load-timeout', '--url-load-timeout', '--buffer-timeout'];
  process.argv = [
    ...[process.execPath, 'decktape', 'generic', '--max-slides', '1', '--pause', '0'],
    ...['--size', `${job.size.width}x${job.size.height}`],
    ...noLimits.flatMap((option) => [option, '0']),
    ...[url, `${output}.first-page`],
  ];
  const launched = new Promise<void>((resolve) => {
    puppeteer.launch = async () => {
      resolve();
      return lendBrowser(index);
    };
  });
  await import(`${import.meta.resolve('decktape')}?print=${index}`);
  await launched;
}

/** What decktape uses of a browser. Each print has a context of its own, and so its own process. */
async function lendBrowser(index: number): Promise<Browser> {
  const context = await browser.createBrowserContext();
  const lent: Pick<Browser, 'newPage' | 'close'> = {
    newPage: async () => preparePage(await context.newPage(), index),
    // decktape ends its process, here this thread, once its browser is closed: all wait for the last.
    close: async () => {
      open -= 1;
      if (open > 0) return allEnded;
      stopWatching();
      browser.removeAllListeners('disconnected');
      await browser.close();
      endAll();
    },
  };
  return lent as Browser;
}

/** Has a page open the print view and print all of it at once, with tags. */
async function preparePage(page: Page, index: number): Promise<Page> {
  const addProblem = (problem: string) => report({ type: 'problem', index, problem });
  guardPage(page, addProblem);
  // reveal.js and this program set styles for the print that no page has otherwise; the network is shut.
  await page.setBypassCSP(true);
  await page.setViewport(job.size);
  await page.evaluateOnNewDocument(NAME_HELPER);
  const goTo = page.goto.bind(page);
  // decktape waits until the network has been idle for half a second; a deck in one file needs no network.
  page.goto = async (url, options) => {
    const response = await goTo(url, { ...options, waitUntil: 'load' });
    report({ type: 'opened', index });
    return response;
  };
  const printPage = page.pdf.bind(page);
  page.pdf = async () => {
    if (!(await openPrintView(page))) addProblem('the deck did not start');
    const { slides, problems } = await preparePrintView(page);
    for (const problem of problems) addProblem(problem);
    const bytes = await printPage({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: false,
      waitForFonts: false,
      timeout: 0,
    });
    await writeFile(job.prints[index]?.output ?? '', bytes);
    report({ type: 'printed', index, slides });
    return nothing;
  };
  return page;
}

/** Reports whatever goes wrong in the page: decktape prints it and goes on. */
function guardPage(page: Page, addProblem: (problem: string) => void): void {
  page.on('requestfailed', (request) => {
    const { errorText } = request.failure() ?? {};
    // A navigation that another one overtakes is aborted and no loss.
    if (errorText !== 'net::ERR_ABORTED')
      addProblem(
        `${request.url().slice(0, 100)} could not be loaded (${errorText ?? 'no reason given'})`,
      );
  });
  page.on('pageerror', (error) => addProblem(`script error: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') addProblem(`the browser reports: ${message.text()}`);
  });
  page.on('error', (error) => addProblem(`the page crashed: ${error.message}`));
}

async function writeNothing(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  return document.save();
}

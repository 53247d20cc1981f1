// The thread that drives the browser, and does with its pages what it is asked. decktape, which is a command and has no
// API, runs here too, a page each.
import { type ChildProcess, spawnSync } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { parentPort, workerData } from 'node:worker_threads';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import {
  describeEnded,
  describeSilent,
  describeUnstarted,
  offlineArguments,
  watchAnswers,
} from './browser.ts';
import type { Call, Calls, DriverData, News, PageOptions } from './calls.ts';
import { runDecktape } from './decktape.ts';
import { NAME_HELPER } from './page-functions.ts';

if (!parentPort) throw new Error('runs in a thread');
const port = parentPort;
const { program, profile, pid, patience } = workerData as DriverData;
const launch = puppeteer.launch.bind(puppeteer);
const pages = new Map<number, OpenPage>();

const browser = await launchBrowser();
port.on('message', (call: Call) => {
  perform(call).then(
    (value) => tell({ type: 'done', id: call.id, value }),
    (error) => tell({ type: 'failed', id: call.id, reason: error.message }),
  );
});

function tell(news: News): void {
  // What was printed is handed over, not copied.
  const bytes = news.type === 'done' && news.value instanceof Uint8Array ? news.value : undefined;
  port.postMessage(news, bytes ? [bytes.buffer as ArrayBuffer] : []);
}

function lose(problem: string): void {
  tell({ type: 'lost', problem });
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
      timeout: patience.start,
    });
    unsubscribe('child_process', noteProcess);
    launched.on('disconnected', () => lose(describeEnded(program)));
    const session = await launched.target().createCDPSession();
    watchAnswers(
      {
        listProcesses: () => session.send('SystemInfo.getProcessInfo'),
        askPages: async () =>
          Promise.all((await launched.pages()).map((page) => page.evaluate(() => 0))),
      },
      patience,
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

/** A page as it is asked for things, with its own way to print: decktape's is replaced. */
interface OpenPage {
  readonly page: Page;
  readonly print: Page['pdf'];
}

/** A page in a context of its own, which has its own process; what goes wrong in it is told. */
async function openPage(number: number, { size, still }: PageOptions): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  pages.set(number, { page, print: page.pdf.bind(page) });
  reportProblems(page, (problem) => tell({ type: 'problem', page: number, problem }));
  // Styles are set and texts evaluated that the pages' own policy forbids; the network is shut.
  await page.setBypassCSP(true);
  await page.setViewport(size);
  await page.evaluateOnNewDocument(NAME_HELPER);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    ...(still ? [{ name: 'prefers-reduced-motion', value: 'reduce' }] : []),
  ]);
  return page;
}

/** Reports whatever goes wrong in the page. */
function reportProblems(page: Page, report: (problem: string) => void): void {
  page.on('requestfailed', (request) => {
    const { errorText } = request.failure() ?? {};
    // A navigation that another one overtakes is aborted and no loss.
    if (errorText !== 'net::ERR_ABORTED')
      report(
        `${request.url().slice(0, 100)} could not be loaded (${errorText ?? 'no reason given'})`,
      );
  });
  page.on('pageerror', (error) => report(`script error: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') report(`the browser reports: ${message.text()}`);
  });
  page.on('error', (error) => report(`the page crashed: ${error.message}`));
}

/** Does what is asked, of a page that is there by then. */
const PERFORM: {
  readonly [Name in keyof Calls]: (
    number: number,
    ...words: Parameters<Calls[Name]>
  ) => Promise<ReturnType<Calls[Name]>>;
} = {
  async open(number, options) {
    await openPage(number, options);
  },
  runDecktape: (number, run) =>
    runDecktape(run, profile, {
      openPage: () => openPage(number, run),
      onOpened: () => tell({ type: 'opened', page: number }),
      onGivenUp: () => tell({ type: 'given up', page: number }),
    }),
  async goto(number, address) {
    await get(number).page.goto(address);
  },
  evaluate: (number, expression) => get(number).page.evaluate(expression),
  async waitFor(number, expression, limit) {
    await get(number).page.waitForFunction(expression, { polling: 20, timeout: limit });
  },
  setViewportSize: (number, size) => get(number).page.setViewport(size),
  screenshot: (number, extent) =>
    get(number).page.screenshot(
      extent === 'page' ? { fullPage: true } : { captureBeyondViewport: false },
    ),
  print: (number, { tagged }) =>
    get(number).print({
      preferCSSPageSize: true,
      printBackground: true,
      tagged,
      outline: false,
      waitForFonts: false,
      timeout: 0,
    }),
  async close(number) {
    await get(number).page.browserContext().close();
    pages.delete(number);
  },
};

function get(number: number): OpenPage {
  const open = pages.get(number);
  if (!open) throw new Error(`page ${number} is not open`);
  return open;
}

async function perform({ page, name, words }: Call): Promise<unknown> {
  const call = PERFORM[name] as (page: number, ...words: readonly unknown[]) => Promise<unknown>;
  return call(page, ...words);
}

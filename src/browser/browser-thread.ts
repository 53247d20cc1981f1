// The thread that drives the browser, and does with its pages what it is asked. decktape, which is a command and has no
// API, runs here too, a page each.
import { type ChildProcess, spawnSync } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { parentPort, workerData } from 'node:worker_threads';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { failAfter, watchAnswers } from './answers.ts';
import {
  describeCrashed,
  describeEnded,
  describeSilent,
  describeUnstarted,
} from './browser-error.ts';
import type { Call, Calls, DriverData, News, PageOptions } from './calls.ts';
import { runDecktape } from './decktape.ts';
import { offlineArguments } from './flags.ts';
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
  const { value } = news as { readonly value?: unknown };
  if (value instanceof Uint8Array) {
    // What was printed is handed over, not copied; what is small stands in memory that Node shares out and keeps.
    const bytes = value.byteLength === value.buffer.byteLength ? value : Uint8Array.from(value);
    port.postMessage({ ...news, value: bytes }, [bytes.buffer as ArrayBuffer]);
  } else port.postMessage(news);
}

function lose(problem: string): void {
  tell({ type: 'lost', problem });
}

async function launchBrowser(): Promise<Browser> {
  try {
    return await Promise.race([startBrowser(), failAfter(patience.start)]);
  } catch (error) {
    // Only a time that has passed has no reason.
    lose(describeUnstarted(program, error ? explainStart() : ''));
    return process.exit(1);
  }
}

async function startBrowser(): Promise<Browser> {
  // Puppeteer says which process it started only once that answers.
  subscribe('child_process', noteProcess);
  const launched = await launch({
    executablePath: program,
    args: [...offlineArguments()],
    userDataDir: profile,
    // A browser whose pipe closes ends by itself, and a socket could be used by others on this machine.
    pipe: true,
    // Puppeteer's own limits are for a browser that answers, and would end a page that works for minutes.
    timeout: 0,
    protocolTimeout: 0,
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
async function openPage(number: number, { size, still, free }: PageOptions): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  pages.set(number, { page, print: page.pdf.bind(page) });
  reportProblems(page, (problem) => tell({ type: 'problem', page: number, problem }));
  await page.setBypassCSP(!!free);
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
  // What it is asked meanwhile is never answered.
  page.on('error', () => lose(describeCrashed(program)));
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
      // reveal.js sets styles for the print that no page has otherwise; the network is shut.
      openPage: () => openPage(number, { ...run, free: true }),
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

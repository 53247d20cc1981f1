import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { ANSWER_LIMITS, type AnswerLimits, BrowserError } from '../../browser/browser.ts';
import { createPassingFolder, undoAtExit } from '../../browser/undo.ts';
import { startThread } from '../../source/project/thread.ts';
import { PdfError } from '../write/error.ts';
import type { SlideContent } from '../write/losses.ts';

/** What the thread that runs decktape is started with. */
export interface DecktapeBrowser {
  /** The browser's program. */
  readonly browser: string;
  /** Folder for the browser's profile. */
  readonly profile: string;
  /** Memory of both threads: the browser's process id, from the moment it runs. */
  readonly pid: Int32Array;
  readonly limits: AnswerLimits;
}

/** What the thread prints, all at once in one browser. */
export interface DecktapeJob {
  readonly prints: readonly DecktapePrint[];
  /** Of a slide, in CSS px. */
  readonly size: { readonly width: number; readonly height: number };
}

/** One run of decktape: one language of the deck, printed in one pass. */
export interface DecktapePrint {
  /** Address of the deck's print view. */
  readonly url: string;
  /** The file that the print is written to; problems are reported under its name. */
  readonly output: string;
}

/** What the thread reports: `index` is that of the print, and without a browser there are no more. */
export type DecktapeReport =
  | { readonly type: 'lost'; readonly problem: string }
  | { readonly type: 'opened'; readonly index: number }
  | { readonly type: 'printed'; readonly index: number; readonly slides: readonly SlideContent[] }
  | { readonly type: 'problem'; readonly index: number; readonly problem: string };

/** decktape, which is a command and has no API, in a thread of its own. */
export interface Printer {
  /**
   * What the slides of each print say; rejects with a PdfError of all its problems. Asked for once. `patience` is how many
   * milliseconds may pass without a report: to be slow is no failure, to stand still is one.
   */
  print(job: DecktapeJob, patience: number): readonly Promise<readonly SlideContent[]>[];
  /** Rejects with a BrowserError when the browser cannot start, ends by itself or no longer answers. */
  readonly lost: Promise<never>;
  /** Ends the thread and its browser, where they have not ended. */
  stop(): Promise<void>;
}

/**
 * Lends a printer, whose browser starts while `work` prepares what is to be printed. What is lost is not waited for: with
 * it, all that `work` does is in vain.
 */
export async function usePrinter<T>(
  browser: string,
  work: (printer: Printer) => Promise<T>,
  limits: AnswerLimits = ANSWER_LIMITS,
): Promise<T> {
  const printer = startPrinter(browser, limits);
  try {
    return await Promise.race([work(printer), printer.lost]);
  } finally {
    await printer.stop();
  }
}

function startPrinter(browser: string, limits: AnswerLimits): Printer {
  const profile = createPassingFolder(path.join(tmpdir(), 'pdf-'));
  // A message would wait until this thread is idle, and a signal does not.
  const pid = new Int32Array(new SharedArrayBuffer(4));
  const workerData: DecktapeBrowser = { browser, profile: profile.folder, pid, limits };
  const thread = startThread('decktape-thread', import.meta.url, {
    workerData,
    stdout: true,
    stderr: true,
  });
  const shared = listSharedProblems(thread);
  const ended = new Promise<void>((resolve) => {
    thread.on('exit', () => resolve());
  });
  const killBrowser = () => killGroup(pid[0]);
  const settle = undoAtExit(killBrowser);
  let stalled: NodeJS.Timeout | undefined;
  const lost = new Promise<never>((_, reject) => {
    thread.on('message', (report: DecktapeReport) => {
      if (report.type === 'lost') reject(new BrowserError(report.problem));
    });
  });
  // Whoever waits for the work is told; nobody else needs to be.
  lost.catch(() => {});
  const stop = async () => {
    clearTimeout(stalled);
    killBrowser();
    settle();
    await thread.terminate();
    // The thread may have started it meanwhile.
    killBrowser();
    profile.remove();
  };
  return {
    print(job, patience) {
      stalled = setTimeout(() => {
        shared.push(`nothing was printed for ${patience / 1000} s`);
        void stop();
      }, patience);
      thread.on('message', () => stalled?.refresh());
      thread.postMessage(job);
      return job.prints.map((print, index) => awaitPrint(print, index, thread, shared, ended));
    },
    lost,
    stop,
  };
}

/** What concerns all prints, and, where decktape fails without a report, what it printed of that. */
function listSharedProblems(thread: Worker): string[] {
  const problems: string[] = [];
  let output = '';
  thread.stdout.on('data', (chunk) => {
    output = (output + chunk).slice(-4000);
  });
  thread.on('message', (report: DecktapeReport) => {
    if (report.type === 'lost') problems.push(report.problem);
  });
  thread.on('error', (error) => problems.push(`decktape failed: ${error.message}`));
  thread.on('exit', () => {
    const reason = output.split(/[\r\n]+/).find((line) => /error/i.test(line));
    if (reason && !problems.length) problems.push(`decktape failed: ${reason}`);
  });
  return problems;
}

function awaitPrint(
  { output }: DecktapePrint,
  index: number,
  thread: Worker,
  shared: readonly string[],
  ended: Promise<void>,
): Promise<readonly SlideContent[]> {
  const name = path.basename(output);
  const problems: string[] = [];
  return new Promise((resolve, reject) => {
    const fail = () => {
      const [first = `${name}: decktape ended before it was printed`, ...others] =
        problems.length > 0 ? problems : shared;
      reject(new PdfError(first, others));
    };
    ended.then(fail);
    thread.on('message', (report: DecktapeReport) => {
      if (!('index' in report) || report.index !== index) return;
      if (report.type === 'problem') problems.push(`${name}: ${report.problem}`);
      if (report.type !== 'printed') return;
      if (problems.length > 0) fail();
      else resolve(report.slides);
    });
  });
}

/** Puppeteer starts its browser as the leader of a process group, so that all of it can be ended at once. */
function killGroup(pid: number | undefined): void {
  if (!pid) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

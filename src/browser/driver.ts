import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { startThread } from '../source/project/thread.ts';
import { BrowserError, describeEnded } from './browser-error.ts';
import type { Call, Calls, DriverData, News, PageNews, Patience } from './calls.ts';
import { createPassingFolder, undoAtExit } from './undo.ts';

/** The thread that drives a browser. */
export interface Driver {
  call<Name extends keyof Calls>(
    page: number,
    name: Name,
    ...words: Parameters<Calls[Name]>
  ): Promise<ReturnType<Calls[Name]>>;
  /** Has news of a page told. */
  listen(page: number, onNews: (news: PageNews) => void): void;
  /** What decktape, which is a command, printed of a failure. */
  quoteFailure(): string | undefined;
  /** Rejects when the browser cannot start, ends by itself or no longer answers, as all calls then do. */
  readonly lost: Promise<never>;
  /** What it was lost by. */
  reason(): Error | undefined;
  /** Ends the thread and the browser. */
  stop(): Promise<void>;
}

/** Starts the thread, which starts the browser. */
export function startDriver(program: string, patience: Patience): Driver {
  const profile = createPassingFolder(path.join(tmpdir(), 'browser-'));
  // A message would wait until this thread is idle, and a signal does not.
  const pid = new Int32Array(new SharedArrayBuffer(4));
  const workerData: DriverData = { program, profile: profile.folder, pid, patience };
  const thread = startThread('browser-thread', import.meta.url, {
    workerData,
    stdout: true,
    stderr: true,
  });
  const killBrowser = () => killGroup(pid[0]);
  const settle = undoAtExit(killBrowser);
  const loss = watchLoss(thread, program);
  const calls = new Map<number, PendingCall>();
  const listeners = new Map<number, (news: PageNews) => void>();
  thread.on('message', (news: News) => {
    if ('page' in news) listeners.get(news.page)?.(news);
    else if ('id' in news) settleCall(news);
  });
  const settleCall = (news: Extract<News, { readonly id: number }>) => {
    const call = calls.get(news.id);
    calls.delete(news.id);
    if (news.type === 'done') call?.resolve(news.value as never);
    else call?.reject(new Error(news.reason));
  };
  // A race with what may be lost, for each call, would keep every answer for as long as nothing is.
  loss.lost.catch((reason) => {
    for (const { reject } of calls.values()) reject(reason);
    calls.clear();
  });
  let said = '';
  thread.stdout.on('data', (chunk) => {
    said = (said + chunk).slice(-4000);
  });
  let last = 0;
  return {
    ...loss,
    quoteFailure: () => said.split(/[\r\n]+/).find((line) => /error/i.test(line)),
    listen: (page, onNews) => listeners.set(page, onNews),
    call: (page, name, ...words) => {
      if (loss.reason()) return loss.lost;
      last += 1;
      const id = last;
      thread.postMessage({ id, page, name, words } satisfies Call);
      return new Promise<never>((resolve, reject) => calls.set(id, { resolve, reject }));
    },
    async stop() {
      killBrowser();
      settle();
      await thread.terminate();
      // The thread may have started it meanwhile.
      killBrowser();
      profile.remove();
    },
  };
}

interface PendingCall {
  resolve(value: never): void;
  reject(reason: Error): void;
}

function watchLoss(thread: Worker, program: string): Pick<Driver, 'lost' | 'reason'> {
  let reason: Error | undefined;
  const lost = new Promise<never>((_, reject) => {
    const lose = (error: Error) => {
      reason ??= error;
      reject(reason);
    };
    thread.on('message', (news: News) => {
      if (news.type === 'lost') lose(new BrowserError(news.problem));
    });
    thread.on('error', lose);
    thread.on('exit', () => lose(new BrowserError(describeEnded(program))));
  });
  // Whoever waits for the work is told; nobody else needs to be.
  lost.catch(() => {});
  return { lost, reason: () => reason };
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

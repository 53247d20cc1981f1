import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { startThread } from '../source/project/thread.ts';
import { BrowserError, describeEnded } from './browser.ts';
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
  reason(): BrowserError | undefined;
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
  const calls = new Map<number, (news: News) => void>();
  const listeners = new Map<number, (news: PageNews) => void>();
  thread.on('message', (news: News) => {
    if ('page' in news) listeners.get(news.page)?.(news);
    else if ('id' in news) calls.get(news.id)?.(news);
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
      last += 1;
      const id = last;
      const answer = new Promise<never>((resolve, reject) => {
        calls.set(id, (news) => {
          calls.delete(id);
          if (news.type === 'done') resolve(news.value as never);
          else if (news.type === 'failed') reject(new Error(news.reason));
        });
      });
      thread.postMessage({ id, page, name, words } satisfies Call);
      return Promise.race([answer, loss.lost]);
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

function watchLoss(thread: Worker, program: string): Pick<Driver, 'lost' | 'reason'> {
  let reason: BrowserError | undefined;
  const lost = new Promise<never>((_, reject) => {
    const lose = (problem: string) => {
      reason ??= new BrowserError(problem);
      reject(reason);
    };
    thread.on('message', (news: News) => {
      if (news.type === 'lost') lose(news.problem);
    });
    thread.on('error', (error) => lose(`decktape failed: ${error.message}`));
    thread.on('exit', () => lose(describeEnded(program)));
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

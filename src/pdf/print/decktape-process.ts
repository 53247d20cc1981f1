import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { undoAtExit } from '../../browser/undo.ts';
import { PdfError } from '../write/error.ts';
import type { PdfMetadata } from '../write/metadata.ts';
import type { ExportedSlide } from './slide-outline.ts';

/** What decktape's process is told over its channel before decktape itself starts. */
export interface DecktapeJob {
  /** What to print, all at once. */
  readonly prints: readonly DecktapePrint[];
  /** Of a slide, in CSS px. */
  readonly size: { readonly width: number; readonly height: number };
  /** The browser's program. */
  readonly browser: string;
  /** Folder for the browser's profile, emptied by the parent. */
  readonly scratch: string;
}

/** One run of decktape: one language of the deck into one file. */
export interface DecktapePrint {
  readonly url: string;
  readonly output: string;
  readonly slides: readonly ExportedSlide[];
  readonly metadata: PdfMetadata;
}

/** What it says back; progress is that of all prints together. */
export type DecktapeReport =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'written'; readonly output: string }
  | { readonly type: 'problem'; readonly problem: string };

export interface DecktapeRun {
  /** Milliseconds without news after which everything is killed: a slow machine is no failure, one that stands still is. */
  readonly patience: number;
  readonly job: DecktapeJob;
  onProgress(done: number, total: number): void;
  /** A file is complete, while others may not be. */
  onWritten(output: string): void;
}

/** Runs decktape to the end of all prints, with the hook in its process. Throws PdfError; nothing it started is left running. */
export async function runDecktape(run: DecktapeRun): Promise<void> {
  const child = startDecktape(run.job);
  const settle = undoAtExit(() => killAll(child));
  const stalled = killWhenStalled(child, run.patience);
  try {
    const { code, signal, problems, printed } = await followDecktape(child, run);
    if (code === 0 && problems.length === 0) return;
    if (stalled()) problems.push(`nothing was printed for ${run.patience / 1000} s`);
    const [reason = printed, ...others] = problems;
    throw new PdfError(reason || explainEnd(code, signal), others);
  } finally {
    killAll(child);
    settle();
  }
}

function startDecktape(job: DecktapeJob): ChildProcess {
  const hook = fileURLToPath(new URL('./decktape-hook.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), hook], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Dates stay dates.
    serialization: 'advanced',
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  child.send(job);
  return child;
}

/** Kills a process that sends no message for so long; tells whether it had to. */
function killWhenStalled(child: ChildProcess, patience: number): () => boolean {
  let stalled = false;
  const timer = setTimeout(() => {
    stalled = true;
    killAll(child);
  }, patience);
  child.on('message', () => timer.refresh());
  child.on('close', () => clearTimeout(timer));
  return () => stalled;
}

interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly problems: string[];
  /** The last line that the process printed, for where it failed without a report. */
  readonly printed: string;
}

function followDecktape(child: ChildProcess, run: DecktapeRun): Promise<Ending> {
  const problems: string[] = [];
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed = (printed + chunk).slice(-4000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  child.on('message', (report: DecktapeReport) => {
    if (report.type === 'problem') problems.push(report.problem);
    else if (report.type === 'written') run.onWritten(report.output);
    else run.onProgress(report.done, report.total);
  });
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new PdfError(`decktape did not start: ${error.message}`)));
    child.on('close', (code, signal) =>
      resolve({ code, signal, problems, printed: findLastLine(printed) }),
    );
  });
}

function explainEnd(code: number | null, signal: NodeJS.Signals | null): string {
  return signal
    ? `decktape was ended by ${signal}, as a machine short of memory does: close other programs and try again`
    : `decktape ended with code ${code} and said no more: try again`;
}

/** The last line of a process that ended without a report. */
function findLastLine(printed: string): string {
  return (
    printed
      .trim()
      .split(/[\r\n]+/)
      .at(-1)
      ?.trim() ?? ''
  );
}

/** Kills a process with all that it started; nothing where it has ended. */
function killAll(child: ChildProcess): void {
  // Windows gives the number of a process that has ended to another soon.
  if (!child.pid || (process.platform === 'win32' && child.exitCode !== null)) return;
  try {
    if (process.platform === 'win32')
      execFileSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

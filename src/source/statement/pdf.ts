import { ForeignFileError } from '../project/archive.ts';
import { startThread } from '../project/thread.ts';
import type { Block } from './block.ts';

/** What the thread that reads a PDF is given. */
export interface PdfTask {
  readonly bytes: Uint8Array;
  /** How many are read at most. */
  readonly characters: number;
}

/** What it reports. */
export type PdfReport = { readonly paragraphs: readonly string[] } | PdfProblem;

/** Why a file cannot be read, and what to do. */
export interface PdfProblem {
  readonly problem: string;
}

/** What reading one may take. */
export interface PdfLimits {
  readonly characters: number;
  /** Of computing: a machine that is busy is no fault of the file. */
  readonly seconds: number;
  readonly mebibytes: number;
}

/**
 * A statement of 200 pages takes a second or two; a file of some kB can unpack to any size, or have its pages draw
 * themselves over and over.
 */
const LIMITS = { seconds: 20, mebibytes: 1024 } as const;
const MEBIBYTE = 1024 * 1024;
/** How often memory is looked at, in milliseconds. */
const INTERVAL = 100;

/**
 * The paragraphs of a PDF: lines that wrap are joined, headers, footers and page numbers left out. Throws a
 * ForeignFileError where it is protected, damaged, takes too much, or is a scan without text.
 */
export async function readPdf(
  bytes: Uint8Array,
  limits: Partial<PdfLimits> & Pick<PdfLimits, 'characters'>,
  start: typeof startThread = startThread,
): Promise<readonly Block[]> {
  const report = await readInThread(bytes, { ...LIMITS, ...limits }, start);
  if ('problem' in report) throw new ForeignFileError(report.problem);
  if (!report.paragraphs.length)
    throw new ForeignFileError(
      'a PDF without text, probably a scan; give the document it was made from, or a PDF with recognised text',
    );
  return report.paragraphs.map((text) => ({ text, isHeading: false }));
}

/**
 * What the thread takes is what is added to the process, which waits for it. Throws what the thread did not foresee: that
 * is no fault of the file.
 */
async function readInThread(
  bytes: Uint8Array,
  { characters, seconds, mebibytes }: PdfLimits,
  start: typeof startThread,
): Promise<PdfReport> {
  const thread = start('pdf-thread', import.meta.url, {
    workerData: { bytes, characters } satisfies PdfTask,
  });
  // What was there before may be given back meanwhile.
  let least = process.memoryUsage.rss();
  const before = process.cpuUsage();
  const tooMuch: PdfProblem = {
    problem: `a PDF that takes more than ${seconds} s of computing or ${mebibytes} MiB of memory to read; give the document it was made from`,
  };
  let watch: NodeJS.Timeout | undefined;
  try {
    return await new Promise<PdfReport>((resolve, reject) => {
      watch = setInterval(() => {
        const { user, system } = process.cpuUsage(before);
        const taken = process.memoryUsage.rss();
        least = Math.min(least, taken);
        const isFull = taken - least > mebibytes * MEBIBYTE;
        if (isFull || user + system > seconds * 1e6) resolve(tooMuch);
      }, INTERVAL);
      thread.once('message', resolve);
      thread.once('error', (error) =>
        Object(error).code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(tooMuch) : reject(error),
      );
      thread.once('exit', (code) => reject(new Error(`the reading thread ended with ${code}`)));
    });
  } finally {
    clearInterval(watch);
    await thread.terminate();
  }
}

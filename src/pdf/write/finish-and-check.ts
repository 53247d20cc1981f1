import { startThread } from '../../source/project/thread.ts';
import { checkPdf, formatFinding } from '../check/check.ts';
import { nameFile, PdfError } from './error.ts';
import { type Finish, finishPdf } from './finish.ts';

/** A print to be finished, and what for. */
export interface FinishJob {
  /** What problems are reported under. */
  readonly name: string;
  readonly print: Uint8Array;
  readonly finish: Finish;
}

/** What the thread answers. */
export type FinishAnswer =
  | { readonly bytes: Uint8Array }
  | { readonly problems: readonly [string, ...string[]] };

/** Finishes a print and checks the file it becomes. Throws PdfError with every finding. */
export async function finishAndCheck({ name, print, finish }: FinishJob): Promise<Uint8Array> {
  try {
    const bytes = await finishPdf(print, finish);
    const [first, ...others] = (await checkPdf(bytes)).map(formatFinding);
    if (first) throw new PdfError(first, others);
    return bytes;
  } catch (error) {
    throw nameFile(name, error);
  }
}

/**
 * The same in a thread of its own, for long files of which there are several: each takes a core for seconds. The print, a
 * buffer of its own, goes over to the thread.
 */
export function finishApart(job: FinishJob): Promise<Uint8Array> {
  const thread = startThread('finish-thread', import.meta.url, {
    workerData: job,
    transferList: [job.print.buffer as ArrayBuffer],
  });
  return new Promise((resolve, reject) => {
    thread.on('message', (answer: FinishAnswer) => {
      if ('bytes' in answer) return resolve(answer.bytes);
      const [first, ...others] = answer.problems;
      reject(new PdfError(first, others));
    });
    thread.on('error', (error) => reject(nameFile(job.name, error)));
    thread.on('exit', () => reject(new PdfError(`${job.name}: it was not finished`)));
  });
}

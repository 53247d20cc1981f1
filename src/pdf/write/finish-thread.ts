// The thread that finishes one PDF and checks it.
import { parentPort, workerData } from 'node:worker_threads';
import type { PdfError } from './error.ts';
import { type FinishAnswer, type FinishJob, finishAndCheck } from './finish-and-check.ts';

const answer = (message: FinishAnswer) => parentPort?.postMessage(message);

try {
  answer({ bytes: await finishAndCheck(workerData as FinishJob) });
} catch (error) {
  const { message, others } = error as PdfError;
  answer({ problems: [message, ...others] });
}

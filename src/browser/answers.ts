/** How long one may take to answer, and the time between two questions, in milliseconds. */
export interface AnswerLimits {
  readonly answer: number;
  readonly interval: number;
}

export const ANSWER_LIMITS: AnswerLimits = { answer: 15_000, interval: 2_000 };

/** How long a browser may take to start, in milliseconds. */
export const START_LIMIT = 15_000;

/** How a browser is asked whether it goes on. */
export interface Watched {
  /** What its processes are, as it says itself. */
  listProcesses(): Promise<{ readonly processInfo: readonly BrowserProcess[] }>;
  /** Asks its pages for anything. */
  askPages(): Promise<unknown>;
}

/** `cpuTime` in seconds. */
export interface BrowserProcess {
  readonly type: string;
  readonly id: number;
  readonly cpuTime: number;
}

/** What pages work at least that are too busy to answer: a part of the time. */
const BUSY = 0.01;

/**
 * Asks a browser again and again, and calls `lose` where no answer comes, or where pages neither answer nor work; returns
 * what ends that. An error is an answer: a connection that is closed is reported by itself.
 */
export function watchAnswers(
  { listProcesses, askPages }: Watched,
  { answer, interval }: AnswerLimits,
  lose: () => void,
): () => void {
  const wait = (asked: Promise<unknown>) =>
    Promise.race([
      asked.then(
        () => true,
        () => true,
      ),
      failAfter(answer).catch(() => false),
    ]);
  const measureWork = async () => {
    const { processInfo } = await listProcesses();
    const others = processInfo.filter(({ type }) => type !== 'browser');
    return others.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const timer = setInterval(async () => {
    const before = measureWork().catch(() => Number.NaN);
    if (!(await wait(before))) return lose();
    if (await wait(askPages())) return;
    const worked = (await measureWork().catch(() => Number.NaN)) - (await before);
    if (worked < (BUSY * answer) / 1000) lose();
  }, interval);
  return () => clearInterval(timer);
}

/** Parts that a time is waited for in. */
const TICKS = 10;

/** Rejects after some milliseconds, of which those that this process itself was busy count for a tenth at most. */
export function failAfter(limit: number): Promise<never> {
  return new Promise((_, reject) => {
    let left = TICKS;
    const timer = setInterval(() => {
      left -= 1;
      if (left > 0) return;
      clearInterval(timer);
      reject();
    }, limit / TICKS).unref();
  });
}

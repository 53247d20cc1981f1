import { isLike, Kept } from '../deck/storage.ts';
import type { PlannedSlide } from './pace.ts';
import { printSeconds } from './timer.ts';

/** The times of one talk or rehearsal. */
export interface Run {
  /** When it ended: `2026-11-28 10:42`. */
  readonly date: string;
  readonly language: string;
  /** Seconds by slide. */
  readonly times: Readonly<Record<string, number>>;
}

const RUN: Run = { date: '', language: '', times: {} };

/** How many are kept. */
const MOST = 12;

/** The runs that this browser has kept, the last first. */
export class Runs {
  readonly #kept = new Kept<readonly Run[]>('local', 'runs', []);

  get all(): readonly Run[] {
    return this.#kept.value.filter((run) => isLike(run, RUN));
  }

  add(run: Run): void {
    this.#kept.value = [run, ...this.all].slice(0, MOST);
  }
}

/** Ends a run: the times in whole seconds. */
export function endRun(
  taken: Readonly<Record<string, number>>,
  language: string,
  now: Date,
): Run | undefined {
  const times = Object.entries(taken).map(([id, ms]) => [id, Math.round(ms / 1000)] as const);
  if (!times.some(([, seconds]) => seconds > 0)) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  const date = `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
  return { date, language, times: Object.fromEntries(times) };
}

/** The times as each slide's file takes them over the count of words. */
export function printTimeLines(run: Run, plan: readonly PlannedSlide[]): string {
  return plan
    .filter(({ id }) => run.times[id])
    .map(({ id, name }) => `# slides/${run.language}/${name}.md\ntime: ${run.times[id]}`)
    .join('\n');
}

/** The table as text, a line a slide. */
export function printRun(run: Run, plan: readonly PlannedSlide[]): string {
  const lines = plan.map(({ id, name, seconds }) => {
    const taken = run.times[id] ?? 0;
    return [name, printSeconds(seconds), printSeconds(taken), printDifference(taken - seconds)];
  });
  return [`${run.date} ${run.language}`, ...lines.map((cells) => cells.join('\t'))].join('\n');
}

/** The run as a file for `slides/`, which `npm run check` compares with the plan. */
export function printRunFile(run: Run): string {
  const times = Object.entries(run.times).map(([id, seconds]) => `  ${id}: ${seconds}`);
  return `date: "${run.date}"\nlanguage: ${run.language}\ntimes:\n${times.join('\n')}\n`;
}

/** The name of that file. */
export function nameRunFile({ date }: Run): string {
  return `rehearsal-${date.replace(' ', '-').replace(':', '')}.yaml`;
}

/** Seconds over the plan with a plus, under it with a minus. */
export function printDifference(seconds: number, formatting?: string): string {
  const sign = Math.round(seconds) === 0 ? '' : seconds > 0 ? '+' : '−';
  return `${sign}${printSeconds(seconds, formatting)}`;
}

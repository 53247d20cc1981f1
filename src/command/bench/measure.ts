import { execFileSync, spawn } from 'node:child_process';
import { UserError } from '../user-error.ts';

/** A program to be measured: its arguments follow Node's own program. */
export interface Job {
  readonly name: string;
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Seconds of the fastest of some rounds of each job: other programs of the machine only ever slow one down. The jobs take
 * turns, since what a machine does changes within minutes, and they are compared with each other.
 */
export async function measureTimes<Name extends string>(
  jobs: Readonly<Record<Name, Job>>,
  rounds: number,
  report: (name: Name) => void,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(jobs) as Name[];
  const fastest = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      report(name);
      const start = performance.now();
      await runJob(jobs[name]);
      const seconds = (performance.now() - start) / 1000;
      fastest[name] = Math.min(fastest[name] ?? seconds, seconds);
    }
  return fastest as Record<Name, number>;
}

/** MiB that the largest process of a job took at most, looked at ten times a second; none where `ps` is missing. */
export async function measureMemory(job: Job): Promise<number | undefined> {
  if (process.platform === 'win32') return undefined;
  let peak = 0;
  const watch = (pid: number) =>
    setInterval(() => {
      peak = Math.max(peak, findLargest(pid));
    }, 100);
  await runJob(job, watch);
  return peak / 1024;
}

/** Runs a job to its end. */
export async function runJob(
  { name, words, env }: Job,
  watch?: (pid: number) => NodeJS.Timeout,
): Promise<void> {
  const child = spawn(process.execPath, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const timer = child.pid && watch?.(child.pid);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said = (said + chunk).slice(-2000);
    });
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (timer) clearInterval(timer);
  if (code !== 0) throw new UserError(`${name} failed: ${said.trim()}`);
}

/** KiB of the largest of a process and all that it started. */
function findLargest(root: number): number {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number]);
  const family = new Set([root]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const [pid, parent] of rows) if (family.has(parent)) family.add(pid);
  }
  return Math.max(0, ...rows.map(([pid, , memory]) => (family.has(pid) ? memory : 0)));
}

import { spawnSync } from 'node:child_process';
import { productRoot } from './product-root.ts';

/** Which state of the sources a deck was built from. */
export interface Version {
  /** Calendar day of the commit, or of the build where there is no repository, ISO 8601. */
  readonly date: string;
  /** The same as an instant, ISO 8601: what files say of when they were made. Midnight where it is not given. */
  readonly time?: string;
  /** Short commit, with `+` where the sources had changed since; none outside a repository. */
  readonly commit?: string;
}

/**
 * Asks git for the version of the sources at `root`; without git the day of the build stands alone. `epoch`, the seconds
 * of SOURCE_DATE_EPOCH (reproducible-builds.org), takes the place of every date. Nothing depends on the time of day, so
 * that two builds of one state are the same.
 */
export function readVersion(
  root: string,
  now = new Date(),
  epoch = process.env.SOURCE_DATE_EPOCH,
  limit: number = BOUNDS.timeout,
): Version {
  const given = epoch ? { time: new Date(Number(epoch) * 1000).toISOString() } : undefined;
  const today = (given?.time ?? now.toISOString()).slice(0, 10);
  const ask = (...words: readonly string[]) => git(root, words, limit);
  const last = ask('log', '-1', '--no-show-signature', '--format=%h %cs %cI') ?? '';
  const [, commit, date, time] = /^([0-9a-f]+) (\d{4,}-\d\d-\d\d) (\S+)$/.exec(last) ?? [];
  if (!commit || !date || !time) return { date: today, ...given };
  const changed = ask('status', '--porcelain', '--', 'slides', 'assets', 'src');
  if (changed) return { date: today, ...given, commit: `${commit}+` };
  return given ? { date: today, ...given, commit } : { date, time, commit };
}

/** The text files below `slides/` as a commit has them; none where git knows no such commit. */
export function readCommit(root: string, commit: string): ReadonlyMap<string, string> | undefined {
  const listed = /^-/.test(commit)
    ? undefined
    : git(root, ['ls-tree', '-r', '--name-only', '-z', commit, '--', 'slides']);
  if (listed === undefined) return undefined;
  const names = listed.split('\0').filter((name) => /\.(?:md|yaml)$/.test(name));
  return new Map(names.map((name) => [name, git(root, ['show', `${commit}:./${name}`]) ?? '']));
}

/** A repository that came from elsewhere may hold what git reads for ever. */
const BOUNDS = { timeout: 10_000, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024 } as const;

/**
 * Asks git, which starts nothing else meanwhile that the project's own settings name. It is not started in the project:
 * Windows would take a program of that name that stands there.
 */
function git(
  root: string,
  words: readonly string[],
  timeout: number = BOUNDS.timeout,
): string | undefined {
  const careful = ['-C', root, '--no-optional-locks', '-c', 'core.fsmonitor=false', ...words];
  const env = { ...process.env, NoDefaultCurrentDirectoryInExePath: '1' };
  const options = { cwd: productRoot, env, encoding: 'utf8', ...BOUNDS, timeout } as const;
  const result = spawnSync('git', careful, options);
  return result.status === 0 ? result.stdout.trim() : undefined;
}

import { spawnSync } from 'node:child_process';

/** Which state of the sources a deck was built from. */
export interface Version {
  /** Calendar day of the commit, or of the build where there is no repository, ISO 8601. */
  readonly date: string;
  /** Short commit, with `+` where the sources had changed since; none outside a repository. */
  readonly commit?: string;
}

/** Asks git for the version of the sources at `root`; without git the day of the build stands alone. */
export function readVersion(root: string, now = new Date()): Version {
  const today = now.toISOString().slice(0, 10);
  const [commit, date] = (git(root, 'log', '-1', '--format=%h %cs') ?? '').split(' ');
  if (!commit || !date) return { date: today };
  const changed = git(root, 'status', '--porcelain', '--', 'slides', 'assets', 'src');
  return changed ? { date: today, commit: `${commit}+` } : { date, commit };
}

function git(root: string, ...words: readonly string[]): string | undefined {
  const result = spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

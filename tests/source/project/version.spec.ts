import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { readVersion } from '../../../src/source/project/version.ts';

const NOW = new Date('2031-03-04T05:06:07Z');
const COMMITTED = '2030-01-02T03:04:05+00:00';
const EPOCH = '1900000000';

test.describe.configure({ mode: 'default' });

let root: string;

test.beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'version-'));
});

test.afterAll(() => rmSync(root, { recursive: true, force: true }));

function commit(): void {
  mkdirSync(join(root, 'slides'), { recursive: true });
  writeFileSync(join(root, 'slides', 'a.md'), 'a');
  const env = { ...process.env, GIT_COMMITTER_DATE: COMMITTED, GIT_AUTHOR_DATE: COMMITTED };
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
      cwd: root,
      env,
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'a');
}

test('without a repository the version is the day of the build', () => {
  expect(readVersion(root, NOW, undefined)).toEqual({ date: '2031-03-04' });
});

test('a clean repository gives the date of its commit', () => {
  commit();
  // What else git may print is no part of the answer.
  execFileSync('git', ['config', 'log.showSignature', 'true'], { cwd: root });
  expect(readVersion(root, NOW, undefined)).toEqual({
    date: '2030-01-02',
    time: expect.stringMatching(/^2030-01-02T03:04:05(Z|\+00:00)$/),
    commit: expect.stringMatching(/^[0-9a-f]{7,}$/),
  });
});

test('SOURCE_DATE_EPOCH takes the place of every date', () => {
  expect(readVersion(root, NOW, EPOCH)).toMatchObject({
    date: '2030-03-17',
    time: '2030-03-17T17:46:40.000Z',
  });
});

test('changed sources are marked, and dated by the day of the build', () => {
  writeFileSync(join(root, 'slides', 'a.md'), 'b');
  const version = readVersion(root, NOW, undefined);
  expect(version.date).toBe('2031-03-04');
  expect(version.time).toBeUndefined();
  expect(version.commit).toMatch(/\+$/);
});

// A program that a test can write in a line has another form on Windows.
for (const shell of process.platform === 'win32' ? [] : ['/bin/sh'])
  test('a git that never answers is ended, and none is started in the project', () => {
    const [folder, { PATH }] = [join(root, 'bin'), process.env];
    mkdirSync(folder);
    const script = `#!${shell}\npwd > '${join(folder, 'where')}'\nexec sleep 60\n`;
    writeFileSync(join(folder, 'git'), script, { mode: 0o755 });
    process.env.PATH = `${folder}${delimiter}${PATH}`;
    try {
      expect(readVersion(root, NOW, undefined, 1000)).toEqual({ date: '2031-03-04' });
    } finally {
      process.env.PATH = PATH;
    }
    const where = readFileSync(join(folder, 'where'), 'utf8').trim();
    expect(where).toMatch(/^\//);
    expect(where).not.toBe(realpathSync(root));
  });

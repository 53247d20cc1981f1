import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type statfsSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import {
  type Mover,
  removeOrphan,
  requireSpace,
  writeStaged,
} from '../../../src/command/output/staging.ts';

const FOLDERS = ['public', 'delegation'] as const;

/** A `dist/` with the two folders of a good build; its files by path, as they are when asked. */
function startDist() {
  const dist = mkdtempSync(join(tmpdir(), 'staging-'));
  write(dist, { 'public/deck.fr.pdf': 'old', 'delegation/review.html': 'old' });
  return {
    dist,
    list: () =>
      Object.fromEntries(
        readdirSync(dist, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name !== '.written.json')
          .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]),
      ),
    /** Builds anew, without a French deck. */
    build: (mover?: Mover) =>
      writeStaged(
        dist,
        FOLDERS,
        async (staging) =>
          write(staging, { 'public/deck.en.pdf': 'new', 'delegation/review.html': 'new' }),
        mover,
      ),
    remove: () => rmSync(dist, { recursive: true, force: true }),
  };
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** Moves like the machine's own, but for what `refuses` says. */
function refuseTo(refuses: (from: string, to: string) => boolean): Mover {
  return {
    rename(from, to) {
      if (refuses(from, to)) throw Object.assign(new Error('EPERM'), { code: 'EPERM', path: to });
      renameSync(from, to);
    },
  };
}

const OLD = { 'deck.fr.pdf': 'old', 'review.html': 'old' };
const NEW = { 'deck.en.pdf': 'new', 'review.html': 'new' };

test('what is written takes the place of what was there, and nothing else stays', async () => {
  const { list, build, remove } = startDist();
  await build();
  const files = list();
  remove();
  expect(files).toEqual(NEW);
});

for (const folder of FOLDERS)
  test(`a ${folder} folder that cannot be put in its place leaves the last build`, async () => {
    const { dist, list, build, remove } = startDist();
    const failed = build(
      refuseTo((from, to) => to === join(dist, folder) && !from.includes('old-')),
    );
    await expect(failed).rejects.toThrow(
      `${join(dist, folder)} cannot be replaced (permission is denied`,
    );
    const files = list();
    remove();
    expect(files).toEqual(OLD);
  });

test('a folder that cannot be moved away is written over, and nothing else stays', async () => {
  const { dist, list, build, remove } = startDist();
  await build(refuseTo((from) => from === join(dist, 'public')));
  const files = list();
  remove();
  expect(files).toEqual(NEW);
});

test('a build that fails leaves the last one and nothing beside it', async () => {
  const { dist, list, remove } = startDist();
  const failed = writeStaged(dist, FOLDERS, async (staging) => {
    write(staging, { 'public/deck.en.pdf': 'new' });
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  const files = list();
  remove();
  expect(files).toEqual(OLD);
});

test('a second command does not write beside one that runs, and says which', async () => {
  const { dist, list, build, remove } = startDist();
  write(dist, { '.staging/owner': String(process.ppid) });
  await expect(build()).rejects.toThrow(
    `another command is writing there (process ${process.ppid})`,
  );
  const files = list();
  remove();
  expect(files).toMatchObject(OLD);
});

test('what a command left that was killed goes with the next', async () => {
  const { dist, list, build, remove } = startDist();
  // No process has a number that large.
  write(dist, { '.staging/owner': '4194999', '.staging/public/deck.fr.pdf': 'half' });
  await build();
  const files = list();
  remove();
  expect(files).toEqual(NEW);
});

test('and goes with the next that writes nothing there; what one writes that runs stays', () => {
  const { dist, list, remove } = startDist();
  const left = [4_194_999, process.ppid].map((owner) => {
    write(dist, { '.staging/owner': `${owner}`, '.staging/public/deck.fr.pdf': 'half' });
    removeOrphan(dist);
    return Object.keys(list()).length - Object.keys(OLD).length;
  });
  remove();
  expect(left).toEqual([0, 1]);
});

test('a copy of a folder that cannot be moved away has its name only when it is whole', async () => {
  const { dist, list, build, remove } = startDist();
  const failed = build(
    refuseTo((from) => from === join(dist, 'public') || from.endsWith('old-public.part')),
  );
  await expect(failed).rejects.toThrow('permission is denied');
  const files = list();
  remove();
  expect(files).toEqual(OLD);
});

for (const [moment, left, whole] of [
  ['its first folder', { 'old-public/deck.fr.pdf': 'old', moving: '' }, OLD],
  ['nothing, and copied a part of a folder', { 'old-public.part/half': 'half', moving: '' }, OLD],
  ['a folder that the last build did not have', { moving: 'delegation' }, { 'deck.fr.pdf': 'old' }],
  ['all, and only had to clear away', { 'old-public/deck.fr.pdf': 'old' }, OLD],
] as const)
  test(`a command that was killed when it had moved ${moment} leaves a whole build with the next`, () => {
    const { dist, list, remove } = startDist();
    write(join(dist, '.staging'), { owner: '4194999', ...left });
    if (moment === 'its first folder') rmSync(join(dist, 'public'), { recursive: true });
    removeOrphan(dist);
    const files = list();
    remove();
    expect(files).toEqual(whole);
  });

test('what somebody wrote into a file of the last build, or put beside it, is kept aside and named', async () => {
  const { dist, list, build, remove } = startDist();
  expect(await build()).toEqual([]);
  write(dist, { 'delegation/review.html': 'mine', 'public/own.txt': 'own', 'public/~$x': 'lock' });
  const kept = await build();
  write(dist, { 'delegation/review.html': 'mine again' });
  const again = await build();
  const files = list();
  remove();
  expect(kept).toEqual([
    { file: 'public/own.txt', copy: 'kept/own.txt' },
    { file: 'delegation/review.html', copy: 'kept/review.html' },
  ]);
  expect(again.map(({ copy }) => copy)).toEqual(['kept/review-2.html']);
  expect(files).toEqual({
    ...NEW,
    'own.txt': 'own',
    'review.html': expect.stringMatching(/new|mine/),
    'review-2.html': 'mine again',
  });
});

test('links that came with the folder lead nothing out of it', async () => {
  const { dist, build, remove } = startDist();
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  write(outside, { 'record.json': '{"public/own.txt":""}' });
  symlinkSync(join(outside, 'record.json'), join(dist, '.written.json'));
  symlinkSync(outside, join(dist, 'kept'), 'junction');
  symlinkSync(outside, join(dist, '.staging'), 'junction');
  write(dist, { 'public/own.txt': 'own' });
  const kept = [...(await build())];
  symlinkSync(join(outside, 'none.txt'), join(dist, 'kept', 'new.txt'));
  write(dist, { 'public/new.txt': 'own' });
  kept.push(...(await build()));
  const [left, record] = [readdirSync(outside), readFileSync(join(outside, 'record.json'), 'utf8')];
  rmSync(outside, { recursive: true });
  remove();
  expect(kept.map(({ copy }) => copy)).toEqual([
    'kept/deck.fr.pdf',
    'kept/own.txt',
    'kept/new-2.txt',
  ]);
  expect([left, record]).toEqual([['record.json'], '{"public/own.txt":""}']);
});

test('an output folder that is a link out of the project is not written through', async () => {
  const { dist, list, build, remove } = startDist();
  const project = mkdtempSync(join(tmpdir(), 'linked-'));
  symlinkSync(dist, join(project, 'dist'), 'junction');
  const written = writeStaged(join(project, 'dist'), FOLDERS, async (staging) =>
    write(staging, { 'public/deck.en.pdf': 'new' }),
  );
  await expect(written).rejects.toThrow('is a link that leads out of the project');
  expect(list()).toEqual(OLD);
  rmSync(project, { recursive: true });
  await build();
  remove();
});

test('pipes that came with the folder are not read', async () => {
  const { dist, list, build, remove } = startDist();
  mkdirSync(join(dist, '.staging'));
  for (const name of ['.written.json', '.staging/owner', '.staging/moving', 'public/pipe'])
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(dist, name)]);
  removeOrphan(dist);
  await build();
  const files = list();
  remove();
  expect(files).toEqual(NEW);
});

test('a disk with too little space left is reported before anything is written', () => {
  const ask = (bavail: number, blocks = 100) =>
    (() => ({ blocks, bavail, bsize: 4096 })) as unknown as typeof statfsSync;
  expect(() => requireSpace('/some/dist', ask(10))).toThrow('the disk of /some/dist is full');
  requireSpace('/some/dist', ask(1e6));
  // A file system that counts no blocks.
  requireSpace('/some/dist', ask(0, 0));
});

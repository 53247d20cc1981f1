import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readProject } from '../../../src/source/project/project.ts';
import {
  finishReplacing,
  ReplaceError,
  replaceFiles,
} from '../../../src/source/project/replaced-files.ts';

const FILES = new Map([
  ['slides/a.md', 'new a'],
  ['slides/remarks/b.yaml', 'new b'],
  ['slides/c.md', 'new c'],
]);

function prepare(root: string): string {
  mkdirSync(join(root, 'slides'), { recursive: true });
  writeFileSync(join(root, 'slides/a.md'), 'old a');
  writeFileSync(join(root, 'slides/c.md'), 'old c');
  return root;
}

const read = (root: string) =>
  [...FILES.keys()].map((name) =>
    existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : '–',
  );

test('all files are written and nothing else is left', ({ browserName: _ }, info) => {
  const root = prepare(info.outputPath());
  replaceFiles(root, FILES);
  expect(read(root)).toEqual(['new a', 'new b', 'new c']);
  expect(existsSync(join(root, '.replacing'))).toBe(false);
});

test('where one cannot be written, all stay as they were', ({ browserName: _ }, info) => {
  const root = prepare(info.outputPath());
  const move = (from: string, to: string) => {
    if (to.endsWith('c.md')) throw Object.assign(new Error('no'), { code: 'EACCES' });
    renameSync(from, to);
  };
  expect(() => replaceFiles(root, FILES, move)).toThrow(ReplaceError);
  expect(read(root)).toEqual(['old a', '–', 'old c']);
  expect(existsSync(join(root, '.replacing'))).toBe(false);
});

test('a run that is stopped in between is completed by the next', ({ browserName: _ }, info) => {
  const root = prepare(info.outputPath());
  const folder = join(root, '.replacing');
  mkdirSync(folder);
  for (const [index, text] of [...FILES.values()].entries())
    writeFileSync(join(folder, String(index)), text);
  writeFileSync(join(folder, 'journal.json'), JSON.stringify([...FILES.keys()]));
  renameSync(join(folder, '0'), join(root, 'slides/a.md'));
  finishReplacing(root);
  expect(read(root)).toEqual(['new a', 'new b', 'new c']);
  expect(existsSync(folder)).toBe(false);
});

test('a run that is stopped before all are whole has written none', ({ browserName: _ }, info) => {
  const root = prepare(info.outputPath());
  mkdirSync(join(root, '.replacing'));
  writeFileSync(join(root, '.replacing/0'), 'half');
  finishReplacing(root);
  expect(read(root)).toEqual(['old a', '–', 'old c']);
  expect(existsSync(join(root, '.replacing'))).toBe(false);
});

for (const [rule, journal, link] of [
  ['out of the project', ['../outside.txt'], undefined],
  ['out of it by way of itself', ['slides/../../outside.txt'], undefined],
  ['at an absolute path', ['/outside.txt'], undefined],
  ['where nothing is written', ['src/cli.ts'], undefined],
  ['through a link that leads out', ['slides/remarks/outside.txt'], '..'],
  ['in no list', { length: 1 }, undefined],
  ['where a folder is', ['slides/'], undefined],
  ['under a name that no file has', ['slides/\0'], undefined],
] as const)
  test(`a file ${rule} that an import is said to have left is not put there`, ({
    browserName: _,
  }, info) => {
    const root = join(info.outputPath(), 'project');
    prepare(root);
    mkdirSync(join(root, '.replacing'));
    writeFileSync(join(root, '.replacing/0'), 'Psst');
    writeFileSync(join(root, '.replacing/journal.json'), JSON.stringify(journal));
    if (link) symlinkSync(join(root, link), join(root, 'slides/remarks'));
    expect(() => finishReplacing(root)).toThrow(ReplaceError);
    expect(readFileSync(join(root, '.replacing/0'), 'utf8')).toBe('Psst');
    expect(existsSync(join(root, '../outside.txt'))).toBe(false);
    expect(readProject(root).diagnostics?.[0]).toMatchObject({
      code: 'file-broken',
      place: { file: '.replacing/journal.json' },
    });
  });

test('a list of files that is no file is not read', ({ browserName: _ }, info) => {
  const root = prepare(join(info.outputPath(), 'project'));
  mkdirSync(join(root, '.replacing', 'journal.json'), { recursive: true });
  expect(() => finishReplacing(root)).toThrow(ReplaceError);
});

test('what an import writes aside follows no link', ({ browserName: _ }, info) => {
  const root = prepare(join(info.outputPath(), 'project'));
  const outside = join(info.outputPath(), 'outside');
  mkdirSync(outside);
  symlinkSync(outside, join(root, '.replacing'), 'junction');
  replaceFiles(root, FILES);
  expect([read(root), readdirSync(outside)]).toEqual([['new a', 'new b', 'new c'], []]);
});

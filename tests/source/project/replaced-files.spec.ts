import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
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

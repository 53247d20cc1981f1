import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from './fixture/built-deck.ts';

const src = join(root, 'src');

/** What each stage may import, beyond itself: data flows one way. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: ['model'],
  markdown: ['model'],
  parse: ['model', 'markdown'],
  render: ['model', 'language', 'markdown', 'parse'],
  check: ['model', 'language', 'markdown', 'parse', 'render'],
  word: ['model', 'language', 'markdown', 'parse', 'render'],
  read: ['model'],
  'compile.ts': ['model', 'language', 'parse', 'render', 'check', 'read'],
  app: ['model', 'language', 'render'],
  vite: ['model', 'render', 'read', 'compile.ts'],
  export: ['model', 'render', 'check', 'word', 'read', 'vite', 'compile.ts'],
  command: ['model', 'render', 'check', 'word', 'read', 'vite', 'export', 'compile.ts'],
  'cli.ts': ['command'],
};

/** The stages that may touch disk, processes or a browser. */
const effects = new Set(['read', 'vite', 'export', 'command', 'cli.ts', 'app']);

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

function stageOf(file: string): string {
  return file.split(sep)[0] ?? '';
}

function listImports(file: string): readonly string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/(?:from|import\() ?'([^']+)'/g)].map((match) => match[1] ?? '');
}

test('every stage of the pipeline is known', () => {
  expect([...new Set(files.map(stageOf))].sort()).toEqual(Object.keys(allowed).sort());
});

for (const [stage, stages] of Object.entries(allowed))
  test(`${stage} imports only what comes before it`, () => {
    const wrong = files
      .filter((file) => stageOf(file) === stage)
      .flatMap((file) =>
        listImports(file)
          .filter((path) => path.startsWith('.'))
          .map((path) => relative(src, resolve(dirname(join(src, file)), path)))
          .filter(
            (target) =>
              !target.startsWith('..') &&
              stageOf(target) !== stage &&
              !stages.includes(stageOf(target)),
          )
          .map((target) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

test('only the outer stages touch disk, processes or a browser', () => {
  const wrong = files
    .filter((file) => !effects.has(stageOf(file)))
    .flatMap((file) =>
      listImports(file)
        .filter((path) => /^node:(fs|child_process|os|http|net)|^@playwright|^vite$/.test(path))
        .map((path) => `${file} imports ${path}`),
    );
  expect(wrong).toEqual([]);
});

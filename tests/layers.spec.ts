import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { root } from './fixture/built-deck.ts';

const src = join(root, 'src');

/** The rooms of the house in the order in which data flows: each imports from itself and from those above it. */
const rooms = [
  'model',
  'language',
  'chart',
  'source',
  'font',
  'content',
  'check',
  'draft',
  'html',
  'word',
  'xliff',
  'browser',
  'pdf',
  'app',
  'compile.ts',
  'vite',
  'export',
  'catalogue.ts',
  'command',
  'cli.ts',
] as const;

/** Rooms that may touch the disk, processes or a browser. */
const effects: readonly string[] = [
  'source',
  'font',
  'browser',
  'pdf',
  'app',
  'vite',
  'export',
  'command',
  'cli.ts',
];

/** Packages that a room must not know, as patterns of their names. */
const foreign: Readonly<Record<string, RegExp>> = {
  model: /./,
  language: /^(?!hyphen|node:module)/,
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'));
const imports = new Map(files.map((file) => [file, listImports(file)]));

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

/** Values and types alike: a type that is imported upwards is an import upwards. */
function listImports(file: string): readonly string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/(?:from |import\(|import )'([^']+)'/g)].map((match) => match[1] ?? '');
}

function listFiles(file: string): readonly string[] {
  return (imports.get(file) ?? [])
    .filter((path) => path.startsWith('.'))
    .map((path) =>
      relative(src, resolve(dirname(join(src, file)), path))
        .split(sep)
        .join('/'),
    )
    .filter((target) => !target.startsWith('..'));
}

test('every room of the house is known', () => {
  expect([...new Set(files.map(roomOf))].sort()).toEqual([...rooms].sort());
});

for (const [index, room] of rooms.entries())
  test(`${room} imports only from rooms above it`, () => {
    const above: readonly string[] = rooms.slice(0, index + 1);
    const wrong = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        listFiles(file)
          .filter((target) => !above.includes(roomOf(target)))
          .map((target) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

test('no file imports itself by way of others, not even a type', () => {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    const at = path.indexOf(file);
    if (at >= 0) return [[...path.slice(at), file].join(' → ')];
    if (done.has(file)) return [];
    done.add(file);
    return listFiles(file).flatMap((target) => visit(target, [...path, file]));
  };
  expect(files.flatMap((file) => visit(file, []))).toEqual([]);
});

/** Where something begins that no file imports: a page, a thread, a command that starts one. */
const BEGINNINGS =
  /^(?:cli\.ts|app\/(?:public|delegation|review\/review)\.ts|.*-thread\.ts|.*\.d\.ts)$/;

test('every file is imported by another: no check, chart or pack lies outside its registry', () => {
  const imported = new Set(files.flatMap(listFiles));
  expect(files.filter((file) => !imported.has(file) && !BEGINNINGS.test(file))).toEqual([]);
});

test('the sources are read and compiled by commands alone, once for what one builds, and for each save of dev', () => {
  const count = (file: string, pattern: RegExp) =>
    readFileSync(join(src, file), 'utf8').match(pattern)?.length ?? 0;
  const reading = files.filter(
    (file) => roomOf(file) !== 'command' && count(file, /\b(?:readProject|compileDeck)\(/g),
  );
  expect(reading.sort()).toEqual([
    'compile.ts',
    'source/project/project.ts',
    'vite/deck-plugin.ts',
  ]);
  for (const file of ['build-deck', 'start'])
    expect(count(`command/${file}.ts`, /\bcompile\w*\(/g), file).toBe(1);
});

test('no flag of the engine is set while it runs but of what it has not begun: others can crash it', () => {
  const all = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.m?ts$|\.mjs$/.test(file),
  );
  const set = all.flatMap((file) =>
    [...readFileSync(join(src, file), 'utf8').matchAll(/setFlagsFromString\((.*)\)/g)].map(
      ([, flag = '']) => flag,
    ),
  );
  expect(set.sort()).toEqual([`'--heap-growing-percent=30'`, `'--liftoff-only'`]);
});

test('only the outer rooms touch disk, processes or a browser', () => {
  const wrong = files
    .filter((file) => !effects.includes(roomOf(file)))
    .flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((path) => /^node:(fs|child_process|os|http|net)|^@playwright|^vite$/.test(path))
        .map((path) => `${file} imports ${path}`),
    );
  expect(wrong).toEqual([]);
});

for (const [room, pattern] of Object.entries(foreign))
  test(`${room} has no library's types`, () => {
    const wrong = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        (imports.get(file) ?? [])
          .filter((path) => !path.startsWith('.') && pattern.test(path))
          .map((path) => `${file} imports ${path}`),
      );
    expect(wrong).toEqual([]);
  });

/** Of a browser, or of options for one. */
const FIXTURE = /\(\{\s+(?:page|browser|browserName|context)\b|\btest\.(?:use|extend)\(/;

test('what opens no page is tested without the fixtures of one, which take longer than most rules', () => {
  const specs = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.spec.ts') && !file.startsWith('e2e'),
  );
  const costly = specs.filter((file) => {
    const text = readFileSync(join(root, 'tests', file), 'utf8');
    return (
      /^import \{.* test \} from '@playwright/m.test(text.replace('_baseTest as test', '')) &&
      !FIXTURE.test(text)
    );
  });
  expect(costly, "import { expect, _baseTest as test } from '@playwright/test'").toEqual([]);
});

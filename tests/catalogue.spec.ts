import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { catalogue } from '../src/catalogue.ts';
import { generateFiles } from '../src/command/reference.ts';
import { defineDiagnostic, formatDiagnostic } from '../src/model/diagnostic.ts';
import { root } from './fixture/built-deck.ts';

const src = join(root, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
const kinds = catalogue.flatMap((chapter) => chapter.kinds);

test('each code is defined once', () => {
  const codes = kinds.map(({ code }) => code);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test('a code is lower-case words with hyphens', () => {
  expect(kinds.filter(({ code }) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
});

test('each kind is explained in full sentences', () => {
  const bare = kinds.filter(({ explanation }) => !/^[A-Z`].{20,}[.!]$/s.test(explanation));
  expect(bare.map(({ code }) => code)).toEqual([]);
});

test('each diagnostics.ts stands in the catalogue', () => {
  const registry = readFileSync(join(src, 'catalogue.ts'), 'utf8');
  const missing = files
    .filter((file) => file.endsWith('/diagnostics.ts') && file !== 'html/review/diagnostics.ts')
    .filter((file) => !registry.includes(`'./${file}'`));
  expect(missing).toEqual([]);
});

test('each kind of another room than that of the checks, which the compiler names, is reported by something', () => {
  const texts = files.map((file) => readFileSync(join(src, file), 'utf8'));
  const others = texts.filter((_, index) => !files[index]?.startsWith('check/'));
  const builders = others.flatMap((text) =>
    [...text.matchAll(/export const (\w+) = defineDiagnostic/g)].map(([, name]) => String(name)),
  );
  const all = texts.join('\n');
  const unused = builders.filter(
    (name) => (all.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length < 2,
  );
  expect(unused).toEqual([]);
});

test('each kind is expected by a test', () => {
  const specs = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('catalogue.spec.ts'))
    .map((file) => readFileSync(join(root, 'tests', file), 'utf8'));
  const named = new Set(
    specs.flatMap((text) => text.match(/(?<![a-z-])[a-z]+(?:-[a-z]+)*/g) ?? []),
  );
  expect(kinds.map(({ code }) => code).filter((code) => !named.has(code))).toEqual([]);
});

test('nothing but a diagnostics.ts defines a diagnostic', () => {
  const wrong = files
    .filter((file) => !file.endsWith('/diagnostics.ts'))
    .filter((file) =>
      /severity: '(error|warning)'|defineDiagnostic[<(]\{?\s*code/.test(
        readFileSync(join(src, file), 'utf8'),
      ),
    );
  expect(wrong).toEqual([]);
});

for (const { file, text } of generateFiles())
  test(`${file} is what the code says; npm run reference writes it`, () => {
    expect(readFileSync(join(root, file), 'utf8')).toBe(text);
  });

test('control characters and directional marks are written out', () => {
  const build = defineDiagnostic<{ readonly id: string }>({
    code: 'example',
    severity: 'error',
    message: ({ id }) => `unknown "${id}"`,
    help: 'remove it',
    explanation: 'An example.',
  });
  const place = { file: 'a.md', line: 1, column: 2 };
  expect(formatDiagnostic(build({ place, id: 'a\u001b[2J\nb\u202e' }))).toBe(
    'a.md:1:2 unknown "a\\u001b[2J\\nb\\u202e"; remove it [example]',
  );
});

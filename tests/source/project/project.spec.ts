import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, _baseTest as test } from '@playwright/test';
import { readProject } from '../../../src/source/project/project.ts';
import { placeOf } from '../../fixture/deck.ts';

/** A file of this machine that is none of the deck's. */
const OUTSIDE = fileURLToPath(import.meta.url);

/** Writes files into a folder of its own, and a link with what it leads to, and reads it. */
function read(
  files: Readonly<Record<string, string | Uint8Array>>,
  [link, target]: readonly [link?: string, target?: string] = [],
) {
  const root = mkdtempSync(join(tmpdir(), 'deck-project-'));
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), bytes);
  }
  if (link && target) {
    mkdirSync(dirname(join(root, link)), { recursive: true });
    symlinkSync(resolve(root, target), join(root, link));
  }
  const { diagnostics = [], ...project } = readProject(root);
  rmSync(root, { recursive: true });
  return { ...project, told: diagnostics.map((found) => `${placeOf(found)} ${found.message}`) };
}

for (const file of [
  'slides/en/030-more.MD',
  'slides/en/030-more.markdown',
  'slides/en/040-x.md.txt',
  'slides/en/sub/x.md',
  'slides/deck.yml',
  'slides/notes.md',
  'slides/en/data.csv',
  'slides/remarks/a.txt',
  'slides/remarks/010-a.md',
  'slides/en~/sub/a.md',
  'slides/desktop.ini/4913/a.md',
])
  test(`${file} is not left out silently`, () => {
    const { files, told } = read({ [file]: 'x' });
    expect([...files.keys()]).toEqual([]);
    expect(told).toEqual([
      expect.stringContaining(`${file}:1:1 file-unread ${file} is not read; expected slides/`),
    ]);
  });

test('files of the deck are read', () => {
  const names = [
    'slides/deck.yaml',
    'slides/en/010-a.md',
    'slides/facts.yaml',
    'slides/glossary.yaml',
    'slides/remarks/a.yaml',
    'slides/signed.yaml',
  ];
  const { files, told } = read(Object.fromEntries(names.map((name) => [name, 'x'])));
  expect([[...files.keys()], told]).toEqual([names, []]);
});

test('files of editors and systems are nobody’s', () => {
  const names = [
    '.#010-a.md',
    '~$010-a.md',
    '.DS_Store',
    '.010-a.md.swp',
    '010-a.md~',
    '#010-a.md#',
    'Thumbs.db',
    'desktop.ini',
    '.git/x.md',
    '.git/x/y.md',
    '4913',
    '5036',
  ];
  const { files, told } = read(Object.fromEntries(names.map((name) => [`slides/en/${name}`, 'x'])));
  expect([[...files.keys()], told]).toEqual([[], []]);
});

for (const [rule, bytes, found] of [
  [
    'Windows-1252',
    Buffer.from('abc\nd\xe9j\xe0 vu', 'latin1'),
    '2:2 file-encoding the file is not UTF-8: the byte E9',
  ],
  [
    'UTF-16',
    Buffer.from('\ufeffabc', 'utf16le'),
    '1:1 file-encoding the file is not UTF-8: UTF-16',
  ],
  [
    'UTF-8 that breaks off',
    Buffer.from([0x61, 0x0a, 0xe2, 0x82]),
    '2:1 file-encoding the file is not UTF-8: the byte E2',
  ],
  ['a byte 0', Buffer.from('ab\r\nc\0d'), '2:2 file-encoding the file is not UTF-8: a byte 0'],
] as const)
  for (const file of [
    'slides/en/010-a.md',
    'slides/facts.yaml',
    'slides/deck.yaml',
    'assets/a.svg',
  ])
    test(`${rule} in ${file} is reported at its byte`, () => {
      expect(read({ [file]: bytes }).told).toEqual([expect.stringContaining(`${file}:${found}`)]);
    });

test('a text in another encoding is read as it was meant, so that nothing follows from it', () => {
  expect(
    read({ 'slides/en/010-a.md': Buffer.from('d\xe9j\xe0', 'latin1') }).files.get(
      'slides/en/010-a.md',
    ),
  ).toBe('déjà');
});

for (const [rule, link, target, told] of [
  [
    'to a file that is not there',
    'slides/en/020-b.md',
    'nowhere',
    'the file is a link to one that',
  ],
  ['in a circle', 'slides/en/020-b.md', 'slides/en/020-b.md', 'the file is a link to one that'],
  ['to a folder', 'slides/en/020-b.md', 'assets', 'a folder or a device is where a file belongs'],
  ['to a file elsewhere', 'slides/en/020-b.md', OUTSIDE, 'a link leads out of the project'],
  ['to a picture elsewhere', 'assets/b.svg', OUTSIDE, 'a link leads out of the project'],
  ['to a folder elsewhere', 'slides', dirname(OUTSIDE), 'a link leads out of the project'],
  ['in a circle of a folder', 'slides', 'slides', 'the file is a link to one that'],
] as const)
  test(`a link ${rule} is reported at ${link}, and not read`, () => {
    const { told: all, files, pictures } = read({ 'assets/a.svg': '<svg/>' }, [link, target]);
    expect([all, files.size, pictures.size]).toEqual([
      [expect.stringContaining(`${link}:1:1 file-broken ${told}`)],
      0,
      1,
    ]);
  });

test('a link within the project is followed', () => {
  const { files, told } = read({ 'texts/a.md': 'x' }, ['slides/en/020-b.md', 'texts/a.md']);
  expect([[...files], told]).toEqual([[['slides/en/020-b.md', 'x']], []]);
});

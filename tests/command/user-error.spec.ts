import { expect, _baseTest as test } from '@playwright/test';
import { explainError, UserError } from '../../src/command/user-error.ts';
import { PdfError } from '../../src/pdf/write/error.ts';

test('all that a PDF was refused for is told, a line each', () => {
  expect(explainError(new PdfError('first', ['second', 'third']))).toEqual([
    'first',
    'second',
    'third',
  ]);
});

test('all that failed at once is told, and the same only once', () => {
  const errors = [
    new UserError('first'),
    new PdfError('second', ['third']),
    new UserError('first'),
  ];
  expect(explainError(new AggregateError(errors))).toEqual(['first', 'second', 'third']);
});

test('a full disk is reported with what to do', () => {
  const error = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
  });
  expect(explainError(error)).toEqual(['the disk is full; free some space']);
});

test('a full disk is reported in one line where the bundler finds it', () => {
  const error = new Error(
    'Build failed:\n[UNHANDLEABLE_ERROR] Could not write\nNo space left on device (os error 28)\nstack backtrace',
  );
  expect(explainError(error)).toEqual(['the disk is full; free some space']);
});

test('a full disk is the one thing reported, whatever fails because of it', () => {
  const errors = [
    new PdfError('decktape failed: Read failed'),
    new PdfError('handout.en.pdf: Error: ENOSPC: no space left on device, write'),
  ];
  expect(explainError(new AggregateError(errors))).toEqual([
    'the disk is full, or the one of temporary files; free some space',
  ]);
});

test('a system’s error names the file', () => {
  const error = Object.assign(new Error('EACCES: permission denied'), {
    code: 'EACCES',
    path: 'slides/deck.yaml',
  });
  expect(explainError(error)).toEqual([
    'slides/deck.yaml: permission is denied; check whose it is and who may read and write it',
  ]);
});

for (const [code, problem] of [
  ['EROFS', 'dist: the disk cannot be written to; build elsewhere, or mount it for writing'],
  ['EADDRINUSE', 'dist: the port is taken; end the other program, or name another port'],
] as const)
  test(`what the system calls ${code} is said in words, with what to do`, () => {
    const error = Object.assign(new Error(`${code}: listen`), { code, path: 'dist' });
    expect(explainError(error)).toEqual([problem]);
  });

for (const [rule, message, name] of [
  ['a package', "Cannot find package 'diff' imported from /deck/src/word/a.ts", 'diff'],
  [
    'a package of a scope',
    "Cannot find package '@playwright/test' imported from /a.ts",
    '@playwright/test',
  ],
  [
    'a package with a path',
    "Cannot find module 'markdown-it/lib/a.js'\nRequire stack:\n- /a",
    'markdown-it',
  ],
  [
    'a file of a package',
    "Cannot find module '/deck/node_modules/@a/b/dist/c.js' imported from /deck/src/a.ts",
    '@a/b',
  ],
  [
    'a file of a package on Windows',
    "Cannot find module 'C:\\deck\\node_modules\\@a\\b\\c.js' imported from C:\\deck\\a.ts",
    '@a/b',
  ],
] as const)
  test(`${rule} that is not there is reported with what to do`, () => {
    const error = Object.assign(new Error(message), { code: 'ERR_MODULE_NOT_FOUND' });
    expect(explainError(error)).toEqual([
      `the package ${name} is missing or incomplete; run npm ci`,
    ]);
  });

test('an error that nobody foresaw is not reported in the words of a library', () => {
  const [line, ...more] = explainError(new TypeError('Cannot read properties of undefined'));
  expect(line).not.toContain('undefined');
  expect(line).toContain('DEBUG=1');
  expect(more).toEqual([]);
});

import { expect, test } from '@playwright/test';
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

test('a full disk is told with what to do', () => {
  const error = new Error('ENOSPC: no space left on device, write');
  expect(explainError(error)).toEqual([
    'ENOSPC: no space left on device, write: free some space on the disk',
  ]);
});

test('a full disk is told in one line where the bundler finds it', () => {
  const error = new Error(
    'Build failed:\n[UNHANDLEABLE_ERROR] Could not write\nNo space left on device (os error 28)\nstack backtrace',
  );
  expect(explainError(error)).toEqual([
    'ENOSPC: no space left on device: free some space on the disk',
  ]);
});

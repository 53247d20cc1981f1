import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDFName } from 'pdf-lib';
import { run } from '../../src/command/verify.ts';
import { printGood, spoil } from '../pdf/check/spoilt.ts';

test.describe.configure({ mode: 'default' });

let folder: string;
let good: Uint8Array;
let silent: Uint8Array;

test.beforeAll(async ({ browser }) => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  good = await printGood(browser);
  silent = await spoil(good, ({ find }) => find('Figure').delete(PDFName.of('Alt')));
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files into a folder and verifies it; the lines printed, and those of the error. */
async function verifyFiles(name: string, files: Readonly<Record<string, Uint8Array>>) {
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, file)), { recursive: true });
    writeFileSync(join(folder, name, file), bytes);
  }
  return verifyPath(join(folder, name));
}

async function verifyPath(path: string) {
  const lines: string[] = [];
  const session = {
    root: folder,
    options: {},
    operands: [path],
    print: (text: string) => lines.push(...text.split('\n')),
    report: () => {},
  };
  const error = await run(session).then(
    () => '',
    (reason: Error) => reason.message,
  );
  return { lines, error };
}

test('a PDF without findings is said to have none', async () => {
  const { lines, error } = await verifyFiles('good', { 'a.pdf': good });
  expect(error).toBe('');
  expect(lines).toEqual(['a.pdf: no findings of PDF/UA-1, none of this project’s own rules']);
});

test('a broken clause is reported with its place, and fails', async () => {
  const { lines, error } = await verifyFiles('bad', { 'a/b.PDF': silent });
  expect(lines).toEqual([
    `${join('a', 'b.PDF')}: 1 findings of PDF/UA-1, none of this project’s own rules`,
    '  page 1, Figure: has no text alternative [PDF/UA-1 7.3, 13-004]',
  ]);
  expect(error).toBe('1 of 1 PDFs break clauses of PDF/UA-1');
});

test('a rule of this project alone does not fail', async () => {
  const bare = await spoil(good, ({ catalog }) => catalog.delete(PDFName.of('Outlines')));
  const { lines, error } = await verifyFiles('bare', { 'a.pdf': bare });
  expect(lines[1]).toBe('  there are no bookmarks [house rule, ISO 32000-1 12.3.3]');
  expect(error).toBe('');
});

test('files named as in the veraPDF corpus are compared with what their names say', async () => {
  const { lines, error } = await verifyFiles('corpus', {
    '7.3-t01-pass-a.pdf': good,
    '7.3-t01-fail-a.pdf': silent,
    '7.15-t01-fail-a.pdf': good,
    '7.18.5-t01-fail-b.pdf': silent,
    '7.3-t01-pass-b.pdf': silent,
  });
  expect(lines.slice(-4)).toEqual([
    '1 of 2 files that pass are clean',
    '1 of 2 files that fail are found under their clause',
    '1 fail clauses that are not checked:',
    '  7.15 XFA: there is no form, and a house rule refuses one',
  ]);
  expect(error.split('\n')).toEqual([
    '7.3-t01-pass-b.pdf passes, and something is found',
    '7.18.5-t01-fail-b.pdf fails, and its clause is not found',
  ]);
});

test('a damaged file is a finding and stops nothing', async () => {
  const { lines } = await verifyFiles('damaged', { 'a.pdf': Buffer.from('no PDF'), 'b.pdf': good });
  expect(lines[1]).toMatch(/^ {2}the file cannot be read: .+ \[house rule\]$/);
  expect(lines.at(-1)).toMatch(/^b\.pdf: no findings/);
});

test('a path that is none, and a folder without PDFs, are said to be that', async () => {
  const gone = join(folder, 'gone');
  expect((await verifyPath(gone)).error).toBe(
    `${gone} cannot be read; expected a PDF or a folder of PDFs`,
  );
  mkdirSync(gone);
  expect((await verifyPath(gone)).error).toBe(`there is no PDF in ${gone}`);
});

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runCommand } from '../fixture/built-deck.ts';
import type { Files } from '../fixture/deck.ts';
import { editNote, exportNotes, inventNotes, REEFS } from './review.ts';

const files = inventNotes('We watch {{reefs}} reefs.\n\nThey are ours.\n');

/** A deck on disk, with the notes as they came back from a reviewer. */
function writeDeck(root: string, deck: Files, reviewed: Uint8Array): void {
  for (const [file, text] of Object.entries(deck)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  writeFileSync(join(root, 'reviewed.docx'), reviewed);
}

async function review(from: string, to: string): Promise<Uint8Array> {
  return editNote(await exportNotes(files), 2, (xml) => xml.replace(from, to));
}

test('import shows a diff and writes it only when it is told to', async ({
  browserName: _,
}, info) => {
  const root = info.outputPath();
  writeDeck(root, files, await review('ours', 'mine'));
  const shown = await runCommand(root, 'notes', 'import', join(root, 'reviewed.docx'));
  expect(shown.output).toContain('-They are ours.\n+They are mine.');
  expect(shown.status).toBe(0);
  expect(readFileSync(join(root, REEFS), 'utf8')).toBe(files[REEFS]);
  expect(
    (await runCommand(root, 'notes', 'import', join(root, 'reviewed.docx'), '--write')).status,
  ).toBe(0);
  expect(readFileSync(join(root, REEFS), 'utf8')).toBe(files[REEFS]?.replace('ours', 'mine'));
});

test('a figure that a reviewer typed is refused, with its place', async ({
  browserName: _,
}, info) => {
  const root = info.outputPath();
  writeDeck(root, files, await review('ours', '500'));
  const { status, output } = await runCommand(
    root,
    'notes',
    'import',
    join(root, 'reviewed.docx'),
    '--write',
  );
  expect(output).toContain(`${REEFS}:11:10 figure "500"`);
  expect(status).toBe(1);
  expect(readFileSync(join(root, REEFS), 'utf8')).toBe(files[REEFS]);
});

test('a file that is no Word document is refused', async ({ browserName: _ }, info) => {
  const root = info.outputPath();
  writeDeck(root, files, new Uint8Array([1, 2, 3]));
  const { status, output } = await runCommand(
    root,
    'notes',
    'import',
    join(root, 'reviewed.docx'),
    '--write',
  );
  expect(output).toContain('not a Word document (.docx); nothing was written');
  expect(status).toBe(1);
});

test('export writes a document for each language', async ({ browserName: _ }, info) => {
  const root = info.outputPath();
  writeDeck(root, files, new Uint8Array());
  expect((await runCommand(root, 'notes', 'export')).status).toBe(0);
  expect(readdirSync(join(root, 'dist/delegation')).sort()).toEqual([
    'notes.en.docx',
    'notes.fr.docx',
  ]);
});

import { execFileSync } from 'node:child_process';
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

test('import merges several files, and keeps their remarks with authors', async ({
  browserName: _,
}, info) => {
  const root = info.outputPath();
  const note = `<w:ins w:id="900" w:author="A. Lawyer" w:date="2031-03-05T10:00:00Z"><w:r><w:t> or not</w:t></w:r></w:ins>`;
  const first = editNote(await exportNotes(files), 2, (xml) =>
    xml.replace('</w:p>', `${note}</w:p>`),
  );
  const second = editNote(await exportNotes(files), 1, (xml) =>
    xml
      .replace('</w:p>', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>Psst.</w:t></w:r></w:p>')
      .replace('We watch', 'We guard'),
  );
  writeDeck(root, files, first);
  writeFileSync(join(root, 'second.docx'), second);
  const documents = ['reviewed.docx', 'second.docx'].map((name) => join(root, name));
  const { output, status } = await runCommand(root, 'notes', 'import', ...documents, '--write');
  expect(status).toBe(0);
  expect(output).toMatch(/@@ A\. Lawyer, 2031-03-05/);
  expect(output).toMatch(
    /second\.docx: paragraphs 2 unchanged, 1 changed, 0 added, 0 removed, 0 moved; 0 comments, 1 other remarks/,
  );
  expect(readFileSync(join(root, REEFS), 'utf8')).toContain(
    'We guard {{reefs}} reefs.\n\nThey are ours. or not\n',
  );
  expect(readFileSync(join(root, 'slides/remarks/unnamed.yaml'), 'utf8')).toContain('text: Psst.');
  expect((await runCommand(root, 'check')).status).toBe(0);
});

test('where one of several files cannot come in, none does, and what each changes is shown', async ({
  browserName: _,
}, info) => {
  const root = info.outputPath();
  writeDeck(root, files, await review('ours', 'mine'));
  const both = editNote(await review('ours', 'yours'), 1, (xml) => xml.replace('We', 'They'));
  writeFileSync(join(root, 'second.docx'), both);
  writeFileSync(join(root, 'third.docx'), await review('ours', '500'));
  writeFileSync(
    join(root, 'fourth.docx'),
    editNote(await exportNotes(files), 1, (xml) => xml.replace('watch', 'guard')),
  );
  const names = ['reviewed.docx', 'second.docx', 'third.docx', 'fourth.docx'];
  const documents = names.map((name) => join(root, name));
  const { output, status } = await runCommand(root, 'notes', 'import', ...documents, '--write');
  expect(status).toBe(1);
  expect(output).toMatch(/They are mine\. +│ They are yours\./);
  expect(output).toMatch(/They are mine\. +│ They are 500\./);
  expect(output).toContain('+They are mine.');
  expect(output).toContain('+They watch {{reefs}} reefs.');
  expect(output).toMatch(/errors; nothing was written/);
  expect(readFileSync(join(root, REEFS), 'utf8')).toBe(files[REEFS]);
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

test('a translation goes out and comes back, with what changed since a commit alone', async ({
  browserName: _,
}, info) => {
  const root = info.outputPath();
  writeDeck(root, files, new Uint8Array());
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
      cwd: root,
    });
  git('init', '-q');
  git('add', 'slides');
  git('commit', '-qm', 'First');
  const xliff = ['notes', 'export', '--format', 'xliff'] as const;
  expect((await runCommand(root, ...xliff, '--since', 'HEAD')).output).toContain(
    'nothing to translate into fr',
  );
  const english = join(root, REEFS);
  writeFileSync(english, readFileSync(english, 'utf8').replace('ours', 'all ours'));
  expect((await runCommand(root, ...xliff, '--since', 'HEAD')).status).toBe(0);
  const file = join(root, 'dist/translation/notes.en-fr.xlf');
  const text = readFileSync(file, 'utf8');
  expect(text).not.toContain('<group id="opening"');
  writeFileSync(file, text.replace(/(<target[^>]*>)Voici/, '$1Voilà'));
  const { output, status } = await runCommand(root, 'notes', 'import', file, '--write');
  expect(output).toMatch(/segments final 1, needs-translation 1/);
  expect(status).toBe(0);
  expect(readFileSync(join(root, 'slides/fr/020-reefs.md'), 'utf8')).toContain('Voilà');
});

test('a format that there is not is refused', async ({ browserName: _ }, info) => {
  const root = info.outputPath();
  writeDeck(root, files, new Uint8Array());
  const { output, status } = await runCommand(root, 'notes', 'export', '--format', 'po');
  expect([status, output]).toEqual([1, expect.stringContaining('there is no format "po"')]);
});

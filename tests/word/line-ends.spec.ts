import { expect, _baseTest as test } from '@playwright/test';
import { applyLines } from '../../src/word/merge/line-ends.ts';
import { editNote, exportNotes, importNotes, inventNotes, REEFS } from './review.ts';

for (const [kind, spell] of [
  ['CRLF', (text: string) => text.replace(/\n/g, '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['no end of its last line', (text: string) => text.trimEnd()],
] as const)
  test(`a file with ${kind} keeps it when its notes change`, async () => {
    const notes = 'We watch {{reefs}} reefs.\n\nThey are ours.\n';
    const files = inventNotes(notes);
    files[REEFS] = spell(files[REEFS] ?? '');
    const bytes = editNote(await exportNotes(files), 2, (xml) => xml.replace('ours', 'mine'));
    expect(importNotes(files, bytes).files.get(REEFS)).toBe(files[REEFS]?.replace('ours', 'mine'));
  });

test('each line keeps the end it has', () => {
  expect(applyLines('a\r\nb\nc\rd\n', 'a\nx\nc\nd\n')).toBe('a\r\nx\r\nc\rd\n');
});

test('a line put behind one without an end gets it one', () => {
  expect(applyLines('a\r\nb', 'a\nb\nc')).toBe('a\r\nb\r\nc');
});

import { expect, _baseTest as test } from '@playwright/test';
import { mergeNotes } from '../../src/word/merge/merge.ts';
import { readNotesDocument } from '../../src/word/read/reviewed-notes.ts';
import type { Files } from '../fixture/deck.ts';
import { remember } from '../fixture/remember.ts';
import {
  compileSound,
  editNote,
  exportNotes,
  importNotes,
  inventNotes,
  paragraph,
  REEFS,
  run,
  track,
} from './review.ts';

const NOTES = `We watch {{reefs}} reefs.

They are ours.

- first come {{growth}}
- then the rest
`;
const files = inventNotes(NOTES);
const exported = remember(() => exportNotes(files));

/** The notes after documents came back one after the other; the codes of errors where there are any. */
function importAll(documents: readonly Uint8Array[], sources: Files = files): string {
  let now = sources;
  for (const bytes of documents) {
    const reviewed = readNotesDocument(bytes, { reject: false });
    const merged = mergeNotes(compileSound(now), new Map(Object.entries(now)), reviewed, 'x.docx');
    const errors = merged.diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length) return errors.map(({ place, code }) => `${place.line} ${code}`).join(' ');
    now = { ...now, ...Object.fromEntries(merged.files) };
  }
  return (now[REEFS] ?? '').split('Note:\n')[1] ?? '';
}

const edit = async (number: number, from: string, to: string) =>
  editNote(await exported(), number, (xml) => xml.replace(from, to));

test('what two reviewers changed in different paragraphs both comes in', async () => {
  const documents = [
    await edit(1, 'We watch', 'We guard'),
    await edit(4, 'the rest', 'all others'),
  ];
  const both = NOTES.replace('watch', 'guard').replace('the rest', 'all others');
  expect(importAll(documents)).toBe(both);
  expect(importAll(documents.toReversed())).toBe(both);
});

test('what two reviewers changed in one paragraph is a conflict at it', async () => {
  const documents = [await edit(2, 'ours', 'mine'), await edit(2, 'ours', 'yours')];
  expect(importAll(documents)).toBe('11 notes-conflict');
});

test('a conflict and a fact that was overwritten are left out of what is shown, and nothing else is', async () => {
  const sources = { ...files, [REEFS]: (files[REEFS] ?? '').replace('ours', 'mine') };
  const show = (bytes: Uint8Array) => {
    const merged = importNotes(sources, bytes);
    return [merged.diagnostics.map(({ code }) => code), merged.files.get(REEFS)] as const;
  };
  const changed = sources[REEFS]?.replace('the rest', 'all others');
  const rest = await edit(4, 'the rest', 'all others');
  const yours = (xml: string) => xml.replace('ours', 'yours');
  expect(show(editNote(rest, 2, yours))).toEqual([['notes-conflict'], changed]);
  expect(show(editNote(rest, 2, () => ''))).toEqual([['notes-conflict'], changed]);
  const fact = (xml: string) => xml.replace('12,500', '13,500');
  expect(show(editNote(rest, 1, fact))).toEqual([['notes-locked'], changed]);
  const gone = { ...files, [REEFS]: (files[REEFS] ?? '').replace('They are ours.\n\n', '') };
  const merged = importNotes(gone, editNote(rest, 2, yours));
  expect(merged.files.get(REEFS)).toBe(gone[REEFS]?.replace('the rest', 'all others'));
});

test('who changed a paragraph in conflict stands beside it', async () => {
  const sources = { ...files, [REEFS]: (files[REEFS] ?? '').replace('ours', 'mine') };
  const bytes = editNote(await exported(), 2, (xml) =>
    xml.replace('</w:p>', `${track('ins', run(' Or not.'))}</w:p>`),
  );
  const { conflicts } = importNotes(sources, bytes);
  expect(conflicts.map(({ authors }) => authors)).toEqual([['A. Lawyer, 2031-03-05']]);
});

test('what two reviewers changed alike is no conflict', async () => {
  const document = await edit(2, 'ours', 'mine');
  expect(importAll([document, document])).toBe(NOTES.replace('ours', 'mine'));
});

test('what one removed and the other left alone goes', async () => {
  const removed = editNote(await exported(), 2, () => '');
  const after = NOTES.replace('They are ours.\n\n', '');
  expect(importAll([removed, await exported()])).toBe(after);
  expect(importAll([await edit(1, 'We watch', 'We guard'), removed])).toBe(
    after.replace('watch', 'guard'),
  );
});

test('what each added comes in, and what both added alike once', async () => {
  const add = async (number: number, words: string) =>
    editNote(await exported(), number, (xml) => xml + paragraph(run(words)));
  const [first, second] = [await add(1, 'Listen.'), await add(2, 'Look.')];
  const both = NOTES.replace('reefs.\n', 'reefs.\n\nListen.\n').replace(
    'ours.\n',
    'ours.\n\nLook.\n',
  );
  expect(importAll([first, second])).toBe(both);
  expect(importAll([second, first])).toBe(both);
  expect(importAll([first, second, first, second])).toBe(both);
});

test('what the sources added since the export stays where it is', async () => {
  const changed = {
    ...files,
    [REEFS]: (files[REEFS] ?? '').replace('They are ours.', 'New here.\n\nThey are ours.'),
  };
  expect(importAll([await edit(2, 'ours', 'mine')], changed)).toBe(
    NOTES.replace('They are ours.', 'New here.\n\nThey are mine.'),
  );
});

test('a paragraph that the sources moved and the reviewer changed is changed where it is now', async () => {
  const moved = NOTES.replace(
    'We watch {{reefs}} reefs.\n\nThey are ours.',
    'They are ours.\n\nWe watch {{reefs}} reefs.',
  );
  const changed = { ...files, [REEFS]: (files[REEFS] ?? '').replace(NOTES, () => moved) };
  expect(importAll([await edit(4, 'the rest', 'others')], changed)).toBe(
    moved.replace('the rest', 'others'),
  );
});

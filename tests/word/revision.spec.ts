import { expect, _baseTest as test } from '@playwright/test';
import { printDiff } from '../../src/word/merge/printed-diff.ts';
import {
  addProperty,
  editNote,
  exportNotes,
  importNotes,
  inventNotes,
  notesAfter,
  paragraph,
  REEFS,
  run,
  strikeRuns,
  track,
  trackMark,
} from './review.ts';

const NOTES = `We watch {{reefs}} reefs.

They are ours.

They _grow_ each year.
`;

/** The notes after tracked changes, as Word writes them, were accepted and refused. */
async function review(
  ...edits: readonly (readonly [number: number, edit: (xml: string) => string])[]
): Promise<{ readonly accepted: string; readonly refused: string }> {
  const files = inventNotes(NOTES);
  let bytes = await exportNotes(files);
  for (const [number, edit] of edits) bytes = editNote(bytes, number, edit);
  return {
    accepted: notesAfter(files, importNotes(files, bytes)),
    refused: notesAfter(files, importNotes(files, bytes, true)),
  };
}

test('a tracked replacement is accepted as shown', async () => {
  const words = `${run('They are ')}${track('del', run('ours'))}${track('ins', run('mine'))}${run('.')}`;
  const { accepted, refused } = await review([
    2,
    (xml) => xml.replace(run('They are ours.'), words),
  ]);
  expect(accepted).toBe(NOTES.replace('ours', 'mine'));
  expect(refused).toBe(NOTES);
});

test('words that were inserted and struck out again are nothing either way', async () => {
  const words = `${run('They are ours')}${track('ins', track('del', run(' alone')))}${run('.')}`;
  const { accepted, refused } = await review([
    2,
    (xml) => xml.replace(run('They are ours.'), words),
  ]);
  expect([accepted, refused]).toEqual([NOTES, NOTES]);
});

test('a struck-out paragraph goes', async () => {
  const strike = (xml: string) => strikeRuns(addProperty(xml, trackMark('del')));
  const { accepted, refused } = await review([2, strike]);
  expect(accepted).toBe(NOTES.replace('They are ours.\n\n', ''));
  expect(refused).toBe(NOTES);
});

test('an inserted paragraph comes', async () => {
  const insert = (xml: string) =>
    `${xml}${paragraph(track('ins', run('Look at them.')), trackMark('ins'))}`;
  const { accepted, refused } = await review([2, insert]);
  expect(accepted).toBe(NOTES.replace('ours.\n', 'ours.\n\nLook at them.\n'));
  expect(refused).toBe(NOTES);
});

test('paragraphs whose mark was struck out are joined', async () => {
  const { accepted, refused } = await review([
    2,
    (xml) => addProperty(xml, trackMark('del')).replace('ours.', 'ours. '),
  ]);
  expect(accepted).toBe(NOTES.replace('ours.\n\nThey', 'ours. They'));
  expect(refused).toBe(NOTES);
});

test('a paragraph split by a tracked mark is two, and one again when refused', async () => {
  const split = (xml: string) =>
    addProperty(xml, trackMark('ins')).replace(
      run('They are ours.'),
      `${run('They are')}</w:p><w:p><w:pPr><w:pStyle w:val="Notes"/></w:pPr>${run(' ours.')}`,
    );
  const { accepted, refused } = await review([2, split]);
  expect(accepted).toBe(NOTES.replace('They are ours', 'They are\n\nours'));
  expect(refused).toBe(NOTES);
});

test('tracked formatting is kept, and undone when refused', async () => {
  const format = '<w:b/><w:rPrChange w:id="9" w:author="A"><w:rPr/></w:rPrChange>';
  const { accepted, refused } = await review([
    2,
    (xml) =>
      xml.replace(run('They are ours.'), `${run('They are ')}${run('ours', format)}${run('.')}`),
  ]);
  expect(accepted).toBe(NOTES.replace('ours', '**ours**'));
  expect(refused).toBe(NOTES);
});

test('a paragraph moved with tracking stands in its new place', async () => {
  const files = inventNotes(NOTES);
  const bytes = await exportNotes(files);
  const mark = (kind: string) => `<w:rPr><w:${kind} w:id="7" w:author="A"/></w:rPr>`;
  const moved = (kind: string) =>
    `<w:${kind} w:id="8" w:author="A">${run('They are ours.')}</w:${kind}>`;
  const taken = editNote(bytes, 2, (xml) =>
    addProperty(xml, mark('moveFrom')).replace(run('They are ours.'), moved('moveFrom')),
  );
  const put = editNote(taken, 1, (xml) => `${paragraph(moved('moveTo'), mark('moveTo'))}${xml}`);
  expect(notesAfter(files, importNotes(files, put))).toBe(
    `They are ours.\n\n${NOTES.replace('They are ours.\n\n', '')}`,
  );
  expect(notesAfter(files, importNotes(files, put, true))).toBe(NOTES);
});

test('a list made of a paragraph with tracking is none when refused', async () => {
  const item =
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:pPrChange w:id="5" w:author="A"><w:pPr><w:pStyle w:val="Notes"/></w:pPr></w:pPrChange>';
  const { refused } = await review([2, (xml) => addProperty(xml, item)]);
  expect(refused).toBe(NOTES);
});

/** The lines of an import's diff that say where and who, and those that go and come, blank ones aside. */
async function diff(
  notes: string,
  ...edits: readonly (readonly [number: number, edit: (xml: string) => string])[]
): Promise<readonly string[]> {
  const files = inventNotes(notes);
  let bytes = await exportNotes(files);
  for (const [number, edit] of edits) bytes = editNote(bytes, number, edit);
  const { authors, files: after } = importNotes(files, bytes);
  const printed = printDiff(REEFS, files[REEFS] ?? '', after.get(REEFS) ?? '', authors.get(REEFS));
  return printed
    .split('\n')
    .slice(2)
    .flatMap((line) => (/^[-+].|^@@/.test(line) ? line.replace(/^@@.*@@ ?/, '@@') : []));
}

const LAWYER = 'A. Lawyer, 2031-03-05';
const byEditor = (xml: string) => xml.replaceAll('A. Lawyer', 'B. Editor').replaceAll('05T', '06T');
const strikeAll = (xml: string) => strikeRuns(addProperty(xml, trackMark('del')));

/** A heading, paragraphs and an item, none of which has a figure. */
const PLAIN = 'We watch.\n\n## They are ours\n\n[pause] They grow.\n\n- They stay.\n';
const LINES = PLAIN.trim().split('\n\n');

for (const [way, strike] of [
  ['emptied', strikeRuns],
  ['struck out with its mark', strikeAll],
] as const)
  test(`who removed a paragraph stands in the diff wherever it was ${way}`, async () => {
    for (const [at, line] of LINES.entries())
      expect(await diff(PLAIN, [at + 1, strike])).toEqual([`@@${LAWYER}`, `-${line}`]);
    const all = LINES.map((_, at) => [at + 1, strike] as const);
    expect(await diff(PLAIN, ...all)).toEqual([`@@${LAWYER}`, ...LINES.map((line) => `-${line}`)]);
  });

test('two who removed, and one who wrote where another removed, both stand in the diff', async () => {
  const names = `@@${LAWYER}; B. Editor, 2031-03-06`;
  expect(await diff(PLAIN, [3, strikeAll], [4, (xml) => byEditor(strikeAll(xml))])).toEqual([
    names,
    ...LINES.slice(2).map((line) => `-${line}`),
  ]);
  const insert = byEditor(paragraph(track('ins', run('Look.')), trackMark('ins')));
  const last = LINES[3] ?? '';
  expect(await diff(PLAIN, [4, (xml) => `${insert}${strikeAll(xml)}`])).toEqual([
    `@@B. Editor, 2031-03-06; ${LAWYER}`,
    `-${last}`,
    '+Look.',
  ]);
});

import { readFileSync } from 'node:fs';
import { expect, _baseTest as test } from '@playwright/test';
import { readProject } from '../../src/source/project/project.ts';
import { belgium } from '../fixture/built-deck.ts';
import { inventOfficeDeck } from './office-deck.ts';
import { exportNotes, importNotes, inventNotes, RICH_NOTES } from './review.ts';

const FIXTURES = new URL('./fixture/', import.meta.url);

/**
 * Documents as LibreOffice 7.4 wrote them of `inventOfficeDeck`: one opened and saved, one edited with tracked
 * changes through its own interface.
 */
function readFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, FIXTURES)));
}

const own = readProject(belgium);
const files = Object.fromEntries(own.files);
const locales = new Set(
  [...own.files.keys()].flatMap((file) => file.match(/^slides\/(\w+)\//)?.[1] ?? []),
);

for (const locale of locales)
  test(`export and import unchanged of the deck's own notes in ${locale} changes nothing`, async () => {
    const { files: changed, diagnostics } = importNotes(
      files,
      await exportNotes(files, locale, own.pictures),
      false,
      own.pictures,
    );
    expect([[...changed.keys()], diagnostics]).toEqual([[], []]);
  });

for (const [kind, spell] of [
  ['LF', (text: string) => text],
  ['CRLF', (text: string) => text.replace(/\n/g, '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
] as const)
  test(`export and import unchanged of notes with everything in them and ${kind} changes nothing`, async () => {
    const rich = Object.entries(inventNotes(RICH_NOTES)).map(([file, text]) => [file, spell(text)]);
    const spelled = Object.fromEntries(rich);
    const { files: changed, diagnostics } = importNotes(spelled, await exportNotes(spelled));
    expect([[...changed.keys()], diagnostics]).toEqual([[], []]);
  });

for (const [way, name] of [
  ['', 'saved'],
  [' as .odt and back', 'odt'],
  [' as .rtf and back', 'rtf'],
] as const)
  test(`a document that LibreOffice opened and saved${way} changes nothing`, () => {
    const { files: changed, diagnostics } = importNotes(
      inventOfficeDeck(),
      readFixture(`libreoffice-${name}.docx`),
    );
    expect([[...changed.keys()], diagnostics]).toEqual([[], []]);
  });

/** The lines that a document edited in LibreOffice takes out and puts in. */
function listChanges(reject: boolean): readonly string[] {
  const before = inventOfficeDeck();
  const { files: after } = importNotes(before, readFixture('libreoffice-tracked.docx'), reject);
  return [...after].flatMap(([file, text]) => {
    const [old, now] = [before[file] ?? '', text].map((source) => source.split('\n'));
    return [
      ...(old ?? []).filter((line) => !now?.includes(line)).map((line) => `-${line}`),
      ...(now ?? []).filter((line) => !old?.includes(line)).map((line) => `+${line}`),
    ];
  });
}

test('changes tracked by LibreOffice come back as what was changed and nothing else', () => {
  const first =
    'We watch {{reefs}} reefs, **more than _ever_**, since "{{opening}}" -- that\'s _all_{lang=fr}.';
  expect(listChanges(false)).toEqual([
    `-${first} A line`,
    '-+ Another list',
    '-> in paragraphs',
    `+${first}`,
    '+A line',
    '++ Another short list',
    '+> in several paragraphs',
    '-We said what we came for. It is "little", and it is _all_.',
    '-[next]',
    '-Here is what we ask:',
    '-Thank you. And a last word.',
    '+We said what _we came for_. It is "modest", and it is _all_.',
    '+[next] Here is what we ask:',
    '+- share the fruit',
  ]);
});

test('changes tracked by LibreOffice that are refused leave nothing', () => {
  expect(listChanges(true)).toEqual([]);
});

test('a comment made in LibreOffice comes with its author, its day, its words and its place', () => {
  const { remarks: comments } = importNotes(
    inventOfficeDeck(),
    readFixture('libreoffice-tracked.docx'),
  );
  expect(comments).toMatchObject([
    {
      author: 'A. Lawyer',
      date: '2031-03-05T10:00:00Z',
      text: 'Which rest?',
      about: 'keep the rest',
      place: { file: 'slides/en/030-ending.md', line: 14 },
      placeAfter: { line: 12 },
    },
  ]);
});

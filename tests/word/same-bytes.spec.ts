import { expect, _baseTest as test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { fixTime } from '../../src/word/write/fixed-time.ts';
import { exportNotes, inventNotes, writeNotes } from './review.ts';

const files = inventNotes(
  'We watch {{reefs}} [reefs](https://example.org/a), [both](https://example.org/b).\n',
);

test('a document says when its version was made, not when it was written', async () => {
  const document = await exportNotes(files);
  const properties = strFromU8(unzipSync(document)['docProps/core.xml'] ?? new Uint8Array());
  const dates = [...properties.matchAll(/<dcterms:[^>]*>([^<]*)/g)].map((match) => match[1]);
  expect(dates).toEqual(['2031-03-04T00:00:00.000Z', '2031-03-04T00:00:00.000Z']);
});

test('two exports of the same notes are the same in every byte', async () => {
  const first = await exportNotes(files);
  expect(Buffer.from(await writeNotes(files)).equals(first)).toBe(true);
  // Whatever its entries are dated.
  const time = new Date('2031-03-04T00:00:00Z');
  expect(Buffer.from(fixTime(first, time)).equals(first)).toBe(true);
});

import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { expect, _baseTest as test } from '@playwright/test';
import { readCheckedPdf } from '../../src/pdf/read/checked-pdf.ts';
import { readPageText } from '../../src/pdf/read/page-text.ts';
import type { CheckedPdf } from '../../src/pdf/read/pdf-view.ts';
import { lendBrowser } from '../fixture/lent-browser.ts';
import { slidesWith, writeDeck } from './scratch.ts';

/** A black picture of 100 × 100 px that is seen where `isSeen` says so: its colours are the same whatever is seen. */
function drawPng(isSeen: (x: number, y: number) => boolean): string {
  const rows = Buffer.alloc(401 * 100);
  for (let y = 0; y < 100; y += 1)
    for (let x = 0; x < 100; x += 1) rows[y * 401 + 4 + x * 4] = isSeen(x, y) ? 255 : 0;
  const header = Buffer.from([0, 0, 0, 100, 0, 0, 0, 100, 8, 6, 0, 0, 0]);
  const bytes = Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const draw = (shapes: string) =>
  `<figure><svg role="img" aria-label="Un dessin" viewBox="0 0 100 100" width="400">${shapes}</svg></figure>`;

const HONEST = {
  left: `<p><img alt="À gauche" width="400" src="${drawPng((x) => x < 50)}"></p>`,
  top: `<p><img alt="En haut" width="400" src="${drawPng((_, y) => y < 50)}"></p>`,
  faint: '<div style="opacity:.5"><div style="opacity:.5"><p>Mots pâles</p></div></div>',
  veils:
    '<div style="opacity:.5"><div style="opacity:.5;background:red;height:99px"></div><div style="opacity:.5;background:blue;height:99px"></div></div><p>Voiles</p>',
  groups: draw(
    '<g opacity=".5"><rect width="50" height="50"/><g opacity=".5"><rect width="30" height="60"/><circle cx="40" cy="40" r="20"/></g></g>',
  ),
};

/** The same words as reveal.js shows them at once, and step by step. */
const KINDS = ['', 'fragment', 'fragment fade-up', 'fragment zoom-in', 'fragment strike'];
const FRAGMENTS = Object.fromEntries(
  KINDS.map((kind, index) => [`slide-${index}`, `<p class="${kind}">Un mot</p>`]),
);

/** The page of the first of them; the others come after them. */
const FIRST = 2;

test.describe.configure({ mode: 'default' });

let pdf: CheckedPdf;

test.beforeAll(async () => {
  const deck = writeDeck(slidesWith({ ...FRAGMENTS, ...HONEST }));
  await deck.export({ browser: await lendBrowser() });
  pdf = await readCheckedPdf(readFileSync(deck.output));
  deck.remove();
});

const paintings = (page: number) =>
  (pdf.pages[page - 1]?.contents ?? []).flatMap(({ paintings, outside }) =>
    paintings.map((painting) => ({ ...painting, marks: [...outside, ...painting.marks] })),
  );

test.describe('pictures and what is faint', () => {
  const page = (id: keyof typeof HONEST) => FIRST + KINDS.length + Object.keys(HONEST).indexOf(id);

  test('two pictures that differ in their transparency alone stay two', () => {
    const masks = pdf.context
      .enumerateIndirectObjects()
      .filter(([, object]) => String(object).includes('/SMask'));
    expect(masks.length).toBe(2);
  });

  test('words that are faint twice over are in the structure and in no artifact', () => {
    const words = paintings(page('faint')).filter(({ kind, marks }) => {
      return kind === 'text' && marks.some(({ mcid }) => mcid !== undefined);
    });
    expect(words.length).toBeGreaterThan(5);
    expect(words.filter(({ marks }) => marks.some(({ tag }) => tag === 'Artifact'))).toEqual([]);
  });

  test('veils over veils and groups within groups pass the checks', () => {
    expect(pdf.pages.length).toBe(page('groups'));
  });
});

const places = (index: number) =>
  paintings(FIRST + index)
    .filter(({ kind }) => kind === 'text')
    .map(({ box }) => box.map(Math.round));

for (const [index, kind] of KINDS.entries())
  test(`words of ${kind ? `a "${kind}"` : 'no fragment'} are printed where they end`, () => {
    expect(readPageText(pdf, FIRST + index)).toContain('Un mot');
    expect(places(index)).toEqual(places(0));
  });

test('a fragment that strikes words out is printed struck out', () => {
  const lines = (index: number) =>
    paintings(FIRST + index).filter(({ kind }) => kind === 'path').length;
  expect(lines(KINDS.indexOf('fragment strike'))).toBeGreaterThan(lines(0));
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { isSound } from '../../src/compile.ts';
import { exportHandouts } from '../../src/export/handout-pdf.ts';
import { compileFiles, inventDeck } from '../fixture/deck.ts';
import { INVENTED_SLIDES } from './deck.ts';
import { writeDeck } from './scratch.ts';

/** The same bytes, said in a line where they differ. */
function expectSame(one: Uint8Array, other: Uint8Array): void {
  expect(Buffer.compare(one, other), 'the files differ').toBe(0);
}

test('the same deck in another folder gives the same PDF, byte for byte', async () => {
  const [one, other] = [0, 1].map(() => writeDeck(INVENTED_SLIDES.slice(0, 5)));
  if (!one || !other) throw new Error('two decks');
  await Promise.all([one.export(), other.export()]);
  const files = [one, other].map(({ output }) => readFileSync(output));
  for (const deck of [one, other]) deck.remove();
  expectSame(...(files as [Buffer, Buffer]));
});

test('the same handout is the same, byte for byte, and dated by its version', async ({
  browser,
}) => {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'handout-')));
  const compilation = compileFiles(inventDeck());
  if (!isSound(compilation)) throw new Error('the deck is sound');
  const { contexts } = compilation;
  const english = new Map([...contexts].slice(0, 1));
  for (const folder of folders)
    await exportHandouts({ ...compilation, contexts: english }, folder, browser);
  const files = folders.map((folder) => readFileSync(join(folder, 'handout.en.pdf')));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  expectSame(...(files as [Buffer, Buffer]));
  const document = await PDFDocument.load(files[0] ?? '', { updateMetadata: false });
  expect(document.getCreationDate()).toEqual(contexts.get('en')?.created);
});

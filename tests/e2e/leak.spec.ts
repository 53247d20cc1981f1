import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { compileDeck } from '../../src/compile.ts';
import type { RenderContext } from '../../src/content/context.ts';
import { listSlides } from '../../src/content/slides.ts';
import { printText } from '../../src/content/text.ts';
import { listTexts } from '../../src/model/content/texts.ts';
import { readProject } from '../../src/source/project.ts';
import { ownDeck, root } from '../fixture/built-deck.ts';
import { readPdfText } from '../fixture/pdf-text.ts';

const folder = join(ownDeck, 'dist', 'public');
const { deck, contexts } = compileDeck(readProject(root), { date: '2031-03-04' });
if (!deck) throw new Error('the deck is sound');

/** What people read, without spaces, marks and case: neither a line break nor a tag may hide a sentence. */
function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** All that a reader, a search engine or an editor can get out of a file. */
async function readAll(file: string): Promise<string> {
  const bytes = readFileSync(file);
  if (file.endsWith('.pdf')) return squeeze(await readPdfText(bytes));
  // A pronunciation stands within its sentence.
  const html = bytes.toString('utf8').replace(/<span class="cue[^>]*>[^<]*<\/span>/g, '');
  return squeeze(html.replace(/<[^>]*>/g, ' ')) + squeeze(html);
}

function listSentences(context: RenderContext): readonly string[] {
  return listSlides(deck as NonNullable<typeof deck>, context.language.tag)
    .flatMap((slide) => listTexts(slide.notes, 'notes'))
    .flatMap(({ text }) => printText(text, context).split(/(?<=[.!?:])\s+/))
    .map(squeeze)
    .filter((sentence) => sentence.length >= 20);
}

const sentences = [...contexts.values()].flatMap(listSentences);
// What a slide itself says may be said in the notes too.
const shown = new Set<string>();
for (const context of contexts.values())
  for (const slide of listSlides(deck, context.language.tag))
    for (const { role, text } of slide.texts)
      if (role !== 'notes' && role !== 'attribute') shown.add(squeeze(printText(text, context)));
const secret = sentences.filter((sentence) => ![...shown].some((text) => text.includes(sentence)));

test('the deck has many sentences that must not leak', () => {
  expect(secret.length).toBeGreaterThan(150);
});

test('the public folder holds the deck and a PDF in each language, and nothing else', () => {
  const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  expect(files).toEqual(['deck.en.pdf', 'deck.fr.pdf', 'deck.nl.pdf', 'index.html']);
});

for (const name of ['index.html', 'deck.en.pdf', 'deck.fr.pdf', 'deck.nl.pdf'])
  test(`no sentence of a note is in ${name}`, async () => {
    const text = await readAll(join(folder, name));
    expect(secret.filter((sentence) => text.includes(sentence))).toEqual([]);
  });

test('a planted sentence is found in a PDF', async () => {
  const title = [...contexts.values()][0];
  const planted = squeeze(
    printText(listSlides(deck, 'en')[1]?.title ?? [], title as RenderContext),
  );
  expect(await readAll(join(folder, 'deck.en.pdf'))).toContain(planted);
});

test('a planted sentence is found in the deck with notes', async () => {
  const text = await readAll(join(ownDeck, 'dist', 'delegation', 'index.html'));
  expect(secret.filter((sentence) => !text.includes(sentence))).toEqual([]);
});

test('no cue, pace or remark of the speaker’s is in the public deck', async () => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  for (const mark of ['class="notes"', 'data-timing=', 'data-say=', 'class="cue'])
    expect(html).not.toContain(mark);
});

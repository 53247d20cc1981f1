import { readFileSync } from 'node:fs';
import { expect, _baseTest as test } from '@playwright/test';
import { PDFArray, PDFDict, PDFName, PDFRef } from 'pdf-lib';
import { checkPdf, formatFinding } from '../../src/pdf/check/check.ts';
import type { SlidesProgress } from '../../src/pdf/print/slides.ts';
import { readAttribute, readCheckedPdf, readTextEntry } from '../../src/pdf/read/checked-pdf.ts';
import { readPageText } from '../../src/pdf/read/page-text.ts';
import type { CheckedElement, CheckedPdf } from '../../src/pdf/read/pdf-view.ts';
import { lendBrowser } from '../fixture/lent-browser.ts';
import { INVENTED_SLIDES } from './deck.ts';
import { comparePictures, LIMIT } from './picture.ts';
import { type ScratchDeck, writeDeck } from './scratch.ts';

test.describe.configure({ mode: 'default' });

let deck: ScratchDeck;
let bytes: Uint8Array;
let pdf: CheckedPdf;
const progress: SlidesProgress[] = [];

test.beforeAll(async () => {
  deck = writeDeck();
  const browser = await lendBrowser();
  await deck.export({ browser, onProgress: (step) => progress.push(step) });
  bytes = readFileSync(deck.output);
  pdf = await readCheckedPdf(bytes);
});

test.afterAll(() => deck.remove());

function find(type: string, slide: string): CheckedElement[] {
  return pdf.elements.filter(({ name }) => name === `${type} on slide ${slide}`);
}

function entry(element: CheckedElement | undefined, key: string): string | undefined {
  return readTextEntry(pdf.context, element?.element.entries.get(key));
}

test('keeps every clause of the list', async () => {
  expect((await checkPdf(bytes)).map(formatFinding)).toEqual([]);
});

test('prints one page a slide, of exactly its size', () => {
  const sizes = pdf.pages.map(({ dict }) => {
    const { width, height } = dict.lookup(PDFName.of('MediaBox'), PDFArray).asRectangle();
    return `${width} × ${height}`;
  });
  expect(sizes).toEqual(INVENTED_SLIDES.map(() => '1200 × 675'));
});

test('reports when all slides are printed, and when they are checked', () => {
  const total = INVENTED_SLIDES.length;
  expect(progress).toEqual([
    { printed: total, checked: 0, total },
    { printed: total, checked: total, total },
  ]);
});

test('takes at most 20 kB a slide', () => {
  expect(bytes.length / INVENTED_SLIDES.length).toBeLessThan(20_000);
});

test('embeds each face once', () => {
  const names = pdf.fonts.map(({ font }) => font.name.replace(/^[A-Z]{6}\+/, ''));
  expect(names.length).toBe(new Set(names).size);
});

test('copies a title with ligatures and accents letter for letter', () => {
  expect(readPageText(pdf, 1)).toContain('Élargissement à œuvrer');
});

test('copies a percentage with its narrow space', () => {
  expect(readPageText(pdf, 3)).toContain('68\u202f%');
});

test('tags one H1, and an H2 on every other slide', () => {
  const headings = pdf.elements.filter(({ type }) => /^H[12]$/.test(type)).map(({ type }) => type);
  expect(headings).toEqual(['H1', ...INVENTED_SLIDES.slice(1).map(() => 'H2')]);
});

test('keeps the order of reading of the slide', () => {
  const section = pdf.elements.find(({ name, type }) => type === 'Sect' && name.endsWith(' rise'));
  expect(section?.kids.slice(0, 4).map(({ type }) => type)).toEqual(['P', 'H2', 'P', 'Figure']);
});

test('gives a chart the text alternative of its HTML', () => {
  expect(entry(find('Figure', 'rise')[0], 'Alt')).toBe('Barres : 100 puis 168');
});

test('gives a picture the text alternative of its HTML', () => {
  expect(entry(find('Figure', 'picture')[0], 'Alt')).toBe('Un bateau sur la mer');
});

test('gives every list item a label and a body', () => {
  const items = find('LI', 'list').map(({ kids }) => kids.map(({ type }) => type).join(' '));
  expect(new Set(items)).toEqual(new Set(['Lbl LBody']));
});

test('gives header cells the scope of their HTML', () => {
  const scopes = find('TH', 'table').map(({ element }) =>
    String(readAttribute(pdf.context, element, 'Scope')),
  );
  expect(scopes).toEqual(['/Column', '/Column', '/Row', '/Row']);
});

test('keeps the language of words in another one, emphasised or not', () => {
  const languages = pdf.elements.map((element) => entry(element, 'Lang')).filter((tag) => tag);
  expect(languages).toEqual(['en', 'en']);
});

test('describes each line of a link by the whole of its text', () => {
  const described = pdf.pages[8]?.annotations.map(({ dict }) =>
    readTextEntry(pdf.context, dict.get(PDFName.of('Contents'))),
  );
  expect(described).toEqual(['le rapport', 'le rapport', 'la hausse']);
});

test('keeps a link out', () => {
  expect(String(pdf.pages[8]?.annotations[0]?.dict.lookup(PDFName.of('A')))).toContain(
    'https://example.org/report',
  );
});

test('turns a link to a slide into one to its page', () => {
  const target = pdf.pages[8]?.annotations[2]?.dict.lookup(PDFName.of('Dest'), PDFArray).get(0);
  expect(target).toBe(pdf.pages[2]?.ref);
});

test('nests one bookmark a slide under the sections, titled as written', () => {
  const outlines = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
  expect(listTitles(outlines)).toEqual([
    'Élargissement à œuvrer',
    'Première partie',
    ['Les vols ont augmenté de 68 % en cinq ans', 'Trois choses à faire', 'Un tableau'],
    'Seconde partie',
    ['Une citation', 'Une image', 'Deux liens', 'Des cartes', 'Des mots', 'Merci'],
  ]);
});

test('names title, author, subject and language', () => {
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict);
  const values = ['Title', 'Author', 'Subject'].map((key) =>
    readTextEntry(pdf.context, info.get(PDFName.of(key))),
  );
  expect([...values, readTextEntry(pdf.context, pdf.catalog.get(PDFName.of('Lang')))]).toEqual([
    'Élargissement',
    'Délégation',
    'Sujet',
    'fr',
  ]);
});

test('shows the picture of the screen, less than 0.5 % of the pixels apart', async () => {
  const differences = await comparePictures(deck, [3, 5, 8]);
  for (const difference of differences) expect(difference).toBeLessThan(LIMIT);
});

type Titles = (string | Titles)[];

function listTitles(parent: PDFDict): Titles {
  const titles: Titles = [];
  for (let ref = parent.get(PDFName.of('First')); ref instanceof PDFRef; ) {
    const node = pdf.context.lookup(ref, PDFDict);
    titles.push(readTextEntry(pdf.context, node.get(PDFName.of('Title'))) ?? '');
    if (node.has(PDFName.of('First'))) titles.push(listTitles(node));
    ref = node.get(PDFName.of('Next'));
  }
  return titles;
}

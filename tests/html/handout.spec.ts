import { expect, type Page } from '@playwright/test';
import { renderHandout } from '../../src/html/handout/handout.ts';
import { compileFiles, type Files, inventDeck } from '../fixture/deck.ts';
import { test } from '../fixture/one-page.ts';

/** The handout of the invented deck in one language. */
function render(
  change: (files: Files) => void = () => {},
  { language = 'en', pages }: { language?: string; pages?: ReadonlyMap<string, number> } = {},
): string {
  const files = inventDeck();
  change(files);
  const { deck, contexts } = compileFiles(files);
  const context = contexts.get(language);
  if (!deck || !context) throw new Error('the deck has that language');
  return renderHandout(deck, context, { styles: '', ...(pages && { pages }) });
}

async function show(page: Page, ...words: Parameters<typeof render>): Promise<void> {
  await page.setContent(render(...words));
}

test('the document is in the language asked for', async ({ page }) => {
  await show(page, undefined, { language: 'fr' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('the contents link to each slide', async ({ page }) => {
  await show(page);
  const links = page.locator('.contents a');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '#handout-opening',
    '#handout-reefs',
  ]);
});

test('the contents give the pages once they are known', async ({ page }) => {
  await show(page, undefined, { pages: new Map([['reefs', 7]]) });
  await expect(page.locator('.contents .page')).toHaveText(['', '7']);
});

test('the first heading is the title of the deck', async ({ page }) => {
  await show(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Atlantis protects its reefs');
});

test('no heading skips a level', async ({ page }) => {
  await show(page, (files) => {
    files['slides/en/015-part.md'] = '---\nlayout: section\n---\n# A part\n\nNote:\nHere.\n';
    files['slides/fr/015-part.md'] = '---\nlayout: section\n---\n# Une partie\n\nNote:\nIci.\n';
  });
  const levels = await page
    .getByRole('heading')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  expect(levels).toEqual([1, 2, 2, 2, 3]);
});

test('a slide is a picture with a name, and none of its headings is read', async ({ page }) => {
  await show(page);
  await expect(page.locator('#handout-reefs').getByRole('heading')).toHaveCount(1);
});

test('each fact has its paragraph', async ({ page }) => {
  await show(page);
  await expect(page.locator('#handout-reefs .sources li')).toHaveText([
    /^§.1 more than.12,500$/,
    /^§.2 40%$/,
  ]);
});

test('a paragraph has one row for all its facts, and an ordinal is none of them', async ({
  page,
}) => {
  await show(page, (files) => {
    const file = 'slides/facts.yaml';
    files[file] = `${files[file] ?? ''}
third:
  paragraph: 1
  kind: ordinal
  value: 3
  anchor: third
year:
  paragraph: 1
  kind: year
  value: 2020
  anchor: "2020"
`;
    const slide = 'slides/en/020-reefs.md';
    files[slide] = `${files[slide] ?? ''}\nThe {{third|word}} of {{year}}, or {{year}}.\n`;
  });
  await expect(page.locator('#handout-reefs .sources li')).toHaveText([
    /^§.1 more than.12,500 · 2020$/,
    /^§.2 40%$/,
  ]);
});

test('paragraphs in a row that are cited without a fact share a row', async ({ page }) => {
  await show(page, (files) => {
    const file = 'slides/en/010-opening.md';
    files[file] = (files[file] ?? '').replace('layout: title', 'layout: title\ncites: [1, 2, 3]');
  });
  await expect(page.locator('#handout-opening .sources li').last()).toHaveText(/^§.1–3\s*$/);
});

test('a paragraph cited without a fact is named', async ({ page }) => {
  await show(page, (files) => {
    const file = 'slides/en/010-opening.md';
    files[file] = (files[file] ?? '').replace('layout: title', 'layout: title\ncites: [2]');
  });
  await expect(page.locator('#handout-opening .sources li').last()).toHaveText(/^§.2\s*$/);
});

test('a slide has its planned time and the time by its end', async ({ page }) => {
  await show(page, (files) => {
    const file = 'slides/en/020-reefs.md';
    files[file] = (files[file] ?? '').replace('layout: statement', 'layout: statement\ntime: 90');
  });
  await expect(page.locator('#handout-reefs .times')).toHaveText(
    '1:30 planned · 1:34 of 5:00 by the end of this slide',
  );
});

test('a slide without notes says so', async ({ page }) => {
  await show(page, (files) => {
    const file = 'slides/en/020-reefs.md';
    files[file] = (files[file] ?? '').replace(/Note:\n[\s\S]*/, '');
  });
  await expect(page.locator('#handout-reefs .notes')).toHaveText('This slide has no notes.');
});

test('a quotation mark in the title cannot end the running head', async ({ page }) => {
  await show(
    page,
    (files) => {
      const file = 'slides/deck.yaml';
      files[file] = (files[file] ?? '').replace('fr: Atlantide }', `fr: 'A\\</style>"B' }`);
    },
    { language: 'fr' },
  );
  await expect(page.locator('style')).toHaveCount(2);
});

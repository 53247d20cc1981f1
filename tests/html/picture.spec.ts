import { expect } from '@playwright/test';
import { renderPage } from '../../src/html/page.ts';
import { renderDefinitions, renderPicture } from '../../src/html/picture.ts';
import { compileFiles, type Files, inventDeck } from '../fixture/deck.ts';
import { test } from '../fixture/one-page.ts';

const markup =
  '<svg viewBox="0 0 9 9"><style>h1, .slide { display: none }</style><rect id="a" width="9" height="9" fill="var(--ink, red)"/></svg>';
const other = '<svg viewBox="0 0 9 9"><path d="M9 9"/></svg>';

/** The invented deck with a picture on the second slide in each language. */
function compileWith(alt: string) {
  const files: Files = inventDeck();
  for (const [file, text] of Object.entries(files))
    if (/020-reefs/.test(file))
      files[file] = text.replace('\n\nNote:', () => `\n\n![${alt}](assets/b.svg)\n\nNote:`);
  return compileFiles(files, {
    'assets/a.svg': { type: 'svg', markup: other },
    'assets/b.svg': { type: 'svg', markup },
  });
}

function firstContext(alt = 'A reef') {
  const { contexts } = compileWith(alt);
  const context = contexts.get('en');
  if (!context) throw new Error('the deck has English');
  return context;
}

test('a picture is in the page once, whatever the number of languages, and an unused one is not', () => {
  const { deck, contexts } = compileWith('A reef');
  if (!deck) throw new Error('the deck is sound');
  const { slides, rest } = renderPage(deck, contexts, 'public');
  const page = slides + rest;
  expect(page.match(/<use href="#picture_2"/g)).toHaveLength(2);
  expect(page.match(/id="picture_2"/g)).toHaveLength(1);
  expect(page).not.toContain('id="picture_1"');
});

test('an alternative text is as it is written', () => {
  expect(renderPicture('assets/b.svg', `$& $1 "<b>"`, firstContext())).toContain(
    'aria-label="$&amp; $1 &quot;&lt;b&gt;&quot;"',
  );
});

test('a picture reaches nothing else on the page, and is painted in the colours of its place', async ({
  page,
}) => {
  const context = firstContext();
  const picture = renderPicture('assets/b.svg', 'A reef', context);
  await page.setContent(
    `<h1 class="slide">Title</h1><div style="--ink: rgb(0, 0, 255)">${picture}</div>${renderDefinitions(picture, context)}`,
  );
  await expect(page.getByRole('heading')).toBeVisible();
  await expect(page.getByRole('img', { name: 'A reef' })).toBeVisible();
  const shot = await page.getByRole('img').screenshot();
  const pixel = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas').getContext('2d');
    canvas?.drawImage(image, -image.width / 2, -image.height / 2);
    return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])];
  }, shot.toString('base64'));
  expect(pixel).toEqual([0, 0, 255, 255]);
});

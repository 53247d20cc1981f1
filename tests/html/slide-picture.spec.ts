import { expect } from '@playwright/test';
import { listPositions, listSlides } from '../../src/content/slides.ts';
import { renderSlidePicture } from '../../src/html/slide-picture.ts';
import { compileFiles, inventDeck } from '../fixture/deck.ts';
import { test } from '../fixture/one-page.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><defs><g id="fish"><path d="M0 0h9"/></g><clipPath id="hole"/></defs><use href="#fish" clip-path="url(#hole)"/></svg>';

/** The English reefs slide as a picture whose ids begin with `en-`. */
function renderPicture(body: string): string {
  const files = inventDeck();
  const file = 'slides/en/020-reefs.md';
  files[file] = (files[file] ?? '').replace('They grew by {{growth}}.', body);
  const { deck, contexts } = compileFiles(files, {
    'assets/fish.svg': { type: 'svg', markup: svg },
  });
  const context = contexts.get('en');
  if (!deck || !context) throw new Error('the deck has English');
  const slides = listSlides(deck, 'en');
  const [slide, position] = [slides[1], listPositions(slides, context)[1]];
  if (!slide || !position) throw new Error('the deck has a second slide');
  return renderSlidePicture(slide, position, context, 'en-');
}

const body =
  'They grew by {{growth}}, see [the opening](#opening).\n\n![A shoal of fish](assets/fish.svg)';

test('a picture of a slide says its title and the text alternatives on it', async ({ page }) => {
  await page.setContent(renderPicture(body));
  await expect(page.getByRole('img')).toHaveAccessibleName(
    'We watch more\u00a0than\u00a012,500 reefs. A shoal of fish.'.replace(
      'more\u00a0than',
      'more than',
    ),
  );
});

test('nothing in it can take the focus', async ({ page }) => {
  await page.setContent(renderPicture(body));
  await expect(page.locator('.slide-picture [href]:not(use)')).toHaveCount(0);
});

test('its ids begin with the prefix', async ({ page }) => {
  await page.setContent(renderPicture(body));
  await expect(page.locator('[id]:not([id^="en-"])')).toHaveCount(0);
});

test('pictures in it use the definitions of the page', async ({ page }) => {
  await page.setContent(renderPicture(body));
  await expect(page.locator('use[href="#picture_1"]')).toHaveCount(1);
});

test('speaker notes are no part of it', () => {
  expect(renderPicture(body)).not.toContain('class="notes"');
});

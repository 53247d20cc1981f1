import { expect, _baseTest as test } from '@playwright/test';
import { renderHandout } from '../../src/html/handout/handout.ts';
import { renderPage } from '../../src/html/page.ts';
import { isolateFigure } from '../../src/language/text-direction.ts';
import { compileFiles, type Files, inventDeck } from '../fixture/deck.ts';

/** The invented deck in English and Arabic; `more` is added to its settings. */
function inventArabic(more = ''): Files {
  const files = Object.fromEntries(
    Object.entries(inventDeck()).map(([file, text]) => [file.replace('/fr/', '/ar/'), text]),
  );
  const settings = files['slides/deck.yaml']
    ?.replaceAll('fr:', 'ar:')
    .replace('[en, fr]', '[ar, en]');
  return { ...files, 'slides/deck.yaml': `${settings}${more}` };
}

function compile(files: Files) {
  const { deck, contexts } = compileFiles(files);
  const context = contexts.get('ar');
  if (!deck || !context) throw new Error('no deck');
  return { deck, contexts, context };
}

test('a page whose first language reads from right to left does so, and says it of each language', () => {
  const { deck, contexts } = compile(inventArabic());
  const page = renderPage(deck, contexts, 'public');
  expect(page.direction).toBe('rtl');
  expect(page.slides).toContain('lang="ar" dir="rtl"');
  expect(page.rest).toContain('lang="en" dir="ltr"');
});

test('words of another language in a slide say which way they read', () => {
  const files = inventArabic();
  files['slides/ar/020-reefs.md'] += '\n_One Reef_{lang=en}\n';
  const { deck, contexts } = compile(files);
  expect(renderPage(deck, contexts, 'delegation').slides).toContain('<em lang="en" dir="ltr">');
});

test('the heads and feet of a handout change sides with the direction', () => {
  const { deck, context } = compile(inventArabic());
  expect(renderHandout(deck, context, { styles: '' })).toContain(
    '@bottom-left { content: counter(page',
  );
});

test('a deck’s digits are those of its figures, its source lines and the numbers of its slides', () => {
  const { deck, contexts } = compile(inventArabic('digits: { ar: arab }\n'));
  const { slides } = renderPage(deck, contexts, 'public');
  for (const printed of ['٪', '١٢٬٥٠٠', 'الفقرات\u00a0١، ٢', '٢\u00a0/\u00a0٢', '٢٠٣١'])
    expect(slides).toContain(printed);
  expect(slides.replace(/<[^>]*>/g, ' ')).not.toMatch(/\d/);
});

for (const [figure, isolated] of [
  ['+68%', '\u2066+68%\u2069'],
  ['−1/3', '\u2066−1/3\u2069'],
  ['US$ 5', '\u2066US$ 5\u2069'],
  ['2024', '2024'],
  ['12,500', '12,500'],
  ['2 مليون يورو', '2 مليون يورو'],
  ['+٦٨٪', '+٦٨٪'],
] as const)
  test(`“${figure}” is ${figure === isolated ? 'left as it is' : 'kept together'} in Arabic`, () => {
    expect(isolateFigure(figure, { tag: 'ar' })).toBe(isolated);
    expect(isolateFigure(figure, { tag: 'en' })).toBe(figure);
  });

import { expect, _baseTest as test } from '@playwright/test';
import { listPositions, listSlides } from '../../../src/content/slides.ts';
import { listHandoutSlides } from '../../../src/html/handout/matter.ts';
import { renderPage } from '../../../src/html/page.ts';
import { compileFiles, diagnose, inventDeck } from '../../fixture/deck.ts';

/** The invented deck with a back-up slide whose file stands between the two of the talk. */
function inventBackup(settings = '') {
  const files = inventDeck();
  files['slides/deck.yaml'] += settings;
  for (const tag of ['en', 'fr'])
    files[`slides/${tag}/015-more.md`] =
      '---\nlayout: statement\nbackup: true\ntime: 200\n---\n# {{reefs}}\n\nNote:\n{{growth}}\n';
  const { deck, contexts, diagnostics } = compileFiles(files);
  const context = contexts.get('en');
  if (!deck || !context) throw new Error('the deck can be read');
  return { deck, contexts, context, diagnostics };
}

test('a back-up slide stands behind the talk, with a number of its own, and takes none of its time', () => {
  const { deck, context, diagnostics } = inventBackup();
  const slides = listSlides(deck, 'en');
  expect(slides.map(({ id }) => id)).toEqual(['opening', 'reefs', 'more']);
  const positions = listPositions(slides, context);
  expect(positions.map(({ number, total }) => `${number} of ${total}`)).toEqual([
    '1 of 2',
    '2 of 2',
    'B1 of 2',
  ]);
  expect(positions.at(-1)?.seconds).toBe(0);
  expect(listHandoutSlides(deck, context).at(-1)?.running).toBe(
    listHandoutSlides(deck, context).at(-2)?.running,
  );
  // 200 s more would be over the slot.
  expect(diagnostics.map(({ code }) => code)).toEqual([]);
});

test('the page counts it neither in the talk nor in its progress, and gives it no time', () => {
  const { deck, contexts } = inventBackup();
  const { slides } = renderPage(deck, contexts, 'delegation');
  const more = slides.slice(slides.indexOf('id="more"'));
  expect(more).toContain('data-visibility="uncounted"');
  expect(more).toContain('<span class="slide-number">B1</span>');
  expect(more).not.toContain('data-timing');
  expect(slides).toContain('<span class="slide-number">2\u00a0/\u00a02</span>');
});

test('the deck says whether back-up slides are printed', () => {
  for (const [settings, printed] of [
    ['', true],
    ['backupInPdf: true\n', true],
    ['backupInPdf: false\n', false],
  ] as const) {
    const { deck, contexts } = inventBackup(settings);
    expect(renderPage(deck, contexts, 'public').slides.includes('unprinted')).toBe(!printed);
  }
});

test('figures on a back-up slide are checked like any', () => {
  const stray = diagnose([
    ['slides/en/020-reefs.md', 'layout: statement', 'layout: statement\nbackup: true'],
    ['slides/fr/020-reefs.md', 'layout: statement', 'layout: statement\nbackup: true'],
    ['slides/en/020-reefs.md', 'They grew', 'They were 77 and grew'],
  ]);
  expect(stray).toEqual(['slides/en/020-reefs.md:7:11 figure-stray']);
});

test('a slide is a back-up in every language or in none', () => {
  expect(
    diagnose([['slides/fr/020-reefs.md', 'layout: statement', 'layout: statement\nbackup: true']]),
  ).toEqual(['slides/fr/020-reefs.md:3:9 backup-differs']);
});

test('"backup" is true or false', () => {
  expect(
    diagnose([['slides/en/020-reefs.md', 'layout: statement', 'layout: statement\nbackup: maybe']]),
  ).toEqual(['slides/en/020-reefs.md:3:9 frontmatter-invalid']);
});

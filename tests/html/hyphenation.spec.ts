import { expect, _baseTest as test } from '@playwright/test';
import { listPositions, listSlides } from '../../src/content/slides.ts';
import { renderNotesBody, renderSlide } from '../../src/html/slide.ts';
import { compileFiles, inventDeck } from '../fixture/deck.ts';

const LONG = 'internationalisation';

/** The French slide about reefs with a title, a text and notes, and its notes; "|" for a soft hyphen. */
function render(title: string, text: string, notes: string): { slide: string; notes: string } {
  const files = inventDeck();
  files['slides/fr/020-reefs.md'] =
    `---\nlayout: statement\n---\n# ${title}\n\n${text}\n\nNote:\n${notes}\n`;
  const { deck, contexts } = compileFiles(files);
  const context = contexts.get('fr');
  if (!deck || !context) throw new Error('the deck can be read');
  const slides = listSlides(deck, 'fr');
  const position = listPositions(slides, context)[1];
  const slide = slides[1];
  if (!slide || !position) throw new Error('there is a second slide');
  const show = (html: string) => html.replaceAll('\u00AD', '|');
  return {
    slide: show(renderSlide(slide, position, context, false)),
    notes: show(renderNotesBody(slide, context)),
  };
}

test('no word of a title is broken', () => {
  expect(render(`L'${LONG}`, 'Rien.', 'Rien.').slide).toContain(`L’${LONG}`);
});

test('a very long word of a slide’s text may break', () => {
  expect(render('Titre', `L'${LONG}.`, 'Rien.').slide).toContain('interna|tio|na|li|sation');
});

test('a word of fewer than 20 letters breaks in notes and not on a slide', () => {
  const { slide, notes } = render('Titre', 'environnementale', 'environnementale');
  expect(slide).toContain('environnementale');
  expect(notes).toContain('environ|ne|mentale');
});

test('words in another language break as that language does', () => {
  const { notes } = render('Titre', 'Rien.', `_${LONG}_{lang=en}, ${LONG}`);
  expect(notes).toContain('interna|tion|al|isation</em>, interna|tio|na|li|sation');
});

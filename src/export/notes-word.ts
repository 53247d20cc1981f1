import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureFormat, openDeck, showSlide } from '../browser/deck-browser.ts';
import type { LentBrowser } from '../browser/lent-browser.ts';
import type { RenderContext } from '../content/context.ts';
import { listSlides } from '../content/slides.ts';
import type { Deck } from '../model/deck.ts';
import { renderNotesDocument } from '../word/write/document.ts';
import { eachLanguage } from './languages.ts';

/** A slide's picture in the notes, as a share of the slide: sharp at the size it has on paper. */
const PICTURE_SCALE = 0.4;

/** Writes `notes.<lang>.docx` of every language into `folder`, each slide with a picture of it in the built deck. */
export async function exportNotesDocuments(
  deck: Deck,
  contexts: ReadonlyMap<string, RenderContext>,
  deckFile: string,
  folder: string,
  browser: LentBrowser,
): Promise<void> {
  await eachLanguage(deck, contexts, async ([locale, context]) => {
    const pictures = await shootSlides(deck, locale, deckFile, browser);
    const document = await renderNotesDocument(deck, context, pictures);
    await writeFile(join(folder, `notes.${locale}.docx`), document);
  });
}

/** PNG by slide id. */
async function shootSlides(
  deck: Deck,
  locale: string,
  file: string,
  browser: LentBrowser,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { width, height } = measureFormat(deck.settings.format);
  const size = { width: width * PICTURE_SCALE, height: height * PICTURE_SCALE };
  const page = await openDeck(browser, { file, locale, size });
  const pictures = new Map<string, Uint8Array>();
  for (const [index, slide] of listSlides(deck, locale).entries()) {
    await showSlide(page, index);
    pictures.set(slide.id, await page.screenshot());
  }
  await page.close();
  return pictures;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureFormat, openDeck, showSlide, type View } from '../../browser/deck-browser.ts';
import { type LentBrowser, useBrowser } from '../../browser/lent-browser.ts';
import { isShowable, isSound, type SoundCompilation } from '../../compile.ts';
import { listSlides } from '../../content/slides.ts';
import { buildPage } from '../../export/deck-page.ts';
import type { Deck } from '../../model/deck.ts';
import { compileSources, countErrors, printDiagnostics } from '../compile-project.ts';
import { describeKept } from '../output/kept.ts';
import { writeStaged } from '../output/staging.ts';
import type { Input, Session } from '../session.ts';
import { UserError } from '../user-error.ts';
import { type SheetGroup, shootSheet } from './contact-sheet.ts';

/** Takes a picture of every slide in every language, light and dark, and one contact sheet, into `dist/shots/`. */
export async function run(session: Input): Promise<void> {
  const draft = await compileDraft(session);
  const kept = await writeStaged(join(session.root, 'dist'), ['shots'], async (staging) => {
    await buildPage('public', draft, staging);
    await useBrowser((browser) => shootDeck(browser, draft.deck, staging));
  });
  session.print(
    `${join('dist', 'shots')}: a picture of each slide, and sheet.png with all of them`,
  );
  for (const line of describeKept(kept)) session.print(line);
}

/** An unfinished deck can be looked at all the same; any other error stands in the way. */
async function compileDraft(session: Session): Promise<SoundCompilation> {
  const compilation = await compileSources(session);
  const { diagnostics } = compilation;
  printDiagnostics(session, diagnostics);
  if (!isShowable(compilation)) throw new UserError(countErrors(diagnostics));
  if (!isSound(compilation))
    session.report(
      'the deck is unfinished and would not be built; its pictures are taken all the same',
    );
  return compilation;
}

async function shootDeck(browser: LentBrowser, deck: Deck, staging: string): Promise<void> {
  const folder = join(staging, 'shots');
  mkdirSync(folder);
  const size = measureFormat(deck.settings.format);
  const groups: SheetGroup[] = [];
  for (const locale of deck.settings.languages)
    for (const theme of ['light', 'dark'] as const) {
      const view = { file: join(staging, 'index.html'), locale, theme, size };
      groups.push(await shootSlides(browser, view, deck, folder));
    }
  const ratio = size.width / size.height;
  await shootSheet(browser, folder, groups, ratio, join(staging, 'sheet.html'));
}

async function shootSlides(
  browser: LentBrowser,
  view: View,
  deck: Deck,
  folder: string,
): Promise<SheetGroup> {
  const heading = `${view.locale}, ${view.theme}`;
  const pictures = listSlides(deck, view.locale).map(({ name }) => ({
    name,
    file: `${view.locale}-${view.theme}-${name}.png`,
  }));
  const page = await openDeck(browser, view);
  for (const [index, { file }] of pictures.entries()) {
    await showSlide(page, index);
    writeFileSync(join(folder, file), await page.screenshot());
  }
  await page.close();
  return { heading, pictures };
}

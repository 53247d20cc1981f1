import { join } from 'node:path';
import { findWorkingBrowser } from '../browser/browser.ts';
import { useBrowser } from '../browser/lent-browser.ts';
import { buildPage } from '../export/deck-page.ts';
import { spareMemory } from '../export/languages.ts';
import { usePrinter } from '../pdf/print/decktape.ts';
import { compileProject } from './compile-project.ts';
import { printDeck } from './deck-pdfs.ts';
import { describeKept } from './output/kept.ts';
import { writeStaged } from './output/staging.ts';
import type { FirefoxOption, Input, StatementOption } from './session.ts';

/** Builds what may leave the delegation and nothing else: the deck without notes, and its PDF in each language. */
export async function run(session: Input<StatementOption & FirefoxOption>): Promise<void> {
  const { root, print, options } = session;
  // What the machine lacks is reported before anything takes time.
  const { path } = await findWorkingBrowser();
  const kept = await writeStaged(join(root, 'dist'), ['public'], (staging) =>
    usePrinter(path, async (printer) => {
      const compilation = await compileProject(session, options.statement);
      spareMemory(compilation.deck);
      const folder = join(staging, 'public');
      await useBrowser(async (browser) => {
        await buildPage('public', compilation, folder);
        await printDeck(session, compilation, folder, { browser, printer });
      });
    }),
  );
  print('dist/public  the deck without notes, and its PDF in each language');
  for (const line of describeKept(kept)) print(line);
}

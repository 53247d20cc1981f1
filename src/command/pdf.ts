import { join } from 'node:path';
import { findBrowser } from '../browser/browser.ts';
import { useBrowser } from '../browser/deck-browser.ts';
import { buildPage } from '../export/deck-page.ts';
import { projectRoot } from '../source/project-root.ts';
import { compileProject } from './compile-project.ts';
import { refuseOverflow, writeDeckPdfs } from './deck-pdfs.ts';
import { writeStaged } from './staging.ts';

/** Builds what may leave the delegation and nothing else: the deck without notes, and its PDF in each language. */
export async function run(): Promise<void> {
  const compilation = compileProject();
  const location = await findBrowser();
  await writeStaged(join(projectRoot, 'dist'), ['public'], async (staging) => {
    const folder = join(staging, 'public');
    await buildPage('public', folder);
    await useBrowser((browser) => refuseOverflow(compilation, folder, browser));
    await writeDeckPdfs(compilation, folder, location);
  });
  console.log('dist/public  the deck without notes, and its PDF in each language');
}

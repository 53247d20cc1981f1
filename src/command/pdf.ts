import { join } from 'node:path';
import { findBrowser } from '../export/browser.ts';
import { buildPage } from '../export/page.ts';
import { exportDeckPdfs } from '../export/slides-pdf.ts';
import { projectRoot } from '../read/project-root.ts';
import { compileProject } from './compile-project.ts';
import { createProgress } from './progress.ts';
import { writeStaged } from './staging.ts';

/** Builds what may leave the delegation and nothing else: the deck without notes, and its PDF in each language. */
export async function run(): Promise<void> {
  const { deck, contexts } = compileProject();
  const browser = await findBrowser();
  await writeStaged(join(projectRoot, 'dist'), ['public'], async (staging) => {
    const folder = join(staging, 'public');
    await buildPage('public', folder);
    const progress = createProgress('slides printed to PDF:');
    await exportDeckPdfs(deck, contexts, join(folder, 'index.html'), folder, browser, progress);
  });
  console.log('dist/public  the deck without notes, and its PDF in each language');
}
